import { expect, test } from 'vitest';
import type { KeptAlarm } from '../../src/adapters/link-postgres/index.ts';
import { asInstant, HOUR, MINUTE } from '../../src/model/index.ts';
import { showAlarms, showFastClocks } from '../../src/cli/link-alarms.ts';
import { AlarmCodes, parseDeskAddress } from '../../src/link/index.ts';

const BROWNSVILLE = parseDeskAddress('b'.repeat(64))!;
const alarm = (code: KeptAlarm['code'], seq: number, about: KeptAlarm['about'] = BROWNSVILLE): KeptAlarm => ({
  at: seq * 1_000,
  code,
  seq,
  about,
  detail: `detail ${seq}`,
});
const show = (alarms: readonly KeptAlarm[]) => showAlarms(alarms, () => 'brownsville', String);

test('a coordinator sees each kind of alarm once for each desk: the newest, and how often it came', () => {
  expect(show([alarm('repeat', 9), alarm('malformed', 7), alarm('forked', 5), alarm('relay-gap', 3, null)])).toEqual([
    {
      at: '9000',
      code: 'forged',
      partner: 'brownsville',
      figures: { what: 'repeat', detail: 'detail 9', place: 9, times: 2 },
    },
    {
      at: '5000',
      code: 'fork',
      partner: 'brownsville',
      figures: { what: 'forked', detail: 'detail 5', place: 5, times: 1 },
    },
    {
      at: '3000',
      code: 'fork',
      partner: 'relay',
      figures: { what: 'relay-gap', detail: 'detail 3', place: 3, times: 1 },
    },
  ]);
});

test('all that the link calls an alarm is shown, but who came and went', () => {
  const hidden = AlarmCodes.filter((code) => show([alarm(code, 1)]).length === 0);
  expect(hidden).toEqual(['added', 'removed']);
});

test('a partner whose clock runs two hours ahead is told of on every page, before its word ends an offer; two minutes are tolerated', () => {
  const now = asInstant(Date.UTC(2023, 4, 11, 5, 0));
  const clocks = {
    matamoros: asInstant(now + 9 * HOUR),
    brownsville: asInstant(now + 2 * HOUR),
    reynosa: asInstant(now + 2 * MINUTE),
    laredo: asInstant(now - 3 * HOUR),
  };
  expect(showFastClocks(clocks, 'matamoros', now, String)).toEqual([
    { at: String(clocks.brownsville), code: 'clock-far-off', partner: 'brownsville', figures: { seconds: 7_200 } },
  ]);
});
