import { describe, expect, test } from 'vitest';
import { hmacSha256, sha256 } from '../adapters/signing/keys.ts';
import {
  asCrossingId,
  asDeskId,
  asEventId,
  asGrantId,
  asHandoffId,
  asHoldId,
  asInstant,
  asPlaceId,
  type FlowEvent,
  NO_NEEDS,
} from '../model/index.ts';
import {
  EMPTY_HEAD,
  planAppend,
  RECORD_KINDS,
  type RecordDraft,
  recordFlowEvent,
  RecordKinds,
  RetentionClasses,
  retentionClassOf,
  subjectOf,
  toFields,
  unsealEntry,
  discloseEntry,
} from './index.ts';
import { SAMPLES } from './sample-records.ts';

const fieldsOf = (draft: RecordDraft) => {
  const fields = toFields(draft);
  if (!fields.ok) throw new Error(fields.refusal.message);
  return fields.value;
};

describe('what can stand on the record', () => {
  test('every kind has a sample, a retention class and a subject', () => {
    expect(SAMPLES.map(({ kind }) => kind).toSorted()).toEqual(RecordKinds.toSorted());
    for (const sample of SAMPLES) {
      expect(fieldsOf(sample)).toMatchObject({ id: sample.id, kind: sample.kind, desk: sample.desk, by: sample.by });
      expect(RetentionClasses).toContain(retentionClassOf(sample.kind));
      expect(subjectOf(sample)).not.toBe('undefined');
    }
  });

  test('no kind has room for a sender, a chat or a message', () => {
    const names = RecordKinds.flatMap((kind) => Object.keys(RECORD_KINDS[kind].fields));
    expect(names.filter((name) => /sender|source|phone|chat|message|person/i.test(name))).toEqual([]);
  });

  test.each([
    ['a field that is not listed', { sender: 's:41' }, 'sender'],
    ['a name that is missing', { by: undefined }, 'by'],
    ['an id with white space', { handoff: 'M 31' }, 'handoff'],
    ['half a person', { counted: 117.5 }, 'counted'],
    ['a time that is none', { at: Number.NaN }, 'at'],
    ['a lone surrogate', { reason: '\ud800' }, 'reason'],
    ['a field too long to be a reason', { reason: 'x'.repeat(601) }, 'reason'],
    ['a value JSON cannot hold', { people: { adults: Number.NaN } }, 'people'],
    ['an unknown kind', { kind: 'rumour' }, 'kind'],
  ])('%s is refused by name', (_, change, name) => {
    const sample = SAMPLES.find(({ kind }) => kind === 'handoff')!;
    const fields = toFields({ ...sample, ...change } as unknown as RecordDraft);
    expect(fields.ok ? null : fields.refusal.code).toBe('record-invalid');
    expect(fields.ok ? null : fields.refusal.message).toContain(name);
  });

  test('a plan refuses the whole batch where one record is wrong, and seals each with a seed of its own', () => {
    let drawn = 0;
    const drawSeed = (): Uint8Array => new Uint8Array(32).fill((drawn += 1));
    const ports = { sha256, hmacSha256 };
    const wrong = planAppend(ports, EMPTY_HEAD, [SAMPLES[0]!, { ...SAMPLES[1]!, by: '' }], drawSeed);
    expect(wrong.ok).toBe(false);
    const plan = planAppend(ports, { size: 7, peaks: [sha256(), sha256(), sha256()] }, SAMPLES, drawSeed);
    if (!plan.ok) throw new Error(plan.refusal.message);
    expect(plan.value.head.size).toBe(7 + SAMPLES.length);
    expect(plan.value.records.map(({ index }) => index)).toEqual(SAMPLES.map((_, at) => 7 + at));
    expect(new Set(plan.value.records.map(({ seed }) => seed[0])).size).toBe(SAMPLES.length);
    for (const { entry, seed, fields } of plan.value.records)
      expect(unsealEntry(ports, discloseEntry(ports, seed, fields, new Set(['by'])))).toEqual(entry);
  });
});

describe('acts of flow control on the record', () => {
  const act = { at: asInstant(Date.UTC(2023, 4, 11, 9, 12)), desk: asDeskId('matamoros'), by: 'Ana' };
  const window = { from: act.at, to: asInstant(act.at + 3_600_000) };
  const [handoff, crossing, grant, hold] = [
    asHandoffId('M-31'),
    asCrossingId('bridge'),
    asGrantId('G-1'),
    asHoldId('H-1'),
  ];
  const people = { adults: 80, children: 38, unaccompanied: 0, unsorted: 0 };
  const parts = [{ code: 'turned-back', people: -2, text: '' }] as const;
  const events: readonly [FlowEvent, object | null][] = (
    [
      [
        { kind: 'offer', handoff, crossing, people, needs: NO_NEEDS, readyAt: act.at, expires: window.to },
        { kind: 'handoff', people, crossing, until: '2023-05-11T10:12:00.000Z' },
      ],
      [
        { kind: 'accept', handoff, places: 100, window, override: null },
        { places: 100, from: '2023-05-11T09:12:00.000Z' },
      ],
      [
        { kind: 'counter', handoff, places: 80, window, override: { by: 'Jean', reason: 'a bus is coming' } },
        { override: { by: 'Jean', reason: 'a bus is coming' } },
      ],
      [
        { kind: 'agree', handoff, part: people, needs: null, rest: asHandoffId('M-32') },
        { rest: 'M-32', people },
      ],
      [{ kind: 'withdraw', handoff, reason: 'the bus broke down' }, { reason: 'the bus broke down' }],
      [{ kind: 'decline', handoff, reason: '' }, { act: 'decline' }],
      [
        { kind: 'release', handoff, headcount: 118, grant },
        { headcount: 118, grant: 'G-1' },
      ],
      [{ kind: 'recall', handoff, reason: 'flood' }, { reason: 'flood' }],
      [{ kind: 'sight', handoff }, { act: 'sight' }],
      [{ kind: 'receive', handoff, counted: 116 }, { counted: 116 }],
      [{ kind: 'explain', handoff, parts }, { parts }],
      [{ kind: 'correct-offer', handoff, people, needs: null, reason: '80, not 180' }, { people }],
      [{ kind: 'correct-release', handoff, headcount: 117, reason: 'miscount' }, { headcount: 117 }],
      [{ kind: 'correct-receipt', handoff, counted: 117, reason: 'miscount' }, { counted: 117 }],
      [
        { kind: 'refused', act: 'release', subject: 'M-31', code: 'no-credit' },
        { kind: 'handoff', act: 'release', refusal: 'no-credit' },
      ],
      [
        {
          kind: 'letter',
          crossing,
          terms: {
            sender: act.desk,
            receiver: act.desk,
            from: asPlaceId('a'),
            to: asPlaceId('b'),
            receiptMinutes: 90,
            partySize: 150,
          },
        },
        { kind: 'grant', subject: 'bridge' },
      ],
      [
        {
          kind: 'capacity',
          place: asPlaceId('shelter'),
          free: { beds: 40 },
          until: window.to,
          reason: 'no interpreter',
        },
        { kind: 'grant', subject: 'shelter', free: { beds: 40 } },
      ],
      [
        { kind: 'grant', grant, crossing, places: 150, window, override: null, every: 60 },
        { kind: 'grant', subject: 'G-1', every: 60 },
      ],
      [
        { kind: 'revoke', grant, reason: 'full' },
        { kind: 'grant', act: 'revoke' },
      ],
      [
        { kind: 'hold', hold, crossing, reason: 'a rush was announced', until: window.to },
        { kind: 'hold', hold: 'H-1' },
      ],
      [
        { kind: 'resume', hold, crossing },
        { kind: 'hold', act: 'resume' },
      ],
      [{ kind: 'tick' }, null],
    ] as const
  ).map(([event, expected]) => [{ id: asEventId('e-1'), ...act, ...event } as FlowEvent, expected]);

  test.each(events.map(([event, expected]) => [event.kind, event, expected] as const))('%s', (_, event, expected) => {
    const draft = recordFlowEvent(event);
    if (expected === null) expect(draft).toBeNull();
    else expect(fieldsOf(draft!)).toMatchObject({ id: 'e-1', by: 'Ana', ...expected });
  });
});
