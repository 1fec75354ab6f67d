import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVENT_FORMS, readFlowEvent } from './event-form.ts';
import { CLOCK_TABLE, CROSSING_TABLE, HANDOFF_TABLE } from './handoff-table.ts';
import { FlowRefusalCodes, remedyOf } from './refusals.ts';
import { openHandoffStage } from './stage.ts';

const read = (name: string): string => readFileSync(resolve(import.meta.dirname, '../../docs/reference', name), 'utf8');
const page = read('handoffs.md');
/** The rows of the table under a header line, without header and rule. */
function rowsUnder(text: string, header: string): string[] {
  const [, after] = text.split(`${header}\n`);
  return after!.split('\n\n')[0]!.trim().split('\n').slice(1);
}
const line = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const nameStage = (stage: readonly string[] | string): string =>
  typeof stage === 'string' ? stage : stage.join(', ').replace('none', '–');

describe('the reference says what the code does, in both directions', () => {
  test('the table of hand-offs', () => {
    expect(rowsUnder(page, '| stage | act | by | next | effect |')).toEqual(
      HANDOFF_TABLE.map(({ stage, act, by, next, effect }) => line(nameStage(stage), act, by, next, effect)),
    );
  });

  test('the clock and the crossings', () => {
    expect(rowsUnder(page, '| stage | act | when | next | effect |')).toEqual(
      CLOCK_TABLE.map(({ stage, act, when, next, effect }) => line(nameStage(stage), act, when, next, effect)),
    );
    expect(rowsUnder(page, '| subject | act | by | effect |')).toEqual(
      CROSSING_TABLE.map(({ subject, act, by, effect }) => line(subject, act, by, effect)),
    );
  });

  test('the fields of every event', () => {
    expect(rowsUnder(page, '| kind | fields |')).toEqual(
      Object.entries(EVENT_FORMS).map(([kind, fields]) => {
        const names = Object.entries(fields).map(([name, field]) => `\`${name}${'otherwise' in field ? '?' : ''}\``);
        return line(`\`${kind}\``, names.join(', ') || '–');
      }),
    );
  });

  test('every refusal, its remedy, and whether to try again', () => {
    const rows = rowsUnder(read('refusals-flow.md'), '| code | when | what to do | try again? |');
    expect(rows.map((row) => row.split(' | ').filter((_, index) => index !== 1))).toEqual(
      FlowRefusalCodes.map((code) => {
        const { remedy, retry } = remedyOf(code);
        return [`| \`${code}\``, remedy, `${retry ? 'yes' : 'no'} |`];
      }),
    );
  });

  test('the example gives the answers that stand there', () => {
    const [events, answers] = [...page.matchAll(/```jsonl\n([\s\S]*?)```/g)].map(([, block]) =>
      block!.trim().split('\n'),
    );
    const stage = openHandoffStage();
    expect(events!.map((event) => JSON.stringify(stage.take(JSON.parse(event))))).toEqual(answers);
    expect(stage.finish()).toMatchObject({
      totals: [{ offered: 180, released: 120, received: 118, explained: { medical: -2 } }],
    });
  });
});

describe('the stage', () => {
  test('answers what is no event with an error, and goes on', () => {
    const offer = {
      id: 'e2',
      kind: 'offer',
      at: '2023-05-11T06:05:00-05:00',
      desk: 'a',
      by: 'Ana',
      handoff: 'h1',
      crossing: 'c',
      headcount: 80,
      readyAt: 1,
      expires: 2,
    };
    const stage = openHandoffStage();
    const out = [7, { id: 'e1', kind: 'wave' }, { ...offer, id: 'e3', expires: 'soon' }, offer].map((event) =>
      stage.take(event),
    );
    expect(out).toMatchObject([
      { error: 'It is not an object.' },
      { id: 'e1', error: 'There is no kind "wave".' },
      { id: 'e3', error: '"expires" of offer is missing or wrong.' },
      { event: 'e2', accepted: false, refusal: 'unknown' },
    ]);
  });

  const FORMS: readonly (readonly [string, Readonly<Record<string, unknown>>, boolean])[] = [
    ['a name', { by: 'A' }, false],
    ['a name as long as a letter', { by: 'A'.repeat(81) }, false],
    ['an id with a space', { handoff: 'h 1' }, false],
    ['half a person', { people: { adults: 1.5 } }, false],
    ['people as a number', { people: 80 }, false],
    ['a wall time without offset', { readyAt: '2023-05-11T06:05:00' }, false],
    ['half a character in a name', { by: 'Ana\ud800' }, false],
    ['a zero byte in a name', { by: 'An\0a' }, false],
    ['a zero byte in an id', { handoff: 'h\0' }, false],
    ['half a character in an id', { handoff: 'h\udc00' }, false],
    ['an id that reads like one of the record’s own', { id: 'clock/alarm/h/5' }, false],
    ['a time after the year 9999', { expires: 253_402_300_800_000 }, false],
    ['a time before 1970', { readyAt: '0001-01-01T00:00:00Z' }, false],
    ['a name in another script', { by: 'Ана 🙂' }, true],
    ['a field nobody asked for', { colour: 'blue' }, true],
    ['needs left out', { needs: undefined }, true],
  ];
  test.each(FORMS)('%s', (_what, change, isSound) => {
    const sound = {
      id: 'e',
      kind: 'offer',
      at: 5,
      desk: 'a',
      by: 'Ana',
      handoff: 'h',
      crossing: 'c',
      people: { adults: 1 },
      readyAt: 1,
      expires: 9,
    };
    const form = readFlowEvent({ ...sound, ...change });
    expect(form.ok).toBe(isSound);
    if (form.ok) expect(Object.keys(form.value)).not.toContain('colour');
  });

  test('a group that is not sorted yet may give its headcount', () => {
    const form = readFlowEvent({
      id: 'e',
      kind: 'offer',
      at: 5,
      desk: 'a',
      by: 'Ana',
      handoff: 'h',
      crossing: 'c',
      headcount: 80,
      readyAt: 1,
      expires: 9,
    });
    expect(form.ok && form.value).toMatchObject({ people: { adults: 0, unsorted: 80 }, needs: { medical: 0 } });
  });
});
