import { type Cue, type CueClass, type CueSheet, cueFrom, cueTo } from './cues.ts';
import type { Token } from './tokens.ts';

/** Who is said to know: an authority, the press, somebody the speaker knows. */
const SOURCE_OF: Readonly<Record<string, string>> = { authority: 'official', press: 'media', acquaintance: 'hear' };
const NAMES = new Set(Object.keys(SOURCE_OF));
const SAYS = new Set(['says']);
const ACCORDING = new Set(['according']);
/** How far a source may stand before or behind its verb, and behind "according to". */
const BEFORE_REACH_TOKENS = 4;
const BEHIND_REACH_TOKENS = 3;

const classes = new Map<string, CueClass>(
  Object.values(SOURCE_OF).map((name) => [name, { name, kind: null, tense: null, strength: 2 }]),
);

/**
 * Sources put together from two parts: "el alcalde … dice", "dice mi prima", "selon la radio", "DHS:". The nearer and
 * higher authority wins; what a policeman says while he takes money is no statement, which the caller decides.
 */
export function readSources(tokens: readonly Token[], sheet: CueSheet): readonly Cue[] {
  const sources: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const says = cueFrom(sheet, at, SAYS);
    const spoken = says && (findBefore(tokens, sheet, says) ?? findBehind(tokens, sheet, says));
    if (says && spoken) sources.push(join(spoken, says));
    const according = cueFrom(sheet, at, ACCORDING);
    const named = according && findBehind(tokens, sheet, according);
    if (according && named) sources.push(join(named, according));
    const heading = readHeading(tokens, sheet, at);
    if (heading) sources.push(heading);
  }
  return sources;
}

const join = (source: Cue, other: Cue): Cue => ({
  is: classes.get(SOURCE_OF[source.is.name]!)!,
  first: Math.min(source.first, other.first),
  last: Math.max(source.last, other.last),
});

const isBoundary = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'break' ||
  token.text === '.' ||
  token.text === '!' ||
  token.text === '?' ||
  token.text === ',';

function findBefore(tokens: readonly Token[], sheet: CueSheet, says: Cue): Cue | null {
  for (let at = says.first - 1; at >= says.first - BEFORE_REACH_TOKENS; at -= 1) {
    if (isBoundary(tokens[at])) return null;
    const source = cueTo(sheet, at, NAMES);
    if (source) return source;
  }
  return null;
}

function findBehind(tokens: readonly Token[], sheet: CueSheet, says: Cue): Cue | null {
  for (let at = says.last + 1; at <= says.last + BEHIND_REACH_TOKENS; at += 1) {
    if (isBoundary(tokens[at])) return null;
    const source = cueFrom(sheet, at, NAMES);
    if (source) return source;
  }
  return null;
}

/** "CBP: …", "Migración CR: …" at the head of a line. Only authorities and press head their own statements. */
function readHeading(tokens: readonly Token[], sheet: CueSheet, at: number): Cue | null {
  if (at > 0 && tokens[at - 1]!.kind !== 'break' && tokens[at - 1]!.kind !== 'emoji') return null;
  const source = cueFrom(sheet, at, NAMES);
  if (!source || source.is.name === 'acquaintance') return null;
  const isHeading = [1, 2].some((step) => tokens[source.last + step]?.text === ':');
  return isHeading ? { is: classes.get(SOURCE_OF[source.is.name]!)!, first: source.first, last: source.last } : null;
}
