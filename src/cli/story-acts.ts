import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instant, parseInstant } from '../model/index.ts';
import { exampleFolder } from './example-settings.ts';

/** An act that a simulated person does at a desk at some time of the story. */
interface StoryAct {
  readonly at: string;
  readonly desk: string;
  readonly path: string;
  readonly body: unknown;
}

const LOOK_EVERY_MILLISECONDS = 200;

/**
 * Does the story's acts at the desks through their own API, each when the story has got to it, one after the other. Acts carry ids, so
 * that an example that starts again does them again with no effect. What a desk refuses is told and passed over. Returns how to stop.
 */
export function playActs(
  desks: Readonly<Record<string, string>>,
  now: () => Instant | null,
  log: (line: string) => void,
): () => Promise<void> {
  const acts = readFileSync(join(exampleFolder, 'handoffs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StoryAct);
  const state = { isStopping: false };
  const play = async (): Promise<void> => {
    for (const act of acts) {
      while (!state.isStopping && (now() ?? 0) < parseInstant(act.at)!) await sleep();
      if (state.isStopping) return;
      await doAct(`${desks[act.desk]}${act.path}`, act.body, log);
    }
  };
  const played = play().catch((error: unknown) => log(`the story's acts stopped: ${(error as Error).message}`));
  return async () => {
    state.isStopping = true;
    await played;
  };
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
