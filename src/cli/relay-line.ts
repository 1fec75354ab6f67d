import { Unusable } from '../adapters/unusable.ts';
import type { RelayClient } from '../link/index.ts';

export interface AnsweredRelay {
  readonly client: RelayClient;
  answeredMillisecondsAgo(): number | null;
  /** Of the last request that it had not to wait with; null: none yet. */
  roundTripMilliseconds(): number | null;
}

/**
 * Notes when the relay answered last, whatever it was asked, and tells once for each reason that it does not take this desk: without a
 * word of it a wrong admission word looks like a relay that is silent.
 */
export function noteAnswers(relay: RelayClient, onError: (error: unknown) => void): AnsweredRelay {
  const told = new Set<string>();
  const memory = { at: null as number | null, roundTrip: null as number | null };
  const noting =
    <Asked extends readonly unknown[], Answer extends { readonly ok: boolean }>(
      ask: (...asked: Asked) => Promise<Answer>,
    ) =>
    async (...asked: Asked): Promise<Answer> => {
      const answer = await ask(...asked);
      if (answer.ok) memory.at = performance.now();
      return answer;
    };
  return {
    client: {
      ...relay,
      register: noting(async (...asked: Parameters<RelayClient['register']>) => {
        const answer = await relay.register(...asked);
        if (answer.ok) told.clear();
        else if (answer.refusal.code !== 'relay-away' && !told.has(answer.refusal.code)) {
          told.add(answer.refusal.code);
          onError(
            new Unusable(`the relay does not take this desk: ${answer.refusal.message} ${answer.refusal.remedy}`),
          );
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
    },
    roundTripMilliseconds: () => memory.roundTrip,
    answeredMillisecondsAgo: () => (memory.at === null ? null : performance.now() - memory.at),
  };
}
