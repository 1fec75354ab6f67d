import type { z } from 'zod';
import type { RelayRefusal } from '../../link/index.ts';
import { LIMITS, ok, type Result } from '../../model/index.ts';
import { refuseRelay, relayRefusal } from '../../relay/index.ts';
import type { Answer } from './line.ts';
import { fromProblem, ProblemAnswer } from './wire.ts';

const MOST_ANSWER_BYTES = LIMITS.RELAY_BLOB_BYTES * 2;

/** The bytes of an answer, or what the relay refuses; throws where it breaks off. */
export async function readAnswer(
  { ok: isGood, status, body }: Answer,
  heard?: () => void,
): Promise<Result<Uint8Array, RelayRefusal>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    heard?.();
    size = within(size + part.length);
    parts.push(part);
  }
  const answer = Buffer.concat(parts);
  return isGood ? ok(answer) : { ok: false, refusal: problemOf(status, answer) };
}

/** `size`, unless it is more than a relay has to say. */
export function within(size: number): number {
  if (size > MOST_ANSWER_BYTES) throw new RangeError('the relay answers more than it may');
  return size;
}

const TOO_LARGE = 413;

/** What is not written as a relay writes it comes from something before it. */
function problemOf(status: number, answer: Uint8Array): RelayRefusal {
  const problem = ProblemAnswer.safeParse(jsonOf(answer));
  if (problem.success) return fromProblem(problem.data);
  return relayRefusal(status === TOO_LARGE ? 'proxy-refuses' : 'relay-away');
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  } catch {
    return null;
  }
}

/** An answer as it is meant; `relay-away` where it is none. */
export function read<S extends z.ZodType>(
  schema: S,
  answer: Result<Uint8Array, RelayRefusal>,
): Result<z.infer<S>, RelayRefusal> {
  if (!answer.ok) return answer;
  const result = schema.safeParse(jsonOf(answer.value));
  return result.success ? ok(result.data) : refuseRelay('relay-away');
}
