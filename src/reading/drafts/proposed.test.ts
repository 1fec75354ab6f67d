import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportKind } from '../../model/index.ts';
import { type Proposal, proposalsBehind, ProposedKinds } from '../index.ts';
import { readSample } from '../sample-reading.ts';

const read = (text: string, proposals: readonly Proposal[]) =>
  readSample(text, { sentAt: '2026-05-11T20:00:00Z', proposals });
const TOLD = 'Vamos con la lengua de fuera por Reynosa desde las 3 de la tarde';

describe('what another reader proposes', () => {
  test('becomes a report at those words; place and time are read as ever', () => {
    expect(read(TOLD, [])).toEqual([]);
    const [report] = read(TOLD, [{ kind: 'need-water', words: 'la lengua de fuera' }]);
    expect(report).toMatchObject({ kind: 'need-water', place: { name: 'Reynosa' }, spans: { kind: [10, 28] } });
    expect(TOLD.slice(...report!.spans.when!)).toBe('desde las 3 de la tarde');
  });

  test.each<[why: string, kind: string, words: string]>([
    ['words the message does not say', 'need-water', 'muertos de sed'],
    ['half a word', 'need-water', 'la len'],
    ['no words', 'need-water', ' '],
    ['no letters', 'need-water', '3'],
    ['danger to a person', 'kidnapping', 'la lengua de fuera'],
  ])('is dropped: %s', (_, kind, words) => {
    expect(read(TOLD, [{ kind: kind as ReportKind, words }])).toEqual([]);
  });

  test('never stands beside the desk’s own reading of the same kind', () => {
    const text = 'Hay 80 personas esperando en Reynosa';
    expect(read(text, [{ kind: 'waiting', words: 'esperando en' }])).toEqual(read(text, []));
  });

  test('whatever is proposed, a report’s words stand in the message, and reading it again needs no second asking', () => {
    const anything = fc.record({
      kind: fc.constantFrom(...ProposedKinds),
      words: fc.oneof(
        fc.string({ maxLength: 30 }),
        fc.constantFrom('la lengua', 'por Reynosa', 'las 3', 'de la tarde', ','),
      ),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (proposals) => {
        const reports = read(TOLD, proposals);
        for (const { spans } of reports) expect(TOLD.slice(...spans.kind!)).toMatch(/\p{L}/u);
        expect(read(TOLD, proposalsBehind(TOLD, reports))).toEqual(reports);
      }),
    );
  });
});
