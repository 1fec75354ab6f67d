import { describe, expect, test } from 'vitest';
import { writeBooks } from '../../src/flow/index.ts';
import { needs, offer, openNight, people, signLetters, type TestDesk } from './desks.ts';

const booksOf = (desk: TestDesk): string => writeBooks(desk.chronicle().books());
const codeOf = (answer: { ok: boolean; refusal?: { code: string } }): string =>
  answer.ok ? 'ok' : answer.refusal!.code;

describe('a night at two bridges', () => {
  test('places are granted, a group goes, two are taken to hospital, and both sign for it', async () => {
    const night = await openNight();
    const { matamoros, brownsville } = night;
    await signLetters(night);
    await brownsville.press('grant', {
      crossing: 'puente-nuevo',
      places: 150,
      every: 60,
      window: { from: night.at('04:00'), to: night.at('08:00') },
      override: null,
    });
    await night.turnTo('04:05');
    const label = await offer(night, 'puente-nuevo', people(88, 30, 2), { needs: needs({ medical: 2 }) });
    expect(label).toBe('M-1');
    expect(await brownsville.card('M-1')).toMatchObject({ label: 'M-1', headcount: 120, waitsFor: 'us' });

    // Not ordered yet: nobody is told go.
    const { id } = await matamoros.card('M-1');
    expect(await matamoros.field('queue-puente-nuevo')).toMatchObject({ value: { word: 'wait', number: 120 } });
    expect(codeOf(await matamoros.press('release', { handoff: id, headcount: 120, grant: null }))).toBe('ok');
    await night.catchUp();
    expect(await matamoros.field('queue-puente-nuevo')).toMatchObject({
      value: { word: 'go', number: 120, group: { label: 'M-1' }, next: [{ press: 'left', number: 120 }, {}, {}, {}] },
    });
    expect((await matamoros.crossings()).crossings[1]).toMatchObject({
      crossing: 'puente-nuevo',
      credit: {
        now: 30,
        of: 150,
        bar: [
          { use: 'underway', label: 'M-1', places: 120 },
          { use: 'free', places: 30 },
        ],
      },
    });

    await night.turnTo('04:10');
    await matamoros.left({ id: 'left-0001', by: 'Jean', handoff: id, headcount: 120 });
    await night.turnTo('04:40');
    expect(await brownsville.card('M-1')).toMatchObject({ leftAt: night.at('04:10'), waitsFor: 'us' });
    expect(await brownsville.field('reception-hall-brownsville')).toMatchObject({
      value: {
        word: 'wait',
        next: [{ press: 'seen' }, { press: 'arrived', number: 120 }, { press: 'count' }, { press: 'hold' }],
      },
    });
    await brownsville.press('sight', { handoff: id });
    await brownsville.press('receive', { handoff: id, counted: 118 });
    await night.catchUp();
    expect(await matamoros.card('M-1')).toMatchObject({
      lane: 'received',
      counted: 118,
      difference: -2,
      differenceOpen: true,
      waitsFor: 'both',
    });

    const parts = [{ code: 'medical', people: -2, text: '' }];
    expect(
      codeOf(await brownsville.press('explain', { handoff: id, parts: [{ code: 'medical', people: -1, text: '' }] })),
    ).toBe('unbalanced');
    await brownsville.press('explain', { handoff: id, parts });
    await night.catchUp();
    const half = await matamoros.card('M-1');
    expect(half).toMatchObject({ stage: 'received', waitsFor: 'us', explanation: { awaitsUs: true } });
    expect(half.acts[0]).toMatchObject({ act: 'explain', isLead: true, suggest: { parts }, blocked: null });
    await matamoros.press('explain', { handoff: id, parts });
    await night.turnTo('04:50');
    expect(await brownsville.card('M-1')).toMatchObject({ lane: 'closed', stage: 'closed', differenceOpen: false });
    expect((await brownsville.handoffs()).lately).toMatchObject({
      released: 120,
      received: 118,
      explained: -2,
      toExplain: 0,
      underway: 0,
    });
    expect(booksOf(matamoros)).toBe(booksOf(brownsville));
    await night.turnTo('04:51');
    expect((await matamoros.handoffs()).connection).toMatchObject({ state: 'connected', books: 'agree' });
  });

  test('the account of a shift goes on over midnight', async () => {
    const night = await openNight();
    const { matamoros, brownsville } = night;
    await signLetters(night);
    await night.turnTo('22:30');
    await brownsville.press('capacity', {
      place: 'reception-hall-brownsville',
      free: { holding: 700 },
      until: night.at('23:59'),
      reason: '',
    });
    await night.catchUp();
    await offer(night, 'puente-viejo', people(110));
    const { id } = await brownsville.card('M-1');
    const window = { from: night.at('22:30'), to: night.at('23:59') };
    await brownsville.press('accept', { handoff: id, places: 110, window, override: null });
    await night.catchUp();
    await matamoros.press('release', { handoff: id, headcount: 110, grant: null });
    await night.catchUp();
    await matamoros.left({ id: 'left-0001', by: 'Jean', handoff: id, headcount: 110 });
    await night.turnTo('23:10');
    await brownsville.press('receive', { handoff: id, counted: 110 });
    await night.catchUp();
    await night.turnTo('00:20', 1);
    const { lately, crossings } = await brownsville.handoffs();
    expect(lately).toMatchObject({ hours: 12, released: 110, received: 110, underway: 0 });
    expect(crossings.find(({ crossing }) => crossing === 'puente-viejo')).toMatchObject({
      closedLately: { groups: 1, people: 110 },
    });
  });

  test('a hold stops the release, and whoever was told go and has not left stays', async () => {
    const night = await openNight();
    const { matamoros, brownsville } = night;
    await signLetters(night);
    await offer(night, 'puente-viejo', people(110));
    const { id } = await brownsville.card('M-1');
    const window = { from: night.at('04:00'), to: night.at('07:00') };
    await brownsville.press('accept', { handoff: id, places: 110, window, override: null });
    await night.catchUp();
    await brownsville.press('hold', {
      crossing: 'puente-viejo',
      reason: 'intake computers down',
      until: night.at('05:30'),
    });
    await night.catchUp();
    expect(await matamoros.field('queue-puente-viejo')).toMatchObject({
      value: { word: 'hold', hold: { reason: 'intake computers down', until: night.at('05:30'), by: 'Ana' } },
    });
    expect(codeOf(await matamoros.press('release', { handoff: id, headcount: 110, grant: null }))).toBe('held');
    const [hold] = (await brownsville.crossings()).crossings[0]!.holds;
    expect(codeOf(await matamoros.press('resume', { crossing: 'puente-viejo', hold: hold!.id }))).toBe('not-yours');
    await night.catchUp();
    // Both refusals stand on the shared log.
    expect((await brownsville.handoffs()).refusals.map(({ act, code }) => `${act} ${code}`)).toEqual([
      'resume not-yours',
      'release held',
    ]);
    await brownsville.press('resume', { crossing: 'puente-viejo', hold: hold!.id });
    await night.catchUp();
    expect(codeOf(await matamoros.press('release', { handoff: id, headcount: 110, grant: null }))).toBe('ok');
    await night.catchUp();
    expect((await matamoros.card('M-1')).go).toBe('go');
    await brownsville.press('hold', {
      crossing: 'puente-viejo',
      reason: 'lanes are cleared',
      until: night.at('06:00'),
    });
    await night.catchUp();
    expect(await matamoros.field('queue-puente-viejo')).toMatchObject({
      value: { word: 'stop', next: [{ press: 'recall' }, { press: 'left' }, { press: 'count' }, { press: 'hold' }] },
    });
    expect((await matamoros.handoffStrip()).lede.map(({ code, state }) => `${code} ${state}`)).toEqual([
      'crossing-held hold',
    ]);
  });

  test('a window that nobody used lapses by the shared clock, its places are offered forward, the next group waits for them', async () => {
    const night = await openNight();
    const { brownsville, matamoros } = night;
    await signLetters(night);
    await brownsville.press('capacity', {
      place: 'reception-hall-brownsville',
      free: { holding: 150 },
      until: night.at('20:00'),
      reason: '',
    });
    await offer(night, 'puente-nuevo', people(125));
    await offer(night, 'puente-nuevo', people(90));
    const first = await brownsville.card('M-1');
    const window = { from: night.at('04:00'), to: night.at('04:30') };
    await brownsville.press('accept', { handoff: first.id, places: 125, window, override: null });
    await night.catchUp();
    const second = await brownsville.card('M-2');
    expect(second.acts.map(({ act, isLead }) => [act, isLead])).toEqual([
      ['counter', true],
      ['accept', false],
      ['decline', false],
    ]);
    expect(second.acts[0]).toMatchObject({ suggest: { places: 25, rest: 65 } });
    expect(second.acts[1]!.blocked).toMatchObject({ code: 'over-capacity' });
    await night.turnTo('04:33');
    await night.turnTo('04:34');
    expect(await matamoros.card('M-1')).toMatchObject({ lane: 'ended', stage: 'lapsed' });
    expect((await matamoros.card('M-1')).trail.map(({ stage, desk }) => `${stage} ${desk}`)).toEqual([
      'offered matamoros',
      'accepted brownsville',
      'lapsed clock',
    ]);
    const [, crossing] = (await brownsville.crossings()).crossings;
    expect(crossing!.forward).toEqual([{ handoff: second.id, label: 'M-2', places: 90, isWhole: true }]);
    expect((await brownsville.card('M-2')).acts[0]).toMatchObject({ act: 'accept', isLead: true, blocked: null });
  });

  test('a counter-offer splits a group, and the rest waits under a label of its own', async () => {
    const night = await openNight();
    await signLetters(night);
    await offer(night, 'puente-nuevo', { adults: 0, children: 0, unaccompanied: 0, unsorted: 130 });
    const { id } = await night.brownsville.card('M-1');
    const window = { from: night.at('04:00'), to: night.at('05:00') };
    await night.brownsville.press('counter', { handoff: id, places: 42, window, override: null });
    await night.catchUp();
    const countered = await night.matamoros.card('M-1');
    expect(countered).toMatchObject({ waitsFor: 'us', acts: [{ act: 'agree', isLead: true, blocked: null }, {}] });
    await night.matamoros.press('agree', { handoff: id, part: null, needs: null, keepRest: true });
    await night.catchUp();
    expect(await night.brownsville.card('M-1')).toMatchObject({ lane: 'accepted', headcount: 42 });
    expect(await night.brownsville.card('M-2')).toMatchObject({ lane: 'offered', headcount: 88, splitFrom: 'M-1' });
  });

  test('the receiver is cut off for an hour: no go there, facts are kept, the sender is alarmed, and both agree afterwards', async () => {
    const night = await openNight();
    const { matamoros, brownsville } = night;
    await signLetters(night);
    await offer(night, 'puente-nuevo', people(100));
    const { id } = await brownsville.card('M-1');
    const window = { from: night.at('04:00'), to: night.at('08:00') };
    await brownsville.press('accept', { handoff: id, places: 100, window, override: null });
    await night.catchUp();
    await matamoros.press('release', { handoff: id, headcount: 100, grant: null });
    await night.turnTo('04:05');

    brownsville.line.cut();
    await night.turnTo('04:25');
    expect(await brownsville.field('reception-hall-brownsville')).toMatchObject({ value: { word: 'no-connection' } });
    expect((await brownsville.handoffs()).lede[0]).toMatchObject({ code: 'no-connection', state: 'hold' });
    const receipt = await brownsville.press('receive', { handoff: id, counted: 100 });
    expect(receipt).toMatchObject({ ok: true, value: { state: 'waiting', position: null } });
    expect(await brownsville.card('M-1')).toMatchObject({ stage: 'released', pending: [{ act: 'receive' }] });
    const grant = await brownsville.press('grant', {
      crossing: 'puente-nuevo',
      places: 50,
      every: null,
      window,
      override: null,
    });
    expect(codeOf(grant)).toBe('no-connection');

    for (const wall of ['04:45', '05:00', '05:10']) await night.turnTo(wall);
    expect(await matamoros.card('M-1')).toMatchObject({ stage: 'overdue', overdue: true, overdueMinutes: 10 });
    expect((await matamoros.handoffs()).lede[0]).toMatchObject({ code: 'group-overdue', state: 'late' });

    brownsville.line.join();
    await night.turnTo('05:11');
    await night.turnTo('05:12');
    for (const desk of [matamoros, brownsville])
      expect(await desk.card('M-1')).toMatchObject({ lane: 'closed', counted: 100, overdue: false, pending: [] });
    expect(booksOf(matamoros)).toBe(booksOf(brownsville));
    await night.turnTo('05:20');
    expect((await brownsville.handoffs()).connection).toMatchObject({ state: 'connected', books: 'agree', waiting: 0 });
  });

  test('the sender is cut off: a group that was told go is told so no longer, and a release is not kept', async () => {
    const night = await openNight();
    const { matamoros, brownsville } = night;
    await signLetters(night);
    await offer(night, 'puente-nuevo', people(60));
    await offer(night, 'puente-nuevo', people(70));
    const window = { from: night.at('04:00'), to: night.at('08:00') };
    for (const label of ['M-1', 'M-2']) {
      const { id, headcount } = await brownsville.card(label);
      await brownsville.press('accept', { handoff: id, places: headcount, window, override: null });
    }
    await night.catchUp();
    const first = await matamoros.card('M-1');
    await matamoros.press('release', { handoff: first.id, headcount: 60, grant: null });
    await night.catchUp();
    matamoros.line.cut();
    expect(await matamoros.field('queue-puente-nuevo')).toMatchObject({ value: { word: 'no-connection' } });
    const second = await matamoros.card('M-2');
    expect(codeOf(await matamoros.press('release', { handoff: second.id, headcount: 70, grant: null }))).toBe(
      'no-connection',
    );
    matamoros.line.join();
    await night.catchUp();
    expect(await matamoros.field('queue-puente-nuevo')).toMatchObject({ value: { word: 'go', number: 60 } });
    expect((await matamoros.card('M-2')).stage).toBe('accepted');
  });

  test('an observer sees that people move, and no small number', async () => {
    const night = await openNight();
    await signLetters(night);
    await offer(night, 'puente-nuevo', people(74, 36, 2), { needs: needs({ wheelchair: 1 }) });
    await night.catchUp();
    const view = await night.observer.handoffs();
    expect(view.crossings.map(({ party }) => party)).toEqual(['observer', 'observer']);
    const seen = await night.observer.card('M-1');
    expect(seen).toMatchObject({
      headcount: 112,
      people: { unaccompanied: '<3', children: 'withheld' },
      needs: { wheelchair: '<3' },
    });
    expect(seen.acts).toEqual([]);
    expect(codeOf(await night.observer.press('sight', { handoff: seen.id }))).toBe('not-yours');
    const page = await night.observer.handoff(seen.id);
    expect(page).toMatchObject({ ok: true, value: { history: [{ act: 'offer', figures: {} }] } });
  });

  test('one command sent twice is one act, and an id is not used for two', async () => {
    const night = await openNight();
    await signLetters(night);
    await offer(night, 'puente-nuevo', people(30));
    const { id } = await night.brownsville.card('M-1');
    const decline = { act: 'decline', id: 'same-id-1', by: 'Jean', handoff: id, reason: 'no interpreter' } as const;
    const [one, other] = await Promise.all([night.brownsville.act(decline), night.brownsville.act(decline)]);
    expect(one).toMatchObject({ ok: true, value: { state: 'ordered', repeated: false } });
    expect(other).toMatchObject({ ok: true, value: { state: 'ordered', repeated: true } });
    expect(await night.brownsville.act(decline)).toMatchObject({
      ok: true,
      value: { repeated: true, position: one.ok && one.value.position },
    });
    expect(codeOf(await night.brownsville.act({ ...decline, act: 'withdraw' }))).toBe('id-taken');
    const twice = { act: 'decline', id: 'same-id-2', by: 'Jean', handoff: id, reason: 'again' } as const;
    expect(codeOf(await night.brownsville.act(twice))).toBe('wrong-stage');
    expect(codeOf(await night.brownsville.act(twice))).toBe('wrong-stage');
  });

  test('nobody speaks for another desk', async () => {
    const night = await openNight();
    await signLetters(night);
    await offer(night, 'puente-nuevo', people(30));
    const entry = night.hub.entries.at(-1)!;
    const forged = new TextDecoder().decode(entry.payloads[0]).replaceAll('cmd-', 'forged-');
    await night.brownsville.line.append('forged', new TextEncoder().encode(forged), true);
    await night.catchUp();
    expect((await night.matamoros.handoffs()).crossings[1]!.lanes.offered).toHaveLength(1);
    expect(booksOf(night.matamoros)).toBe(booksOf(night.brownsville));
  });
});
