import { createInterface } from 'node:readline';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { loadCorridor } from './rooms.ts';
import { openStages, type Stage, STAGES, type StageName } from './stages.ts';

/** Raised when the JSON of a stage changes; see the decision record that goes with it. */
const STAGE_VERSION = '1';

export const stageCommand: Command = {
  name: 'stage',
  usage: 'cauce stage NAME [--corridor FILE] [--zone ZONE] [--against FILE]   (JSON Lines in, JSON Lines out)',
  summary: `run one stage as a filter: ${STAGES.join(', ')}`,
  options: {
    corridor: { type: 'string', value: 'FILE', help: 'Places to look for first.' },
    zone: { type: 'string', value: 'ZONE', help: 'Zone for lines that give none (default: the offset of their "at").' },
    against: {
      type: 'string',
      value: 'FILE',
      help: 'With match: the claims to match against, {id,text,title?} a line.',
    },
    version: { type: 'boolean', help: "Version of the stages' JSON." },
  },
  manual: [
    'language {id,text} · numbers {id,text,lang?} · counts {id,text,lang?} · times {id,text,at,zone?,lang?} · places {id,text,near?,corridor?} · reports {id,text,at,near?,forwarded?,lang?} · needs {id,text}',
    'origins {id,text,at?,sender?,chat?,forwarded?,lang?} (a whole set) · match {id,text,lang?} with --against · fuse {item,source,value,at?} (a whole set) · handoffs: hand-off events in order · plan: a corridor problem a line (docs/reference/plan.md)',
    'Lines come out in the order they went in, with their id. A line that cannot be read gives {id?,error}, the run goes on, and the exit code is 1.',
  ],
  async run([name], options): Promise<ExitCode> {
    if (options['version']) {
      process.stdout.write(`${STAGE_VERSION}\n`);
      return 0;
    }
    if (!name || !STAGES.includes(name as StageName))
      return wrongUse(stageCommand, `name a stage: ${STAGES.join(', ')}.`);
    const corridor = typeof options['corridor'] === 'string' ? loadCorridor(options['corridor']) : null;
    if (corridor && !corridor.ok) return wrongUse(stageCommand, corridor.refusal.message);
    const against = typeof options['against'] === 'string' ? options['against'] : null;
    if (name === 'match' && against === null) return wrongUse(stageCommand, 'match needs --against FILE.');
    const stages = openStages({
      corridor: corridor?.ok ? corridor.value : null,
      zone: typeof options['zone'] === 'string' ? options['zone'] : null,
      against,
    });
    return runLines(await stages[name as StageName]());
  },
};

async function runLines(stage: Stage): Promise<ExitCode> {
  let code: ExitCode = 0;
  const print = (values: readonly unknown[]): void =>
    void values.forEach((value) => process.stdout.write(`${JSON.stringify(value)}\n`));
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (text.trim() === '') continue;
    const answer = takeLine(stage, text);
    if (answer.failed) code = 1;
    print(answer.values);
  }
  print(stage.finish());
  return code;
}

function takeLine(stage: Stage, text: string): { readonly failed: boolean; readonly values: readonly unknown[] } {
  let line: Record<string, unknown> = {};
  try {
    line = JSON.parse(text) as Record<string, unknown>;
    if (typeof line !== 'object' || line === null || Array.isArray(line))
      throw new TypeError('a line is a JSON object');
    return { failed: false, values: stage.take(line) };
  } catch (error) {
    const id = line?.['id'];
    return { failed: true, values: [{ ...(id === undefined ? {} : { id }), error: (error as Error).message }] };
  }
}
