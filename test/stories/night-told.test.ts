import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCast, readScenario } from '../../src/adapters/sandbox/index.ts';
import { Languages, SourceClasses } from '../../src/model/index.ts';
import {
  chats,
  corridor,
  door,
  expected,
  instantOf,
  lines,
  messagesUntil,
  nightFolder,
  phones,
} from './night-scenario.ts';

const lineOf = new Map(lines.map((line) => [line.id, line]));
const allIds = new Set(lines.map(({ id }) => id));
const ROLES = ['traveller', 'officer', 'shelter', 'volunteer', 'bus-driver', 'neighbour'];

describe('the night, as it is told', () => {
  test('messages come in order of time, each once, from phones and chats that are listed', () => {
    expect(lines.length).toBeGreaterThanOrEqual(340);
    expect(allIds.size).toBe(lines.length);
    const times = lines.map(({ at }) => instantOf(at));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const known = new Set(phones.map(({ id }) => id));
    expect(lines.filter(({ phone }) => !known.has(phone))).toEqual([]);
    expect(phones.filter(({ id }) => !lines.some(({ phone }) => phone === id))).toEqual([]);
  });

  test('the sandbox can play it as it is', () => {
    const read = readScenario(readFileSync(join(nightFolder, 'scenario.jsonl'), 'utf8'));
    expect(read.ok && read.value.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
    const cast = readCast(readFileSync(join(nightFolder, 'phones.json'), 'utf8'));
    expect(cast.phones).toHaveLength(phones.length);
    expect(cast.chats).toHaveLength(chats.length - 1);
  });

  test('who stands behind a phone is a role and a source class, nothing more', () => {
    expect(phones.filter(({ role }) => !ROLES.includes(role))).toEqual([]);
    expect(phones.filter(({ sourceClass }) => !SourceClasses.includes(sourceClass))).toEqual([]);
  });

  test('groups are as small as the platform allows, and only members write in them', () => {
    const groups = chats.filter(({ kind }) => kind === 'group');
    expect(groups).toHaveLength(8);
    expect(groups.filter(({ members }) => !members || members.length > 8)).toEqual([]);
    const membersOf = new Map(chats.map(({ id, members }) => [id, members]));
    expect(lines.filter(({ chat, phone }) => membersOf.get(chat)?.includes(phone) === false)).toEqual([]);
    expect(lines.filter(({ chat }) => !membersOf.has(chat))).toEqual([]);
  });

  test('every chat has its basis, agreed before the night, and a notice with a word that opts out', () => {
    for (const { basis, id } of chats) {
      expect(instantOf(basis.agreedAt), id).toBeLessThan(instantOf(lines[0]!.at));
      expect(basis.agreedBy && basis.purpose, id).toBeTruthy();
      const words = basis.notice.match(/\/[a-z]+/g) ?? [];
      expect(words.filter((word) => door.asksToLeave(word)).length, id).toBeGreaterThan(0);
    }
  });

  test('all five languages are spoken, and more than a third is chatter', () => {
    for (const lang of Languages)
      expect(lines.filter((line) => line.lang === lang).length, lang).toBeGreaterThanOrEqual(25);
    expect(expected.arcs['chatter']!.length / lines.length).toBeGreaterThanOrEqual(0.35);
  });

  test('every message belongs to one part of the story, and what is expected names messages that exist', () => {
    const told = Object.values(expected.arcs).flat();
    expect(new Set(told)).toEqual(allIds);
    expect(told).toHaveLength(lines.length);
    const named = [...Object.keys(expected.reads), ...expected.moments.map(({ after }) => after)];
    expect(named.filter((id) => !allIds.has(id))).toEqual([]);
    for (const { after, now } of expected.moments)
      expect(instantOf(lineOf.get(after)!.at)).toBeLessThanOrEqual(instantOf(now));
    const known = new Set<string | null>(corridor.places.map(({ id }) => id));
    const estimated = expected.moments.flatMap(({ estimates }) => estimates.map(({ place }) => place));
    expect(estimated.filter((place) => !known.has(place))).toEqual([]);
  });

  test('the rumours are as wide as the story says', () => {
    const size = (...arcs: string[]): number => arcs.reduce((sum, arc) => sum + expected.arcs[arc]!.length, 0);
    expect(size('lanes')).toBe(41);
    expect(size('five', 'five-asked')).toBeGreaterThanOrEqual(44);
    const forwards = expected.arcs['lanes']!.map((id) => lineOf.get(id)!);
    expect(new Set(forwards.map(({ lang }) => lang)).size).toBe(5);
    expect(new Set(forwards.map(({ chat }) => chat)).size).toBeGreaterThanOrEqual(6);
    expect(forwards.filter(({ forwarded }) => forwarded === null)).toHaveLength(1);
  });
});

describe('the night, through the door', () => {
  test('planted numbers, mentions, addresses and link paths are taken out', () => {
    for (const id of expected.door.removed) {
      const cleaned = door.clean(lineOf.get(id)!.text);
      expect(cleaned.removed, id).toBeGreaterThan(0);
      expect(cleaned.text, id).not.toMatch(/0000|albergue@|citas\?id/);
    }
  });

  test('nothing else is touched: counts, hours, prices and group numbers stay', () => {
    const planted = new Set(expected.door.removed);
    const touched = lines.filter(({ id, text }) => !planted.has(id) && door.clean(text).text !== text);
    expect(touched.map(({ text }) => text)).toEqual([]);
  });

  test('one phone leaves, and what it wrote is gone', () => {
    const leaving = lines.filter(({ text }) => door.asksToLeave(text));
    expect(leaving.map(({ id, phone }) => ({ phone, after: id }))).toEqual([expected.optOut]);
    const ofLeaver = lines.filter(({ phone }) => phone === expected.optOut.phone).map(({ id }) => `m:${id}`);
    const isHeld = (last: string): boolean => messagesUntil(last).some(({ id }) => ofLeaver.includes(id));
    const before = lines[lines.findIndex(({ id }) => id === expected.optOut.after) - 1]!.id;
    expect([isHeld(before), isHeld(expected.optOut.after)]).toEqual([true, false]);
  });

  test('an edit replaces, a revoke removes', () => {
    const held = new Map(messagesUntil(lines.at(-1)!.id).map((message) => [String(message.id), message]));
    expect(held.get(`m:${expected.edited.message}`)).toMatchObject({ edited: true });
    expect(held.get(`m:${expected.edited.message}`)!.text).toContain('180');
    expect(held.has(`m:${expected.edited.by}`)).toBe(false);
    expect(held.has(`m:${expected.revoked}`)).toBe(false);
  });
});

describe('the export that a member brought', () => {
  const text = readFileSync(join(nightFolder, 'export-android-es.txt'), 'utf8');

  test('names no real number and says when its members were told', () => {
    const numbers = text.match(/\+\d[\d ]{7,}/g) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !number.trim().startsWith('+52 55 0000'))).toEqual([]);
    expect(text).toContain('voy a compartir este chat');
  });
});
