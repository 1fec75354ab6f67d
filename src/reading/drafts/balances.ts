import type { ReportKind } from '../../model/index.ts';
import { countInList, type CountReading } from '../counts/count-reading.ts';
import { cueFrom, cueNames } from '../cues/index.ts';
import type { MessageReading } from '../message-reading.ts';
import type { Numeral } from '../numerals/index.ts';

/**
 * How a house tells its shift: "ingresaron 44, egresaron 12, total 298", "44 in, 12 out, 298 now". Each number is a report: who came,
 * who went, who is there.
 */
export interface Balanced {
  readonly kind: ReportKind;
  readonly count: CountReading;
  /** Inclusive token range of number and word. */
  readonly first: number;
  readonly last: number;
}

type Side = 'in' | 'out' | 'now';

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);

const SIDES: ReadonlyMap<string, Side> = new Map(
  (
    [
      [
        'in',
        `in ingresos ingreso ingresaron ingresados entradas entrada entraron entrados llegaron llegadas intake intakes arrivals arrived entries
         entrees entree arrivees arrives chegadas chegaram entraram antre rive`,
      ],
      [
        'out',
        `out egresos egreso egresaron egresados salidas salida salieron fueron departures exits sorties sortie departs partis
         saidas saida sairam soti sorti`,
      ],
      [
        'now',
        `total totales now holding staying remaining sleeping ahora dormimos duermen pernoctan pernoctamos dormem
         quedan quedamos presentes present inside adentro agora ficam restam restent reste maintenant kounye rete antou census censo ocupacion`,
      ],
    ] as const
  ).flatMap(([side, words]) => wordsOf(words).map((word) => [word, side] as const)),
);

/** Nouns and prepositions: with them nobody needs a sum to know that a house tells its shift. */
const OF_A_LOG = new Set(
  wordsOf(`
  in out ingresos ingreso egresos egreso entradas entrada salidas salida arrivals departures entries exits entrees entree sorties
  sortie saidas saida`),
);
const STAYING = new Set(wordsOf('quedan quedamos restent ficam restam rete'));
const KINDS: Readonly<Record<Side, ReportKind>> = { in: 'arrival', out: 'departure', now: 'presence' };
/** What may stand between a word and its number: "ingresos hoy: 22". */
const JOINTS: ReadonlySet<string> = new Set(wordsOf(': = - → at today hoy hoje by bus en boat'));
const PEOPLE = cueNames('unit.person', 'unit.child', 'unit.family');
const NOUNS = cueNames(
  'unit.person',
  'unit.child',
  'unit.family',
  'unit.place',
  'unit.bus',
  'unit.boat',
  'unit.group',
  'unit.other',
);
const APART_TOKENS = 4;
/** Behind "44 in": of "44 in line, 12 out of water" nobody came or went. */
const GOES_ON = new Set(wordsOf('and y e et ak since desde depuis depi today hoy hoje tonight so'));
/** "Entrada 7 am, salida 3 pm". */
const HOURS = new Set(wordsOf('am pm a p h hs hr hrs horas heures'));

/** A number with the word of its side right before or right behind it. */
interface Entry {
  readonly side: Side;
  readonly word: string;
  readonly numeral: Numeral;
  readonly first: number;
  readonly last: number;
}

/** Who came and who went, told together, and who is there; empty where one of the two is not told. */
export function readBalance(message: MessageReading): readonly Balanced[] {
  const { numerals } = message.text;
  if (numerals.length < 2) return NONE;
  for (const entryOf of [entryBefore, entryBehind]) {
    const entries = numerals.flatMap((numeral) => entryOf(message, numeral) ?? []);
    const both = entries.findIndex((entry, index) => isMoved(entry, entries[index + 1]));
    const at = both < 0 ? entries.findIndex(({ side }) => side === 'out') : both;
    if (at < 0) continue;
    const moved = entries.slice(at, both < 0 ? at + 1 : at + 2);
    const sum = readSum(message, moved.at(-1)!);
    // "Se fueron 120, quedan 80".
    if (both < 0 && !(sum && STAYING.has(sum.word))) continue;
    const told = sum ? [...moved, sum] : moved;
    if (!sum && !moved.every(({ word }) => OF_A_LOG.has(word))) continue;
    return told.map(({ side, numeral, first, last }) => ({
      kind: KINDS[side],
      count: toCount(message, numeral),
      first,
      last,
    }));
  }
  return NONE;
}

const NONE: readonly Balanced[] = [];

/** "Total 298", "298 now" behind them. */
function readSum(message: MessageReading, { last }: Entry): Entry | undefined {
  const behind = message.text.numerals.filter(({ firstToken }) => firstToken > last);
  return behind
    .flatMap((numeral) => entryBefore(message, numeral) ?? entryBehind(message, numeral) ?? [])
    .find(({ side }) => side === 'now');
}

/** One came, the other went, and little stands between them. */
const isMoved = (one: Entry, other: Entry | undefined): boolean =>
  other !== undefined &&
  one.side !== other.side &&
  one.side !== 'now' &&
  other.side !== 'now' &&
  other.first - one.last <= APART_TOKENS;

const isPlain = ({ integer, ordinal, best }: Numeral): boolean => integer && !ordinal && best >= 0;

/** "ingresaron 44", "Entradas: 44". */
function entryBefore({ text: { tokens }, sheet }: MessageReading, numeral: Numeral): Entry | null {
  let at = numeral.firstToken - 1;
  while (JOINTS.has(tokens[at]?.text ?? '')) at -= 1;
  const noun = cueFrom(sheet, numeral.lastToken + 1, NOUNS);
  if ((noun && !PEOPLE.includes(noun.is.id)) || HOURS.has(tokens[numeral.lastToken + 1]?.text ?? '')) return null;
  return toEntry(tokens[at]?.text, numeral, at, numeral.lastToken);
}

/** "44 in", "44 personas adentro". */
function entryBehind({ text: { tokens }, sheet }: MessageReading, numeral: Numeral): Entry | null {
  const noun = cueFrom(sheet, numeral.lastToken + 1, PEOPLE);
  const at = (noun?.last ?? numeral.lastToken) + 1;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && !GOES_ON.has(next.text)) return null;
  return toEntry(tokens[at]?.text, numeral, numeral.firstToken, at);
}

function toEntry(word: string | undefined, numeral: Numeral, first: number, last: number): Entry | null {
  const side = word === undefined ? undefined : SIDES.get(word);
  return side && isPlain(numeral) ? { side, word: word!, numeral, first, last } : null;
}

function toCount({ text: { tokens }, counts }: MessageReading, numeral: Numeral): CountReading {
  const { best, firstToken, lastToken } = numeral;
  const read = counts.find(({ first, last }) => first <= firstToken && lastToken <= last);
  if (read) return { ...read, firm: true };
  return countInList(tokens, numeral, { best, unit: 'person', last: lastToken, rule: 'count.balance' });
}
