import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asChannelId,
  asChatKey,
  asInstant,
  asMessageId,
  asSourceKey,
  type Channel,
  type Zone,
} from '../../model/index.ts';
import { openDoor } from '../door/index.ts';
import { EMPTY_CLOUD, enterCloud, foldUpdates, printState } from './entry.ts';
import { type CloudRow, joinRows, mergeUpdate, packRow, unpackRow } from './row.ts';
import { sealDelivery } from './seal.ts';
import type { RowUpdate, SealedContent, SealedUpdate } from './sealed.ts';

const channel: Channel = {
  id: asChannelId('tipline'),
  kind: 'whatsapp-cloud',
  name: 'Tipline',
  basis: { agreedBy: 'Desk', agreedAt: asInstant(0), purpose: 'news of the bridge', notice: 'Write /salir to leave.' },
  zone: 'America/Matamoros' as Zone,
  sourceClass: 'unknown',
  near: null,
};
const key = asMessageId('m:1');
const by = (n: number): ReturnType<typeof asMessageId> => asMessageId(`m:by-${n}`);
const say = (text: string): SealedContent => ({ kind: 'text', text, mediaHash: null, location: null });
const opening: RowUpdate = {
  kind: 'message',
  key,
  at: asInstant(1_000),
  source: asSourceKey('s:a'),
  sourceClass: null,
  chat: asChatKey('k:a'),
  forwarded: null,
  replyTo: null,
  content: say('150 en el puente'),
};
const edit = (n: number, text: string, at = n): RowUpdate => ({
  kind: 'edit',
  key,
  at: asInstant(at),
  by: by(n),
  source: asSourceKey('s:a'),
  content: say(text),
});
const revoke: RowUpdate = { kind: 'revoke', key, at: asInstant(9_000), by: by(9) };
const rowOf = (...updates: readonly RowUpdate[]): CloudRow => updates.reduce<CloudRow | null>(mergeUpdate, null)!;

test('told without a time, or one ahead, a message is of when it came first, however often it comes', () => {
  const later: RowUpdate = { ...opening, at: asInstant(5_000), source: asSourceKey('s:0') };
  for (const row of [rowOf(opening, later), rowOf(later, opening), rowOf(later, opening, later)])
    expect(row.first).toMatchObject({ at: 1_000, source: 's:a' });
});

describe('one message and what happened to it', () => {
  test.each<[string, readonly RowUpdate[], unknown]>([
    ['a message', [opening], { kind: 'message', message: { text: '150 en el puente', edited: false, id: key } }],
    [
      'its new wording',
      [opening, edit(2, '200 en el puente')],
      { message: { text: '200 en el puente', edited: true } },
    ],
    [
      'the newest wording, however they come',
      [edit(3, 'tres'), opening, edit(2, 'dos')],
      { message: { text: 'tres' } },
    ],
    ['a new wording that waits', [edit(2, 'dos')], { kind: 'waiting', id: key }],
    ['taken back', [opening, edit(2, 'dos'), revoke], { kind: 'removed', id: key }],
    ['taken back before it came', [revoke, opening], { kind: 'removed', id: key }],
    [
      'a status of ours',
      [{ kind: 'status', key, at: asInstant(5), status: 'sent', errorCodes: [] }],
      { kind: 'waiting' },
    ],
  ])('%s', (_, updates, expected) => expect(enterCloud(rowOf(...updates), channel)).toMatchObject(expected as object));

  test('what was taken back leaves no words in the row', () => {
    expect(packRow(rowOf(edit(2, 'secreto'), opening, revoke, edit(5, 'secreto')))).not.toMatch(/secreto|puente/);
  });

  test('a reaction is the last one of each person', () => {
    const react = (n: number, emoji: string | null): RowUpdate => ({
      kind: 'reaction',
      key,
      at: asInstant(n),
      by: by(n),
      source: asSourceKey('s:b'),
      emoji,
    });
    expect(rowOf(react(2, null), opening, react(1, '🙏')).reactions).toEqual({
      's:b': { at: 2, by: 'm:by-2', emoji: null },
    });
  });

  test('a row survives the store', () => {
    const row = rowOf(opening, edit(2, 'dos'));
    expect(unpackRow(packRow(row))).toEqual(row);
  });
});

const content = fc.constantFrom('uno', 'dos', 'tres').map(say);
const second = fc.integer({ min: 1, max: 4 }).map((n) => asInstant(n * 1_000));
const author = fc.constantFrom('m:x', 'm:y', 'm:z').map(asMessageId);
const anyKey = fc.constantFrom('m:1', 'm:2', 'm:3').map(asMessageId);
const anySource = fc.constantFrom('s:a', 's:b').map(asSourceKey);
/** Hostile on purpose: several openings of one message, equal seconds, equal authors. */
const anyUpdate: fc.Arbitrary<RowUpdate> = fc.oneof(
  fc.record({
    kind: fc.constant('message' as const),
    key: anyKey,
    at: second,
    source: anySource,
    sourceClass: fc.constantFrom(null, 'own-officer' as const),
    chat: fc.constant(asChatKey('k:a')),
    forwarded: fc.constantFrom(null, 'forwarded' as const),
    replyTo: fc.constant(null),
    content,
  }),
  fc.record({ kind: fc.constant('edit' as const), key: anyKey, at: second, by: author, source: anySource, content }),
  fc.record({ kind: fc.constant('revoke' as const), key: anyKey, at: second, by: author }),
  fc.record({
    kind: fc.constant('reaction' as const),
    key: anyKey,
    at: second,
    by: author,
    source: anySource,
    emoji: fc.constantFrom(null, '🙏'),
  }),
  fc.record({
    kind: fc.constant('status' as const),
    key: anyKey,
    at: second,
    status: fc.constantFrom('sent', 'read'),
    errorCodes: fc.constantFrom([], [131047]),
  }),
);
const sameKey = anyUpdate.map((update) => ({ ...update, key }));

describe('any order, any number, any split', () => {
  test('joining rows is commutative, associative and idempotent', () => {
    const anyRow = fc.array(sameKey, { minLength: 1, maxLength: 6 }).map((updates) => rowOf(...updates));
    fc.assert(
      fc.property(anyRow, anyRow, anyRow, (a, b, c) => {
        expect(packRow(joinRows(a, b))).toBe(packRow(joinRows(b, a)));
        expect(packRow(joinRows(joinRows(a, b), c))).toBe(packRow(joinRows(a, joinRows(b, c))));
        expect(packRow(joinRows(a, a))).toBe(packRow(a));
        expect(packRow(joinRows(joinRows(a, b), b))).toBe(packRow(joinRows(a, b)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('1,000 seeds: duplicated and shuffled updates end in the same bytes', () => {
    fc.assert(
      fc.property(fc.array(anyUpdate, { maxLength: 30 }), fc.integer(), (updates, seed) => {
        const straight = printState(foldUpdates(EMPTY_CLOUD, updates));
        const bent = shuffle([...updates, ...updates.filter((_, n) => n % 2 === 0)], seed);
        const cut = bent.length >> 1;
        expect(printState(foldUpdates(foldUpdates(EMPTY_CLOUD, bent.slice(0, cut)), bent.slice(cut)))).toBe(straight);
      }),
      { numRuns: 1_000 },
    );
  });

  test('1,000 seeds over whole deliveries: the fixtures, doubled and shuffled', () => {
    const folder = resolve(import.meta.dirname, '../../../test/fixtures/webhooks');
    const keyedHash = (period: string, text: string): string => createHmac('sha256', period).update(text).digest('hex');
    const ports = { door: openDoor({ keyedHash }), keyedHash, hasLeft: () => false };
    const updates = readdirSync(folder).flatMap((name): readonly SealedUpdate[] => {
      const sealed = sealDelivery(
        readFileSync(join(folder, name), 'utf8'),
        channel.id,
        asInstant(1_683_805_500_000),
        ports,
      );
      return sealed.ok ? sealed.value.delivery.updates : [];
    });
    const straight = printState(foldUpdates(EMPTY_CLOUD, updates));
    for (let seed = 0; seed < 1_000; seed += 1)
      expect(printState(foldUpdates(EMPTY_CLOUD, shuffle([...updates, ...updates], seed)))).toBe(straight);
  });
});

/** Fisher–Yates over a linear congruential generator: the seed is the order. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  let state = seed >>> 0;
  for (let at = out.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [out[at], out[other]] = [out[other]!, out[at]!];
  }
  return out;
}
