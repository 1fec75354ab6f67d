import type { DeskAddress, FromRelay, RelayRefusal } from '../link/index.ts';
import { fromBase64 } from '../link/index.ts';
import { ok, type Result } from '../model/index.ts';
import { formatNote, isKeyName, type SignedNote } from '../record/index.ts';
import type { RelayPorts, RelaySettings, RelayStore } from './ports.ts';
import { refuseRelay } from './refusals.ts';
import { decideCosign, parseCosignRequest } from './witness.ts';

export interface WitnessDesk {
  registerLog(origin: string, key: { readonly name: string; readonly publicKey: Uint8Array }): FromRelay<null>;
  cosign(request: string): FromRelay<string>;
}

/** The witness at the relay: a desk names its log once, then has its heads cosigned. */
export function createWitnessDesk(
  store: RelayStore,
  ports: RelayPorts,
  witness: RelaySettings['witness'],
  desk: DeskAddress,
): WitnessDesk {
  return {
    registerLog: async (origin, { name, publicKey }) => {
      if (!isKeyName(origin) || !isKeyName(name)) return refuseRelay('request-malformed');
      return store.changeLog<Result<null, RelayRefusal>>(origin, (kept) => {
        // The first desk that names a log owns it here; an origin is worth nothing without its key.
        if (kept && (kept.desk !== desk || kept.key.name !== name || !isSame(kept.key.publicKey, publicKey)))
          return { value: refuseRelay('link-taken'), log: null };
        if (kept) return { value: ok(null), log: null };
        const key = { name, algorithm: 'ed25519' as const, publicKey };
        return { value: ok(null), log: { origin, desk, key, size: 0, root: new Uint8Array(32) } };
      });
    },
    cosign: async (text) => {
      const request = parseCosignRequest(text, fromBase64);
      if (!request) return refuseRelay('request-malformed');
      if (!witness) return refuseRelay('log-unknown');
      const answer = await store.changeLog<Result<SignedNote, RelayRefusal>>(request.origin, (kept) =>
        decideCosign(ports, witness, kept, request),
      );
      return answer.ok ? ok(linesOf(answer.value)) : answer;
    },
  };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** The signature lines alone, as a witness answers. */
const linesOf = ({ signatures }: SignedNote): string => formatNote({ text: '', signatures }).slice(1);
