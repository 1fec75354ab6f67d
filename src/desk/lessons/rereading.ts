import type { MessageId, Report } from '../../model/index.ts';
import { learningKey, proposalsBehind } from '../../reading/index.ts';
import type { EvidenceChange, ReadMessage, Store } from '../ports.ts';
import type { ReadMessages } from '../read-messages.ts';
import type { TaughtReader } from './taught-reader.ts';

export interface RereadingPorts {
  readonly store: Pick<Store, 'replaceReports'>;
  readonly taught: TaughtReader;
  readonly read: ReadMessages;
  readonly held: () => Iterable<ReadMessage>;
  readonly message: (id: MessageId) => ReadMessage | null;
}

/**
 * Keeps what is held in step with what was taught: whatever process read a message, and whenever, in the end it says what the
 * lessons make of it. Each process puts a message right once for each state of the lessons, so that two never argue without end.
 */
export interface Rereading {
  /** Looks through changes for words that have been taught. */
  heard(changes: readonly EvidenceChange[]): void;
  /** Takes in new lessons, and reads again what they concern, a bounded number at a time. True where something moved. */
  turn(): Promise<boolean>;
  /** Messages that wait to be read again. */
  waiting(): number;
}

const AT_ONCE = 500;

export function createRereading(ports: RereadingPorts): Rereading {
  const { taught } = ports;
  let waiting = new Set<MessageId>();
  let done = new Set<MessageId>();
  const queue = (read: ReadMessage, words: readonly string[]): void => {
    if (words.length > 0 && !done.has(read.message.id) && saysAny(read.message.text, words))
      waiting.add(read.message.id);
  };
  return {
    waiting: () => waiting.size,
    heard(changes) {
      const words = [...taught.lessons().values()].map((lesson) => lesson.words);
      for (const { read } of changes) if (read) queue(read, words);
    },
    async turn() {
      const words = await taught.refresh();
      if (words.length > 0) {
        done = new Set();
        for (const read of ports.held()) queue(read, words);
      }
      const ids = [...waiting].slice(0, AT_ONCE);
      waiting = new Set([...waiting].slice(AT_ONCE));
      const changed = ids.flatMap((id) => {
        done.add(id);
        const held = ports.message(id);
        return held ? readAgain(held, ports.read) : [];
      });
      return changed.length > 0 && (await ports.store.replaceReports(changed)) > 0;
    },
  };
}

/** True where the text holds one of these keys as whole words. */
export function saysAny(text: string, words: readonly string[]): boolean {
  const said = ` ${learningKey(text)} `;
  return words.some((key) => said.includes(` ${key} `));
}

/** The message as it is read now; nothing where it reads as before. */
function readAgain(held: ReadMessage, read: ReadMessages): readonly ReadMessage[] {
  const [again] = read(
    [held.message],
    () => held.expiresAt,
    ({ text }) => proposalsBehind(text, held.reports),
  );
  return again && placesOf(again.reports) !== placesOf(held.reports) ? [again] : [];
}

/** Lessons are about places: nothing else can have moved. */
const placesOf = (reports: readonly Report[]): string =>
  JSON.stringify(reports.map(({ id, place, to }) => [id, place?.id, place?.text, to?.id, to?.text]));
