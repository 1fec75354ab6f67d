import type { Assignment } from '../src/claims/index.ts';

/** A message of an origin scenario with its gold labels; `null` origin is chatter, `unknown` hearsay that nobody has signed. */
export interface GoldRow {
  readonly scenario: string;
  readonly id: string;
  readonly at: string;
  readonly sender: string;
  readonly chat: string;
  readonly forwarded: boolean;
  readonly lang: string;
  readonly text: string;
  readonly origin: string | null;
  readonly claim: string | null;
}

/** What one scenario came out as. */
export interface ScenarioScore {
  /** Sums over messages with a gold origin. */
  readonly precision: number;
  readonly recall: number;
  readonly messages: number;
  /** Gold claims beyond the first in each claim found. */
  readonly wrongMerges: number;
  readonly mergedPairs: number;
  readonly keptPairs: number;
  readonly samePairs: number;
  readonly originError: number;
  readonly chatter: Confusion;
  readonly unknown: Confusion;
}

export interface Confusion {
  readonly hits: number;
  readonly gold: number;
  readonly read: number;
}

type Labelled = GoldRow & { readonly foundOrigin: string | null; readonly foundClaim: string | null };

/** Scores one scenario: B³ (Bagga & Baldwin 1998) over messages with a gold origin; one found as chatter stands alone. */
export function scoreScenario(gold: readonly GoldRow[], found: (row: GoldRow) => Assignment): ScenarioScore {
  const rows = gold.map((row) => ({ ...row, foundOrigin: found(row).origin, foundClaim: found(row).claim }));
  const told = rows.filter(({ origin }) => origin !== null);
  const b3 = told.map((row) => scoreMessage(row, told));
  const sum = (pick: (score: { precision: number; recall: number }) => number): number =>
    b3.reduce((total, score) => total + pick(score), 0);
  return {
    precision: sum(({ precision }) => precision),
    recall: sum(({ recall }) => recall),
    messages: told.length,
    ...countMerges(told),
    originError: Math.abs(
      countOrigins(told.map(({ origin }) => origin)) - countOrigins(rows.map(({ foundOrigin }) => foundOrigin)),
    ),
    chatter: confuse(rows, (label) => label === null),
    unknown: confuse(rows, (label) => label === 'unknown'),
  };
}

function scoreMessage(
  row: Labelled,
  told: readonly Labelled[],
): { readonly precision: number; readonly recall: number } {
  const found = told.filter(
    (other) => other === row || (row.foundOrigin !== null && other.foundOrigin === row.foundOrigin),
  );
  const gold = told.filter(({ origin }) => origin === row.origin);
  const both = found.filter(({ origin }) => origin === row.origin).length;
  return { precision: both / found.length, recall: both / gold.length };
}

/** Attributed origins: the number a coordinator reads. */
const countOrigins = (labels: readonly (string | null)[]): number =>
  new Set(labels.filter((label) => label !== null && label !== 'unknown')).size;

function countMerges(
  told: readonly Labelled[],
): Pick<ScenarioScore, 'wrongMerges' | 'mergedPairs' | 'keptPairs' | 'samePairs'> {
  const claims = Map.groupBy(
    told.filter(({ foundClaim }) => foundClaim !== null),
    ({ foundClaim }) => foundClaim,
  );
  const wrongMerges = [...claims.values()].reduce(
    (sum, rows) => sum + new Set(rows.map(({ claim }) => claim)).size - 1,
    0,
  );
  let [mergedPairs, keptPairs, samePairs] = [0, 0, 0];
  told.forEach((one, at) => {
    for (const other of told.slice(0, at)) {
      const isFound = one.foundClaim !== null && one.foundClaim === other.foundClaim;
      if (one.claim === other.claim) samePairs += 1;
      if (one.claim === other.claim && isFound) keptPairs += 1;
      if (one.claim !== other.claim && isFound) mergedPairs += 1;
    }
  });
  return { wrongMerges, mergedPairs, keptPairs, samePairs };
}

const confuse = (rows: readonly Labelled[], is: (label: string | null) => boolean): Confusion => ({
  hits: rows.filter(({ origin, foundOrigin }) => is(origin) && is(foundOrigin)).length,
  gold: rows.filter(({ origin }) => is(origin)).length,
  read: rows.filter(({ foundOrigin }) => is(foundOrigin)).length,
});
