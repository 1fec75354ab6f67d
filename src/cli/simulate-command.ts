import { type Happening, type RunOptions, runSeed, type RunSummary } from '../adapters/simulator/index.ts';
import { subjectOf } from '../flow/index.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';

const OPERATIONS = 500;

export const simulateCommand: Command = {
  name: 'simulate',
  usage: 'cauce simulate --seed N [--operations N] [--quiet]',
  summary:
    'play a day of desks, officers, a bad line and crashes drawn from a seed, and hold it against the invariants',
  options: {
    seed: { type: 'string', value: 'N', help: 'The day to play: the same number is the same day every time.' },
    operations: {
      type: 'string',
      value: 'N',
      help: `How many times somebody presses something (default ${OPERATIONS}).`,
    },
    quiet: { type: 'boolean', help: 'Leave the story out; print what it came to.' },
  },
  manual: [
    'Checked at every place of the shared order: credit, holds, closure, the same books at every desk, capacity, nobody lost, effect once. Exit 1 where one is broken, with the seed that shows it again. For many seeds: npm run soak.',
  ],
  async run(_words, options): Promise<ExitCode> {
    const seed = Number(options['seed']);
    const operations = Number(options['operations'] ?? OPERATIONS);
    if (options['seed'] === undefined || !isWhole(seed)) return wrongUse(simulateCommand, '--seed is a whole number.');
    if (!isWhole(operations) || operations === 0)
      return wrongUse(simulateCommand, '--operations is a whole number from 1.');
    return playDay({ seed, operations }, options['quiet'] === true, say);
  },
};

/** Plays one day and prints it. Exit 1 where an invariant is broken, with the seed that shows it again. */
export async function playDay(options: RunOptions, isQuiet: boolean, print: (line: string) => void): Promise<ExitCode> {
  const { seed, operations } = options;
  const onHappening = (happening: Happening): void => print(describe(happening));
  try {
    sayEnd(await runSeed({ ...options, ...(isQuiet ? {} : { onHappening }) }), print);
    return 0;
  } catch (error) {
    print(`${(error as Error).message}\nAgain: cauce simulate --seed ${seed} --operations ${operations}`);
    return 1;
  }
}

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const clockOf = (at: number): string => new Date(at).toISOString().slice(5, 19).replace('T', ' ');

/** One line of the story. */
function describe(happening: Happening): string {
  const at = clockOf(happening.at);
  switch (happening.kind) {
    case 'ordered':
      return `${at}  ${describeTurn(happening)}`;
    case 'told-go':
      return `${at}         ${happening.desk} tells its officer: go, ${happening.people} (${happening.handoff})`;
    case 'cut':
      return `${at}         ${happening.who} is cut off`;
    case 'mended':
      return `${at}         ${happening.who} is back`;
    case 'crashed':
      return `${at}         ${happening.who} fails and starts again`;
  }
}

function describeTurn({ place, event, step }: Extract<Happening, { kind: 'ordered' }>): string {
  const { outcome, clock } = step;
  const verdict = outcome.kind === 'refused' ? `refused: ${outcome.refusal.code}` : outcome.kind;
  const facts = clock.map(({ act, subject }) => `; the clock: ${act} ${subject}`).join('');
  const words = event.kind === 'refused' ? `writes down that ${event.act} was refused, ${event.code},` : event.kind;
  const about = [event.desk, words, subjectOf(event)].filter((word) => word !== '').join(' ');
  return `#${String(place).padEnd(5)} ${about}${countOf(event)}: ${verdict}${facts}`;
}

/** People or places that an act is about. */
function countOf(event: Extract<Happening, { kind: 'ordered' }>['event']): string {
  for (const name of ['headcount', 'places', 'counted'] as const)
    if (name in event) return `, ${String((event as unknown as Readonly<Record<string, unknown>>)[name])}`;
  return '';
}

const END: readonly (readonly [keyof RunSummary, string])[] = [
  ['desks', 'desks'],
  ['ordered', 'acts in the shared order'],
  ['accepted', 'accepted'],
  ['refused', 'refused'],
  ['repeated', 'came twice, counted once'],
  ['handoffs', 'hand-offs'],
  ['told', 'groups told to go'],
  ['received', 'people received'],
  ['alarms', 'overdue alarms'],
  ['partitions', 'times somebody was cut off'],
  ['crashes', 'crashes'],
];

function sayEnd(summary: RunSummary, print: (line: string) => void): void {
  print(`Seed ${summary.seed}: every invariant held at every place, and all desks end with the same books.`);
  for (const [name, words] of END) print(`  ${String(summary[name]).padStart(6)} ${words}`);
}
