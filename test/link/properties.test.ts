import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LinkRefusalCodes, RelayRefusalCodes, type RelayClient } from '../../src/link/index.ts';
import { refuseRelay } from '../../src/relay/index.ts';
import { createTestDesk, createTestRelay, heard, linkUp, reopen, say, settle, type TestDesk } from './desks.ts';
import { Crash } from './memory-link-store.ts';

/** What happens in the field, drawn from a seed: words, commits, bad lines, crashes before and after a write. */
const acts = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ act: fc.constantFrom('say' as const, 'say-three' as const), desk: fc.nat(2) }),
    },
    { weight: 4, arbitrary: fc.record({ act: fc.constantFrom('push' as const, 'pull' as const), desk: fc.nat(2) }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('update' as const), desk: fc.nat(2) }) },
    {
      weight: 2,
      arbitrary: fc.record({ act: fc.constantFrom('die-before' as const, 'die-after' as const), desk: fc.nat(2) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ act: fc.constantFrom('lose-question' as const, 'lose-answer' as const), desk: fc.nat(2) }),
    },
  ),
  { minLength: 10, maxLength: 40 },
);

/** A line that loses a request, or the answer to one. */
function createLine() {
  const line = { loses: null as 'question' | 'answer' | null };
  const wrap = (client: RelayClient): RelayClient => {
    const over =
      <A extends unknown[], T>(call: (...asked: A) => Promise<T>) =>
      async (...asked: A): Promise<T> => {
        const loses = line.loses;
        line.loses = null;
        if (loses === 'question') return refuseRelay('relay-away') as T;
        const answer = await call(...asked);
        return loses === 'answer' ? (refuseRelay('relay-away') as T) : answer;
      };
    return { ...client, post: over(client.post), commit: over(client.commit), fetch: over(client.fetch) };
  };
  return { line, wrap };
}

test('whatever lines and crashes do, three desks end with the same books, every word in them once', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (drawn) => {
      const relay = createTestRelay();
      const lines = [createLine(), createLine(), createLine()];
      const desks: TestDesk[] = [];
      for (const [at, { wrap }] of lines.entries()) desks.push(await createTestDesk(relay, `desk ${at}`, { wrap }));
      const { link } = (await linkUp(desks))[0]!.state();
      const said: string[] = [];
      for (const { act, desk } of drawn) {
        const session = () => desks[desk]!.desk.session(link)!;
        try {
          if (act === 'say') {
            await say(session(), `word ${said.length}`);
            said.push(`word ${said.length}`);
          } else if (act === 'say-three') {
            const words = [1, 2, 3].map((n) => `word ${said.length} ${n}`);
            await Promise.all(words.map((word) => say(session(), word)));
            said.push(...words);
          } else if (act === 'update') await session().want({ kind: 'update' });
          else if (act === 'push') await session().push();
          else if (act === 'pull') await session().pull(0);
          else if (act === 'lose-question' || act === 'lose-answer')
            lines[desk]!.line.loses = act === 'lose-question' ? 'question' : 'answer';
          else {
            desks[desk]!.store.crash = act === 'die-after';
            await session().pull(0);
            await session().push();
            desks[desk]!.store.crash = null;
          }
        } catch (error) {
          if (!(error instanceof Crash)) throw error;
          // The process is gone; what it had not written is gone with it.
          desks[desk] = await reopen(desks[desk]!);
        }
      }
      for (const { line } of lines) line.loses = null;
      await settle(desks, 80);
      const books = desks.map((desk) => heard(desk, desk.desk.session(link)!));
      expect([...books[0]!].sort()).toEqual([...said].sort());
      expect(books[1]).toEqual(books[0]);
      expect(books[2]).toEqual(books[0]);
      const states = desks.map(({ desk }) => desk.session(link)!.state());
      expect(new Set(states.map(({ epoch, head, cursor }) => `${epoch} ${head} ${cursor}`)).size).toBe(1);
      expect(
        desks
          .flatMap((desk) => desk.store.kept.get(link)!.alarms.map(({ code }) => code))
          .filter((code) => code !== 'added'),
      ).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('docs/operating/relay.md lists every refusal of link and relay, and no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/operating/relay.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `([a-z][a-z-]*)` \|/gm)].map((found) => found[1]!);
  const settings = ['host', 'name', 'admission', 'witness'];
  const codes = listed.filter((name) => !settings.includes(name));
  expect([...codes].sort()).toEqual([...LinkRefusalCodes, ...RelayRefusalCodes].sort());
});
