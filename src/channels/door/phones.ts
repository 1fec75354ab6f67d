import { type Cut, INVISIBLE, type Page } from './page.ts';
import { findKept, isFollowedByPeople, isRound, isYear } from './quantities.ts';

const SEPARATORS = ' -.()[]/_*~·•,\u200b\u2068\u2069\t';
/** Any other mark, alone and without a space, parts groups of one number too (`55|1234|5678`), unless sums, lists, clocks, prices or degrees are written with it. */
const TIGHT_MARK = /^[^\p{L}\p{N}\s+=;:%°º′″\p{Sc}]{1,2}$/u;
/** Where a phone number was announced, a comma, a stop or a new line may part its groups, as it is dictated. */
const DICTATED = /^(?:[,.] |\n)$/;
/** What strange marks part ends in four digits, as numbers do nearly everywhere; figures side by side seldom do. */
const LAST_DIGITS = 4;
const MOST_DICTATED_DIGITS = 8;
const LONGEST_GAP = 4;
const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;
const LOOK_BACK = 28;

const PLACE_CUE =
  /(?:^|[^\p{L}])(?:rutas?|puertas?|km|kil[oó]metros?|kilomèt|kilom[eè]tres?|mile|milla|carretera|puente|route|gate|door|exit|highway|hwy|porte|pòt|wout|port[aã]o|rodovia|br|delmas|garita|carril|lane|bus|cami[oó]n)\.? ?#?$/iu;
/** The same, for things that are numbered in small figures only. */
const ROAD_CUE = /(?:rutas?|puertas?|km|route|gate|porte|pòt|wout|rodovia|delmas)\.? ?$/iu;
const PHONE_CUE =
  /(?:^|[^\p{L}‹])(?:tel|tél|tel[eé]fonos?|t[eé]l[eé]phone|telefone|telef[oò]n|cel|celular|phone|whatsapp|wsp|wasap|m[oó]vil|mobile|fax|sms|llam\p{L}*|ll[aá]m\p{L}*|marc[aoq]\p{L}*|rele|appel\p{L}*|ligu?\p{L}*|contacto?|nimewo|(?:mi|tu|su|my|your|our|his|her|mon|ton|son|notre|votre|meu|seu|nosso) (?:n[uú]mero|number|num[eé]ro))[^\p{L}\d]{0,3}(?:\p{L}{1,4}[^\p{L}\d]{1,2}){0,2}$/iu;

/** A run of digits and what stands between them. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly Group[];
  readonly digits: number;
}
interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/**
 * Phone numbers of any shape: seven to fifteen digits (E.164 allows fifteen) with any separators. Written without a `+` some of
 * them cannot be told from two counts side by side; then rising round pairs ("3500-4000"), years and figures before a word for
 * people stay, and everything else goes.
 */
export function findPhones({ folded }: Page): readonly Cut[] {
  const cuts: Cut[] = [];
  const runs = findRuns(folded);
  if (!runs.some((run) => toRun(run).digits >= LEAST_DIGITS)) return cuts;
  for (const run of splitRuns(runs, findKept(folded)).flatMap((whole) => withoutDoubt(folded, whole))) {
    const rest = withoutPlaceNumber(folded, run);
    if (rest.digits < LEAST_DIGITS || isQuantity(folded, rest)) continue;
    const glued = rest.groups.length === 1 && rest.digits > MOST_DIGITS;
    cuts.push({
      start: openingOf(folded, rest.start),
      end: closingOf(folded, rest),
      token: glued ? '‹document›' : '‹phone›',
    });
  }
  return cuts;
}

function findRuns(text: string): Group[][] {
  const runs: Group[][] = [];
  for (const { 0: digits, index: start } of text.matchAll(/\d+/g)) {
    const group = { start, end: start + digits.length, digits };
    const open = runs.at(-1);
    if (open && (joins(text, open.at(-1)!.end, start) || isDictated(text, open, start))) open.push(group);
    else runs.push([group]);
  }
  return runs;
}

/** True where the run is announced as a phone number, has no more digits than lack a last group, and one mark has parted it so far. */
function isDictated(text: string, run: readonly Group[], to: number): boolean {
  const gap = text.slice(run.at(-1)!.end, to);
  if (!DICTATED.test(gap) || !isAnnounced(text, run[0]!.start)) return false;
  return toRun(run).digits <= MOST_DICTATED_DIGITS && gapsOf(text, run).every((other) => other === gap);
}

const isAnnounced = (text: string, start: number): boolean =>
  PHONE_CUE.test(text.slice(Math.max(0, start - LOOK_BACK), start));

const gapsOf = (text: string, groups: readonly Group[]): readonly string[] =>
  groups.slice(1).map(({ start }, before) => text.slice(groups[before]!.end, start));

/** Marks that part figures too make a phone number only by its shape; else they part the run into others. */
function withoutDoubt(text: string, run: Run): readonly Run[] {
  const { groups } = run;
  const gaps = gapsOf(text, groups);
  const isMade = groups.at(-1)!.digits.length === LAST_DIGITS && !(DICTATED.test(gaps[0] ?? '') && groups.length < 3);
  if (isMade || gaps.every(isSeparator)) return [run];
  const parts: Group[][] = [[groups[0]!]];
  groups.slice(1).forEach((group, n) => {
    if (isSeparator(gaps[n]!)) parts.at(-1)!.push(group);
    else parts.push([group]);
  });
  return parts.map(toRun);
}

const isSeparator = (gap: string): boolean => isPlain(gap) && !DICTATED.test(gap);
const isPlain = (gap: string): boolean => [...gap].every((mark) => SEPARATORS.includes(mark));

/** True where what stands between two groups of digits can stand inside one number. A stop or comma before a space ends it. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  const gap = text.slice(from, to);
  return isPlain(gap) ? joinsPlainly(text, from, to) : TIGHT_MARK.test(gap);
}

function joinsPlainly(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if ((text[at] === ',' || text[at] === '.') && text[at + 1] === ' ') return false;
    // "22,24,26,31" lists bus numbers.
    if (text[at] === ',' && !/^\d{3}/.test(text.slice(to, to + 3))) return false;
  }
  return true;
}

/** Runs without what is kept inside them; both lists are in order. */
function splitRuns(runs: readonly (readonly Group[])[], kept: readonly (readonly [number, number])[]): Run[] {
  const out: Run[] = [];
  let next = 0;
  for (const groups of runs) {
    let open: Group[] = [];
    for (const group of groups) {
      while (next < kept.length && kept[next]![1] <= group.start) next += 1;
      const span = kept[next];
      if (!span || span[0] >= group.end) open.push(group);
      else if (open.length > 0) {
        out.push(toRun(open));
        open = [];
      }
    }
    if (open.length > 0) out.push(toRun(open));
  }
  return out;
}

const toRun = (groups: readonly Group[]): Run => ({
  start: groups[0]!.start,
  end: groups.at(-1)!.end,
  groups,
  digits: groups.reduce((sum, { digits }) => sum + digits.length, 0),
});

/** "ruta 85 3500 personas": the first figure numbers the road. Where a range follows, a word for people must settle it. */
function withoutPlaceNumber(text: string, run: Run): Run {
  const [first, second] = run.groups;
  if (!second || first!.digits.length > 3 || second.digits.startsWith('0')) return run;
  const before = text.slice(Math.max(0, run.start - LOOK_BACK), run.start);
  if (!PLACE_CUE.test(before)) return run;
  const rest = toRun(run.groups.slice(1));
  if (rest.digits < LEAST_DIGITS || !isQuantity(text, rest)) return rest;
  const isRoad = ROAD_CUE.test(before) && first!.digits.length <= 2 && text.slice(first!.end, second.start) === ' ';
  return isRoad && isFollowedByPeople(text, rest.end) ? rest : run;
}

function isQuantity(text: string, run: Run): boolean {
  if (run.digits > 10 || isMarked(text, run)) return false;
  const people = isFollowedByPeople(text, run.end);
  if (!people && isAnnounced(text, run.start)) return false;
  const [first, second, third] = run.groups;
  if (!second) return isRound(first!.digits) || (people && run.digits === LEAST_DIGITS);
  if (third) return false;
  return isPair(first!.digits, second.digits, people) || isWatch(text.slice(first!.start, second.end));
}

/** A leading plus, the international prefix or a bracket that closes inside leave no doubt. */
const isMarked = (text: string, { start, end }: Run): boolean =>
  text[start - 1] === '+' ||
  text.startsWith('00', start) ||
  (text[start - 1] === '(' && text.slice(start, end).includes(')'));

/** Two figures side by side: a range, two years, a year and a count. */
function isPair(first: string, second: string, people: boolean): boolean {
  if (first.startsWith('0') || second.startsWith('0') || second.length > 6) return false;
  if (isYear(first) && (isYear(second) || (people && second.length <= 5))) return true;
  const rising = Number(first) < Number(second);
  return rising && ((people && first.length + second.length <= 8) || (isRounded(first) && isRounded(second)));
}

/** "0800-1600": from when to when, as shifts write it. No local number of eight digits begins with 0 or 1. */
const isWatch = (text: string): boolean => /^[01]\d[0-5][05] ?- ?(?:[01]\d|2[0-4])[0-5][05]$/.test(text);

const isRounded = (digits: string): boolean => Number(digits) % (digits.length >= 5 ? 500 : 50) === 0;

/** Opening marks that belong to the number. */
function openingOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 3 && '+('.includes(text[at - 1]!)) at -= 1;
  return at;
}

/** The bracket around a whole number goes with it, and so does what shows nothing. */
function closingOf(text: string, run: Run): number {
  const number = text.slice(openingOf(text, run.start), run.end);
  let end = run.end;
  while (text[end] === INVISIBLE) end += 1;
  return text[end] === ')' && number.split('(').length > number.split(')').length ? end + 1 : end;
}
