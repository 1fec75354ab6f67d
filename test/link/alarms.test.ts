import { expect, test } from 'vitest';
import type { KeptAlarm } from '../../src/adapters/link-postgres/index.ts';
import { showAlarms } from '../../src/cli/link-alarms.ts';
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
