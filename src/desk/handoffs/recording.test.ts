import { describe, expect, test } from 'vitest';
import { EMPTY_BOOKS } from '../../flow/index.ts';
import { asDeskId, asEventId, asHandoffId, asInstant, type FlowEvent, ok } from '../../model/index.ts';
import type { RecordDraft, StoredRecord } from '../../record/index.ts';
import type { RecordPort } from './ports.ts';
import { draftTurn, openRecorder } from './recording.ts';
import type { Turn } from './turn.ts';

const NOW = asInstant(1_683_800_000_000);

const receive = (n: number): FlowEvent => ({
  kind: 'receive',
  id: asEventId(`e${n}`),
  at: NOW,
  desk: asDeskId('brownsville'),
  by: 'Ana',
  handoff: asHandoffId(`h${n}`),
  counted: n,
});

const turn = (event: FlowEvent, change: Partial<Turn['step']> = {}): Turn => ({
  seq: 1,
  event,
  step: { books: EMPTY_BOOKS, clock: [], outcome: { kind: 'accepted', event: event.id }, ...change },
});

/** A record in memory that holds `ids` already. */
function openRecord(ids: readonly string[], sealed = 0) {
  const held = [...ids];
  const asked: string[] = [];
  const record: Partial<RecordPort> = {
    root: async () => ({ size: held.length, root: new Uint8Array(32) }),
    list: async ({ first = 0 }) => held.slice(first).map((id, at) => ({ id, index: first + at }) as StoredRecord),
    append: async (drafts) => {
      asked.push(...drafts.map(({ id }) => id));
      for (const { id } of drafts) if (!held.includes(id)) held.push(id);
      return ok(drafts.map(({ id }) => held.indexOf(id)));
    },
    sealedSize: async () => sealed,
    signHead: async () => null,
  };
  return { record: record as RecordPort, held, asked };
}

const fail = (error: unknown): never => {
  throw error;
};

describe('the recorder', () => {
  test('a process that starts again passes over what is on the record, however long ago', async () => {
    const ids = Array.from({ length: 6_000 }, (_, n) => `e${n}`);
    const { record, held, asked } = openRecord(ids, 5_990);
    const recorder = await openRecorder(record, fail, true);
    for (let from = 0; from < 6_003; from += 1_000)
      recorder.note(Array.from({ length: Math.min(1_000, 6_003 - from) }, (_, n) => turn(receive(from + n))));
    await recorder.flush(NOW);
    expect(asked).toEqual(['e6000', 'e6001', 'e6002']);
    expect(held).toHaveLength(6_003);
    expect(['e3', 'e5989', 'e5990', 'e6002'].map((id) => recorder.seal(asEventId(id)))).toEqual([
      'both',
      'both',
      'here',
      'here',
    ]);
  });

  test('an act that is noted and not written yet is sealed by nobody', async () => {
    const { record } = openRecord([]);
    const recorder = await openRecorder(record, fail, true);
    recorder.note([turn(receive(1))]);
    expect(recorder.seal(asEventId('e1'))).toBe('none');
    expect(await recorder.flush(NOW)).toBe(true);
    expect(recorder.seal(asEventId('e1'))).toBe('here');
    expect(await recorder.flush(NOW)).toBe(false);
  });

  test('a record that is refused keeps back no other, and is told of', async () => {
    const { record, held } = openRecord([]);
    const told: unknown[] = [];
    const strict: RecordPort = {
      ...record,
      append: (drafts) =>
        drafts.some(({ id }) => id === 'e2')
          ? Promise.resolve({
              ok: false,
              refusal: { code: 'record-invalid', message: 'no', remedy: 'no', retry: false },
            } as const)
          : record.append(drafts),
    };
    const recorder = await openRecorder(strict, (error) => told.push(error), true);
    recorder.note([turn(receive(1)), turn(receive(2)), turn(receive(3))]);
    await recorder.flush(NOW);
    expect(held).toEqual(['e1', 'e3']);
    expect(String(told[0])).toContain('record-invalid (handoff e2)');
  });

  test.each<[string, Turn, readonly Partial<RecordDraft>[]]>([
    ['an act', turn(receive(1)), [{ kind: 'handoff', id: 'e1', handoff: 'h1' }]],
    ['a repeat', turn(receive(1), { outcome: { kind: 'repeated', event: asEventId('e1'), code: '' } }), []],
    [
      'a void act, with its code',
      turn(receive(1), {
        outcome: {
          kind: 'refused',
          event: asEventId('e1'),
          refusal: { code: 'wrong-stage', message: '', remedy: '', retry: false },
        },
      }),
      [{ kind: 'handoff', handoff: 'h1', refusal: 'wrong-stage' }],
    ],
    [
      'a lapse ahead of a tick',
      turn(
        { kind: 'tick', id: asEventId('t1'), at: NOW, desk: asDeskId('brownsville'), by: 'desk clock' },
        { clock: [{ kind: 'clock', act: 'lapse', subject: asHandoffId('h9'), at: NOW }] },
      ),
      [{ kind: 'handoff', handoff: 'h9', by: 'shared clock' }],
    ],
  ])('%s', (_, noted, drafts) => {
    expect(draftTurn(noted)).toMatchObject(drafts);
    expect(draftTurn(noted)).toHaveLength(drafts.length);
  });
});
