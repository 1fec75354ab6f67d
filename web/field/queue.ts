import { type Answer, isRefusal } from '../desk/ask.ts';

/** What an officer did, in parts that any language can say again. */
export interface Deed {
  readonly what:
    | 'left'
    | 'seen'
    | 'arrived'
    | 'count'
    | 'report'
    | 'hold'
    | 'recall'
    | 'offer'
    | 'correct-left'
    | 'correct-arrived';
  readonly label: string;
  readonly n: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A command that this phone keeps until the desk has answered. Its id is made before it is sent, so that sending it again has no second effect. */
export interface Kept {
  readonly id: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** When it was entered. */
  readonly at: string;
  readonly deed: Deed;
  /** The desk's refusal, by its code; null while it waits. Refused ones stay until somebody has read them. */
  readonly refused: string | null;
  /** Until then, on this phone's clock, it is held back so that it can be undone; 0: it goes at once. */
  readonly opensAt: number;
  /** It has been on its way once, and the desk may hold it whatever came back: from then on it is corrected, never undone. */
  readonly isTried: boolean;
  /** How often the desk itself failed at it. */
  readonly failures: number;
}

/** Long enough to see what one pressed, short enough that nobody waits for it. */
export const UNDO_MILLISECONDS = 8_000;

export const canUndo = ({ refused, isTried }: Kept): boolean => refused === null && !isTried;

/** The same once more, behind all that waits: under its own id the desk would only give its refusal again. */
export const sendAgain = (queue: readonly Kept[], id: string, newId: string): readonly Kept[] => [
  ...queue.filter((kept) => kept.id !== id),
  ...queue
    .filter((kept) => kept.id === id)
    .map((kept) => ({
      ...kept,
      id: newId,
      body: { ...kept.body, id: newId },
      refused: null,
      opensAt: 0,
      isTried: false,
      failures: 0,
    })),
];

/** Ends the time for undoing of all that waits: a hold may not wait behind a count, nor may anything once the phone is put away. */
export const hurry = (queue: readonly Kept[]): readonly Kept[] => queue.map((kept) => ({ ...kept, opensAt: 0 }));

/** So often the desk may fail at a command before the others pass it. */
const MOST_FAILURES = 3;
export const isStuck = ({ refused, failures }: Kept): boolean => refused === null && failures >= MOST_FAILURES;

/**
 * Which goes next: the oldest that waits. One at which the desk fails again and again holds back what is about the same group, and nothing
 * else: a hold must not wait for a count. It has its turn once nothing else may go.
 */
function findNext(queue: readonly Kept[]): Kept | null {
  const waiting = waitingIn(queue);
  const stuck = waiting.filter(isStuck);
  const isHeldBack = ({ body }: Kept): boolean =>
    Boolean(body['handoff']) && stuck.some((other) => other.body['handoff'] === body['handoff']);
  const free = waiting.find((kept) => !isStuck(kept) && !isHeldBack(kept));
  return free ?? stuck.toSorted((a, b) => a.failures - b.failures)[0] ?? null;
}

/** Marks the next one as on its way; null where nothing may go yet. */
export function startNext(queue: readonly Kept[], now: number): readonly Kept[] | null {
  const next = findNext(queue);
  // A phone's clock that is set back by an hour meanwhile holds nothing for that hour.
  if (!next || (next.opensAt > now && next.opensAt - now <= UNDO_MILLISECONDS)) return null;
  return queue.map((kept) => (kept === next ? { ...kept, isTried: true } : kept));
}

export const refusedIn = (queue: readonly Kept[]): readonly Kept[] => queue.filter(({ refused }) => refused !== null);

export const waitingIn = (queue: readonly Kept[]): readonly Kept[] => queue.filter(({ refused }) => refused === null);

export type Send = (path: string, body: unknown) => Promise<Answer<unknown>>;

/** What became of a command: `after` is null where it reached the desk, else it was refused, or waits on; `goesOn` where another may follow. */
export interface Sent {
  readonly kept: Kept;
  readonly after: Kept | null;
  readonly goesOn: boolean;
}

/** Sends the command whose turn it is; null where none waits. What is said of a group after something never arrives before it. */
export async function sendNext(queue: readonly Kept[], send: Send): Promise<Sent | null> {
  const kept = findNext(queue);
  if (!kept) return null;
  const answer = await send(kept.path, kept.body);
  if (answer.ok) return { kept, after: null, goesOn: true };
  const { problem } = answer;
  if (isRefusal(problem)) return { kept, after: { ...kept, refused: problem.code }, goesOn: true };
  if (problem.status !== DESK_FAILED) return { kept, after: kept, goesOn: false };
  const failures = kept.failures + 1;
  return { kept, after: { ...kept, failures }, goesOn: failures === MOST_FAILURES };
}

/** What the desk answers where it fails at one command; proxies and a desk that is busy have other numbers. */
const DESK_FAILED = 500;

/** Reads what the phone kept; what cannot be read is nothing. */
export function readKept(text: string | null): readonly Kept[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter(isKept).map((kept) => ({ ...UNKNOWN, ...kept })) : [];
  } catch {
    return [];
  }
}

/** What an earlier release kept may have been sent. */
const UNKNOWN = { opensAt: 0, isTried: true, failures: 0 };

const isKept = (value: unknown): value is Kept => {
  const kept = value as Partial<Kept> | null;
  return typeof kept?.id === 'string' && typeof kept.path === 'string' && typeof kept.deed === 'object';
};
