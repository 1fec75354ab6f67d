import { expect, test } from 'vitest';
import { createPlaceTree, type DecisionEvent, type Picture, POLICIES, weigh } from '../../src/claims/index.ts';
import { instantOf, type Sample, sampleEvidence } from '../../src/claims/sample-evidence.ts';
import { createDecisions, type DecisionPorts } from '../../src/desk/decisions.ts';
import { draftDecisionEvent, type KeptDecisionEvent, readDecisionEvents } from '../../src/desk/index.ts';
import { asDeskId, asPlaceId, LIMITS, MINUTE, type Zone } from '../../src/model/index.ts';
import { type StoredRecord, toFields } from '../../src/record/index.ts';

const now = instantOf('2018-11-19T03:00:00-08:00');
const places = createPlaceTree([{ id: asPlaceId('garita'), name: 'Garita', within: null }]);
const say = (n: number, minutesAgo: number, more: Partial<Sample>): Sample => ({
  id: `m:${String(n).padStart(5, '0')}`,
  at: new Date(now - minutesAgo * MINUTE).toISOString(),
  text: 'a las cinco todos corren por los carriles de la garita de San Ysidro, pasen la voz a su gente',
  reports: [{ kind: 'crossing', place: 'garita', basis: 'hearsay' }],
  forwarded: true,
  ...more,
});
/** One rumour that went round, and last an officer who stands there. */
const night = (copies: number): Picture =>
  weigh(
    [
      ...Array.from({ length: copies }, (_, n) => say(n, 50 - (40 * n) / copies, {})),
      say(copies, 5, {
        text: 'estoy en la garita, unos treinta cruzan entre los carros',
        reports: [{ kind: 'crossing', place: 'garita', basis: 'eyewitness' }],
        sourceClass: 'own-officer',
        channelKind: 'field-form',
        forwarded: false,
      }),
    ].map(sampleEvidence),
    { now, places },
  );

type Put = NonNullable<DecisionPorts['record']>['put'];

function openDesk(
  picture: Picture,
  put: Put,
  read: () => readonly DecisionEvent[] = () => [],
  held: KeptDecisionEvent[] = [],
) {
  const numbered = (after: number) => held.map((event, at) => ({ n: at + 1, event })).slice(after);
  const decisions = createDecisions({
    store: {
      async addDecisionEvents(after, add) {
        const { events, answer } = await add(numbered(after));
        held.push(...events);
        return answer;
      },
      loadDecisionEvents: async (after) => numbered(after),
    },
    policies: POLICIES,
    picture: () => picture,
    channelOf: () => null,
    clock: () => now,
    newId: () => `d${held.length}`,
    zone: 'America/Tijuana' as Zone,
    show: (probability) => probability,
    onChange: () => undefined,
    record: { put, read: async () => read() },
  });
  return { decisions, held };
}

test('a story forwarded a thousand times and more can be decided on, and the record names who began it and who saw it', async () => {
  const picture = night(1_200);
  const claim = picture.claims.toSorted((a, b) => b.for.length - a.for.length)[0]!;
  expect(claim.for.length).toBeGreaterThan(LIMITS.RECORD_EVIDENCE_COUNT);
  const written: (readonly string[])[] = [];
  const { decisions } = openDesk(picture, async (_event: DecisionEvent, evidence) => void written.push(evidence));
  const request = { action: 'close-lanes', claim: claim.id, verdict: 'refrain', by: 'Ana', reason: '' } as const;
  expect((await decisions.decide({ ...request, reviewAt: null })).ok).toBe(true);
  const [evidence] = written;
  expect(evidence).toHaveLength(LIMITS.RECORD_EVIDENCE_COUNT);
  const origins = new Set(claim.for.map(({ origin }) => origin));
  expect(new Set(claim.for.flatMap(({ message, origin }) => (evidence!.includes(message) ? [origin] : [])))).toEqual(
    origins,
  );
});

test('what cannot be put on the record is not decided: the person is told, and decides again once it can', async () => {
  const picture = night(3);
  let isOut = true;
  const written: DecisionEvent[] = [];
  const { decisions, held } = openDesk(picture, async (event) => {
    if (isOut) throw new Error('the record is out of reach');
    written.push(event);
  });
  const request = { action: 'close-lanes', claim: picture.claims[0]!.id, verdict: 'refrain', by: 'Ana' } as const;
  await expect(decisions.decide({ ...request, reason: '', reviewAt: null })).rejects.toThrow('out of reach');
  expect([held, await decisions.list()]).toEqual([[], []]);
  isOut = false;
  expect((await decisions.decide({ ...request, reason: '', reviewAt: null })).ok).toBe(true);
  expect([held.length, written.length]).toEqual([1, 1]);
});

test('what stands on the record when the desk dies before it has kept it is there when it starts again, once', async () => {
  const picture = night(3);
  const onRecord: StoredRecord[] = [];
  const died: Put = async (event) => {
    for (const draft of draftDecisionEvent(event, asDeskId('garita'), [])) {
      const fields = toFields(draft);
      if (!fields.ok) throw new Error(fields.refusal.message);
      onRecord.push({ kind: draft.kind, content: { fields: fields.value } } as unknown as StoredRecord);
    }
    throw new Error('the power is gone');
  };
  const request = { action: 'close-lanes', claim: picture.claims[0]!.id, verdict: 'act', by: 'Ana' } as const;
  const why = { reason: 'Orders by phone.', reviewAt: '2018-11-19T05:00:00-08:00' };
  await expect(openDesk(picture, died).decisions.decide({ ...request, ...why })).rejects.toThrow('power');

  const { decisions, held } = openDesk(picture, died, () => readDecisionEvents(onRecord));
  await decisions.recover();
  await decisions.recover();
  const listed = await decisions.list();
  expect(listed).toEqual([
    expect.objectContaining({ ...request, ...why, override: true, at: '2018-11-19T03:00:00-08:00', outcome: null }),
  ]);
  expect(listed[0]!.gate.conditions.map(({ code }) => code)).toContain('credibility');
  expect(held).toHaveLength(1);

  await expect(
    decisions.recordOutcome(listed[0]!.id, { happened: false, by: 'Luis', laneHours: 4, staffHours: 0 }),
  ).rejects.toThrow('power');
  await decisions.recover();
  expect((await decisions.list())[0]!.outcome).toMatchObject({ happened: false, by: 'Luis', laneHours: 4 });
  expect(held).toHaveLength(2);
});
