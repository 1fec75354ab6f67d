import { describe, expect, test } from 'vitest';
import { readAll } from '../../../test/fixtures/exports/read-all.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A chat of one line per date, at noon. */
const chatOf = (dates: readonly string[], before = '', after = ', 12:00 - Ana: x'): Uint8Array =>
  encode(dates.map((date) => `${before}${date}${after}`).join('\n'));

describe('day or month first: from evidence, never by guess', () => {
  test.each([
    ['a part over 12', ['1/2/18', '13/2/18'], 'dmy', 'part-over-12', '2018-02-13'],
    ['a part over 12, second', ['1/2/18', '2/13/18'], 'mdy', 'part-over-12', '2018-02-13'],
    [
      'one slip among many is not believed',
      [...Array<string>(9).fill('2/13/18'), '13/2/18'],
      'mdy',
      'part-over-12',
      '2018-02-13',
    ],
    ['the year first', ['2018/02/01', '2018/02/03'], 'ymd', 'shape', '2018-02-03'],
    ['dots', ['01.02.18', '03.02.18'], 'dmy', 'separator', '2018-02-03'],
    ['hyphens before a long year', ['01-02-2018', '03-02-2018'], 'dmy', 'separator', '2018-02-03'],
    ['times in order', ['1/2/18', '1/3/18', '2/1/18'], 'mdy', 'times-in-order', '2018-02-01'],
    ['times in order, the other way', ['1/2/18', '2/2/18', '1/3/18'], 'dmy', 'times-in-order', '2018-03-01'],
    ['four days of one month', ['2/3/18', '3/3/18', '5/3/18', '9/3/18'], 'dmy', 'days-of-one-month', '2018-03-09'],
    ['one year, three days', ['18/5/12', '18/5/13', '18/5/14'], 'ymd', 'few-years', '2018-05-14'],
  ] as const)('%s', async (_name, dates, order, evidence, last) => {
    const { messages, summary } = await readAll(chatOf(dates));
    expect(summary.dateOrder).toEqual({ order, evidence });
    const wanted = messages.find(({ at }) => at.startsWith(last));
    expect(wanted?.flags ?? ['missing']).not.toContain('date-order');
  });

  test.each([
    ['one day', ['1/2/18', '1/2/18']],
    ['two days that both orders keep', ['1/2/18', '2/3/18']],
    ['firsts of the month, as rents are paid', ['1/2/18', '1/3/18', '1/4/18', '1/5/18']],
    ['both say part over 12', ['13/2/18', '2/13/18']],
  ] as const)('%s: asked, flagged, and still given in file order', async (_name, dates) => {
    const { messages, summary } = await readAll(chatOf(dates));
    expect(summary.dateOrder).toEqual({ order: null, asked: true });
    expect(messages).toHaveLength(dates.length);
    expect(messages.every(({ flags }) => flags.includes('date-order'))).toBe(true);
    expect(summary.doubts.find(({ code }) => code === 'date-order')?.count).toBe(dates.length);
  });

  test('a day that reads alike both ways is not put in doubt', async () => {
    const { messages } = await readAll(chatOf(['5/5/18', '6/7/18']));
    expect(messages.map(({ flags }) => flags.includes('date-order'))).toEqual([false, true]);
  });

  test.each(['dmy', 'mdy'] as const)('what was given is taken: %s', async (order) => {
    const { messages, summary } = await readAll(chatOf(['1/2/18']), { order });
    expect(summary.dateOrder).toEqual({ order, evidence: 'given' });
    expect(messages[0]!.at).toBe(order === 'dmy' ? '2018-02-01T12:00:00' : '2018-01-02T12:00:00');
  });

  test('a date that the order cannot read is flagged, not bent', async () => {
    const { messages } = await readAll(chatOf(['1/2/18', '2/13/18']), { order: 'dmy' });
    expect(messages.map(({ flags }) => flags)).toEqual([[], ['pasted-header', 'date-order']]);
  });

  test.each([
    ['Android', '1/2/18, 12:00 - Ana: IMG-20180102-WA0001.jpg (file attached)', 'mdy'],
    ['iPhone', '[1/2/18, 12:00:00] Ana: \u200e<attached: 00000012-PHOTO-2018-02-01-12-00-00.jpg>', 'dmy'],
  ])('names that WhatsApp gave attachments tell it: %s', async (_name, line, order) => {
    const { summary } = await readAll(encode(line));
    expect(summary.dateOrder).toEqual({ order, evidence: 'attachment-names' });
  });

  test.each([
    ['Spanish unpadded', '1/2/18, 12:00 - Ana salió del grupo.', 'dmy'],
    // Panama and Puerto Rico write 02/01/18 for the first of February.
    ['Spanish padded', '01/02/18, 12:00 - Ana salió del grupo.', null],
    ['English', '1/2/18, 12:00 - Ana left', null],
    ['Portuguese', '01/02/18, 12:00 - Ana saiu', 'dmy'],
    ['French word in the header', '01/02/18 à 12:00 - Ana: x', 'dmy'],
    ['Arabic digits', '١/٢/١٨, ١٢:٠٠ - Ana: x', 'dmy'],
  ])('the language of the phone: %s', async (_name, line, order) => {
    const { summary } = await readAll(encode(line));
    expect(summary.dateOrder.order).toBe(order);
  });

  test('words that people write do not pass for the language of the phone', async () => {
    const { summary } = await readAll(encode('1/2/18, 12:00 - Ana: Ana salió del grupo'));
    expect(summary.dateOrder).toEqual({ order: null, asked: true });
  });
});

describe('years and clocks of other calendars', () => {
  test.each([
    ['Buddhist, four digits', '13/2/2561, 12:00 - Ana: x', '2018-02-13T12:00:00'],
    ['Buddhist, two digits', '13/2/61, 12:00 - Ana: x', '2018-02-13T12:00:00'],
    ['Persian', '۱۳۹۷/۸/۲۷, ۲۳:۴۱ - Ana: x', '2018-11-18T23:41:00'],
    ['Hijri', '[١٠/٣/١٤٤٠، ١١:٤١:٠٥ م] Ana: x', '2018-11-18T23:41:05'],
    ['Heisei', '[平成30/11/18 23:41:05] Ana: x', '2018-11-18T23:41:05'],
    ['the second year of Reiwa', '令和2年5月1日 午前9:05 - Ana: x', '2020-05-01T09:05:00'],
    ['Minguo', '民國107/11/18 下午11:41 - Ana: x', '2018-11-18T23:41:00'],
    ['midnight in twelve hours', '13/2/18, 12:05 AM - Ana: x', '2018-02-13T00:05:00'],
    ['Albanian afternoon', '20.6.23, 9:03 e pasdites - Ana: x', '2023-06-20T21:03:00'],
    ['noon in twelve hours', '13/2/18, 12:05 PM - Ana: x', '2018-02-13T12:05:00'],
    ['at night, before midnight', '13/2/18, रात 11:05 - Ana: x', '2018-02-13T23:05:00'],
    ['at night, after midnight', '13/2/18, रात 2:05 - Ana: x', '2018-02-13T02:05:00'],
    ['twenty-four hours', '2018/02/13 24:05 - Ana: x', '2018-02-13T00:05:00'],
    ['a leap day', '29.02.2020, 12:00 - Ana: x', '2020-02-29T12:00:00'],
  ])('%s', async (_name, line, at) => {
    const { messages } = await readAll(encode(line), line.includes('١٤٤٠') ? { order: 'dmy' } : {});
    expect(messages[0]!.at).toBe(at);
  });
});

describe('the hour that comes twice', () => {
  // In Matamoros the clock went from 2:00 back to 1:00 on 6 November 2022.
  const night = ['00:50', '01:10', '01:50', '01:05', '01:40', '02:10'];
  const text = encode(night.map((at, n) => `06.11.2022, ${at} - ${n % 2 ? 'Ana' : 'Jean'}: ${n}`).join('\n'));

  test('is flagged where the zone is known, and its second half is not out of order', async () => {
    const { messages } = await readAll(text, { zone: 'America/Matamoros' as never });
    expect(messages.map(({ flags }) => flags)).toEqual([
      [],
      ['dst-fold'],
      ['dst-fold'],
      ['dst-fold'],
      ['dst-fold'],
      [],
    ]);
  });

  test('is out of order where the zone is not known', async () => {
    const { messages } = await readAll(text);
    expect(messages.filter(({ flags }) => flags.includes('time-jump')).length).toBeGreaterThan(0);
  });
});
