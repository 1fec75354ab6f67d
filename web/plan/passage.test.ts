import { expect, test } from 'vitest';
import { BUSY } from '../../test/browser/fixture/board.ts';
import { HANDOFFS } from '../../test/browser/fixture/handoffs-night.ts';
import { at } from '../../test/browser/fixture/times.ts';
import type { PlanAnswer } from '../desk/contract.ts';
import { layPassage, levelLabels } from './passage.ts';

const REACH = { back: 4, ahead: 2, planned: 8 };
const clock = (millis: number): string => new Date(millis - 5 * 3_600_000).toISOString().slice(11, 16);
const night = layPassage(HANDOFFS, BUSY.corridor, null, REACH)!;
const lineOf = (label: string) => night.lines.find((line) => line.label === label)!;

test('banks above and below, the crossings between them from west to east', () => {
  expect(night.rows.map(({ name }) => name)).toEqual([
    'Brownsville',
    'Puente Viejo',
    'Puente Nuevo',
    'Los Tomates',
    'Matamoros',
  ]);
  expect([night.from, night.to].map(clock)).toEqual(['00:00', '07:00']);
});

test('a group waits on its bank, leaves, passes its crossing and arrives', () => {
  const { waits, went, ahead, dot } = lineOf('M-29');
  expect(waits.map((point) => [clock(point.at), point.row])).toEqual([
    ['02:31', 4],
    ['03:05', 4],
  ]);
  expect(went.map((point) => [clock(point.at), point.row])).toEqual([
    ['03:05', 4],
    ['03:22', 0],
  ]);
  expect(ahead).toEqual([]);
  expect(dot?.row).toBe(2);
});

test('where an overdue group is nobody knows: its line stays at the crossing until now', () => {
  const { went, ahead } = lineOf('M-30');
  expect(went.at(-1)?.row).toBe(3);
  expect(ahead.map((point) => [point.row, clock(point.at)]).at(-1)).toEqual([3, '04:12']);
});

test('one that is offered waits until now, and a hold bars its crossing as long as it is set', () => {
  expect(lineOf('M-35').waits.map((point) => clock(point.at))).toEqual(['04:01', '04:12']);
  expect(lineOf('M-35').went).toEqual([]);
  expect(night.holds.map(({ row, from, to }) => [row, clock(from), clock(to)])).toEqual([[1, '03:31', '05:30']]);
});

test('a hold that nobody has resumed bars its crossing until now, past the time it was set for', () => {
  const late = layPassage({ ...HANDOFFS, asOf: at('05:41') }, BUSY.corridor, null, REACH)!;
  expect(late.holds.map(({ from, to }) => [clock(from), clock(to)])).toEqual([['03:31', '05:41']]);
});

test('a plan is a window to leave in, and the same one later to arrive in', () => {
  const grant = { crossing: 'puente-nuevo', label: 'M-33', handoff: 'h-M-33', places: 130, isPromised: false };
  const answer = { grants: [{ ...grant, from: at('05:00'), to: at('06:00') }] } as unknown as PlanAnswer;
  const planned = layPassage(HANDOFFS, BUSY.corridor, answer, REACH)!;
  expect(clock(planned.to)).toBe('13:00');
  expect(planned.bands).toMatchObject([{ label: 'M-33', places: 130, rows: [4, 2, 0] }]);
  const minutes = HANDOFFS.crossings.find(({ crossing }) => crossing === 'puente-nuevo')!.minutes;
  expect(planned.bands[0]!.arrives[0] - planned.bands[0]!.leaves[0]).toBe(minutes * 60_000);
});

test('without a plan, groups that were promised places stand where they may leave', () => {
  expect(night.bands.map(({ label, leaves, isPromised }) => [label, leaves.map(clock).join('–'), isPromised])).toEqual([
    ['M-32', '04:20–04:45', true],
    ['M-34', '05:00–05:30', true],
  ]);
});

test('no group and no plan: nothing is drawn', () => {
  expect(layPassage({ ...HANDOFFS, crossings: [] }, BUSY.corridor, null, REACH)).toBeNull();
});

test('labels that stand too near each other take levels of their own', () => {
  expect(levelLabels([0.1, 0.12, 0.3, 0.31, 0.32], 0.05)).toEqual([0, 1, 0, 1, 2]);
});
