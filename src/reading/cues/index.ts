import { type Language, type LanguageOrUnknown, type Mode, type ReportKind, ReportKinds } from '../../model/index.ts';
import { respellPhrase } from './chat-spelling.ts';
import { compileCues, type CueTrie, matchCues } from './trie.ts';
import { cuesOf } from '../lexicon/index.ts';
import type { Numeral } from '../numerals/index.ts';
import { intern, type Token } from '../words/tokens.ts';

/**
 * What a phrase can be a cue of. A class named after a report kind is a cue of that kind: `arrival.past`, `capacity!`;
 * `.past .now .plan` is the tense its words carry, `!` marks words that hardly mean anything else, `?` words that often do.
 *
 * - exist: words of being there before a number; passed: a passage that may be a crossing; was: a state that is over
 * - authority, press, acquaintance + says, according: whose word it is, in two parts
 * - lack, gone, enough + water, food, medical, shelter, ride: a need in two parts ("no hay … agua", "dlo fini")
 * - see, here, we, me, hear, official, media, fwd: how the speaker knows
 * - deny, cancel, neg, ask, ask.truth (whether it is so), unsure, plan, intend, past, now, cond: polarity and mode; paid, taken, held: money that was paid, people taken off at a checkpoint, people held somewhere
 * - about more least most less almost equal, after.*, between from and to or: how a number was said
 * - unit.*, label, money, lead, part, included, unsaid, fix: what a number counts, parts of a whole, corrections
 * - then, remain: words that lead in a number that was, and the number that is left of it
 * - total, total.for, after.total, after.free: how many a place holds in all, and what says that they are free
 * - v.*, c.*, p.*: verbs and things that report something only together; see concepts.ts and pairs.ts
 * - r.full, r.free: whether a place has room, beside c.full, c.refuse and c.takein; r.given, r.want, r.gone, r.found: what turns a need, a checkpoint or a search around, and what does not
 * - nobody: what nobody did, and no further than the phrase reaches ("nobody came", but "nobody came for us"); vacant: nobody is there (any more); p.unseen: who went in and did not come out, where there is water
 * - p.alone, p.sought: how logs write of children without adults, and what makes one of them lost, found or looked for
 * - own: whom somebody travels with
 * - fellow: who counts with somebody and is not counted
 * - none: phrases that only look like cues; chat.*: talk that is no report; conj: where clauses part
 */
export interface CueClass {
  readonly name: string;
  readonly kind: ReportKind | null;
  readonly tense: Mode | null;
  /** 1 weak, 2 plain, 3 strong. */
  readonly strength: number;
  /** `cueId(name)`. */
  readonly id: number;
  /** By which a report says that it rests on such a cue. */
  readonly rule: string;
}

export interface Cue {
  readonly is: CueClass;
  /** Inclusive token range. */
  readonly first: number;
  readonly last: number;
}

/** Every cue of a text, and the same by class name. */
export interface CueSheet {
  readonly cues: readonly Cue[];
  named(name: string): readonly Cue[];
  /** Whether there is any of a name; asked far more often than it is answered yes. */
  holds(id: number): boolean;
}

const ids = new Map<string, number>();

/** A small number for the name of a class, the same for as long as the program runs. */
export function cueId(name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, ids.size);
  return ids.size - 1;
}

const TENSES: Readonly<Record<string, Mode>> = { past: 'past', now: 'now', plan: 'planned' };
const classes = new Map<string, CueClass>();

function classOf(name: string): CueClass {
  const known = classes.get(name);
  if (known) return known;
  const bare = name.replace(/[!?]$/, '');
  const dot = bare.lastIndexOf('.');
  const tense = TENSES[bare.slice(dot + 1)] ?? null;
  const stem = tense && dot > 0 ? bare.slice(0, dot) : bare;
  const kind = ReportKinds.find((kind) => kind === stem) ?? null;
  const strength = name.endsWith('!') ? 3 : name.endsWith('?') ? 1 : 2;
  const said = intern(kind || stem.startsWith('v.') ? stem : bare);
  const rule = `kind.${said}${tense ? `.${tense}` : ''}`;
  const made = { name: said, kind, tense, strength, id: cueId(said), rule };
  classes.set(name, made);
  return made;
}

/** Classes that matter only beside a number: they are kept only around numerals. */
export const COUNTING =
  /^(about|more|least|most|less|almost|equal|after\.\w+|between|from|to|or|and|unit\.\w+|label|money|lead|unsaid|part|included|own|then|today|remain|reached|total|total\.for|rate|grown|self)$/;

const tries = new Map<Language, CueTrie<CueClass>>();

function trieOf(lang: LanguageOrUnknown): CueTrie<CueClass> {
  const spoken = lang === 'unknown' ? 'es' : lang;
  const known = tries.get(spoken);
  if (known) return known;
  const made = compileCues(
    cuesOf(spoken),
    classOf,
    (name) => COUNTING.test(name),
    (word) => respellPhrase(spoken, word),
  );
  tries.set(spoken, made);
  return made;
}

const NONE: readonly Cue[] = [];

/** One pass over the tokens with the language's trie; a second with another language's where the line is mixed. */
export function readCues(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  lang: LanguageOrUnknown,
  second: Language | null = null,
): CueSheet {
  const cues: Cue[] = [];
  const around = numerals.length > 0 ? openAround(tokens.length, numerals) : null;
  matchCues(trieOf(lang), tokens, numerals, cues, around);
  if (second) {
    const others: Cue[] = [];
    matchCues(trieOf(second), tokens, numerals, others, around);
    const isNew = (other: Cue): boolean =>
      !cues.some((cue) => cue.first === other.first && cue.last >= other.last && cue.is === other.is);
    cues.push(...others.filter(isNew));
  }
  return makeSheet(cues);
}

/** Approximators and labels stand this far before a number at most, what it counts this far behind. */
const BEFORE_TOKENS = 8;
const BEHIND_TOKENS = 8;

/** 1 for tokens around numbers; filled anew for every text. */
const open: number[] = [];

function openAround(length: number, numerals: readonly Numeral[]): readonly number[] {
  for (let at = 0; at < length; at += 1) open[at] = 0;
  for (const { firstToken, lastToken } of numerals) {
    const end = Math.min(length, lastToken + 1 + BEHIND_TOKENS);
    for (let at = Math.max(0, firstToken - BEFORE_TOKENS); at < end; at += 1) open[at] = 1;
  }
  return open;
}

/** Indexes cues by name. */
export const makeSheet = (cues: readonly Cue[]): CueSheet => new Sheet(cues);

/** Sixteen names to a number: where a name stands is told by a shift and a mask. */
const [PART_SHIFT, BIT_MASK] = [4, 15];

class Sheet implements CueSheet {
  readonly cues: readonly Cue[];
  /** Ids of the names in the sheet, a bit each. */
  private readonly held: number[];
  /** Lists asked for so far. */
  private readonly lists: { readonly id: number; readonly cues: readonly Cue[] }[] = [];

  constructor(cues: readonly Cue[]) {
    this.cues = cues;
    this.held = noneHeld();
    for (let at = 0; at < cues.length; at += 1) {
      const { id } = cues[at]!.is;
      this.held[id >> PART_SHIFT]! |= 1 << (id & BIT_MASK);
    }
  }

  holds(id: number): boolean {
    return ((this.held[id >> PART_SHIFT]! >> (id & BIT_MASK)) & 1) === 1;
  }

  /** Most names that are asked for are not there: the bits answer first, and only what is there is listed. */
  named(name: string): readonly Cue[] {
    const id = ids.get(name);
    if (id === undefined || !this.holds(id)) return NONE;
    for (let at = 0; at < this.lists.length; at += 1) if (this.lists[at]!.id === id) return this.lists[at]!.cues;
    const cues: Cue[] = [];
    for (let at = 0; at < this.cues.length; at += 1) if (this.cues[at]!.is.id === id) cues.push(this.cues[at]!);
    this.lists.push({ id, cues });
    return cues;
  }
}

let emptyBits: readonly number[] = [];

/** A copy of a ready row of zeros costs less than making one. */
function noneHeld(): number[] {
  const parts = (ids.size >> PART_SHIFT) + 1;
  if (emptyBits.length !== parts) emptyBits = Array.from({ length: parts }, () => 0);
  return emptyBits.slice();
}

/** Names of classes that are asked for together, as their ids. */
export type CueNames = readonly number[];
/** To be made once, never per message. */
export const cueNames = (...names: readonly string[]): CueNames => names.map(cueId);

/** Whether the sheet holds any of these names: most sheets do not, and need not be searched. */
export function holdsAny(sheet: CueSheet, names: CueNames): boolean {
  for (let at = 0; at < names.length; at += 1) if (sheet.holds(names[at]!)) return true;
  return false;
}

/** Cues of a class, without those inside a phrase that only looks like one ("llevo contados 450" carries nobody off). */
export function sayings(sheet: CueSheet, name: string): readonly Cue[] {
  const hiding = sheet.named('none');
  const cues = sheet.named(name);
  if (hiding.length === 0) return cues;
  return cues.filter((cue) => !hiding.some(({ first, last }) => first <= cue.first && cue.last <= last));
}

/** The longest cue of one of these classes that starts at a token. */
export function cueFrom(sheet: CueSheet, token: number, names: CueNames): Cue | null {
  if (!holdsAny(sheet, names)) return null;
  const { cues } = sheet;
  let best: Cue | null = null;
  for (let at = 0; at < cues.length; at += 1) {
    const cue = cues[at]!;
    if (cue.first === token && names.includes(cue.is.id) && (best === null || cue.last > best.last)) best = cue;
  }
  return best;
}

/** The longest cue of one of these classes that ends at a token. */
export function cueTo(sheet: CueSheet, token: number, names: CueNames): Cue | null {
  if (!holdsAny(sheet, names)) return null;
  const { cues } = sheet;
  let best: Cue | null = null;
  for (let at = 0; at < cues.length; at += 1) {
    const cue = cues[at]!;
    if (cue.last === token && names.includes(cue.is.id) && (best === null || cue.first < best.first)) best = cue;
  }
  return best;
}
