import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoor } from '../../src/channels/index.ts';
import type { EvidencePorts, ReadMessage } from '../../src/desk/index.ts';
import { DAY, HOUR, LIMITS } from '../../src/model/index.ts';
import { type TestDatabase, startDatabase } from '../record/database.ts';
import { openCast } from '../record/desks.ts';
import { offer, openNight, OBSERVER, people, RECEIVER, SENDER, signLetters, TERMS, type Night } from './desks.ts';

const HALF_A_PAIR = '\ud800';
const ZERO_BYTE = 'a\u0000b';

/** What a desk that keeps to no rule puts on the order: signed by its own key, so that the link takes it. */
async function say(night: Night, event: Readonly<Record<string, unknown>>): Promise<void> {
  const head = { id: `bad-${night.hub.entries.length}`, at: night.now(), desk: RECEIVER.id, by: 'Bo' };
  // JSON.stringify writes half a pair as the escape that JSON.parse reads back.
  const payload = new TextEncoder().encode(JSON.stringify({ type: 'flow', event: { ...head, ...event } }));
  await night.brownsville.line.append(`bad-${night.hub.entries.length}`, payload, true);
  await night.matamoros.catchUp();
}

async function lookAtAll(desk: Night['matamoros']): Promise<void> {
  await desk.handoffs();
  await desk.crossings();
  await desk.handoffStrip();
  for (const { id } of (await desk.fieldPlaces()).places) expect((await desk.field(id)).ok).toBe(true);
  for (const { crossings } of [await desk.handoffs()])
    for (const { lanes } of crossings)
      for (const { id } of Object.values(lanes).flat()) expect((await desk.handoff(id)).ok).toBe(true);
}

const crossing = 'puente-nuevo';
const until = (night: Night): string => night.at('20:00');
const FAR = [9_000_000_000_000_000, -9_000_000_000_000_000, '+275760-09-13T00:00:00Z', 253_402_300_800_000];

const ATTACKS: readonly (readonly [string, (night: Night) => readonly Readonly<Record<string, unknown>>[]])[] = [
  ['half a character in an id', () => [{ kind: 'tick', id: `t${HALF_A_PAIR}` }]],
  [
    'half a character in a reason',
    (night) => [
      { kind: 'capacity', place: TERMS[crossing].to, free: { holding: 5 }, until: until(night), reason: HALF_A_PAIR },
    ],
  ],
  [
    'half a character as a name',
    (night) => [
      { kind: 'capacity', place: TERMS[crossing].to, free: { holding: 5 }, until: until(night), by: `B${HALF_A_PAIR}` },
    ],
  ],
  [
    'a zero byte',
    (night) => [{ kind: 'hold', crossing, hold: ZERO_BYTE, reason: ZERO_BYTE, until: until(night), by: ZERO_BYTE }],
  ],
  ...FAR.map(
    (time) =>
      [`a hold until ${time}`, () => [{ kind: 'hold', crossing, hold: 'k-1', reason: 'x', until: time }]] as const,
  ),
  ...FAR.map(
    (time) =>
      [
        `room until ${time}`,
        () => [{ kind: 'capacity', place: TERMS[crossing].to, free: { holding: 5 }, until: time, reason: '' }],
      ] as const,
  ),
  ...FAR.map(
    (time) =>
      [
        `an act at ${time}`,
        (night: Night) => [{ kind: 'hold', crossing, hold: 'k-1', reason: 'x', until: until(night), at: time }],
      ] as const,
  ),
  [
    'names of prototypes',
    (night) => [
      { kind: 'letter', crossing: '__proto__', terms: { ...TERMS[crossing], from: 'constructor', to: '__proto__' } },
      { kind: 'hold', crossing, hold: '__proto__', reason: 'x', until: until(night) },
      { kind: '__proto__' },
      { kind: 'refused', act: '__proto__', subject: '__proto__', code: '__proto__' },
    ],
  ],
];

describe('a partner that keeps to no rule', () => {
  test.each(ATTACKS)('%s: the other desk goes on, and starts again', async (_what, attack) => {
    const night = await openNight();
    await signLetters(night);
    const label = await offer(night, crossing, people(12));
    for (const event of attack(night)) await say(night, event);
    await lookAtAll(night.matamoros);
    expect(await night.matamoros.card(label)).toMatchObject({ headcount: 12 });
    const again = await night.open(SENDER);
    await lookAtAll(again);
    expect(again.chronicle().trail()).toBe(night.matamoros.chronicle().trail());
    await lookAtAll(await night.open(OBSERVER));
    expect([...night.matamoros.errors, ...again.errors]).toEqual([]);
  });
});

test('it puts its own hold under the id of a grant: who has granted stays who has granted', async () => {
  const night = await openNight();
  await signLetters(night);
  const window = { from: night.at('04:00'), to: night.at('08:00') };
  const granted = await night.brownsville.press('grant', { crossing, places: 20, every: null, window, override: null });
  if (!granted.ok) throw new Error(granted.refusal.message);
  await night.catchUp();
  const hold = {
    kind: 'hold',
    crossing,
    hold: granted.value.subject,
    reason: 'x',
    until: until(night),
    by: 'Somebody else',
  };
  const payload = { type: 'flow', event: { ...hold, id: 'bad-hold', at: night.now(), desk: SENDER.id } };
  await night.matamoros.line.append('bad-hold', new TextEncoder().encode(JSON.stringify(payload)), true);
  await night.catchUp();
  const lanes = (await night.brownsville.handoffs()).crossings.find((each) => each.crossing === crossing)!;
  expect(lanes.holds).toMatchObject([{ by: 'Somebody else' }]);
  expect(lanes.credit.standing).toMatchObject([{ id: granted.value.subject, by: 'Ana' }]);
});

test('it dates its words a hundred years ahead: as evidence they are of now, and are kept no longer than others', async () => {
  const keyedHash = (period: string, text: string): string =>
    createHash('sha256').update(`${period} ${text}`).digest('hex');
  const saved: ReadMessage[] = [];
  const store = {
    saveChannel: async (): Promise<void> => undefined,
    saveMessages: async (read: readonly ReadMessage[]): Promise<void> => void saved.push(...read),
  } as unknown as EvidencePorts['store'];
  const night = await openNight({ evidence: { door: openDoor({ keyedHash }), keyedHash, store } });
  await signLetters(night);
  saved.length = 0;
  const at = night.now() + 100 * 365 * DAY;
  await say(night, { kind: 'capacity', place: TERMS[crossing].to, free: { holding: 5 }, until: at, reason: '', at });
  expect(saved).toHaveLength(1);
  expect(saved[0]!.message.sentAt).toBe(night.now());
  expect(saved[0]!.expiresAt).toBe(night.now() + LIMITS.CHAT_RETENTION_HOURS * HOUR);
});

test('it refuses with a code that every object has: it is counted like any other', async () => {
  const night = await openNight();
  await signLetters(night);
  for (const code of ['constructor', '__proto__', 'constructor'])
    await say(night, { kind: 'refused', act: 'hold', subject: crossing, code });
  const { byCode } = night.matamoros.chronicle().books().refusals;
  expect(Object.entries(byCode)).toEqual([
    ['constructor', 2],
    ['__proto__', 1],
  ]);
});

describe('what a person asks of the own desk', () => {
  test.each([
    ['a reason with a zero byte', { reason: ZERO_BYTE }],
    ['a reason with half a character', { reason: HALF_A_PAIR }],
    ['a time before all clocks', { until: '0001-01-01T00:00:00Z' }],
  ])('%s: is refused at once, and not answered with a place in the order and no effect', async (_what, wrong) => {
    const night = await openNight();
    await signLetters(night);
    const before = night.hub.entries.length;
    const hold = { crossing, reason: 'bridge closed', until: until(night), ...wrong };
    expect(await night.matamoros.press('hold', hold)).toMatchObject({
      ok: false,
      refusal: { code: 'event-malformed' },
    });
    expect(night.hub.entries).toHaveLength(before);
  });
});

describe('the record beside a partner that keeps to no rule', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startDatabase();
  });
  afterAll(() => database.stop());

  /** A night that Matamoros writes on its record. */
  async function openRecorded(name: string) {
    const pools = await Promise.all(['own', 'partner', 'relay'].map((each) => database.create(`${name}_${each}`)));
    const { log } = await openCast(pools[0]!.pool, pools[1]!.pool, pools[2]!.pool);
    const night = await openNight();
    const matamoros = await night.open(SENDER, { record: log });
    await signLetters(night);
    const acts = async (): Promise<unknown[]> => {
      await matamoros.catchUp();
      const { size } = await log.root();
      const held = await log.list({ kinds: null, subject: null, first: 0, end: size, limit: 100 });
      return held.map(({ content }) => ('fields' in content ? content.fields['act'] : null));
    };
    return { night, matamoros, acts };
  }

  test('a zero byte in its words does not keep the acts behind it off the record', async () => {
    const { night, matamoros, acts } = await openRecorded('zero');
    await say(night, {
      kind: 'hold',
      id: ZERO_BYTE,
      crossing,
      hold: ZERO_BYTE,
      reason: ZERO_BYTE,
      until: until(night),
    });
    await offer(night, crossing, people(12));
    expect((await acts()).at(-1)).toBe('offer');
    expect(matamoros.errors).toEqual([]);
  });

  test('an act named like a fact of the clock does not keep “nobody has counted them in” off the record', async () => {
    const { night, acts } = await openRecorded('named');
    await offer(night, crossing, people(12));
    const { id } = await night.matamoros.card('M-1');
    const window = { from: night.at('04:00'), to: night.at('08:00') };
    await night.brownsville.press('accept', { handoff: id, places: 12, window, override: null });
    await night.catchUp();
    await night.matamoros.press('release', { handoff: id, headcount: 12, grant: null });
    const { dueAt } = (await night.matamoros.card('M-1')) as unknown as { dueAt: string };
    // The receiver knows when the alarm is due, and takes the name under which the sender will write it down.
    await say(night, { kind: 'sight', id: `clock/alarm/${id}/${Date.parse(dueAt)}`, handoff: 'h-none' });
    await night.turnTo('06:30');
    expect(await night.matamoros.card('M-1')).toMatchObject({ stage: 'overdue' });
    expect(await acts()).toContain('alarm');
  });
});
