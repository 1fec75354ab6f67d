import { Unusable } from '../adapters/unusable.ts';
import type { FromRelay, RelayClient, RelayRefusal, RelayRefusalCode } from '../link/index.ts';

export interface AnsweredRelay {
  readonly client: RelayClient;
  /** It knows this desk, as far as it has said; else the desk makes itself known anew. */
  isKnown(): boolean;
  answeredMillisecondsAgo(): number | null;
  /** Of the last request that it had not to wait with; null: none yet. */
  roundTripMilliseconds(): number | null;
}

/** What only a person can mend; all else the desk sees to by itself, or it is no news. */
const FOR_A_PERSON: ReadonlySet<RelayRefusalCode> = new Set([
  'request-malformed',
  'request-unsigned',
  'request-late',
  'desk-unknown',
  'desk-not-admitted',
  'key-not-proven',
  'link-unknown',
  'too-much',
  'proxy-refuses',
  'relay-unproven',
]);

/**
 * Notes when the relay answered last, whatever it was asked, and tells once for each reason that it does not take what this desk asks:
 * without a word of it a wrong admission word, a clock that was set, a proxy or an old certificate before it looks like a relay that is silent.
 */
export function noteAnswers(relay: RelayClient, onError: (error: unknown) => void): AnsweredRelay {
  const told = new Set<string>();
  const memory = { at: null as number | null, roundTrip: null as number | null, isKnown: false };
  const tell = ({ code, message, remedy }: RelayRefusal, wasKnown: boolean): void => {
    // A desk that begins asks for its letters before the relay has heard of it.
    if (code === 'desk-unknown' && !wasKnown) return;
    if (!FOR_A_PERSON.has(code) || told.has(code)) return;
    told.add(code);
    onError(new Unusable(`the relay does not take this desk: ${message} ${remedy}`));
  };
  const noting =
    <Asked extends readonly unknown[], Value>(ask: (...asked: Asked) => FromRelay<Value>) =>
    async (...asked: Asked): FromRelay<Value> => {
      const wasKnown = memory.isKnown;
      const answer = await ask(...asked);
      if (answer.ok) memory.at = performance.now();
      else {
        tell(answer.refusal, wasKnown);
        if (answer.refusal.code === 'desk-unknown') memory.isKnown = false;
      }
      return answer;
    };
  return {
    client: {
      ...relay,
      register: noting(async (...asked: Parameters<RelayClient['register']>) => {
        const answer = await relay.register(...asked);
        if (answer.ok) {
          told.clear();
          memory.isKnown = true;
        }
        return answer;
      }),
      post: noting(async (...asked: Parameters<RelayClient['post']>) => {
        const from = performance.now();
        const answer = await relay.post(...asked);
        if (answer.ok) memory.roundTrip = performance.now() - from;
        return answer;
      }),
      commit: noting(relay.commit),
      fetch: noting(relay.fetch),
      letters: noting(relay.letters),
      putBlob: noting(relay.putBlob),
    },
    isKnown: () => memory.isKnown,
    roundTripMilliseconds: () => memory.roundTrip,
    answeredMillisecondsAgo: () => (memory.at === null ? null : performance.now() - memory.at),
  };
}
