import type { CountUnit } from '../../model/index.ts';
import type { CountReading } from './count-reading.ts';
import { cueFrom, cueNames, type CueSheet, cueTo } from '../cues/index.ts';
import type { Token } from '../words/tokens.ts';

/**
 * Numbers whose noun was said before: "14 buses left, four more loading" are buses, "kids out in the heat, 61 of them" children, "des
 * familles dehors, une trentaine" families.
 */
export function inheritUnits(
  tokens: readonly Token[],
  counts: readonly CountReading[],
  sheet: CueSheet,
): readonly CountReading[] {
  return counts.map((count, at) => {
    if (count.unit !== 'person' || count.article || count.whole || count.rule === 'count.corrected') return count;
    const unit = unitOfRest(tokens, counts[at - 1], count) ?? unitOfNoun(tokens, count, sheet);
    return unit === null ? count : { ...count, unit, firm: true, rule: `count.noun.${unit}` };
  });
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const ENDS = wordsOf('. ! ? ;');
const VEHICLES: ReadonlySet<CountUnit> = new Set<CountUnit>(['bus', 'boat', 'group']);
const MORE = wordsOf('mas more mais otros otras outros outras autres lot');

/** Fewer than the vehicles counted before them in the sentence, and with no noun of their own. */
function unitOfRest(tokens: readonly Token[], before: CountReading | undefined, count: CountReading): CountUnit | null {
  if (!before || !VEHICLES.has(before.unit) || before.article || count.best > before.best) return null;
  if (count.named && !MORE.has(tokens[count.last + 1]?.text ?? '')) return null;
  if (count.op !== 'exact' || count.first - before.last < 2) return null;
  for (let at = before.last + 1; at < count.first; at += 1)
    if (tokens[at]!.kind === 'break' || ENDS.has(tokens[at]!.text)) return null;
  return before.unit;
}

const THINGS = cueNames('unit.bus', 'unit.boat', 'unit.family', 'unit.child', 'unit.place');
const NOUNS = cueNames('unit.person', 'unit.bus', 'unit.boat', 'unit.family', 'unit.child', 'unit.place', 'unit.group');
const UNITS: Readonly<Record<string, CountUnit>> = {
  'unit.bus': 'bus',
  'unit.boat': 'boat',
  'unit.family': 'family',
  'unit.child': 'child',
  'unit.place': 'place',
};
const OF_THEM: readonly (readonly string[])[] = [
  ['of', 'them'],
  ['of', 'em'],
  ['de', 'ellos'],
  ['de', 'ellas'],
  ["d'", 'entre', 'eux'],
  ['ladan', 'yo'],
];
const ONE_FORM = wordsOf('bus autobus minibus onibus microbus');
const REACH_TOKENS = 14;
/** "Los subieron a camiones, ~800": more are the people in them. */
const MAX_FLEET = 60;

/** "…, 61 of them", or set behind a comma with nothing after it. */
function unitOfNoun(tokens: readonly Token[], count: CountReading, sheet: CueSheet): CountUnit | null {
  const isOfThem = OF_THEM.some((words) => words.every((word, at) => tokens[count.last + 1 + at]?.text === word));
  if (!isOfThem && (count.named || tokens[count.first - 1]?.text !== ',' || !isEdge(tokens, count.last + 1)))
    return null;
  for (let at = count.first - 1; at >= 0 && at >= count.first - REACH_TOKENS; at -= 1) {
    if (!isOfThem && (tokens[at]!.kind === 'break' || ENDS.has(tokens[at]!.text))) return null;
    const noun = cueTo(sheet, at, NOUNS);
    if (!noun) continue;
    const thing = cueFrom(sheet, noun.first, THINGS);
    const word = tokens[noun.last]!.text;
    const isMany = /[sx]$/.test(word) && !ONE_FORM.has(word);
    if (!thing || !isMany || tokens[noun.first - 1]?.kind === 'number') return null;
    const unit = UNITS[thing.is.name]!;
    return VEHICLES.has(unit) && count.best > MAX_FLEET ? null : unit;
  }
  return null;
}

const SO_FAR = wordsOf(
  'so parados paradas seguidos seguidas llenos llenas cheios cheias pleins full con com with avec ak',
);

const isEdge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || tokens[at].kind !== 'word' || SO_FAR.has(tokens[at].text);
