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
import { openPatience } from './beats.ts';
import { type Answer, isUnproven, openLine } from './line.ts';
import { type Order, openOrder } from './order-stream.ts';
import { openRelayClock, type RelayClock } from './relay-clock.ts';
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
  /** After so long without a sign of the relay its answer is given up. */
  readonly silenceMilliseconds?: number;
}

const SILENCE_MILLISECONDS = 3 * LIMITS.RELAY_BEAT_SECONDS * 1_000;
/** On a line that takes less than this, nothing gets through in time. */
const SLOWEST_BYTES_PER_SECOND = 4_000;
const NOTHING = new Uint8Array();

type Ask = (
  method: 'GET' | 'POST',
  path: string,
  body: Uint8Array,
  signals: readonly (AbortSignal | undefined)[],
) => Promise<Answer>;
type Call = (
  method: 'GET' | 'POST',
  path: string,
  body?: Uint8Array | object,
  wait?: number,
  signal?: AbortSignal,
) => Promise<Result<Uint8Array, RelayRefusal>>;

/** A desk's way to a relay over HTTP. No answer, or one that is none, is `relay-away`, but for what an operator can mend. */
export function createRelayClient(options: RelayClientOptions): RelayClient {
  const clock = openRelayClock();
  const ask = askOf(options, clock);
  const silence = options.silenceMilliseconds ?? SILENCE_MILLISECONDS;
  const call = callOf(ask, silence);
  const { signer, admission } = options;
  return {
    register: async (next, proof) => {
      const body = { key: next ?? signer.key, admission, proof: proof ? toBase64(proof) : null };
      return nothing(await call('POST', '/v1/desk', body));
    },
    openLink: async (link, members) => nothing(await call('POST', '/v1/links', { link, members })),
    resumeLink: async (link, members, { seq, epoch }) =>
      nothing(await call('POST', `/v1/links/${link}/resume`, { members, seq, epoch })),
    post: async (link, epoch, messages, until, previous) => {
      // 0 is over by any clock.
      const end = until ? clock.toRelay(until) : until;
      const body = { epoch, messages: messages.map(toBase64), until: end, previous };
      const answer = await call('POST', `/v1/links/${link}/messages`, body);
      return mapped(read(PostAnswer, answer), ({ posted }) => posted);
    },
    commit: async ({ link, epoch, bytes, members, letters }) => {
      const sent = letters.map((letter) => ({ to: letter.to, bytes: toBase64(letter.bytes) }));
      const body = { epoch, bytes: toBase64(bytes), members, letters: sent };
      return read(PostedAnswer, await call('POST', `/v1/links/${link}/commit`, body));
    },
    fetch: followOrders(ask, silence),
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

/**
 * Reads on along one answer of the relay as long as it lasts, so that what comes next need not be asked for. Where such an answer broke off
 * or fell silent, one page is asked for: a proxy that gathers answers lets that through.
 */
function followOrders(ask: Ask, silence: number): RelayClient['fetch'] {
  const orders = new Map<LinkId, Order>();
  const broken = new Set<LinkId>();
  const open = async (link: LinkId, after: number, wait: number, signal?: AbortSignal): Promise<Order> => {
    const way = broken.delete(link) ? 'wait=0' : `wait=${wait}&follow=1`;
    const patience = openPatience(silence);
    patience.renew();
    try {
      const path = `/v1/links/${link}/messages?after=${after}&${way}`;
      return openOrder(await ask('GET', path, NOTHING, [signal, patience.signal]), after, patience);
    } finally {
      patience.rest();
    }
  };
  return async (link, after, wait, signal, kept = after) => {
    const held = orders.get(link);
    orders.delete(link);
    if (held && held.after() !== after) held.stop();
    try {
      let order = held?.after() === after ? held : await open(link, kept, wait, signal);
      let page = await order.next();
      if (page === null) {
        order = await open(link, kept, wait, signal);
        page = await order.next();
      }
      if (page?.ok && page.value.length > 0) orders.set(link, order);
      else order.stop();
      return page ?? refuseRelay('relay-away');
    } catch (error) {
      broken.add(link);
      return refuseRelay(whyAway(error));
    }
  };
}

async function fetchPage(call: Call, path: string, after: number, wait: number, signal?: AbortSignal) {
  const answer = await call('GET', `${path}?after=${after}&wait=${wait}`, undefined, wait, signal);
  return mapped(read(PageAnswer, answer), ({ deliveries }) => deliveries);
}

/** A signed request; throws where nobody answers. */
function askOf({ url, desk, signer, now = Date.now }: RelayClientOptions, clock: RelayClock): Ask {
  const base = new URL(url);
  const line = openLine(base);
  // Behind a proxy the relay may have a path of its own.
  const under = base.pathname.replace(/\/+$/, '');
  return async (method, wanted, body, signals) => {
    const [at, path] = [now(), under + wanted];
    const facts = { relay: base.host, method, path, at, desk, body };
    const answer = await line({
      method,
      path,
      headers: {
        'content-type': 'application/octet-stream',
        [DESK_HEADER]: desk,
        [AT_HEADER]: String(at),
        [SIGNATURE_HEADER]: toBase64(signer.sign(requestBytes(sha256, facts))),
      },
      body,
      signal: AbortSignal.any(signals.filter((signal) => signal !== undefined)),
    });
    clock.note(at, now(), answer.at);
    return answer;
  };
}

/** What is sent may take its time on a slow line. */
const callOf =
  (ask: Ask, silence: number): Call =>
  async (method, path, body, wait = 0, signal) => {
    const bytes = body instanceof Uint8Array ? body : body ? Buffer.from(JSON.stringify(body)) : NOTHING;
    const patience = openPatience(silence);
    patience.renew((wait + bytes.length / SLOWEST_BYTES_PER_SECOND) * 1_000);
    try {
      return await readAnswer(await ask(method, path, bytes, [signal, patience.signal]), patience.renew);
    } catch (error) {
      return refuseRelay(whyAway(error));
    } finally {
      patience.rest();
    }
  };

const whyAway = (error: unknown): 'relay-unproven' | 'relay-away' =>
  isUnproven(error) ? 'relay-unproven' : 'relay-away';

const mapped = <T, U>(result: Result<T, RelayRefusal>, to: (value: T) => U): Result<U, RelayRefusal> =>
  result.ok ? ok(to(result.value)) : result;
const nothing = (result: Result<unknown, RelayRefusal>): Result<null, RelayRefusal> => mapped(result, () => null);
