import { type Cue, type CueClass, cueFrom, cueId, cueNames, type CueSheet, cueTo, holdsAny, sayings } from './index.ts';
import type { Token } from '../words/tokens.ts';

/** Who is said to know: an authority, the press, somebody the speaker knows. */
const SOURCE_OF: Readonly<Record<string, string>> = { authority: 'official', press: 'media', acquaintance: 'hear' };
const NAMES = cueNames(...Object.keys(SOURCE_OF));
/** How far a source may stand before or behind its verb, and behind "according to". */
const [BEFORE_REACH_TOKENS, JOINED_REACH_TOKENS] = [4, 7];
/** "Mi esposo está en la fila y dice": the same person, farther on. */
const AND: ReadonlySet<string> = new Set('y and et e ak epi'.split(' '));
const BEHIND_REACH_TOKENS = 3;

/** A source needs one of these. */
const PARTS = cueNames('says', 'according', 'authority', 'press');

const classes = new Map<string, CueClass>(
  Object.values(SOURCE_OF).map((name) => [
    name,
    { name, kind: null, tense: null, strength: 2, id: cueId(name), rule: `kind.${name}` },
  ]),
);

/**
 * Sources put together from two parts: "el alcalde … dice", "dice mi prima", "selon la radio", "DHS:". The nearer and
 * higher authority wins; what a policeman says while he takes money is no statement, which the caller decides.
 */
export function readSources(tokens: readonly Token[], sheet: CueSheet): readonly Cue[] {
  // Most messages name nobody.
  if (!holdsAny(sheet, PARTS)) return [];
  const sources: Cue[] = [];
  for (const says of sheet.named('says')) {
    if (isSilent(sheet, says)) continue;
    const spoken = findBefore(tokens, sheet, says) ?? (isHeard(sheet, says) ? null : findBehind(tokens, sheet, says));
    if (spoken) sources.push(join(spoken, says));
  }
  for (const according of sheet.named('according')) {
    const named = findBehind(tokens, sheet, according);
    if (named) sources.push(join(named, according));
  }
  for (const name of ['authority', 'press']) {
    for (const source of sayings(sheet, name))
      if (isHeading(tokens, source)) sources.push({ ...source, is: classes.get(SOURCE_OF[name]!)! });
  }
  return sources.sort((a, b) => a.first - b.first);
}

/** "La police regarde et ne dit rien", "no reporta": who says nothing tells nothing. */
const isSilent = (sheet: CueSheet, { first }: Cue): boolean =>
  sheet.named('neg').some(({ last }) => last === first - 1);

/** "They say migration is …": who speaks is told, and what stands behind is what is said. */
const isHeard = (sheet: CueSheet, { first, last }: Cue): boolean =>
  sheet.named('hear').some((hear) => hear.first < first && last <= hear.last);

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
  const isJoined = AND.has(tokens[says.first - 1]?.text ?? '');
  const reach = isJoined ? JOINED_REACH_TOKENS : BEFORE_REACH_TOKENS;
  for (let at = says.first - 1; at >= says.first - reach; at -= 1) {
    if (isBoundary(tokens[at])) return null;
    const source = cueTo(sheet, at, NAMES);
    // "Unos 5 mil dicen los de protección civil": what is counted does not speak, nor do "compañeros" to whom "les informo" is said.
    if (!source) continue;
    if (source.is.name !== 'acquaintance') return source;
    if (tokens[source.last + 1]!.kind !== 'number' && !isAddressed(tokens, source, says)) return source;
  }
  return null;
}

/** Several who are spoken to, and one who speaks. */
const isAddressed = (tokens: readonly Token[], { last }: Cue, { first }: Cue): boolean =>
  tokens[last]!.text.endsWith('s') && FIRST_PERSON.has(tokens[first]!.text);
const FIRST_PERSON: ReadonlySet<string> = new Set(
  'informo confirmo reporto comunico anuncio cuento digo aviso'.split(' '),
);

function findBehind(tokens: readonly Token[], sheet: CueSheet, says: Cue): Cue | null {
  for (let at = says.last + 1; at <= says.last + BEHIND_REACH_TOKENS; at += 1) {
    if (isBoundary(tokens[at])) return null;
    const source = cueFrom(sheet, at, NAMES);
    if (source) return source;
  }
  return null;
}

/** "CBP: …", "AVISO GN: …", "Aviso de la garita El Chaparral: …" at the head of a line. Only authorities and press head their own statements. */
function isHeading(tokens: readonly Token[], source: Cue): boolean {
  let first = source.first;
  while (first > 0 && source.first - first < HEAD_BEFORE_TOKENS && isOfHeading(tokens[first - 1]!)) first -= 1;
  const before = tokens[first - 1];
  if (before !== undefined && before.kind !== 'break' && before.kind !== 'emoji' && before.text !== '(') return false;
  let last = source.last + 1;
  while (last - source.last <= HEAD_BEHIND_TOKENS && tokens[last] !== undefined && isOfHeading(tokens[last]!))
    last += 1;
  return (tokens[last]?.text === ')' ? tokens[last + 1] : tokens[last])?.text === ':';
}

/** Words that may stand in a heading before and behind who speaks. */
const [HEAD_BEFORE_TOKENS, HEAD_BEHIND_TOKENS] = [2, 4];
const isOfHeading = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';
