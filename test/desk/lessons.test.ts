import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeskUnderLoad, runDesk } from '../../bench/desk-process.ts';
import type { ClaimList, LessonList } from '../../src/desk/index.ts';
import { connectTo } from './database.ts';
import { talkTo, writeTo } from './talk.ts';

let desk: DeskUnderLoad;
let database: Client;
const now = Math.floor(Date.now() / 1_000);

beforeAll(async () => {
  desk = await runDesk();
  database = await connectTo(desk.dataFolder);
});
afterAll(async () => {
  await database.end();
  await desk.remove();
});

const { get, post } = talkTo(() => `http://127.0.0.1:${desk.port}`);
const write = (id: string, text: string): Promise<void> => writeTo(desk.port, database, id, text, now);

/** Where the board says people wait, by place, once it says what is expected. */
async function expectWaitingAt(expected: readonly (string | null)[]): Promise<void> {
  let places: readonly (string | null)[] = [];
  for (let tries = 0; tries < 100; tries += 1) {
    const { claims } = await get<ClaimList>('/api/claims');
    places = [
      ...new Set(claims.filter(({ kind }) => kind === 'waiting').map(({ place }) => place?.id ?? null)),
    ].toSorted();
    if (JSON.stringify(places) === JSON.stringify(expected)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  expect(places).toEqual(expected);
}

test('a coordinator says what "la garita" means here: what is held is read again, what comes is read so, and a restart forgets nothing', async () => {
  await write('1', 'Hay como 200 personas esperando en la garita, las estoy viendo');
  await expectWaitingAt([null]);
  const { doubts } = await get<LessonList>('/api/lessons');
  expect(doubts.map(({ words, messages, readAs }) => [words.toLowerCase(), messages, readAs])).toEqual([
    ['garita', 1, null],
  ]);
  const queue = doubts[0]!.candidates[0]!;

  const taught = await post<LessonList>('/api/lessons', {
    words: 'garita',
    verdict: 'means',
    place: queue.id,
    by: 'Ana',
  });
  expect(taught.status).toBe(200);
  expect(taught.body.doubts).toEqual([]);
  expect(taught.body.lessons).toMatchObject([{ words: 'garita', verdict: 'means', place: queue, by: 'Ana' }]);
  await expectWaitingAt([queue.id]);

  await write('2', 'En la garita ya son 300 esperando, acabo de pasar');
  await expectWaitingAt([queue.id]);
  await database.end();
  await desk.kill();
  await desk.restart();
  database = await connectTo(desk.dataFolder);
  await expectWaitingAt([queue.id]);
  await write('3', 'Seguimos esperando en la garita, somos 250');
  await expectWaitingAt([queue.id]);

  const lesson = (await get<LessonList>('/api/lessons')).lessons[0]!;
  expect((await post<LessonList>(`/api/lessons/${lesson.id}/withdraw`, { by: 'Luis' })).body.lessons).toEqual([]);
  await expectWaitingAt([null]);
  const { rows } = await database.query("select body->>'kind' as kind from lesson order by n");
  expect(rows.map(({ kind }) => kind)).toEqual(['taught', 'withdrawn']);
});

test.each([
  ['words no message says', { words: 'la pulga', verdict: 'means', place: 'queue-puente-nuevo', by: 'Ana' }, 409],
  ['a place nobody knows', { words: 'garita', verdict: 'means', place: 'atlantis', by: 'Ana' }, 404],
  ['a meaning without a place', { words: 'garita', verdict: 'means', place: null, by: 'Ana' }, 422],
  ['nobody’s name', { words: 'garita', verdict: 'not', place: null, by: '' }, 400],
])('refuses %s, and teaches nothing', async (_, request, status) => {
  expect((await post('/api/lessons', request)).status).toBe(status);
  expect((await get<LessonList>('/api/lessons')).lessons).toEqual([]);
});

test('what may not be shown is not shown here: words of one person’s danger are no sample', async () => {
  await write('9', 'Secuestraron a mi hermana cerca de la garita, ayuda por favor');
  const { asked, doubts } = await get<LessonList>('/api/lessons?words=garita');
  expect(JSON.stringify([asked, doubts])).not.toContain('hermana');
});
