import { expect, test } from 'vitest';
import type { LiveEvent, WaitingView } from './contract.ts';
import { createNews } from './news.ts';

const waiting = (asOf: string, waitsForUs = 0): WaitingView =>
  ({ asOf, handoffs: { waitsForUs } }) as unknown as WaitingView;
const strip = (waitsForUs: number): Extract<LiveEvent, { type: 'handoffs' }> =>
  ({ type: 'handoffs', position: 1, strip: { waitsForUs } }) as unknown as Extract<LiveEvent, { type: 'handoffs' }>;
const board = (asOf: string): Extract<LiveEvent, { type: 'board' }> =>
  ({ type: 'board', board: { asOf } }) as unknown as Extract<LiveEvent, { type: 'board' }>;

test('what the stream replays on arrival is no reason to ask again, whether it comes before the answer or after', () => {
  const news = createNews();
  expect(news.tell(board('2026-05-05T04:00:00.000Z'))).toBe(false);
  expect(news.tell(strip(0))).toBe(false);
  expect(news.answer(waiting('2026-05-05T04:01:00.000Z'))).toBe(false);
  expect(news.tell(board('2026-05-05T04:00:00.000Z'))).toBe(false);
  expect(news.tell(strip(0))).toBe(false);
});

test('what moved is asked for, and asked again where it moved while the question was under way', () => {
  const news = createNews();
  expect(news.answer(waiting('2026-05-05T04:01:00.000Z'))).toBe(false);
  expect(news.tell(strip(1))).toBe(true);
  expect(news.answer(waiting('2026-05-05T04:02:00.000Z', 1))).toBe(false);
  expect(news.tell(strip(2))).toBe(true);
  expect(news.answer(waiting('2026-05-05T04:03:00.000Z', 1))).toBe(true);
  expect(news.answer(waiting('2026-05-05T04:04:00.000Z', 2))).toBe(false);
  expect(news.tell(board('2026-05-05T04:05:00.000Z'))).toBe(true);
});
