import { z } from 'zod';
import { type DeskFacts, LinkView, type RelayFacts } from '../../desk/index.ts';
import { asInstant, type Instant, SECOND } from '../../model/index.ts';
import { isUnproven as isUnprovenBy } from '../relay-http/line.ts';
import { NOW_HEADER } from '../relay-http/wire.ts';

const ANSWER_MILLISECONDS = 5_000;

/** `GET /healthz`; one that has lost its database answers with a problem. */
const HealthText = z.object({
  ok: z.literal(true),
  version: z.string().nullable().default(null),
  backlog: z.number(),
  asOf: z.iso.datetime({ offset: true }),
  now: z.iso.datetime({ offset: true }).nullable().default(null),
});

const look = (url: string): Promise<Response> =>
  fetch(url, { signal: AbortSignal.timeout(ANSWER_MILLISECONDS), redirect: 'error' });
const get = (url: string): Promise<Response | null> => look(url).catch(() => null);

/** @param address of a desk, as in http://127.0.0.1:4680 */
export async function lookAtDesk(address: string): Promise<DeskFacts | null> {
  const answer = await get(`${address}/healthz`);
  if (!answer) return null;
  const { data } = HealthText.safeParse(await answer.json().catch(() => null));
  if (!data) return { ok: false, version: null, backlog: 0, asOf: null, now: null };
  const at = (text: string): Instant => asInstant(Date.parse(text));
  return { ...data, asOf: at(data.asOf), now: data.now === null ? null : at(data.now) };
}

export async function lookAtLink(address: string): Promise<LinkView | null> {
  const answer = await get(`${address}/api/link`);
  return LinkView.safeParse(await answer?.json().catch(() => null)).data ?? null;
}

/** @param url of a relay, as the settings name it; who stands in it is not told */
export async function lookAtRelay(url: string, clock: () => Instant): Promise<RelayFacts> {
  const { host, hostname, protocol, origin } = new URL(url);
  const sent = clock();
  const answer = await look(`${origin}/healthz`).catch((error: Error) => error);
  const isUnproven = answer instanceof Error && isUnprovenBy(answer.cause);
  const told = Number((answer instanceof Response && answer.headers.get(NOW_HEADER)) || Number.NaN);
  return {
    host,
    isSafe: protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname),
    isUnproven,
    answers: answer instanceof Response && answer.ok && Number.isFinite(told),
    skewSeconds: Number.isFinite(told) ? Math.round((told - (sent + clock()) / 2) / SECOND) : null,
  };
}
