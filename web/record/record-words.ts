import type { BoardView, LegalHoldView, RecordRow, RecordView } from '../desk/contract.ts';
import { asProblem } from '../desk/ask.ts';
import { actName, actorWords, describeTable, readJson } from '../handoffs/cells.ts';
import { problemWords } from '../words/problem-words.ts';
import { formatLikely, formatMoment } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';

/** What ids in a record are called: places and crossings of the corridor, desks that share the log. */
export interface Names {
  readonly idOf: (id: string) => string;
  readonly deskOf: (desk: string) => string;
}

/** Names as far as this desk knows them; an id without a name stays as it is. */
export function nameThings({ origin, partners }: RecordView, board: BoardView | null): Names {
  const corridor = board?.corridor;
  const known = new Map(
    [...(corridor?.places ?? []), ...(corridor?.crossings ?? [])].map(({ id, name }) => [id, name]),
  );
  const desks = new Map(partners.map(({ desk, name }) => [desk, name]));
  const isOurs = (desk: string): boolean => origin.split('/').includes(desk);
  const deskOf = (desk: string): string => desks.get(desk) ?? (isOurs(desk) ? board?.desk.name : undefined) ?? desk;
  return {
    idOf: (id) => known.get(id) ?? deskOf(id),
    deskOf,
  };
}

type Table = Readonly<Record<string, unknown>>;
const wordIn = (table: Table, name: string): string | null => {
  const word = table[name];
  return typeof word === 'string' ? word : null;
};

export const kindName = (kind: string, { m }: Speech): string => wordIn(m.rec.kinds, kind) ?? kind;

const YEAR_DAYS = 365;

/** A schedule is written in days and thought of in years. */
export const daysWords = (days: number, { m, say }: Speech): string =>
  days % YEAR_DAYS === 0 ? say(m.custody.years, { n: days / YEAR_DAYS }) : say(m.custody.days, { n: days });

/** What a legal hold covers: "Hand-off, about M-31, from 5 May 04:00". */
export function scopeWords(
  { kinds, subject, label, from, until }: LegalHoldView,
  names: Names,
  speech: Speech,
): string {
  const { m, say } = speech;
  const parts = [
    kinds?.map((kind) => kindName(kind, speech)).join(', '),
    subject === null ? null : say(m.custody.scope.about, { what: label ?? names.idOf(subject) }),
    from && say(m.custody.scope.from, { time: formatMoment(from, speech) }),
    until && say(m.custody.scope.until, { time: formatMoment(until, speech) }),
  ].filter((part): part is string => Boolean(part));
  return parts.length === 0 ? m.custody.scope.all : parts.join(', ');
}

/** "Hand-off: released"; the kind alone where the act says no more than it. */
export function headOf({ kind, fields }: Pick<RecordRow, 'kind' | 'fields'>, { m, say }: Speech): string {
  const name = wordIn(m.rec.kinds, kind) ?? kind;
  const act = fields['act'];
  if (act === undefined || act === kind) return name;
  const words = wordIn(m.written.act, String(act)) ?? actName(String(act), m.ho.done);
  if (NO_GRANT.has(String(act))) return words;
  return say(m.written.head, { kind: name, act: `${words.charAt(0).toLocaleLowerCase()}${words.slice(1)}` });
}

/** What crossings stand on, kept with the grants: it is none. */
const NO_GRANT: ReadonlySet<string> = new Set(['letter', 'capacity']);

/** The order in which a reader asks: where, how many, who, when, why; what is not listed comes after, as it was written. */
const ASKED = [
  'crossing',
  'headcount',
  'counted',
  'places',
  'free',
  'people',
  'needs',
  'parts',
  'every',
  'from',
  'until',
];
const askedAt = (name: string): number => (ASKED.includes(name) ? ASKED.indexOf(name) : ASKED.length);
export const inOrder = (fields: RecordRow['fields']): readonly (readonly [string, RecordRow['fields'][string]])[] =>
  Object.entries(fields).toSorted(([one], [other]) => askedAt(one) - askedAt(other));

/** What a record is about by its name; a grant, which has none, by its crossing. */
export const subjectName = ({ subject, fields }: Pick<RecordRow, 'subject' | 'fields'>, names: Names): string => {
  const name = names.idOf(subject);
  const crossing = fields['crossing'];
  return name === subject && typeof crossing === 'string' ? names.idOf(crossing) : name;
};

/** Who acted: a person by name and desk, a clock by what it is. */
export function actorOf({ by, desk }: Pick<RecordRow, 'by' | 'desk'>, names: Names, { m }: Speech): string {
  if (CLOCKS.has(by)) return m.written.clock;
  return by === desk || by === '' ? names.deskOf(desk) : actorWords(by, names.deskOf(desk));
}

/** What the record names where no person acted. */
const CLOCKS: ReadonlySet<string> = new Set(['shared clock', 'desk clock']);

export const fieldName = (name: string, { m }: Speech): string =>
  wordIn(m.written.field, name.split('.').at(-1)!) ?? name;

/** One field in the reader's words: times as clocks, people by who they are, hashes by their number. */
export function writeField(name: string, value: string | number | boolean, names: Names, speech: Speech): string {
  const { m, say, number } = speech;
  if (name === 'probability') return formatLikely(Number(value));
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return value ? m.written.yes : m.written.no;
  if (name === 'refusal') return problemWords(asProblem({ code: value }, 409), speech).what;
  if (name === 'action') return wordIn(m.gate.action, value) ?? value;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return formatMoment(value, speech);
  const held = readJson(value);
  if (held === null) return names.idOf(value);
  const told = describeTable(name, held, speech);
  if (told !== null) return told;
  if (name === 'terms') return writeTerms(held, names, speech);
  if (name === 'evidence' && Array.isArray(held)) return say(m.written.hashes, { n: held.length });
  return writeNested(held, names, speech);
}

const TERMS = ['from', 'to', 'sender', 'receiver', 'partySize', 'receiptMinutes'];

/** The terms of a letter as they are agreed on: from where to where, between whom, how many at once, within what time. */
function writeTerms(held: object, names: Names, speech: Speech): string {
  const { m } = speech;
  const known = held as Readonly<Record<string, unknown>>;
  return TERMS.filter((name) => known[name] !== undefined)
    .map((name) => {
      const word = wordIn(m.written.term, name) ?? wordIn(m.ho.form, name) ?? name;
      return `${word}\u00a0${writeNested(known[name], names, speech)}`;
    })
    .join(' · ');
}

/** Lists one after the other, tables as "name: value"; nobody counted is not told. */
function writeNested(held: unknown, names: Names, speech: Speech): string {
  if (Array.isArray(held)) return held.map((each) => writeNested(each, names, speech)).join(', ');
  if (typeof held !== 'object' || held === null)
    return typeof held === 'number' ? speech.number(held) : codeWord(String(held), names, speech);
  return Object.entries(held)
    .filter(([, value]) => value !== 0 && value !== null && value !== '')
    .map(([key, value]) => `${keyWord(key, speech)} ${writeNested(value, names, speech)}`)
    .join(', ');
}

function keyWord(key: string, speech: Speech): string {
  const { form } = speech.m.ho;
  const word = wordIn(form.kinds, key) ?? wordIn(form.needKinds, key) ?? wordIn(form, key) ?? fieldName(key, speech);
  return `${word.charAt(0).toLocaleLowerCase()}${word.slice(1)}`;
}

function codeWord(code: string, names: Names, speech: Speech): string {
  const { m } = speech;
  return wordIn(m.ho.code, code) ?? wordIn(m.rec.kinds, code) ?? wordIn(m.written.field, code) ?? names.idOf(code);
}
