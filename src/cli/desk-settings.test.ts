import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDoor } from '../channels/index.ts';
import { asChannelId, asInstant, type Corridor, parseCorridor, type Zone } from '../model/index.ts';
import { RETENTION_DAYS } from '../record/index.ts';
import { checkPlaces, loadDeskFile, openLine } from './desk-settings.ts';
import { SANDBOX_TOKEN } from './sandbox-command.ts';

const repository = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cauce-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function load(more: object): ReturnType<typeof loadDeskFile> {
  const path = join(folder, 'desk.json');
  writeFileSync(path, JSON.stringify({ name: 'Matamoros', corridor: 'corridor.json', ...more }));
  return loadDeskFile(path);
}

test('an archive’s own days stand over those a desk starts with', () => {
  expect(load({})).toMatchObject({ value: { retention: RETENTION_DAYS } });
  expect(load({ retention: { answers: 365, decisions: null } })).toMatchObject({
    value: { retention: { ...RETENTION_DAYS, answers: 365, decisions: null } },
  });
});

test.each([[{ operatoins: 1 }], [{ answers: 0 }], [{ answers: '1 year' }], [[365]]])(
  '%j is no schedule: the desk does not start with it, and says which classes there are',
  (retention) => {
    const read = load({ retention });
    expect(read).toMatchObject({ ok: false, refusal: { code: 'settings-invalid' } });
    expect(read.ok ? '' : read.refusal.message).toContain('retention');
  },
);

const basis = {
  agreedBy: 'All',
  agreedAt: '2026-04-20T09:00:00-05:00',
  purpose: 'To hear',
  notice: 'Erased after 72 h',
};
const line = { appSecret: 'a secret of theirs', verifyToken: 'a phrase of ours', basis };
const group = { id: 'g-1', name: 'Turno de noche', basis };
const officer = { name: 'Ana', number: '525500000001', place: 'queue', lang: 'es' };
const send = { phoneNumberId: '100000000000001', token: 'a token of theirs' };
const brownsville = { id: 'brownsville', name: 'Brownsville' };

test.each([
  ['two orders at once', { link: { relay: 'https://relay.example' }, sharedLog: 'postgres://db/one' }, 'sharedLog'],
  ['a relay that is not on the web', { link: { relay: 'relay.example:4690' } }, 'link.relay'],
  ['a desk that is its own partner', { id: 'brownsville', partners: [brownsville] }, 'partners.0.id'],
  ['a partner named twice', { partners: [brownsville, brownsville] }, 'partners.1.id'],
  ['officers whom nothing can ask', { whatsapp: { ...line, officers: [officer] } }, 'whatsapp.officers'],
  ['a group named twice', { whatsapp: { ...line, groups: [group, group] } }, 'whatsapp.groups.1.id'],
  [
    'an officer who is declared as a partner',
    {
      whatsapp: {
        ...line,
        send,
        officers: [officer],
        declared: [{ number: '+52 1 55 0000 0001', sourceClass: 'partner-desk' }],
      },
    },
    'whatsapp.declared.0.number',
  ],
  [
    'a token that would cross the net in the clear',
    { whatsapp: { ...line, send: { ...send, baseUrl: 'http://graph.example' } } },
    'whatsapp.send.baseUrl',
  ],
] as const)('settings that cannot stand together stop the start by name: %s', (_story, more, field) => {
  const read = load(more);
  expect(read.ok ? '' : read.refusal.message).toContain(`desk.json: ${field}: `);
});

test('an officer declared by the number people dial is known by the one the platform writes', () => {
  const read = load({ whatsapp: { ...line, declared: [{ number: '+52 55 0000 0001', sourceClass: 'own-officer' }] } });
  const door = openDoor({ keyedHash: (period, text) => createHmac('sha256', period).update(text).digest('hex') });
  const { classOf } = openLine(read.ok ? read.value.whatsapp! : expect.fail('no line'), door, 'UTC' as Zone);
  const at = asInstant(Date.parse('2026-05-11T20:00:00-05:00'));
  const said = (number: string) => classOf!(door.source(asChannelId('tipline'), number, at), at);
  expect(said('5215500000001')).toBe('own-officer');
  expect(said('5215500000002')).toBeNull();
});

test('the settings that the manual shows are a desk’s settings, over the corridor beside them', () => {
  const manual = readFileSync(join(repository, 'docs/operating/settings.md'), 'utf8');
  const path = join(folder, 'manual.json');
  writeFileSync(path, /```json\n([^]*?)```/.exec(manual)![1]!);
  const read = loadDeskFile(path);
  const corridor = parseCorridor(
    readFileSync(join(repository, 'examples/corridors/matamoros-brownsville.json'), 'utf8'),
  );
  const places = read.ok && corridor.ok ? checkPlaces(path, read.value, corridor.value) : read;
  expect(places).toEqual({ ok: true, value: null });
});

test('the stand-in takes by itself a token that a desk may have', () => {
  expect(load({ whatsapp: { ...line, send: { ...send, token: SANDBOX_TOKEN } } })).toMatchObject({ ok: true });
});

test('a place that the corridor does not have stops the start by name', () => {
  const corridor = { places: [{ id: 'queue' }] } as unknown as Corridor;
  const check = (more: object) => {
    const read = load({ whatsapp: { ...line, send, ...more } });
    const checked = read.ok ? checkPlaces('desk.json', read.value, corridor) : read;
    return checked.ok ? null : checked.refusal.message;
  };
  expect(check({ near: 'queue', officers: [officer], groups: [group] })).toBeNull();
  expect(check({ near: 'kew' })).toBe('desk.json: whatsapp.near: the corridor has no place "kew".');
  expect(check({ groups: [{ ...group, near: 'kew' }] })).toContain('whatsapp.groups.0.near');
  expect(check({ officers: [{ ...officer, place: 'kew' }] })).toContain('whatsapp.officers.0.place');
});

test('a slip of the pen beside a secret is told without the secret: the line goes into a log', () => {
  const path = join(folder, 'slip.json');
  writeFileSync(path, '{ "whatsapp": { "appSecret": d0ntTellAnybody } }');
  const read = loadDeskFile(path);
  expect(read).toMatchObject({ ok: false, refusal: { code: 'settings-unreadable' } });
  expect(JSON.stringify(read)).not.toContain('d0nt');
  expect(JSON.stringify(read)).toContain('Unexpected token');
});

test('a settings file that an editor has begun with a mark is read', () => {
  const path = join(folder, 'mark.json');
  writeFileSync(path, '\ufeff{"name":"Matamoros","corridor":"corridor.json"}');
  expect(loadDeskFile(path)).toMatchObject({ ok: true });
});

test('a settings file that is not there, or is a folder, is told as that and not as bad JSON', () => {
  const told = (path: string): string => {
    const read = loadDeskFile(path);
    return read.ok ? '' : read.refusal.message;
  };
  expect(told(join(folder, 'dsk.json'))).toBe(`There is no file ${join(folder, 'dsk.json')}.`);
  expect(told(folder)).toBe(`${folder} is a folder.`);
});
