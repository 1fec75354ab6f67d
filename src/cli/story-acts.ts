import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * Does the story's acts at the desks through their own API, each when the story has got to it, one after the other. Acts carry ids, so
 * that an example that starts again does them again with no effect. What a desk refuses is told and passed over. Returns how to stop.
 */
export function playActs(desks: StoryDesks, now: () => Instant | null, log: (line: string) => void) {
  const lines = readFileSync(join(exampleFolder, 'handoffs.jsonl'), 'utf8').trim().split('\n');
  const happenings = lines
    .flatMap((line) => happeningsOf(JSON.parse(line) as StoryLine, desks, log))
    .toSorted((one, other) => one.at - other.at);
  const state = { isStopping: false };
  const play = async (): Promise<void> => {
    for (const { at, happen } of happenings) {
      while (!state.isStopping && (now() ?? 0) < at) await sleep();
      if (state.isStopping) return;
      await happen(now()!);
    }
  };
  const played = play().catch((error: unknown) => log(`the story's acts stopped: ${(error as Error).message}`));
  return async (): Promise<void> => {
    state.isStopping = true;
    await played;
  };
}

function happeningsOf(line: StoryLine, desks: StoryDesks, log: (line: string) => void): readonly Happening[] {
  const at = parseInstant(line.at)!;
  const desk = desks[line.desk]!;
  if ('path' in line) return [{ at, happen: () => doAct(`${desk.url}${line.path}`, line.body, log) }];
  const until = parseInstant(line.off.until)!;
  return [
    // An example that starts again behind it does not cut the power for what is over.
    { at, happen: async (now) => void (now < until && (await desk.power?.off())) },
    { at: until, happen: async () => desk.power?.on() },
  ];
}

const sleep = (): Promise<void> => new Promise((done) => setTimeout(done, LOOK_EVERY_MILLISECONDS));

async function doAct(url: string, body: unknown, log: (line: string) => void): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.ok) return;
  const { code, detail } = (await answer.json()) as { code?: string; detail?: string };
  log(`a desk refused an act of the story: ${code ?? answer.status} ${detail ?? ''}`);
}
