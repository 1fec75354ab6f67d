import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { openStream, sealStream } from './seal-stream.ts';

const key = new Uint8Array(32).fill(5);
const HEAD_BYTES = 48;
const SEALED_BYTES = 65_536 + 16;
const plain = randomBytes(3 * 65_536);

const open = (sealed: Uint8Array, by = key): Promise<Buffer> => buffer(Readable.from([sealed]).compose(openStream(by)));

describe('a backup of three whole pieces', async () => {
  const sealed = await buffer(Readable.from([plain]).compose(sealStream(key)));
  const head = sealed.subarray(0, HEAD_BYTES);
  const [one, two, three] = [0, 1, 2].map((at) =>
    sealed.subarray(HEAD_BYTES + at * SEALED_BYTES).subarray(0, SEALED_BYTES),
  );

  test('is opened by the key it was sealed under', async () => {
    expect(sealed.length).toBe(HEAD_BYTES + 3 * SEALED_BYTES);
    expect((await open(sealed)).equals(plain)).toBe(true);
  });

  test.each([
    ['that ends with its second piece, as if no more had been', [head, one!, two!]],
    ['whose first two pieces changed places', [head, two!, one!, three!]],
    ['of which a piece is left out', [head, one!, three!]],
    ['with a piece twice', [head, one!, two!, two!, three!]],
    ['with a piece behind its end', [head, one!, two!, three!, three!]],
    ['without any', [head]],
  ])('is not opened where it is one %s', async (_, parts) => {
    await expect(open(Buffer.concat(parts))).rejects.toThrow();
  });

  test('is not opened by another key, nor under the salt of another backup', async () => {
    await expect(open(sealed, new Uint8Array(32).fill(6))).rejects.toThrow();
    const other = await buffer(Readable.from([plain]).compose(sealStream(key)));
    await expect(open(Buffer.concat([other.subarray(0, HEAD_BYTES), one!, two!, three!]))).rejects.toThrow();
  });
});
