import type { ReportKind } from '../../model/index.ts';
import { FOR } from '../counts/index.ts';
import type { Clauses } from '../cues/clauses.ts';
import { type Cue, cueFrom, cueId, type CueNames, cueNames, type CueSheet, holdsAny, sayings } from '../cues/index.ts';
import type { PlaceReading } from '../places/index.ts';
import type { KindCue } from './kind-cue.ts';
import { asCarried } from './carried.ts';
import { readVerbs } from './concepts.ts';
import type { Numeral } from '../numerals/index.ts';
import { readPairs } from './pairs.ts';
import type { Token } from '../words/tokens.ts';
import { readTotals, type Total } from '../counts/totals.ts';
import { isUntold } from './untold.ts';

/** Rule of those who are there beside how many a place holds. */
export const OF_TOTAL = 'kind.presence.of-total';

/** Kind cues of a message in order of position: phrases of the lexicon, and needs put together from two parts. */
export function readKindCues(
  tokens: readonly Token[],
  sheet: CueSheet,
  clauses: Clauses,
  places: () => readonly PlaceReading[],
  numerals: readonly Numeral[],
): readonly KindCue[] {
  const all = keepLongest(sheet.cues.filter((cue) => isTelling(cue) && !isAshore(sheet, cue)));
  const cues: KindCue[] = [];
  for (const { is, first, last } of all)
    if (is.kind !== null)
      cues.push({ kind: is.kind, tense: is.tense, strength: is.strength, first, last, rule: is.rule });
  readNeeds(tokens, sheet, clauses, cues);
  if (sheet.holds(CANCEL)) cues.push(...readCancelled(tokens, sheet, clauses));
  if (sheet.holds(PASSED)) cues.push(...readPassed(sheet, cues));
  cues.push(...readPairs(sheet, clauses));
  for (const verb of readVerbs(sheet, clauses, numerals)) if (!isCovered(cues, all, verb)) cues.push(verb);
  const told = tellTotals(tellWanted(cues, tokens, sheet, clauses), tokens, sheet, numerals);
  if (told.length === 0) return told;
  const named = places();
  return told
    .filter(
      (cue) =>
        !isEntered(sheet, clauses, cue) &&
        !isSeeker(sheet, clauses, cue) &&
        !isInName(tokens, cue, named) &&
        !isUntold(tokens, sheet, clauses, numerals, cue),
    )
    .map((cue) => asCarried(tokens, sheet, clauses, cue))
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

const [NONE, CANCEL, PASSED] = [cueId('none'), cueId('cancel'), cueId('passed')];

/** Words of a kind, and phrases that only look like them. */
const isTelling = ({ is }: Cue): boolean => is.kind !== null || is.id === NONE;

const WATERS = cueNames('p.river', 'p.water', 'p.fromwater');

/** "No salieron buses": whoever did not come out has drowned only where there is water. */
const isAshore = (sheet: CueSheet, { is, first, last }: Cue): boolean =>
  is.kind === 'drowning' &&
  !holdsAny(sheet, WATERS) &&
  sheet.named('p.unseen').some((unseen) => unseen.first === first && unseen.last === last);

/** "9 menores no acompañados": children who came without adults, entered in a log. A child is missing where one is lost, found or sought. */
function isEntered(sheet: CueSheet, { sentenceOf }: Clauses, cue: KindCue): boolean {
  if (cue.kind !== 'missing-child') return false;
  const isIn = ({ first, last }: Cue): boolean => first <= cue.last && cue.first <= last;
  const isBeside = ({ first }: Cue): boolean => sentenceOf[first] === sentenceOf[cue.first];
  return sheet.named('p.alone').some(isIn) && !sheet.named('p.sought').some(isBeside);
}

const THINGS = cueNames('water', 'food', 'medical');
const SOUGHT_THINGS = cueNames('water', 'food', 'medical', 'shelter', 'ride', 'c.how');
const SEEK_REACH_TOKENS = 2;

/**
 * "Los niños están buscando dónde dormir": children who look for something are not looked for. Nor are they where all that is looked for
 * beside them is a thing: "un enfant de 4 ans a de la fièvre, on cherche un médecin".
 */
function isSeeker(sheet: CueSheet, { sentenceOf }: Clauses, cue: KindCue): boolean {
  if (cue.kind !== 'missing-child') return false;
  const seeks = sheet.named('p.sought').filter(({ first }) => sentenceOf[first] === sentenceOf[cue.first]);
  const own = seeks.filter(({ first, last }) => cue.first <= first && last <= cue.last);
  if (own.length > 0) return own.some((seek) => isFor(sheet, seek, SOUGHT_THINGS));
  return seeks.length > 0 && seeks.every((seek) => isFor(sheet, seek, THINGS));
}

function isFor(sheet: CueSheet, { last }: Cue, things: CueNames): boolean {
  for (let at = last + 1; at <= last + SEEK_REACH_TOKENS; at += 1) if (cueFrom(sheet, at, things)) return true;
  return false;
}

/**
 * "Necesitamos 30 camas", "we need mattresses for 25": beds that are asked for are none that are free, and whoever reads them as room
 * sends people there. It is a need of shelter.
 */
function tellWanted(
  cues: readonly KindCue[],
  tokens: readonly Token[],
  sheet: CueSheet,
  { clauseOf }: Clauses,
): readonly KindCue[] {
  if (!sheet.holds(ROOM) || !sheet.holds(LACK)) return cues;
  const wanted = sheet.named('unit.place').flatMap(({ first, last }): readonly KindCue[] => {
    const number = [first - 1, first - 2].find((at) => tokens[at]?.kind === 'number');
    const isForSome = FOR.has(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.kind === 'number';
    const asked = number ?? (isForSome ? first : -1);
    const lack = sheet
      .named('lack')
      .find((cue) => isShortlyBefore(cue, asked) && clauseOf[cue.first] === clauseOf[first]);
    return lack ? [{ ...NEED, first: lack.first, last: isForSome ? last + 2 : last }] : [];
  });
  if (wanted.length === 0) return cues;
  const isOfWanted = ({ kind, first, last }: KindCue): boolean =>
    (kind === 'capacity' || kind === 'need-shelter') && wanted.some((need) => first <= need.last && need.first <= last);
  return [...cues.filter((cue) => !isOfWanted(cue)), ...wanted];
}

const [ROOM, LACK] = [cueId('unit.place'), cueId('lack')];
const NEED = { kind: 'need-shelter', tense: null, strength: 3, rule: 'kind.need-shelter.wanted' } as const;
const WANT_REACH_TOKENS = 3;
const isShortlyBefore = ({ last }: Cue, at: number): boolean => last < at && at - last <= WANT_REACH_TOKENS;

/** How many a place holds says nothing of room, and beside those who are there it says that they are. */
function tellTotals(
  cues: readonly KindCue[],
  tokens: readonly Token[],
  sheet: CueSheet,
  numerals: readonly Numeral[],
): readonly KindCue[] {
  const totals = numerals.length > 0 ? readTotals(tokens, numerals, sheet) : [];
  if (totals.length === 0) return cues;
  const rest = cues.filter(
    ({ kind, first, last }) =>
      kind !== 'capacity' || !totals.some((total) => first <= total.last && total.first <= last),
  );
  const told = totals.filter((total) => total.isBesideOthers);
  const toCue = ({ first, last }: Total): KindCue => ({
    kind: 'presence',
    tense: null,
    strength: 3,
    first,
    last,
    rule: OF_TOTAL,
  });
  return [...rest, ...told.map(toCue)];
}

/** A verb inside a phrase of its own kind, inside one that hardly means anything else or that says it is none, adds nothing. */
const isCovered = (cues: readonly KindCue[], said: readonly Cue[], verb: KindCue): boolean =>
  cues.some(
    ({ kind, strength, first, last }) =>
      (kind === verb.kind || strength === 3) && first <= verb.first && verb.last <= last,
  ) || said.some(({ is, first, last }) => is.kind === null && first <= verb.first && verb.last <= last);

/** `none` phrases ("el cerro", "muerto de risa") only hide what is in them. "no hay paso" hides "hay paso" in it: a kind cue inside a longer one of another or the same kind says nothing of its own. */
const keepLongest = (cues: readonly Cue[]): readonly Cue[] =>
  cues.length < 2 ? cues : cues.filter((cue) => !isHidden(cues, cue));

function isHidden(cues: readonly Cue[], cue: Cue): boolean {
  for (let at = 0; at < cues.length; at += 1) {
    const other = cues[at]!;
    if (other.first > cue.first || other.last < cue.last || other === cue) continue;
    if (other.last - other.first > cue.last - cue.first) return true;
    if (other.is.kind === null && cue.first === cue.last) return true;
    if (other.is.kind === cue.is.kind && isStronger(other, cue)) return true;
  }
  return false;
}

const isStronger = (a: Cue, b: Cue): boolean =>
  a.is.strength > b.is.strength || (a.is.strength === b.is.strength && a.is.name < b.is.name);

/**
 * Words inside the name of a listed place ("Río Bravo", "Loma de la Muerte", "antes de Agua Caliente") speak of the place, and
 * so does the number that begins "36 open" in "gate 36 open". "Se metieron al río Bravo" speaks of more.
 */
function isInName(tokens: readonly Token[], { first, last }: KindCue, places: readonly PlaceReading[]): boolean {
  let word = first;
  while (word < last && LINKS.has(tokens[word]!.text)) word += 1;
  return places.some(
    ({ start, end, rule }) =>
      (rule === 'name' && start <= tokens[word]!.start && tokens[last]!.end <= end) ||
      (tokens[first]!.kind === 'number' && start < tokens[first]!.start && tokens[first]!.end <= end),
  );
}

const LINKS: ReadonlySet<string> = new Set(
  'de del d da do du des al a el la los las en em no na nan le les of the at in'.split(' '),
);

/** "acabo de pasar" is a crossing where a border is open or closed, else a passage ("no hay retén, acabamos de pasar"). */
function readPassed(sheet: CueSheet, cues: readonly KindCue[]): readonly KindCue[] {
  const isBorder = cues.some(({ kind }) => kind === 'closure' || kind === 'opening');
  const kind = isBorder ? 'crossing' : 'transit';
  return sheet
    .named('passed')
    .map(({ first, last }) => ({ kind, tense: 'past', strength: 2, first, last, rule: `kind.${kind}.passed` }));
}

const NEEDS: Readonly<Record<string, ReportKind>> = {
  water: 'need-water',
  food: 'need-food',
  medical: 'need-medical',
  shelter: 'need-shelter',
  ride: 'need-transport',
};
const NOUNS = cueNames(...Object.keys(NEEDS));
const GONE = cueNames('gone');
/** How far behind "no hay" the missing thing may stand, and how far from one missing thing to the next in a list. */
const LACK_REACH_TOKENS = 4;
const LIST_REACH_TOKENS = 3;
const GONE_REACH_TOKENS = 3;

function readNeeds(tokens: readonly Token[], sheet: CueSheet, clauses: Clauses, needs: KindCue[]): void {
  if (!holdsAny(sheet, NOUNS)) return;
  // "pulled out of the water" lacks nothing.
  for (const name of ['lack', 'enough'])
    for (const lack of sayings(sheet, name)) readList(tokens, sheet, clauses, lack, needs);
  if (sheet.named('gone').length > 0) {
    for (const name of Object.keys(NEEDS))
      for (const noun of sheet.named(name)) readGone(tokens, sheet, clauses, noun, needs);
  }
}

/** "no hay comida ni agua": every listed thing behind the lacking word is a need. */
function readList(tokens: readonly Token[], sheet: CueSheet, clauses: Clauses, lack: Cue, needs: KindCue[]): void {
  let reach = lack.last + LACK_REACH_TOKENS;
  for (let at = lack.last + 1; at <= reach && at < tokens.length; at += 1) {
    if (clauses.sentenceOf[at] !== clauses.sentenceOf[lack.first] || tokens[at]!.kind === 'break') return;
    const noun = cueFrom(sheet, at, NOUNS);
    if (!noun) continue;
    needs.push(makeNeed(noun, lack.first, noun.last, 'lack'));
    reach = noun.last + LIST_REACH_TOKENS;
    at = noun.last;
  }
}

function readGone(tokens: readonly Token[], sheet: CueSheet, clauses: Clauses, noun: Cue, needs: KindCue[]): void {
  for (let at = noun.last + 1; at <= noun.last + GONE_REACH_TOKENS && at < tokens.length; at += 1) {
    if (clauses.sentenceOf[at] !== clauses.sentenceOf[noun.first]) return;
    const gone = cueFrom(sheet, at, GONE);
    if (gone) {
      needs.push(makeNeed(noun, noun.first, gone.last, 'gone'));
      return;
    }
  }
}

const makeNeed = (noun: Cue, first: number, last: number, how: string): KindCue => ({
  kind: NEEDS[noun.is.name]!,
  tense: 'now',
  strength: 2,
  first,
  last,
  rule: `kind.${NEEDS[noun.is.name]!}.${how}`,
});

/** "No habrá salida": the noun has no tense. */
const SAILING: ReadonlySet<string> = new Set(
  'salida salidas saida saidas zarpe depart departs departure departures'.split(' '),
);

/** A caravan, bus or boat that is called off would have been a departure. */
function readCancelled(tokens: readonly Token[], sheet: CueSheet, clauses: Clauses): readonly KindCue[] {
  const cancelled: KindCue[] = [];
  for (const cancel of sheet.named('cancel')) {
    const vehicle = sheet
      .named('convoy')
      .find(({ first }) => clauses.sentenceOf[first] === clauses.sentenceOf[cancel.first]);
    if (!vehicle) continue;
    const first = Math.min(vehicle.first, cancel.first);
    const last = Math.max(vehicle.last, cancel.last);
    // "No salió ningún bus" is over; "se cancela el bus" was to come.
    const isOver = sheet
      .named('departure')
      .some(({ is, first: at }) => is.tense === 'past' && first <= at && at <= last && !SAILING.has(tokens[at]!.text));
    const tense = isOver ? 'past' : 'planned';
    cancelled.push({ kind: 'departure', tense, strength: 2, first, last, rule: 'kind.departure.cancelled' });
  }
  return cancelled;
}
