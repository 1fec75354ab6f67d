import { beforeEach, expect, test } from 'vitest';
import type { BoardView } from '../desk/index.ts';
import { type FaultLog, openFaultLog } from './fault-log.ts';

const full = () => Object.assign(new Error('could not extend file'), { code: '53100' });
const away = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
const boardOf = (databaseAwaySince: string | null) => ({ desk: { databaseAwaySince } }) as BoardView;

let now: number;
let lines: string[];
let faults: FaultLog;

beforeEach(() => {
  now = 0;
  lines = [];
  faults = openFaultLog(
    (line) => void lines.push(line),
    () => now,
  );
});

test('an error that comes a thousand times a minute is a line a minute, with how often', () => {
  for (; now < 130_000; now += 60) faults.tell(full());
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^error: the disk is full\b/);
  expect(lines[1]).toBe(`${lines[0]} (and 999 times since it was last said)`);
});

test('another error in between is told as it comes', () => {
  faults.tell(full());
  faults.tell(new Error('something else'));
  faults.tell(full());
  expect(lines.map((line) => line.split('\n')[0])).toEqual([
    expect.stringContaining('the disk is full'),
    expect.stringContaining('something else'),
  ]);
});

test('a database that is away is told once, and once that it is over', () => {
  for (; now < 130_000; now += 1_000) faults.tell(away());
  faults.hearBoard(boardOf('2026-05-13T21:00:00-05:00'));
  faults.hearBoard(boardOf(null));
  faults.hearBoard(boardOf(null));
  expect(lines).toEqual([expect.stringContaining('cannot reach its database'), 'the desk reaches its database again.']);
});

test('a disk is full as long as something finds no room on it', () => {
  faults.tell(away());
  expect(faults.isDiskFull()).toBe(false);
  faults.tell(full());
  now = 60_000;
  expect(faults.isDiskFull()).toBe(true);
  now = 120_000;
  expect(faults.isDiskFull()).toBe(false);
});
