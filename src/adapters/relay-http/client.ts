import { createHash } from 'node:crypto';
import type { z } from 'zod';
import {
  type DeskAddress,
  type DeskSigner,
  type RelayClient,
  type RelayRefusal,
  requestBytes,
} from '../../link/index.ts';
import { LIMITS, ok, type Result } from '../../model/index.ts';
import { refuseRelay } from '../../relay/index.ts';
import {
  AT_HEADER,
  BlobAnswer,
  BytesAnswer,
  DESK_HEADER,
  fromProblem,
  LeftAnswer,
  PageAnswer,
  PostAnswer,
  PostedAnswer,
  ProblemAnswer,
  SIGNATURE_HEADER,
  TextAnswer,
  toBase64,
} from './wire.ts';

export interface RelayClientOptions {
  readonly url: string;
  readonly desk: DeskAddress;
  readonly signer: DeskSigner;
  /** The relay's admission word, where it asks for one. */
  readonly admission: string | null;
  readonly now?: () => number;
}

const ANSWER_MILLISECONDS = 20_000;
const MOST_ANSWER_BYTES = LIMITS.RELAY_BLOB_BYTES * 2;
const sha256 = (...parts: readonly Uint8Array[]): Uint8Array =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

type Call = (
  method: 'GET' | 'POST',
  path: string,
  body?: Uint8Array | object,
  signal?: AbortSignal,
) => Promise<Result<Uint8Array, RelayRefusal>>;

/** A desk's way to a relay over HTTP. No answer, or one that is none, is `relay-away`. */
export function createRelayClient(options: RelayClientOptions): RelayClient {
  const call = callOf(options);
  const { signer, admission } = options;
  return {
    register: async (next, proof) => {
      const body = { key: next ?? signer.key, admission, proof: proof ? toBase64(proof) : null };
      return nothing(await call('POST', '/v1/desk', body));
    },
    openLink: async (link, members) => nothing(await call('POST', '/v1/links', { link, members })),
    post: async (link, epoch, messages, until, previous) => {
      const body = { epoch, messages: messages.map(toBase64), until, previous };
      const answer = await call('POST', `/v1/links/${link}/messages`, body);
      return mapped(read(PostAnswer, answer), ({ posted }) => posted);
    },
    commit: async ({ link, epoch, bytes, members, letters }) => {
      const sent = letters.map((letter) => ({ to: letter.to, bytes: toBase64(letter.bytes) }));
      const body = { epoch, bytes: toBase64(bytes), members, letters: sent };
      return read(PostedAnswer, await call('POST', `/v1/links/${link}/commit`, body));
    },
    fetch: (link, after, wait, signal) => fetchPage(call, `/v1/links/${link}/messages`, after, wait, signal),
    letters: (after, wait, signal) => fetchPage(call, '/v1/letters', after, wait, signal),
    send: async ({ to, bytes }) => nothing(await call('POST', '/v1/letters', { to, bytes: toBase64(bytes) })),
    publish: async (packages) => {
      const body = packages.map(({ ref, bytes, isLastResort, expires }) => ({
        ref: toBase64(ref),
        bytes: toBase64(bytes),
        isLastResort,
        expires,
      }));
      return read(LeftAnswer, await call('POST', '/v1/key-packages', { packages: body }));
    },
    takeKeyPackage: async (desk) =>
      mapped(read(BytesAnswer, await call('POST', '/v1/key-packages/take', { desk })), ({ bytes }) => bytes),
    putBlob: async (bytes) => mapped(read(BlobAnswer, await call('POST', '/v1/blobs', bytes)), ({ id }) => id),
    getBlob: (id) => call('GET', `/v1/blobs/${id}`),
    registerLog: async (origin, { name, publicKey }) =>
      nothing(await call('POST', '/v1/logs', { origin, name, publicKey: toBase64(publicKey) })),
    cosign: async (request) =>
      mapped(read(TextAnswer, await call('POST', '/v1/cosign', Buffer.from(request))), ({ text }) => text),
  };
}

async function fetchPage(call: Call, path: string, after: number, wait: number, signal?: AbortSignal) {
  const answer = await call('GET', `${path}?after=${after}&wait=${wait}`, undefined, signal);
  return mapped(read(PageAnswer, answer), ({ deliveries }) => deliveries);
}

function callOf({ url, desk, signer, now = Date.now }: RelayClientOptions): Call {
  const base = url.replace(/\/+$/, '');
  const relay = new URL(base).host;
  return async (method, path, body, signal) => {
    const bytes = body instanceof Uint8Array ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
    const at = now();
    const facts = {
      relay,
      method,
      path: new URL(base + path).pathname + new URL(base + path).search,
      at,
      desk,
      body: bytes,
    };
    const giveUp = AbortSignal.timeout(ANSWER_MILLISECONDS + LIMITS.RELAY_WAIT_SECONDS * 1_000);
    try {
      const response = await fetch(base + path, {
        method,
        headers: {
          'content-type': 'application/octet-stream',
          [DESK_HEADER]: desk,
          [AT_HEADER]: String(at),
          [SIGNATURE_HEADER]: toBase64(signer.sign(requestBytes(sha256, facts))),
        },
        ...(method === 'GET' ? {} : { body: bytes as Uint8Array<ArrayBuffer> }),
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, giveUp]) : giveUp,
      });
      const answer = await readAll(response);
      return response.ok ? ok(answer) : { ok: false, refusal: problemOf(answer) };
    } catch {
      return refuseRelay('relay-away');
    }
  };
}

async function readAll(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MOST_ANSWER_BYTES) throw new RangeError('the relay answers more than it may');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function problemOf(answer: Uint8Array): RelayRefusal {
  const problem = ProblemAnswer.safeParse(jsonOf(answer));
  return problem.success ? fromProblem(problem.data) : refuseRelay('relay-away').refusal;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}

function read<S extends z.ZodType>(
  schema: S,
  answer: Result<Uint8Array, RelayRefusal>,
): Result<z.infer<S>, RelayRefusal> {
  if (!answer.ok) return answer;
  const result = schema.safeParse(jsonOf(answer.value));
  return result.success ? ok(result.data) : refuseRelay('relay-away');
}

const mapped = <T, U>(result: Result<T, RelayRefusal>, to: (value: T) => U): Result<U, RelayRefusal> =>
  result.ok ? ok(to(result.value)) : result;
const nothing = (result: Result<unknown, RelayRefusal>): Result<null, RelayRefusal> => mapped(result, () => null);
