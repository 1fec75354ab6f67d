import { openChance } from '../src/adapters/sandbox/chance.ts';
import { measure } from './bootstrap.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  assignOrigins,
  type Assignment,
  calibrationError,
  createPlaceTree,
  type Evidence,
  fuseValues,
  judgeProbability,
  matchClaims,
  type Outcomes,
  type PlaceTree,
  type SourceRecord,
  type Vote,
} from '../src/claims/index.ts';
import {
  asChannelId,
  asChatKey,
  asInstant,
  asMessageId,
  asSourceKey,
  type Language,
  type SourceClass,
  type Zone,
} from '../src/model/index.ts';
import { basePlaces, createGazetteer, createReader, type Reader } from '../src/reading/index.ts';
import {
  type EvaluationFigure,
  type EvaluationOptions,
  type EvaluationSkip,
  REPOSITORY,
  skipIfAbsent,
} from './figure.ts';
import { type Confusion, type GoldRow, scoreScenario, type ScenarioScore } from './origin-scores.ts';
import { readTable } from './tables.ts';

const readLines = <Line>(path: string): readonly Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

/** Reads a line of a set as the desk would: reader first, then evidence. */
function toEvidence(row: Omit<GoldRow, 'scenario' | 'origin' | 'claim'>, reader: Reader): Evidence {
  const message = {
    id: asMessageId(`m:${row.id}`),
    channel: asChannelId('evaluation'),
    channelKind: 'whatsapp-export' as const,
    chat: asChatKey(`k:${row.chat}`),
    source: asSourceKey(`s:${row.sender}`),
    sourceClass: 'unknown' as const,
    sentAt: asInstant(Date.parse(row.at)),
    zone: zoneOf(row.at),
    kind: 'text' as const,
    text: row.text,
    edited: false,
    forwarded: row.forwarded ? ('forwarded' as const) : null,
    replyTo: null,
    mediaHash: null,
    location: null,
    flags: [],
  };
  const { id, text, sentAt, zone, forwarded } = message;
  const { lang, reports } = reader.read({ id, text, sentAt, zone, near: null, forwarded, lang: row.lang as Language });
  return { message, lang: lang.lang, reports };
}

/** A zone with the offset the time is written in; offsets east and west are named the other way round in IANA's Etc. */
const zoneOf = (at: string): Zone => {
  const hours = Number(/([+-]\d{2}):\d{2}$/.exec(at)?.[1] ?? 0);
  return (hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`) as Zone;
};

type Outcome = EvaluationFigure | EvaluationSkip;
interface Bench {
  readonly reader: Reader;
  readonly places: PlaceTree;
}

/** All figures of the claims room. Sets that are not there are skipped, saying so. */
export async function evaluateClaims(options: EvaluationOptions): Promise<readonly Outcome[]> {
  const base = basePlaces();
  const bench: Bench = {
    reader: createReader({ gazetteer: createGazetteer({ base }) }),
    places: createPlaceTree(base),
  };
  const own = resolve(REPOSITORY, 'evaluation/data/origins');
  return [
    ...origins('origins-dev', join(options.data, 'chat/origins-dev.jsonl'), bench, { b3: 0.96, chatter: 0.92 }),
    ...origins('scenarios', join(own, 'scenarios.jsonl'), bench, { b3: 0.92, chatter: 0.9 }),
    ...traps(join(own, 'trap-pairs.jsonl'), bench),
    ...fusion(options),
    ...retrieval(options),
    ...calibration(),
  ];
}

function origins(
  data: string,
  path: string,
  bench: Bench,
  floors: { b3: number; chatter: number },
): readonly Outcome[] {
  if (!existsSync(path)) return [{ name: 'origins', data, skipped: `${data} is not there` }];
  const scenarios = [...Map.groupBy(readLines<GoldRow>(path), ({ scenario }) => scenario).values()];
  const scores = scenarios.map((rows) => {
    const assigned = assignOrigins(
      rows.map((row) => toEvidence(row, bench.reader)),
      bench.places,
    );
    return scoreScenario(rows, ({ id }) => assigned.get(asMessageId(`m:${id}`))!);
  });
  const figure = (
    metric: string,
    score: (list: readonly ScenarioScore[]) => number,
    floor: number | null,
  ): EvaluationFigure => ({
    name: 'origins',
    data,
    lang: 'all',
    metric,
    ...measure(scores, score),
    floor,
    n: scores.length,
  });
  const total = (list: readonly ScenarioScore[], pick: (score: ScenarioScore) => number): number =>
    list.reduce((sum, score) => sum + pick(score), 0);
  return [
    figure('b3-f', b3Of, floors.b3),
    figure('wrong-merges', (list) => total(list, ({ wrongMerges }) => wrongMerges), null),
    figure('merged-pairs', (list) => total(list, ({ mergedPairs }) => mergedPairs), null),
    figure(
      'kept-pairs',
      (list) => total(list, ({ keptPairs }) => keptPairs) / total(list, ({ samePairs }) => samePairs),
      null,
    ),
    figure('origin-error', (list) => total(list, ({ originError }) => originError) / list.length, null),
    figure('chatter-f1', (list) => f1Of(list.map(({ chatter }) => chatter)), floors.chatter),
    figure('unknown-f1', (list) => f1Of(list.map(({ unknown }) => unknown)), null),
  ];
}

function b3Of(scores: readonly ScenarioScore[]): number {
  const sum = (pick: (score: ScenarioScore) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);
  const messages = sum((score) => score.messages);
  const [precision, recall] = [sum((score) => score.precision) / messages, sum((score) => score.recall) / messages];
  return (2 * precision * recall) / (precision + recall);
}

function f1Of(list: readonly Confusion[]): number {
  const sum = (pick: (confusion: Confusion) => number): number => list.reduce((total, one) => total + pick(one), 0);
  const both = sum(({ gold }) => gold) + sum(({ read }) => read);
  return both === 0 ? 1 : (2 * sum(({ hits }) => hits)) / both;
}

interface TrapPair {
  readonly id: string;
  readonly lang: string;
  readonly a: string;
  readonly b: string;
  readonly change: 'number' | 'place' | 'day' | 'denial' | 'none';
  readonly at: string;
}

/** Pairs of texts that differ in one slot, or in none: the first must never be one claim, the others should be. */
function traps(path: string, { reader, places }: Bench): readonly Outcome[] {
  if (!existsSync(path)) return [{ name: 'traps', data: 'trap-pairs', skipped: 'trap-pairs.jsonl is not there' }];
  const pairs = readLines<TrapPair>(path).map((pair) => ({ pair, isOne: isOneClaim(pair, reader, places) }));
  const share = (
    metric: string,
    changes: readonly string[],
    wanted: boolean,
    floor: number | null,
  ): EvaluationFigure => {
    const own = pairs.filter(({ pair }) => changes.includes(pair.change));
    const rate = (list: readonly { readonly isOne: boolean }[]): number =>
      list.filter(({ isOne }) => isOne === wanted).length / list.length;
    return { name: 'traps', data: 'trap-pairs', lang: 'all', metric, ...measure(own, rate), floor, n: own.length };
  };
  return [
    share('apart', ['number', 'place', 'day', 'denial'], false, 0.98),
    ...(['number', 'place', 'day', 'denial'] as const).map((change) => share(`apart-${change}`, [change], false, null)),
    share('same-kept', ['none'], true, null),
  ];
}

export function isOneClaim(pair: TrapPair, reader: Reader, places: PlaceTree): boolean {
  const row = (id: string, text: string, minutes: number) => ({
    id: `${pair.id}${id}`,
    at: shift(pair.at, minutes),
    sender: id,
    chat: 'c',
    forwarded: false,
    lang: pair.lang,
    text,
  });
  const assigned = assignOrigins(
    [row('a', pair.a, 0), row('b', pair.b, 5)].map((line) => toEvidence(line, reader)),
    places,
  );
  const claimOf = (id: string): Assignment['claim'] => assigned.get(asMessageId(`m:${pair.id}${id}`))!.claim;
  return claimOf('a') !== null && claimOf('a') === claimOf('b');
}

/** Keeps the offset as written. */
function shift(at: string, minutes: number): string {
  const offset = /([+-]\d{2}:\d{2}|Z)$/.exec(at)![1]!;
  const wall = new Date(Date.parse(`${at.slice(0, 19)}Z`) + minutes * 60_000);
  return `${wall.toISOString().slice(0, 19)}${offset}`;
}

/** Figures of many contradictory sources: share within 1 % of the truth, of all items that anybody gave a figure for. */
function fusion(options: EvaluationOptions): readonly Outcome[] {
  const skip = skipIfAbsent(options, 'fuse', 'fuse/population_claims.csv');
  if (skip) return [skip];
  const rows = readTable(join(options.data, 'fuse/population_claims.csv'), ',').map(([item, source, value]) => ({
    item: item!,
    source: source!,
    value: Number(value),
  }));
  const fused = new Map(fuseValues(rows).map((row) => [row.item, row]));
  const truths = readTable(join(options.data, 'fuse/population_truth_dev.csv'), ',').flatMap(([item, value]) => {
    const found = fused.get(item!);
    return found ? [{ truth: Number(value), best: found.best }] : [];
  });
  const within = (list: readonly { readonly truth: number; readonly best: number }[]): number =>
    list.filter(({ truth, best }) => Math.abs(best - truth) <= 0.01 * truth).length / list.length;
  return [
    {
      name: 'fuse',
      data: 'population',
      lang: '-',
      metric: 'within-1%',
      ...measure(truths, within),
      floor: 0.86,
      n: truths.length,
    },
  ];
}

/** Message → verified claim: mean average precision at five. */
function retrieval(options: EvaluationOptions): readonly Outcome[] {
  const skip = skipIfAbsent(options, 'match', 'retrieval/clef2020/verified_claims.docs.tsv');
  if (skip) return [skip];
  const folder = join(options.data, 'retrieval/clef2020');
  const claims = readTable(join(folder, 'verified_claims.docs.tsv'), '\t').map(([id, text, title]) => ({
    id: id!,
    text: text!,
    title: title!,
  }));
  const match = matchClaims(claims);
  const wanted = Map.groupBy(
    readFileSync(join(folder, 'dev/tweet-vclaim-pairs.qrels'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t')),
    ([query]) => query,
  );
  const precisions = readTable(join(folder, 'dev/tweets.queries.tsv'), '\t').flatMap(([id, text]) => {
    const gold = wanted.get(id)?.map(([, , claim]) => claim);
    return gold
      ? [
          averagePrecision(
            match(text!)
              .slice(0, 5)
              .map((found) => found.id),
            gold,
          ),
        ]
      : [];
  });
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  return [
    {
      name: 'match',
      data: 'clef2020-dev',
      lang: 'en',
      metric: 'map@5',
      ...measure(precisions, mean),
      floor: 0.82,
      n: precisions.length,
    },
  ];
}

function averagePrecision(found: readonly string[], gold: readonly (string | undefined)[]): number {
  let [hits, sum] = [0, 0];
  found.forEach((id, at) => {
    if (!gold.includes(id)) return;
    hits += 1;
    sum += hits / (at + 1);
  });
  return sum / Math.min(5, gold.length);
}

const CLAIMS_COUNT = 20_000;
const FOLLOWED_COUNT = 400;
/** What the simulated sources really are: worse than the priors think, as real ones may be. */
const CLASSES: readonly (readonly [SourceClass, number, number])[] = [
  ['own-officer', 0.9, 0.1],
  ['known-organisation', 0.8, 0.15],
  ['unknown', 0.6, 0.35],
];
const HAPPENING = 0.3;

interface Simulated {
  readonly happened: boolean;
  readonly votes: readonly Vote[];
}

/**
 * Simulated claims told by sources that are not as the priors think, copied by others (one of the witnesses is forwarded 37 times). The
 * first claims are followed up; what came of them is all the room knows when it judges the rest. Counting origins must give honest
 * probabilities; counting messages is shown beside.
 */
function calibration(): readonly Outcome[] {
  const random = openChance(20_181_119);
  const draw = (): Simulated => {
    const happened = random() < HAPPENING;
    const votes: Vote[] = CLASSES.flatMap(([sourceClass, whereTrue, whereFalse]) =>
      random() < 0.7
        ? [{ sourceClass, basis: 'eyewitness', says: random() < (happened ? whereTrue : whereFalse) }]
        : [],
    );
    return votes.length > 0 ? { happened, votes } : draw();
  };
  const outcomes = followUp(Array.from({ length: FOLLOWED_COUNT }, draw));
  const claims = Array.from({ length: CLAIMS_COUNT }, draw);
  const matter = { kind: 'closure', isPlanned: false, isDenial: false } as const;
  const judgeAll = (votesOf: (claim: Simulated) => readonly Vote[]) =>
    claims.map((claim) => ({
      probability: judgeProbability(matter, votesOf(claim), outcomes),
      happened: claim.happened,
    }));
  const figure = (metric: string, list: ReturnType<typeof judgeAll>, floor: number | null): EvaluationFigure => ({
    name: 'calibration',
    data: 'simulation',
    lang: '-',
    metric,
    ...measure(list, (drawn) => 1 - calibrationError(drawn), 60),
    floor,
    n: list.length,
  });
  return [
    figure(
      '1-ece-origins',
      judgeAll(({ votes }) => votes),
      0.97,
    ),
    figure(
      '1-ece-messages',
      judgeAll(({ votes }) => [...votes, ...Array.from({ length: 37 }, () => votes.at(-1)!)]),
      null,
    ),
  ];
}

/** The record that followed-up claims leave. */
function followUp(claims: readonly Simulated[]): Outcomes {
  const happened = claims.filter((claim) => claim.happened).length;
  const record = (sourceClass: SourceClass): SourceRecord => {
    const told = claims.flatMap((claim) =>
      claim.votes.filter((vote) => vote.sourceClass === sourceClass).map(({ says }) => ({ says, is: claim.happened })),
    );
    const count = (says: boolean, is: boolean): number =>
      told.filter((one) => one.says === says && one.is === is).length;
    return {
      hits: count(true, true),
      falseAlarms: count(true, false),
      misses: count(false, true),
      rightDenials: count(false, false),
    };
  };
  return {
    kinds: { closure: { happened, not: claims.length - happened } },
    sources: Object.fromEntries(CLASSES.map(([sourceClass]) => [sourceClass, record(sourceClass)])),
  };
}
