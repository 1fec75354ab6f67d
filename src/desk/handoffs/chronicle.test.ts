import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { DeskId, FlowEvent, Instant } from '../../model/index.ts';
import { createChronicle } from './chronicle.ts';
import { writePayload } from './payload.ts';

const START = Date.parse('2026-05-11T20:00:00-05:00');
const HOUR = 3_600_000;

/** A log on which two desks sign a letter, then offer one group a second; every tenth offer is repeated, and moves nothing. */
function openLog() {
  const chronicle = createChronicle((text) => createHash('sha256').update(text).digest('hex'));
  let seq = 0;
  const say = (desk: string, event: object): void => {
    const at = (START + seq * 1_000) as Instant;
    const whole = { desk: desk as DeskId, by: 'Ana Ortiz', at, ...event } as FlowEvent;
    chronicle.take({
      seq: (seq += 1),
      author: desk as DeskId,
      payloads: [writePayload({ type: 'flow', event: whole })],
    } as never);
  };
  const terms = { sender: 'a', receiver: 'b', from: 'queue', to: 'hall', receiptMinutes: 60, partySize: 200 };
  for (const desk of ['a', 'b']) say(desk, { id: `letter-${desk}`, kind: 'letter', crossing: 'bridge', terms });
  const offer = (n: number): void => {
    const at = START + seq * 1_000;
    const people = { adults: 3, children: 0, unaccompanied: 0, unsorted: 0 };
    const group = { handoff: `h-${n}`, crossing: 'bridge', people, needs: {}, readyAt: at, expires: at + HOUR };
    say('a', { id: `offer-${n}`, kind: 'offer', ...group });
    if (n % 10 === 0) say('a', { id: `offer-${n}`, kind: 'offer', ...group });
  };
  return { chronicle, offer };
}

test('the newest two hundred changes are told, the newest first, whenever one asks', () => {
  const [asked, left] = [openLog(), openLog()];
  for (let n = 1; n <= 501; n += 1) {
    asked.offer(n);
    left.offer(n);
    expect(asked.chronicle.changes()[0]).toMatchObject({ code: 'handoff-offered', handoff: `h-${n}` });
  }
  const changes = left.chronicle.changes();
  expect(changes).toEqual(asked.chronicle.changes());
  expect(changes.map(({ handoff }) => handoff)).toEqual(Array.from({ length: 200 }, (_, n) => `h-${501 - n}`));
  expect(changes[0]!.figures).toMatchObject({ label: 'A-501', headcount: 3 });
});
