import { expect, test } from 'vitest';
import type { LiveEvent } from './contract/index.ts';
import { createLiveStream } from './live.ts';

const importEvent = (id: string, words: string): LiveEvent =>
  ({ type: 'import', import: { id, sample: words === '' ? [] : [{ text: words }] } }) as unknown as LiveEvent;

test('who missed something is told the newest state of an import, and none of its words once they are gone', () => {
  const live = createLiveStream(0);
  live.publish(importEvent('one', 'hay 60 personas'));
  live.publish(importEvent('two', 'somos 80'));
  live.publish({ type: 'referrals', open: 1 });
  live.publish({ type: 'referrals', open: 2 });
  live.publish(importEvent('one', ''));
  const told: LiveEvent[] = [];
  live.subscribe(0, ({ event }) => told.push(event));
  expect(told).toEqual([
    importEvent('two', 'somos 80'),
    { type: 'referrals', open: 1 },
    { type: 'referrals', open: 2 },
    importEvent('one', ''),
  ]);
});
