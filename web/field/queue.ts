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
    })),
];

/** Ends the time for undoing of all that waits: a hold may not wait behind a count, nor may anything once the phone is put away. */
export const hurry = (queue: readonly Kept[]): readonly Kept[] => queue.map((kept) => ({ ...kept, opensAt: 0 }));

/** Marks the oldest that waits as on its way; null where nothing may go yet. */
export function startOldest(queue: readonly Kept[], now: number): readonly Kept[] | null {
  const oldest = waitingIn(queue)[0];
  // A phone's clock that is set back by an hour meanwhile holds nothing for that hour.
  if (!oldest || (oldest.opensAt > now && oldest.opensAt - now <= UNDO_MILLISECONDS)) return null;
  return queue.map((kept) => (kept === oldest ? { ...kept, isTried: true } : kept));
}

export const refusedIn = (queue: readonly Kept[]): readonly Kept[] => queue.filter(({ refused }) => refused !== null);

export const waitingIn = (queue: readonly Kept[]): readonly Kept[] => queue.filter(({ refused }) => refused === null);

export type Send = (path: string, body: unknown) => Promise<Answer<unknown>>;

/** What became of the oldest command that waits: it reached the desk, was refused, or waits on, and with it everything behind it. */
export type Sent = { readonly queue: readonly Kept[]; readonly reached: Kept | null; readonly goesOn: boolean };

/** Sends the oldest command that waits. The order of entry is kept: what is said after something never arrives before it. */
export async function sendOldest(queue: readonly Kept[], send: Send): Promise<Sent> {
  const oldest = waitingIn(queue)[0];
  if (!oldest) return { queue, reached: null, goesOn: false };
  const answer = await send(oldest.path, oldest.body);
  if (answer.ok) return { queue: queue.filter(({ id }) => id !== oldest.id), reached: oldest, goesOn: true };
  if (!isRefusal(answer.problem)) return { queue, reached: null, goesOn: false };
  const refused = { ...oldest, refused: answer.problem.code };
  return { queue: queue.map((kept) => (kept.id === oldest.id ? refused : kept)), reached: null, goesOn: true };
}

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
const UNKNOWN = { opensAt: 0, isTried: true };

const isKept = (value: unknown): value is Kept => {
  const kept = value as Partial<Kept> | null;
  return typeof kept?.id === 'string' && typeof kept.path === 'string' && typeof kept.deed === 'object';
};
