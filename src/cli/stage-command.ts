import { ok, parseZone } from '../model/index.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { linesOf } from './files.ts';
import { loadCorridor } from './rooms.ts';
import { openStages, readClaimsFile, type Stage, STAGES, type StageName } from './stages.ts';

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
    'Lines come out in the order they went in, with their id. A line that cannot be read gives {id?,error}, which names its number; the run goes on, and the exit code is 1.',
  ],
  mostWords: 1,
  async run([name], options): Promise<ExitCode> {
    if (options['version']) {
      process.stdout.write(`${STAGE_VERSION}\n`);
      return 0;
    }
    if (!name || !STAGES.includes(name as StageName))
      return wrongUse(stageCommand, `name a stage: ${STAGES.join(', ')}.`);
    const corridor = typeof options['corridor'] === 'string' ? loadCorridor(options['corridor']) : null;
    if (corridor && !corridor.ok)
      return wrongUse(stageCommand, `${corridor.refusal.message} ${corridor.refusal.remedy}`);
    const against = typeof options['against'] === 'string' ? options['against'] : null;
    const zone = typeof options['zone'] === 'string' ? options['zone'] : null;
    if (zone !== null && !parseZone(zone)) return wrongUse(stageCommand, `"${zone}" is not a time zone.`);
    if (name === 'match' && against === null) return wrongUse(stageCommand, 'match needs --against FILE.');
    const claims = against === null ? ok([]) : readClaimsFile(against);
    if (!claims.ok) return wrongUse(stageCommand, claims.refusal.message);
    const stages = openStages({ corridor: corridor?.ok ? corridor.value : null, zone, against: claims.value });
    return runLines(await stages[name as StageName]());
  },
};

/** Answers every line that can be read, and names those that cannot by their number. */
async function runLines(stage: Stage): Promise<ExitCode> {
  let code: ExitCode = 0;
  const print = (values: readonly unknown[]): void => {
    if (values.some(isError)) code = 1;
    values.forEach((value) => process.stdout.write(`${JSON.stringify(value)}\n`));
  };
  let number = 0;
  for await (const text of linesOf(process.stdin)) {
    number += 1;
    if (text.trim() !== '') print(takeLine(stage, text, number));
  }
  print(stage.finish());
  return code;
}

const isError = (value: unknown): boolean => Object.hasOwn(value as object, 'error');

function takeLine(stage: Stage, text: string, number: number): readonly unknown[] {
  let line: Record<string, unknown> = {};
  try {
    line = readObject(text);
    return stage.take(line);
  } catch (error) {
    const id = line['id'];
    return [{ ...(id === undefined ? {} : { id }), error: `line ${number}: ${(error as Error).message}` }];
  }
}

function readObject(text: string): Record<string, unknown> {
  const line: unknown = JSON.parse(text);
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new TypeError('a line is a JSON object');
  return line as Record<string, unknown>;
}
