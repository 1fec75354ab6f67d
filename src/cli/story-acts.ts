import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HandoffsView } from '../desk/index.ts';
import { type Instant, parseInstant } from '../model/index.ts';
import { exampleFolder } from './example-settings.ts';

/** A line of the story: an act that a simulated person does at a desk, or a desk without power until some time. */
type StoryLine =
  | { readonly at: string; readonly desk: string; readonly path: string; readonly body: unknown }
  | { readonly at: string; readonly desk: string; readonly off: { readonly until: string } };

/** Something that happens once the story has got to it. */
interface Happening {
  readonly at: Instant;
  happen(now: Instant): Promise<void>;
}

/** A desk that the story acts at, and the switch of its power where the story may cut it. What is so already is left. */
export interface StoryDesk {
  readonly url: string;
  readonly power?: { on(): Promise<void>; off(): Promise<void> };
}
type StoryDesks = Readonly<Record<string, StoryDesk>>;

const LOOK_EVERY_MILLISECONDS = 200;
/** A desk that is busy answers in seconds; what has not come after so long does not come. */
const PATIENCE_MILLISECONDS = 60_000;

/** The story's clock, as far as acts have a say in it. */
export interface StoryClock {
  now(): Instant | null;
  /** It stands still at this moment until another one is given. */
  holdAt(at: Instant | null): void;
}

/** One telling of the story. */
interface Telling {
  readonly log: (line: string) => void;
  readonly patienceMilliseconds: number;
  /** How far the shared order has come by the acts so far: the next act builds on all of it. */
  reached: number;
  isStopping: boolean;
}

/**
 * Does the story's acts at the desks through their own API, each when the story has got to it, one after the other. The story's clock waits
 * meanwhile, and each act for its desk to have heard of those before: on a busy machine the night is the same as on a quiet one. Acts carry
 * ids, so that an example that starts again does them again with no effect. What a desk refuses is told and passed over. Returns how to stop.
 */
export function playActs(
  desks: StoryDesks,
  clock: StoryClock,
  log: (line: string) => void,
  patienceMilliseconds = PATIENCE_MILLISECONDS,
) {
  const telling: Telling = { log, patienceMilliseconds, reached: 0, isStopping: false };
  const lines = readFileSync(join(exampleFolder, 'handoffs.jsonl'), 'utf8').trim().split('\n');
  const happenings = lines
    .flatMap((line) => happeningsOf(JSON.parse(line) as StoryLine, desks, telling))
    .toSorted((one, other) => one.at - other.at);
  const play = async (): Promise<void> => {
    for (const { at, happen } of happenings) {
      clock.holdAt(at);
      while (!telling.isStopping && (clock.now() ?? 0) < at) await sleep();
      if (telling.isStopping) return;
      await happen(clock.now()!);
    }
  };
  const played = play()
    .catch((error: unknown) => log(`the story's acts stopped: ${(error as Error).message}`))
    .finally(() => clock.holdAt(null));
  return async (): Promise<void> => {
    telling.isStopping = true;
    await played;
  };
}

function happeningsOf(line: StoryLine, desks: StoryDesks, telling: Telling): readonly Happening[] {
  const at = parseInstant(line.at)!;
  const desk = desks[line.desk]!;
  if ('path' in line) return [{ at, happen: () => doAct(desk.url, line, telling) }];
  const until = parseInstant(line.off.until)!;
  return [
    // An example that starts again behind it does not cut the power for what is over.
    { at, happen: async (now) => void (now < until && (await desk.power?.off())) },
    { at: until, happen: async () => desk.power?.on() },
  ];
}

const sleep = (): Promise<void> => new Promise((done) => setTimeout(done, LOOK_EVERY_MILLISECONDS));

/** Asks again and again until there is an answer; null where it takes too long, or the story stops. */
async function waitFor<T>(telling: Telling, ask: () => Promise<T | null>): Promise<T | null> {
  const ends = performance.now() + telling.patienceMilliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== null || telling.isStopping || performance.now() > ends) return answer;
    await sleep();
  }
}

interface Answer {
  readonly state?: 'ordered' | 'waiting';
  readonly position?: number | null;
  readonly code?: string;
  readonly detail?: string;
}

async function doAct(url: string, { path, body }: Extract<StoryLine, { path: string }>, telling: Telling) {
  await waitFor(telling, async () => ((await hasHeard(url, telling.reached)) ? true : null));
  const answer = await waitFor(telling, () => askDesk(`${url}${path}`, body));
  if (answer?.code) telling.log(`a desk refused an act of the story: ${answer.code} ${answer.detail ?? ''}`);
  else if (!answer && !telling.isStopping)
    telling.log('a desk has not done an act of the story yet; it goes on without.');
  telling.reached = Math.max(telling.reached, answer?.position ?? 0);
}

async function hasHeard(url: string, position: number): Promise<boolean> {
  const answer = await fetch(`${url}/api/handoffs`).catch(() => null);
  return answer?.ok === true && ((await answer.json()) as HandoffsView).connection.position >= position;
}

/** What will pass by itself: no relay in time, no database. */
const PASSING = ['no-connection', 'not-sent'];

/** The desk's last word on an act; null where it has none yet. The same act again is the same act. */
async function askDesk(url: string, body: unknown): Promise<Answer | null> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!reply) return null;
  const answer = (await reply.json()) as Answer;
  if (reply.ok) return answer.state === 'waiting' ? null : answer;
  return reply.status >= 500 || PASSING.includes(answer.code ?? '') ? null : answer;
}
