import {
  type DeskAddress,
  type DeskSigner,
  type LinkId,
  type RelayClient,
  type RelayRefusal,
  requestBytes,
} from '../../link/index.ts';
import { LIMITS, ok, type Result } from '../../model/index.ts';
import { refuseRelay } from '../../relay/index.ts';
import { sha256 } from '../signing/keys.ts';
import { read, readAnswer } from './answers.ts';
import { type Order, openOrder } from './order-stream.ts';
import {
  AT_HEADER,
  BlobAnswer,
  BytesAnswer,
  DESK_HEADER,
  LeftAnswer,
  PageAnswer,
  PostAnswer,
  PostedAnswer,
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

type Ask = (
  method: 'GET' | 'POST',
  path: string,
  body?: Uint8Array | object,
  signal?: AbortSignal,
) => Promise<Response>;
type Call = (...asked: Parameters<Ask>) => Promise<Result<Uint8Array, RelayRefusal>>;

/** A desk's way to a relay over HTTP. No answer, or one that is none, is `relay-away`. */
export function createRelayClient(options: RelayClientOptions): RelayClient {
  const ask = askOf(options);
  const call = callOf(ask);
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
    fetch: followOrders(ask),
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

/** Reads on along one answer of the relay as long as it lasts, so that what comes next need not be asked for. */
function followOrders(ask: Ask): RelayClient['fetch'] {
  const orders = new Map<LinkId, Order>();
  return async (link, after, wait, signal) => {
    const open = orders.get(link);
    orders.delete(link);
    if (open && open.after() !== after) open.stop();
    try {
      const path = `/v1/links/${link}/messages?after=${after}&wait=${wait}&follow=1`;
      const order = open?.after() === after ? open : openOrder(await ask('GET', path, undefined, signal), after);
      const page = await order.next();
      if (page.ok && page.value.length > 0) orders.set(link, order);
      else order.stop();
      return page;
    } catch {
      return refuseRelay('relay-away');
    }
  };
}

async function fetchPage(call: Call, path: string, after: number, wait: number, signal?: AbortSignal) {
  const answer = await call('GET', `${path}?after=${after}&wait=${wait}`, undefined, signal);
  return mapped(read(PageAnswer, answer), ({ deliveries }) => deliveries);
}

/** A signed request; throws where nobody answers. */
function askOf({ url, desk, signer, now = Date.now }: RelayClientOptions): Ask {
  const base = url.replace(/\/+$/, '');
  const relay = new URL(base).host;
  return (method, path, body, signal) => {
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
    return fetch(base + path, {
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
  };
}

const callOf =
  (ask: Ask): Call =>
  async (...asked) => {
    try {
      return await readAnswer(await ask(...asked));
    } catch {
      return refuseRelay('relay-away');
    }
  };

const mapped = <T, U>(result: Result<T, RelayRefusal>, to: (value: T) => U): Result<U, RelayRefusal> =>
  result.ok ? ok(to(result.value)) : result;
const nothing = (result: Result<unknown, RelayRefusal>): Result<null, RelayRefusal> => mapped(result, () => null);
