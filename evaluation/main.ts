import { parseArgs } from 'node:util';
import { evaluateBasis } from './basis.ts';
import { evaluateClaims } from './claims.ts';
import { type EvaluationFigure, type EvaluationOptions, type EvaluationSkip, SHARED_DATA } from './figure.ts';
import { evaluateNeeds } from './needs.ts';
import { evaluatePlaces } from './places.ts';
import { evaluateReading } from './reading.ts';
import { evaluateRetrieval } from './retrieval.ts';
import { evaluateTimes } from './times.ts';

type Outcome = EvaluationFigure | EvaluationSkip;
const SUITES: Readonly<Record<string, (options: EvaluationOptions) => Promise<readonly Outcome[]>>> = {
  reading: evaluateReading,
  places: evaluatePlaces,
  times: evaluateTimes,
  claims: evaluateClaims,
  needs: evaluateNeeds,
  basis: evaluateBasis,
  retrieval: evaluateRetrieval,
};

/** `npm run evaluate [NAME …] [-- --json --data DIR]`: prints every figure; exit 1 where one is under its floor. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, data: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(
      `npm run evaluate [NAME …] [-- --json --data DIR]\n\nNames: ${Object.keys(SUITES).join(', ')}; all where none is given.`,
    );
    return 0;
  }
  const unknown = positionals.filter((name) => !(name in SUITES));
  if (unknown.length > 0) {
    console.error(`There is no evaluation "${unknown[0]}". There are: ${Object.keys(SUITES).join(', ')}.`);
    return 2;
  }
  const names = positionals.length > 0 ? positionals : Object.keys(SUITES);
  let isUnder = false;
  for (const name of names) {
    for (const outcome of await SUITES[name]!({ data: values.data ?? SHARED_DATA })) {
      if (!('skipped' in outcome) && outcome.floor !== null && outcome.value < outcome.floor) isUnder = true;
      console.log(values.json ? JSON.stringify(outcome) : describe(outcome));
    }
  }
  return isUnder ? 1 : 0;
}

function describe(outcome: Outcome): string {
  const head = `${outcome.name.padEnd(22)} ${outcome.data.padEnd(24)}`;
  if ('skipped' in outcome) return `${head} skipped: ${outcome.skipped}`;
  const { lang, metric, value, low, high, floor, n } = outcome;
  const against = floor === null ? '' : value < floor ? `  UNDER ${floor}` : `  ≥ ${floor}`;
  return `${head} ${lang.padEnd(4)} ${metric.padEnd(16)} ${value.toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}] n=${n}${against}`;
}

process.exitCode = await main();
