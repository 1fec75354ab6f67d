import { LIMITS } from '../model/index.ts';
import { alarmOf } from './entries.ts';
import { NO_DIGEST } from './envelope.ts';
import { followedBy, headAt, type Held, remember, type SessionParts } from './held.ts';
import { toDigest } from './identity.ts';
import { type Link, NO_STEP, type Step } from './link-state.ts';
import { receive } from './receiving.ts';
import type { Delivery } from './relay-protocol.ts';

export async function readPage(parts: SessionParts, held: Held, page: readonly Delivery[]): Promise<Step> {
  let step = NO_STEP(held.link);
  for (const delivery of page) {
    step = followedBy(step, await receive(parts.ports, step.link, delivery, (seq) => headAt(parts, held, seq)));
    remember(held, step.link.state);
  }
  return step;
}

/** Reads on while signatures are checked elsewhere; null where one of them is not valid. */
export async function readHastily(parts: SessionParts, held: Held, page: readonly Delivery[]): Promise<Step | null> {
  const { areAllValid, verify, crypto } = parts.ports.hasten();
  const ports = { ...parts.ports, verify, crypto };
  const step = await readPage({ ...parts, ports }, held, page).catch(() => null);
  return step && (await areAllValid()) ? step : null;
}

/** A relay cuts a page off where it has enough messages, or bytes: behind this one nothing stood. */
export const isLastPage = (page: readonly Delivery[]): boolean =>
  page.length < LIMITS.LINK_BATCH_COUNT &&
  page.reduce((size, { bytes }) => size + bytes.length, 0) <= LIMITS.RELAY_BATCH_BYTES - LIMITS.RELAY_MESSAGE_BYTES;

/** The relay said where something stands, and something else stands there. */
export function brokenPromises({ promised, lies }: Held, link: Link): Step {
  const { cursor } = link.state;
  const waiting = new Set([
    ...link.outbox.flatMap(({ sealed }) => (sealed ? [sealed.hash] : [])),
    link.pending?.hash ?? NO_DIGEST,
  ]);
  const broken = [...waiting].filter((hash) => (promised.get(hash) ?? Number.POSITIVE_INFINITY) <= cursor);
  for (const [hash, seq] of promised) if (seq <= cursor) promised.delete(hash);
  // A relay that was set back promises the same again: it is told once for each word.
  const news = broken.filter((hash) => !lies.has(hash));
  for (const hash of lies) if (!waiting.has(hash)) lies.delete(hash);
  for (const hash of news) lies.add(hash);
  return { link, events: news.map((hash) => alarmOf('relay-lied', cursor, null, `promised a place to ${hash}`)) };
}

/**
 * Whether a page may be read with what comes next: this desk's own words, of which nobody waits for the place. A desk that dies before is
 * told them again.
 * @param early what waits so already
 */
export const mayWait = (
  { ports }: SessionParts,
  { link, isCaughtUp }: Held,
  early: readonly Delivery[],
  page: readonly Delivery[],
): boolean =>
  isCaughtUp &&
  link.state.stage === 'open' &&
  page.length > 0 &&
  early.length + page.length <= EARLY_COUNT &&
  page.every(({ kind, bytes }) => {
    const hash = toDigest(ports.sha256(bytes));
    const said = link.outbox.filter(({ sealed }) => sealed?.hash === hash);
    return kind === 'utterance' && said.length > 0 && said.every(({ isAwaited }) => !isAwaited);
  });

const EARLY_COUNT = 16;

/** Nothing in it ends an epoch, and with what waits already it is no more than a page. */
export const isPlain = (early: readonly Delivery[], page: readonly Delivery[]): boolean =>
  early.length + page.length <= LIMITS.LINK_BATCH_COUNT && page.every(({ kind }) => kind === 'utterance');
