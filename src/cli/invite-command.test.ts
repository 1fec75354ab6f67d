import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inviteCommand } from './invite-command.ts';

const REFUSED = 'a'.repeat(64);
const NEW = 'b'.repeat(64);
const partner = (desk: string, address: string) => ({
  desk,
  name: desk,
  role: 'desk',
  address,
  safetyNumber: '12345 '.repeat(12).trim(),
  compared: null,
  keyChangedAt: null,
  health: 'quiet',
  heardAt: null,
  clockSkewSeconds: null,
});

let server: Server;
let desk = '';
let partners: readonly object[] = [];
let said: readonly unknown[] = [];
let isDesk = true;
let carry: object | undefined;
const printed = { out: '', err: '' };

beforeEach(async () => {
  carry = undefined;
  [partners, said, isDesk] = [[partner('reynosa', REFUSED), partner('brownsville', NEW)], [], true];
  Object.assign(printed, { out: '', err: '' });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed.out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed.err += String(text))));
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    if (request.method === 'POST') said = [...said, JSON.parse(body)];
    response.end(isDesk ? JSON.stringify(view()) : '<html>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  desk = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  server.close();
});

const view = () => ({
  asOf: '2023-05-11T04:00:00-05:00',
  state: 'joining',
  since: '2023-05-11T04:00:00-05:00',
  link: null,
  epoch: null,
  position: 0,
  us: { desk: 'matamoros', name: 'Matamoros', address: null, key: null },
  partners,
  relay: null,
  backlog: { out: 0, in: 0, oldestOutAt: null },
  clockSkewSeconds: null,
  alarms: [],
  carry,
});

const compare = (options: object) => inviteCommand.run([], { by: 'Ana', desk, compare: true, ...options });

test('“the same” is never said of a desk that nobody has rung: with two on the list it has to be named', async () => {
  expect(await compare({ same: true })).toBe(1);
  expect(said).toEqual([]);
  expect(printed.err).toContain('--with');
  expect(await compare({ same: true, with: 'brownsvile' })).toBe(1);
  expect(said).toEqual([]);
  expect(await compare({ same: true, with: 'brownsville' })).toBe(0);
  expect(said).toEqual([{ by: 'Ana', desk: NEW, isSame: true, way: 'phone' }]);
});

test('the desk that was rung is named as the list shows it, and the way as the help does', async () => {
  partners = [partner('reynosa', REFUSED), { ...partner('brownsville', NEW), name: 'Port of Brownsville' }];
  expect(await compare({ same: true, with: 'Port of Brownsville', way: 'by phone' })).toBe(2);
  expect(printed.err).toContain('--way takes phone, in-person, qr');
  expect(said).toEqual([]);
  expect(await compare({ same: true, with: 'Port of Brownsville', way: 'in-person' })).toBe(0);
  expect(said).toEqual([{ by: 'Ana', desk: NEW, isSame: true, way: 'in-person' }]);
});

test('before anybody has taken the invitation up there is nothing to compare, and that is not “compared”', async () => {
  partners = [];
  expect(await compare({ same: true })).toBe(1);
  expect(printed).toEqual({ out: '', err: 'No desk has answered an invitation of this desk yet.\n' });
});

test('two desks of one name are told apart by their address, and one that answered two invitations is one', async () => {
  partners = [partner('brownsville', REFUSED), partner('brownsville', NEW), partner('brownsville', NEW)];
  expect(await compare({ different: true, with: 'brownsville' })).toBe(1);
  expect(await compare({ different: true, with: REFUSED })).toBe(0);
  expect(said).toEqual([{ by: 'Ana', desk: REFUSED, isSame: false, way: 'phone' }]);
  partners = [partner('brownsville', NEW), partner('brownsville', NEW)];
  expect(await compare({ same: true })).toBe(0);
  expect(said.at(-1)).toMatchObject({ desk: NEW, isSame: true });
});

test('what answers and is no desk is told so', async () => {
  isDesk = false;
  expect(await compare({})).toBe(1);
  expect(printed.err).toContain('is no desk');
});

test('a verdict without --compare is no silent invitation, and one to read along is not accepted as a full one', async () => {
  expect(await inviteCommand.run([], { by: 'Ana', desk, same: true, with: 'brownsville' })).toBe(2);
  expect(printed.err).toContain('--same goes with --compare alone');
  expect(await inviteCommand.run([], { by: 'Ana', desk, accept: 'cauce-invitation:x', observer: true })).toBe(2);
  expect(await compare({ observer: true })).toBe(2);
  expect(said).toEqual([]);
  expect(await inviteCommand.run([], { by: 'Ana', desk: `${desk}/`, compare: true })).toBe(0);
});

test('an observer is taken out by name, after it was told what that means; where two are called so, neither', async () => {
  const remove = (whom: string, more: object = {}) => inviteCommand.run([], { by: 'Ana', desk, remove: whom, ...more });
  partners = [
    { ...partner('clinic', REFUSED), role: 'observer', compared: { at: '2023-05-11T04:00:00-05:00', by: 'Ana' } },
    partner('brownsville', NEW),
  ];
  expect(await remove('clinic')).toBe(0);
  expect(printed.out).toMatch(/would read nothing.*--yes/);
  expect(await remove('clinic', { yes: true })).toBe(2);
  expect(await remove('clinc', { yes: true, reason: 'gone' })).toBe(1);
  expect(printed.err).toContain(`clinic (${REFUSED})`);
  expect(said).toEqual([]);
  expect(await remove('clinic', { yes: true, reason: 'Its mandate ended' })).toBe(0);
  expect(said).toEqual([{ by: 'Ana', desk: REFUSED, reason: 'Its mandate ended' }]);
  partners = [partner('clinic', REFUSED), partner('clinic', NEW)];
  expect(await remove('clinic', { yes: true, reason: 'gone' })).toBe(1);
  expect(await inviteCommand.run([], { by: 'Ana', desk, compare: true, yes: true })).toBe(2);
  expect(said).toHaveLength(1);
});

test('that the link is carried on is said under a name, and who has yet to say so is told', async () => {
  carry = { wanted: { at: '2023-05-11T04:00:00-05:00', by: 'Ana' }, missing: ['brownsville'] };
  expect(await inviteCommand.run([], { by: 'Ana', desk, 'carry-on': true })).toBe(0);
  expect(said).toEqual([{ by: 'Ana' }]);
  expect(printed.out).toContain('Still to say so: brownsville.');
  expect(await inviteCommand.run([], { by: 'Ana', desk, 'carry-on': true, same: true })).toBe(2);
});
