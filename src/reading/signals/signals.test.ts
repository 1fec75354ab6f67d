import { describe, expect, test } from 'vitest';
import { asInstant, asMessageId, type ReportKind, type Zone } from '../../model/index.ts';
import { basePlaces, createGazetteer, createReader, prepareText } from '../index.ts';
import { type NeedSignal, readSignals, Signals } from './index.ts';

const reader = createReader({ gazetteer: createGazetteer({ base: basePlaces() }) });
const kindsOf = (text: string): readonly ReportKind[] =>
  reader
    .read({
      id: asMessageId('m:1'),
      text,
      sentAt: asInstant(0),
      zone: 'America/Port-au-Prince' as Zone,
      near: null,
      forwarded: false,
    })
    .reports.map(({ kind }) => kind);

describe('needs heard in distress', () => {
  test.each<[string, readonly ReportKind[]]>([
    ['nou bezwen tant prela tanpri nou nan lari nan zon delma', ['need-shelter']],
    ['tanpri voye manje ak dlo pou moun yo nan kan an', ['need-food', 'need-water']],
    ['nou gen moun blese nan zon nan nou bezwen medikaman', ['need-medical']],
  ])('%s', (text, kinds) => {
    expect(kindsOf(text)).toEqual(expect.arrayContaining([...kinds]));
  });

  test.each(['kijan w ye? mwen byen mesi bondye', 'match la te bon anpil yè swa', 'ki lè bis la ap pati demen maten?'])(
    'nothing in "%s"',
    (text) => {
      expect(kindsOf(text).filter((kind) => kind.startsWith('need-'))).toEqual([]);
    },
  );

  test('a need that is heard points at the word that names it', () => {
    const text = 'nou bezwen tant prela tanpri nou nan lari';
    const { reports } = reader.read({
      id: asMessageId('m:2'),
      text,
      sentAt: asInstant(0),
      zone: 'UTC' as Zone,
      near: null,
      forwarded: false,
    });
    for (const { spans } of reports) {
      const [start, end] = spans.kind!;
      expect(text.slice(start, end)).not.toBe('');
    }
  });

  test.each<[string, NeedSignal]>([
    ['M anba yon pye bwa ak 6 timoun, siklon an rache tout tol yo', 'need-shelter'],
    ['madanm mwen ansent li pedi san, ki kote nou ka ale', 'need-medical'],
    ['nou bwe dlo lapli, pa gen lòt', 'need-water'],
  ])('whoever tells what they live through asks: "%s"', (text, need) => {
    expect(readSignals(prepareText(text).tokens)[need]).toBeGreaterThan(0.5);
  });

  test.each(['nasyon zini di bouyi dlo a anvan ou bwe l', 'yo bay manje ak dlo nan lakou a yè, nou di yo mesi'])(
    'advice and thanks name water and ask for none: "%s"',
    (text) => {
      expect(readSignals(prepareText(text).tokens)['need-water']).toBeLessThan(0.5);
    },
  );

  test('every signal is a probability, and asking raises it', () => {
    const asking = readSignals(prepareText('nou bezwen dlo tanpri').tokens);
    const talk = readSignals(prepareText('bonjou tout moun').tokens);
    for (const signal of Signals) expect(asking[signal]).toBeGreaterThanOrEqual(0);
    for (const signal of Signals) expect(asking[signal]).toBeLessThanOrEqual(1);
    expect(asking['need-water']).toBeGreaterThan(talk['need-water']);
  });
});
