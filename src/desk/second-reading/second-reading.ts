import type { MessageId, Result } from '../../model/index.ts';
import type { Proposal } from '../../reading/index.ts';
import type { EvidenceChange, ReadMessage, Store } from '../ports.ts';
import type { ReadMessages } from '../read-messages.ts';

/** Another reader, outside this process: it proposes kinds with the words that tell them, and decides nothing. */
export interface Proposer {
  propose(text: string, lang: string): Promise<Result<readonly Proposal[]>>;
}

export interface SecondReadingPorts {
  readonly store: Pick<Store, 'replaceReports'>;
  readonly read: ReadMessages;
  readonly message: (id: MessageId) => ReadMessage | null;
  /** Null: nothing is asked. This is how a desk comes. */
  readonly proposer: Proposer | null;
}

/**
 * Asks another reader about messages in which the desk's own found nothing, a few at a time, newest first, beside everything else:
 * intake, board and gates never wait for it. It sees the text as stored: past the door, and with danger to a person parted.
 */
export interface SecondReading {
  heard(changes: readonly EvidenceChange[]): void;
  /** True where reports came of it. Resolves at once where nothing waits or a turn is under way. */
  turn(now: number): Promise<boolean>;
  figures(): SecondReadingFigures;
}

export interface SecondReadingFigures {
  readonly waiting: number;
  readonly asked: number;
  readonly failed: number;
  /** Messages in which a proposal stood the test. */
  readonly read: number;
}

const AT_ONCE = 4;
/** Older messages give way: what cannot be asked in time is not asked. */
const MOST_WAITING = 500;
const LEAST_CHARACTERS = 12;
const PAUSE_MILLISECONDS = 60_000;

export function createSecondReading(ports: SecondReadingPorts): SecondReading {
  const { proposer } = ports;
  const figures = { asked: 0, failed: 0, read: 0 };
  const asked = new Set<MessageId>();
  let waiting: MessageId[] = [];
  let isUnderWay = false;
  let pausedUntil = -Infinity;

  const askOne = async (id: MessageId, now: number): Promise<readonly ReadMessage[]> => {
    const held = ports.message(id);
    if (!held || !isWorthAsking(held)) return [];
    figures.asked += 1;
    const proposals = await proposer!.propose(held.message.text, held.lang);
    if (!proposals.ok) {
      figures.failed += 1;
      pausedUntil = now + PAUSE_MILLISECONDS;
      return [];
    }
    const [again] = ports.read(
      [held.message],
      () => held.expiresAt,
      () => proposals.value,
    );
    return again && again.reports.length > 0 ? [again] : [];
  };

  return {
    figures: () => ({ waiting: waiting.length, ...figures }),
    heard(changes) {
      if (!proposer) return;
      for (const { id, read } of changes) {
        if (!read) asked.delete(id);
        else if (isWorthAsking(read) && !asked.has(id)) {
          asked.add(id);
          waiting.push(id);
        }
      }
      waiting = waiting.slice(-MOST_WAITING);
    },
    async turn(now) {
      if (!proposer || isUnderWay || waiting.length === 0 || now < pausedUntil) return false;
      isUnderWay = true;
      try {
        const ids = waiting.splice(-AT_ONCE);
        const found = (await Promise.all(ids.map((id) => askOne(id, now)))).flat();
        figures.read += found.length;
        return found.length > 0 && (await ports.store.replaceReports(found)) > 0;
      } finally {
        isUnderWay = false;
      }
    },
  };
}

const isWorthAsking = ({ message, reports }: ReadMessage): boolean =>
  reports.length === 0 && message.kind === 'text' && message.text.length >= LEAST_CHARACTERS;
