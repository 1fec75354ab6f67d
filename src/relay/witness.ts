import type { RelayRefusal } from '../link/index.ts';
import { ok, type Result } from '../model/index.ts';
import {
  addSignature,
  cosign,
  readSignedCheckpoint,
  type SignedNote,
  type SigningKey,
  verifyCheckpoint,
  verifyConsistency,
} from '../record/index.ts';
import type { KeptLog, RelayPorts } from './ports.ts';
import { refuseRelay } from './refusals.ts';

/** Body of add-checkpoint (c2sp.org/tlog-witness): `old N`, proof lines, an empty line, the checkpoint. */
export interface CosignRequest {
  readonly old: number;
  readonly proof: readonly Uint8Array[];
  readonly note: SignedNote;
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

const MOST_HASHES = 63;

/** Reads an add-checkpoint request; null where it is none. */
export function parseCosignRequest(
  text: string,
  fromBase64: (line: string) => Uint8Array | null,
): CosignRequest | null {
  const split = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(split, 0)).split('\n');
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first ?? '')?.[1];
  const proof = lines.map(fromBase64);
  const signed = split < 0 ? null : readSignedCheckpoint(text.slice(split + 2));
  if (old === undefined || !signed || proof.length > MOST_HASHES || proof.some((hash) => hash?.length !== 32))
    return null;
  return { old: Number(old), proof: proof as Uint8Array[], note: signed.note, ...signed.checkpoint };
}

export interface Cosigned {
  readonly value: Result<SignedNote, RelayRefusal>;
  /** To be kept before the answer goes out. */
  readonly log: KeptLog | null;
}

/**
 * Cosigns a checkpoint that its log has signed and that continues what was cosigned before: same size and root, or a
 * consistency proof from there. Nothing else is ever signed, whoever asks.
 */
export function decideCosign(
  ports: RelayPorts,
  signer: { readonly name: string; readonly keys: readonly SigningKey[] },
  kept: KeptLog | null,
  request: CosignRequest,
): Cosigned {
  const refused = (answer: Result<SignedNote, RelayRefusal>): Cosigned => ({ value: answer, log: null });
  if (!kept) return refused(refuseRelay('log-unknown'));
  if (!verifyCheckpoint(ports.sha256, ports.verifySignature, request.note, kept.key))
    return refused(refuseRelay('log-not-signed'));
  if (request.old !== kept.size) return refused(refuseRelay('log-size-differs', { at: kept.size }));
  if (!continues(ports, kept, request)) return refused(refuseRelay('log-not-consistent'));
  const seconds = Math.floor(ports.now() / 1_000);
  const signed = signer.keys.reduce(
    (note, key) => addSignature(note, cosign(ports.sha256, request.note, signer.name, key, seconds)),
    { text: request.note.text, signatures: [] } as SignedNote,
  );
  return { value: ok(signed), log: { ...kept, size: request.size, root: request.root } };
}

function continues({ sha256 }: RelayPorts, kept: KeptLog, { size, root, proof }: CosignRequest): boolean {
  if (kept.size === 0) return proof.length === 0;
  return verifyConsistency(sha256, { from: kept.size, to: size, rootBefore: kept.root, rootAfter: root, proof });
}
