import { close, createReadStream, openSync, read } from 'node:fs';
import type { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

const WINDOW_BYTES = 64 * 1024;

/**
 * Reads an archive as the zip reader asks for it. It asks twice for every file of the directory, some tens of bytes each: they are cut from what
 * was read of the disk at once, or a hundred thousand files take as many seconds as the disk takes to answer two hundred thousand times.
 */
export class ArchiveReader extends RandomAccessReader {
  readonly #path: string;
  readonly #file: number;
  readonly #bytes: number;
  #window: Buffer = Buffer.alloc(0);
  #from = 0;

  constructor(path: string, bytes: number) {
    super();
    this.#path = path;
    this.#bytes = bytes;
    this.#file = openSync(path, 'r');
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream(this.#path, { start, end: end - 1 });
  }

  override read(
    target: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    // An archive may say that its directory lies where no number of the machine reaches.
    if (!(position >= 0 && position + length <= this.#bytes))
      return queueMicrotask(() => done(new Error('the archive leads out of its file')));
    const isHeld = position >= this.#from && position + length <= this.#from + this.#window.length;
    const give = (): void =>
      void this.#window.copy(target, offset, position - this.#from, position - this.#from + length);
    // Not before this returns: the zip reader asks on from within `done`, and would do so as deep as the directory is long.
    if (isHeld) {
      give();
      return queueMicrotask(() => done(null));
    }
    const window = Buffer.alloc(Math.max(length, WINDOW_BYTES));
    read(this.#file, window, 0, window.length, position, (error, bytes) => {
      if (error) return done(error);
      if (bytes < length) return done(new Error('unexpected end of the file'));
      [this.#window, this.#from] = [window.subarray(0, bytes), position];
      give();
      return done(null);
    });
    return undefined;
  }

  override close(done: (error: Error | null) => void = () => undefined): void {
    close(this.#file, done);
  }
}
