import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type PostgresStore } from '../../src/adapters/postgres/store.ts';
import { createPlaceTree } from '../../src/claims/index.ts';
import { createWatch, type ReadMessage } from '../../src/desk/index.ts';
import {
  asChannelId,
  asChatKey,
  asInstant,
  asMessageId,
  asSourceKey,
  HOUR,
  type Message,
  type Zone,
} from '../../src/model/index.ts';
import { basePlaces, createGazetteer, createReader } from '../../src/reading/index.ts';
import { startDatabases } from '../link/postgres.ts';

const NIGHT = resolve(import.meta.dirname, '../../examples/night/scenario.jsonl');
const RETENTION = 72 * HOUR;

interface Row {
  readonly id: string;
  readonly at: string;
  readonly phone: string;
  readonly chat: string;
  readonly forwarded: string | null;
  readonly text: string;
}

const base = basePlaces();
const places = createPlaceTree(base);
const reader = createReader({ gazetteer: createGazetteer({ base }) });

function toMessage({ id, at, phone, chat, forwarded, text }: Row): Message {
  return {
    id: asMessageId(`m:${id}`),
    channel: asChannelId('tipline'),
    channelKind: 'whatsapp-cloud',
    chat: asChatKey(`k:${chat}`),
    source: asSourceKey(`s:${phone}`),
    sourceClass: 'unknown',
    sentAt: asInstant(Date.parse(at)),
    zone: 'America/Matamoros' as Zone,
    kind: 'text',
    text,
    edited: false,
    forwarded: forwarded === null ? null : 'forwarded',
    replyTo: null,
    mediaHash: null,
    location: null,
    flags: [],
  };
}

function readOne(row: Row): ReadMessage {
  const message = toMessage(row);
  const { lang, reports } = reader.read({ ...message, near: null });
  return { message, lang: lang.lang, reports, expiresAt: asInstant(message.sentAt + RETENTION) };
}

let databases: Awaited<ReturnType<typeof startDatabases>>;
let store: PostgresStore;
beforeAll(async () => {
  databases = await startDatabases();
  store = await openStore(await databases.create('restart'));
});
afterAll(async () => {
  await store.close();
  await databases.stop();
});

test('a desk that starts anew after retention shows what the running one shows', async () => {
  const reads = readFileSync(NIGHT, 'utf8')
    .trim()
    .split('\n')
    .map((line) => readOne(JSON.parse(line) as Row));
  await store.saveMessages(reads);
  const running = createWatch(store, places);
  await running.catchUp(asInstant(reads.at(-1)!.message.sentAt));
  for (const share of [0.25, 0.5]) {
    const now = asInstant(reads[Math.floor(reads.length * share)]!.expiresAt);
    expect(await store.removeExpired(now, running.remains(now))).toBeGreaterThan(0);
    await running.catchUp(now);
    const started = createWatch(store, places);
    await started.catchUp(now);
    expect(started.picture()).toEqual(running.picture());
    expect(started.size()).toBe(running.size());
  }
  const isErased = ({ message }: { readonly message: Message['id'] }): boolean => running.message(message) === null;
  expect(running.picture().claims.filter((claim) => claim.for.length > 0 && claim.for.every(isErased))).not.toEqual([]);
});
