import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asPlaceId, type LanguageOrUnknown } from '../src/model/index.ts';
import { type Gazetteer, type PlaceReading, prepareText, readPlaces } from '../src/reading/index.ts';
import { type Counts, measure, recallOf } from './bootstrap.ts';
import { type EvaluationFigure, type EvaluationOptions, REPOSITORY } from './figure.ts';
import { toKey } from './place-keys.ts';

/** A name in some messages read near some place, and which place of the gazetteer it is. */
interface Label {
  readonly name: string;
  readonly near: string;
  /** Messages that name it. */
  readonly in: readonly string[];
  /** Ids, any of which is right; none where no list holds it or the message does not tell which of several is meant. */
  readonly is: readonly string[];
  /** Ids of what it lies in: coarse, but not wrong. */
  readonly within?: readonly string[];
}

interface Message {
  readonly id: string;
  readonly lang: string;
  readonly near: string;
  readonly text: string;
  readonly reports: readonly { readonly place: string | null; readonly to: string | null }[];
}

type Verdict = 'right' | 'coarse' | 'wrong' | 'open';

interface Judged {
  readonly label: Label;
  readonly message: Message;
  readonly place: string | null;
  readonly verdict: Verdict;
}

const readLines = <Line>(path: string): readonly Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const HANDS = ['hand-a', 'hand-b', 'hand-c', 'hand-d', 'hand-e', 'hand-g'].map((hand) =>
  join(REPOSITORY, 'evaluation/data/chat', `${hand}.jsonl`),
);

/** Every labelled name as the reader resolves it. */
export function judgePlaces({ data }: EvaluationOptions, gazetteer: Gazetteer): readonly Judged[] {
  const paths = [join(data, 'chat/chat-dev.jsonl'), ...HANDS].filter((path) => existsSync(path));
  const messages = new Map(paths.flatMap((path) => readLines<Message>(path)).map((message) => [message.id, message]));
  return readLines<Label>(join(REPOSITORY, 'evaluation/data/places/ids.jsonl')).flatMap((label) =>
    label.in.flatMap((id) => {
      const message = messages.get(id);
      return message ? [judge(label, message, gazetteer)] : [];
    }),
  );
}

function judge(label: Label, message: Message, gazetteer: Gazetteer): Judged {
  const text = prepareText(message.text, message.lang as LanguageOrUnknown);
  const readings = readPlaces(text, gazetteer, { near: gazetteer.find(message.near) });
  const place = findReading(label, message, readings)?.place ?? null;
  return { label, message, place, verdict: verdictOn(place, label, gazetteer) };
}

function verdictOn(place: string | null, { is, within = [] }: Label, gazetteer: Gazetteer): Verdict {
  if (place === null) return 'open';
  if (is.includes(place)) return 'right';
  return within.includes(place) || is.some((id) => liesIn(id, place, gazetteer)) ? 'coarse' : 'wrong';
}

/** In a town or what is in one; a country or a province is no answer for a bridge. */
function liesIn(id: string, other: string, gazetteer: Gazetteer): boolean {
  const within = gazetteer.place(asPlaceId(id))?.within ?? null;
  if (within === null) return false;
  const kind = gazetteer.place(within)?.kind;
  return kind !== 'country' && kind !== 'region' && (within === other || liesIn(within, other, gazetteer));
}

/** The reading of just these words, else one that touches them. */
function findReading(
  { name }: Label,
  { text, lang, reports }: Message,
  readings: readonly PlaceReading[],
): PlaceReading | undefined {
  const open = readings.filter(({ rule }) => rule !== 'origin');
  const words = reports
    .flatMap(({ place, to }) => [place, to])
    .find((each) => each !== null && toKey(each, lang) === name);
  const start = words ? text.indexOf(words) : -1;
  return (
    open.find((reading) => toKey(reading.text, lang) === name) ??
    open.find((reading) => words && start < reading.end && reading.start < start + words.length)
  );
}

/**
 * Which place is meant. `top-1`: of the names that are in the gazetteer, how many are resolved to it. `not-wrong`: of all
 * names, how many are left open or resolved to it or to what it lies in.
 */
export function evaluatePlaceIds(options: EvaluationOptions, gazetteer: Gazetteer): readonly EvaluationFigure[] {
  const judged = judgePlaces(options, gazetteer);
  const toFigure = (metric: string, rows: readonly Counts[], floor: number): EvaluationFigure => ({
    name: 'places',
    data: 'ids',
    lang: 'all',
    metric,
    ...measure(rows, recallOf),
    floor,
    n: rows.length,
  });
  const one = (hit: boolean): Counts => ({ hits: hit ? 1 : 0, gold: 1, read: 1 });
  return [
    toFigure(
      'top-1',
      judged.filter(({ label }) => label.is.length > 0).map(({ verdict }) => one(verdict === 'right')),
      TOP_FLOOR,
    ),
    toFigure(
      'not-wrong',
      judged.map(({ verdict }) => one(verdict !== 'wrong')),
      NOT_WRONG_FLOOR,
    ),
  ];
}

const TOP_FLOOR = 0.92;
const NOT_WRONG_FLOOR = 0.98;
