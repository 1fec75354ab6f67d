import { ok, refuse, type Refusal, type Result } from '../../model/index.ts';
import type { SignaturePorts } from '../ports.ts';

const HEADER = /^sha256=([0-9a-f]{64})$/i;

/**
 * True where `X-Hub-Signature-256` is the HMAC-SHA-256 of the raw bytes under the app secret. The bytes as they came, not the
 * parsed and printed JSON: the platform escapes characters in its own way.
 */
export function isSigned(header: string | undefined, body: Uint8Array, ports: SignaturePorts): boolean {
  const given = HEADER.exec(header ?? '')?.[1];
  if (given === undefined) return false;
  const expected = ports.sign(body);
  const claimed = readHex(given);
  return claimed.length === expected.length && ports.equal(claimed, expected);
}

function readHex(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

/** The query of the platform's GET that asks whether this address is ours. */
export interface HandshakeQuery {
  readonly 'hub.mode'?: string | undefined;
  readonly 'hub.verify_token'?: string | undefined;
  readonly 'hub.challenge'?: string | undefined;
}

/** What to answer, word for word; refused where mode or token are not the ones agreed. `equal` compares in constant time. */
export function answerHandshake(
  query: HandshakeQuery,
  verifyToken: string,
  equal: (a: string, b: string) => boolean,
): Result<string, Refusal<'wrong-handshake'>> {
  const challenge = query['hub.challenge'];
  const agreed =
    verifyToken !== '' && query['hub.mode'] === 'subscribe' && equal(query['hub.verify_token'] ?? '', verifyToken);
  if (agreed && challenge !== undefined && /^[\w.-]{1,256}$/.test(challenge)) return ok(challenge);
  return refuse(
    'wrong-handshake',
    'The handshake does not carry the verify token of this channel.',
    'Enter the same verify token here and in the app settings, then verify again.',
  );
}
