import { parseArgs } from 'node:util';
import { benchClaims } from './claims.ts';
import { benchExport } from './export.ts';
import type { BenchFigure, BenchOptions, BenchSkip } from './figure.ts';
import { benchLink } from './link.ts';
import { benchHandoffs } from './link-handoffs.ts';
import { benchPipeline } from './pipeline.ts';
import { benchWebhook } from './webhook.ts';

type Outcome = BenchFigure | BenchSkip;
/** A bench tells all its figures at its end, or each when it has it. */
type Bench = (options: BenchOptions) => Promise<readonly Outcome[]> | AsyncIterable<Outcome>;
const BENCHES: Readonly<Record<string, Bench>> = {
  export: benchExport,
  webhook: benchWebhook,
  pipeline: benchPipeline,
  claims: benchClaims,
  link: benchLinkAndHandoffs,
};

async function* benchLinkAndHandoffs(options: BenchOptions): AsyncGenerator<Outcome> {
  if (!process.env['CAUCE_BENCH_TRACE']) yield* benchLink(options);
  yield* benchHandoffs(options);
}

async function* oneByOne(figures: ReturnType<Bench>): AsyncGenerator<Outcome> {
  yield* await figures;
}

const HELP = `npm run bench [NAME …] [-- --json --quick --full]
Names: ${Object.keys(BENCHES).join(', ')}; without one, all of them.
  --json   a line per figure
  --quick  small sizes, for trying the bench itself
  --full   also what takes minutes: claims with a million messages held (run it as
           NODE_OPTIONS="--max-old-space-size=4096 --expose-gc" npm run bench claims -- --full)
CAUCE_BENCH_TRACE=150 npm run bench link prints the requests of one hand-off to a relay that is 150 ms away, and measures nothing`;

/** Prints our figures, the peers' of the same run, and the ratios. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean' },
      quick: { type: 'boolean' },
      full: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const unknown = positionals.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    console.error(`There is no bench "${unknown[0]}". There are: ${Object.keys(BENCHES).join(', ')}.`);
    return 2;
  }
  for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) {
    for await (const outcome of oneByOne(BENCHES[name]!({ quick: values.quick ?? false, full: values.full ?? false })))
      console.log(values.json ? JSON.stringify(outcome) : describe(outcome));
  }
  return 0;
}

function describe(outcome: Outcome): string {
  if ('skipped' in outcome) return `${outcome.name.padEnd(24)} skipped: ${outcome.skipped}`;
  const { name, ours, peer, peerName, ratio, unit, memoryMb, runs } = outcome;
  const beside = peer === null ? '' : `  ${peerName}: ${formatFigure(peer)}  ratio ${ratio?.toFixed(2)}`;
  return `${name.padEnd(24)} ${formatFigure(ours)} ${unit}${beside}${memoryMb === null ? '' : `  ${memoryMb} MB`}  (${runs} runs)`;
}

const formatFigure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);

process.exitCode = await main();
