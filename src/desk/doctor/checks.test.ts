import { expect, test } from 'vitest';
import { asInstant, DAY, HOUR, type Instant, MINUTE } from '../../model/index.ts';
import type { LinkView } from '../contract/index.ts';
import { diagnose, exitCodeOf } from './checks.ts';
import type { DatabaseFacts, DoctorFacts, RecordFacts } from './facts.ts';

const NOW = asInstant(Date.parse('2026-06-01T04:00:00Z'));
const before = (milliseconds: number): Instant => asInstant(NOW - milliseconds);
const database: DatabaseFacts = {
  version: 180_004,
  encoding: 'UTF8',
  keepsCommits: true,
  skewSeconds: 0,
  connectionsLeft: 40,
  schemas: [
    { name: 'database', step: 9, known: 9 },
    { name: 'record', step: 1, known: 1 },
  ],
  inbox: 0,
  overdueMessages: 0,
};
const record: RecordFacts = {
  size: 40,
  head: { isSigned: true, fits: true },
  sealedAt: before(MINUTE),
  unsealedSince: null,
  due: 0,
  lastRun: before(3 * DAY),
};
const partner: LinkView['partners'][number] = {
  desk: 'brownsville',
  name: 'Brownsville',
  role: 'desk',
  address: 'b'.repeat(64),
  safetyNumber: '',
  compared: { at: '2026-05-01T00:00:00Z', by: 'Lucía Ferrer' },
  keyChangedAt: null,
  health: 'near',
  heardAt: null,
  clockSkewSeconds: 1,
};
const link: LinkView = {
  asOf: '2026-06-01T04:00:00Z',
  state: 'linked',
  since: '2026-05-01T00:00:00Z',
  link: 'l',
  epoch: 3,
  position: 9,
  us: { desk: 'matamoros', name: 'Matamoros', address: null, key: null },
  partners: [partner],
  relay: null,
  backlog: { out: 0, in: 0, oldestOutAt: null },
  clockSkewSeconds: 1,
  alarms: [],
};
const told = { line: { unfilled: [], sends: true }, hasFocalPoint: true, signers: 1, isLinked: true };
const desk = { ok: true, version: '0.1.0', backlog: 0, asOf: before(MINUTE), now: NOW };
const folder = { exists: true, hasKey: true, isOurs: true, openSecrets: [], unwritable: null, freeBytes: 40e9 };
const settings = { refusals: [], isReadableByOthers: false, told };
const program = { version: '0.1.0', node: '24.21.0', zoneData: '2026a', missingLanguages: [] };
const relay = { host: 'relay.example', isSafe: true, isUnproven: false, answers: true, skewSeconds: 0 };
const QUIET_NIGHT: DoctorFacts = {
  now: NOW,
  program,
  settings,
  folder,
  database,
  desk,
  relay,
  link,
  record,
  backup: before(4 * HOUR),
};

test('a quiet night: every check is told, nothing is to be mended, and what only a person can see is asked', () => {
  const findings = diagnose(QUIET_NIGHT);
  expect(findings.filter(({ state }) => state === 'mend' || state === 'unseen')).toEqual([]);
  expect(findings.filter(({ state }) => state === 'ask').map(({ check }) => check)).toEqual(['whatsapp']);
  expect(exitCodeOf(findings)).toBe(0);
  expect(new Set(findings.map(({ check }) => check)).size).toBe(15);
});

/** A story, the check that tells it, what is otherwise than in a quiet night, and words that are told. */
const TROUBLES: readonly (readonly [story: string, check: string, facts: Partial<DoctorFacts>, says: RegExp])[] = [
  ['the system’s own Node', 'program', { program: { ...program, node: '20.19.0' } }, /Node 20/],
  ['a Node for English alone', 'languages', { program: { ...program, missingLanguages: ['ht', 'pt'] } }, /ht, pt/],
  ['zones of before Mexico changed', 'time-zones', { program: { ...program, zoneData: '2021e' } }, /2021e/],
  [
    'a settings file that is no JSON',
    'settings',
    {
      settings: {
        ...settings,
        refusals: [{ code: 'settings-unreadable', message: 'It cannot be read.', remedy: 'Look.', retry: false }],
      },
    },
    /cannot be read/,
  ],
  ['settings anybody may read', 'settings', { settings: { ...settings, isReadableByOthers: true } }, /Others/],
  [
    'nobody for people in danger',
    'protection',
    { settings: { ...settings, told: { ...told, hasFocalPoint: false } } },
    /people in danger/,
  ],
  [
    'a secret that was never filled in',
    'whatsapp',
    { settings: { ...settings, told: { ...told, line: { unfilled: ['appSecret'], sends: true } } } },
    /whatsapp\.appSecret/,
  ],
  ['a folder that is not there', 'folder', { folder: { ...folder, exists: false } }, /no such/],
  ['a lost key', 'folder', { folder: { ...folder, hasKey: false } }, /desk\.key/],
  ['a look by another user', 'folder', { folder: { ...folder, isOurs: false } }, /another user/],
  ['a key anybody may read', 'folder', { folder: { ...folder, openSecrets: ['desk.key'] } }, /can read desk\.key/],
  ['a folder of another user', 'folder', { folder: { ...folder, unwritable: 'EACCES' } }, /EACCES/],
  ['a folder past its quota', 'folder', { folder: { ...folder, unwritable: 'EDQUOT' } }, /EDQUOT/],
  ['a disk that fills up', 'folder', { folder: { ...folder, freeBytes: 1e9 } }, /0\.9 GB/],
  ['a database that is down', 'database', { database: { refused: 'connect ECONNREFUSED' } }, /ECONNREFUSED/],
  ['PostgreSQL of years ago', 'database', { database: { ...database, version: 130_010 } }, /13 is too old/],
  ['a database of Latin letters', 'database', { database: { ...database, encoding: 'LATIN1' } }, /LATIN1/],
  ['a database that forgets', 'database', { database: { ...database, keepsCommits: false } }, /fsync/],
  ['a database in another time', 'database', { database: { ...database, skewSeconds: -600 } }, /600 s behind/],
  ['hardly a connection left', 'database', { database: { ...database, connectionsLeft: 3 } }, /3 connections/],
  [
    'an update that was copied and not started',
    'database',
    { database: { ...database, schemas: [{ name: 'database', step: 7, known: 9 }] } },
    /2 migrations/,
  ],
  [
    'an old program over a newer database',
    'database',
    { database: { ...database, schemas: [{ name: 'record', step: 2, known: 1 }] } },
    /newer Cauce/,
  ],
  ['a desk that is off', 'desk', { desk: null, database: { ...database, inbox: 7 } }, /No desk answers\. 7 deliveries/],
  ['a desk without its database', 'desk', { desk: { ...desk, ok: false } }, /without its database/],
  ['a desk of before the update', 'desk', { desk: { ...desk, version: null } }, /older, this program 0\.1\.0/],
  ['a board that stands still', 'desk', { desk: { ...desk, asOf: before(20 * MINUTE) } }, /20 min ago/],
  ['a rush that is not read', 'desk', { desk: { ...desk, backlog: 9_000 } }, /9000 deliveries/],
  ['chat past its hours', 'chat', { database: { ...database, overdueMessages: 12 } }, /12 messages .* 72 hours/],
  ['a relay in the open', 'relay', { relay: { ...relay, isSafe: false } }, /without TLS/],
  ['a relay that is gone', 'relay', { relay: { ...relay, answers: false } }, /does not answer/],
  ['an old certificate', 'relay', { relay: { ...relay, answers: false, isUnproven: true } }, /certificate/],
  ['a relay in another time', 'relay', { relay: { ...relay, skewSeconds: 900 } }, /900 s ahead/],
  ['a link half made', 'link', { link: { ...link, state: 'joining' } }, /joining/],
  ['a desk that was taken out', 'link', { link: { ...link, state: 'removed' } }, /taken out/],
  ['numbers nobody compared', 'link', { link: { ...link, partners: [{ ...partner, compared: null }] } }, /brownsville/],
  ['a partner out of reach', 'link', { link: { ...link, partners: [{ ...partner, health: 'lost' }] } }, /brownsville/],
  [
    'a partner in another time',
    'link',
    { link: { ...link, partners: [{ ...partner, clockSkewSeconds: 400 }] } },
    /brownsville is 400 s ahead/,
  ],
  [
    'letters that do not get out',
    'link',
    { link: { ...link, backlog: { out: 4, in: 0, oldestOutAt: new Date(before(HOUR)).toISOString() } } },
    /4 of our letters wait since 60 min/,
  ],
  [
    'a fork that nobody has read',
    'link',
    { link: { ...link, alarms: [{ at: link.asOf, code: 'fork', partner: 'brownsville', figures: {} }] } },
    /Alarms: fork/,
  ],
  [
    'a relay that has lost its database',
    'link',
    {
      link: {
        ...link,
        state: 'lost',
        carry: { wanted: null, missing: ['brownsville'] },
        alarms: [{ at: link.asOf, code: 'relay-lost', partner: null, figures: {} }],
      },
    },
    /does not know our link/,
  ],
  ['another desk’s key', 'record', { record: { ...record, head: { isSigned: false, fits: true } } }, /not signed/],
  [
    'a record that was changed',
    'record',
    { record: { ...record, head: { isSigned: true, fits: false } } },
    /do not come/,
  ],
  [
    'a partner that has not signed for two days',
    'record',
    { record: { ...record, unsealedSince: before(2 * DAY), sealedAt: before(3 * DAY) } },
    /2 days ago wait.*3 days ago/,
  ],
  ['records whose days are over', 'retention', { record: { ...record, due: 31 } }, /31 records/],
  ['a backup of last week', 'backup', { backup: before(7 * DAY) }, /7 days ago/],
  ['no backup at all', 'backup', { backup: 'none' }, /no backup/],
];

test.each(TROUBLES)('%s is told under "%s", with what to do', (_story, check, facts, says) => {
  const findings = diagnose({ ...QUIET_NIGHT, ...facts });
  const told = findings.filter((finding) => finding.state === 'mend' && finding.check === check);
  expect(told.map((finding) => finding.says).join(' ')).toMatch(says);
  expect(told.every(({ todo }) => todo !== null)).toBe(true);
  expect(findings.filter(({ state }) => state === 'mend')).toEqual(told);
  expect(exitCodeOf(findings)).toBe(1);
});

test('a partner that came back from an older copy as it should is settled, and nothing to mend, once it was told all that it missed', () => {
  const back = { at: link.asOf, code: 'rollback' as const, partner: 'brownsville', figures: { what: 'rejoined' } };
  const returned: LinkView = { ...link, alarms: [back] };
  const findings = diagnose({ ...QUIET_NIGHT, link: returned });
  expect(findings.find(({ says }) => says.includes('brownsville has come back'))?.state).toBe('well');
  expect(exitCodeOf(findings)).toBe(0);
  const isToMend = (view: LinkView): boolean =>
    diagnose({ ...QUIET_NIGHT, link: view }).some(({ says }) => says.includes('Alarms: rollback'));
  expect(isToMend({ ...returned, backlog: { ...link.backlog, in: 2 } })).toBe(true);
  expect(isToMend({ ...returned, state: 'lost' })).toBe(true);
  expect(isToMend({ ...link, alarms: [{ ...back, figures: { what: 'restored-backup' } }] })).toBe(true);
  expect(isToMend({ ...link, alarms: [{ ...back, figures: { size: 4, held: 9 } }, back] })).toBe(true);
});

test('of a link only a desk that runs can tell: that it was not seen is no fault, and no all-clear either', () => {
  const findings = diagnose({ ...QUIET_NIGHT, link: null });
  expect(findings.filter(({ state }) => state === 'unseen').map(({ check }) => check)).toEqual(['link']);
  expect(exitCodeOf(findings)).toBe(2);
});

test('where the settings cannot be read, nothing that hangs on them is called well', () => {
  const findings = diagnose({ ...QUIET_NIGHT, settings: { ...settings, told: null }, relay: null });
  const unseen = findings.filter(({ state }) => state === 'unseen').map(({ check }) => check);
  expect(unseen).toEqual(['protection', 'whatsapp', 'relay', 'link']);
});

test('a desk alone waits for nobody’s signature, and uses no relay', () => {
  const alone = { ...told, signers: 0, isLinked: false };
  const findings = diagnose({
    ...QUIET_NIGHT,
    settings: { ...settings, told: alone },
    relay: null,
    link: null,
    record: { ...record, sealedAt: null, unsealedSince: before(90 * DAY) },
  });
  expect(exitCodeOf(findings)).toBe(0);
});

test('no name stands in what is told, only what a desk calls itself on the log', () => {
  const text = JSON.stringify(diagnose(QUIET_NIGHT));
  expect(text).not.toContain('Lucía');
});

test('an example plays its own night: the doctor goes by its clock, and says so', () => {
  const story = asInstant(NOW - 30 * DAY);
  const shown = new Date(story).toISOString();
  const playing = { ...desk, asOf: asInstant(story - MINUTE), now: story };
  const letters = { ...link, asOf: shown, backlog: { out: 1, in: 0, oldestOutAt: shown } };
  const sealed = { ...record, sealedAt: asInstant(story - MINUTE), unsealedSince: asInstant(story - MINUTE) };
  const findings = diagnose({ ...QUIET_NIGHT, desk: playing, link: letters, record: sealed });
  expect(findings.filter(({ state }) => state === 'mend')).toEqual([]);
  expect(findings.find(({ says }) => says.includes('a clock of its own'))).toMatchObject({ check: 'desk' });
  const still = diagnose({ ...QUIET_NIGHT, desk: { ...playing, asOf: asInstant(story - 20 * MINUTE) } });
  expect(still.find(({ state }) => state === 'mend')?.says).toContain('20 min ago');
});
