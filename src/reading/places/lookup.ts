import type { Token } from '../words/tokens.ts';
import type { Cue, Relation } from './cues.ts';
import { type CueEntry, type FirstNode, type NameEntry, NO_NODE, nodeBehind, type TrieNode } from './trie.ts';

type HeadCue = Extract<Cue, { is: 'head' }>;

/** What begins at one token: the longest name, head noun, relation … each with the token after it. */
export interface Found {
  readonly names: readonly NameEntry[] | null;
  readonly namesEnd: number;
  readonly head: HeadCue | null;
  readonly headEnd: number;
  readonly relation: Relation | null;
  readonly relationEnd: number;
  readonly motion: Exclude<Relation, 'of'> | null;
  readonly isArticle: boolean;
  readonly isOrigin: boolean;
  readonly originEnd: number;
  /** After a fixed phrase that is no place; 0 where none begins. */
  readonly stopEnd: number;
}

/** What begins at each token of a text, by one gazetteer and the language of the text: looked up once, by whoever asks first. */
export type Founds = (Found | undefined)[];
export function openFounds(tokens: readonly Token[]): Founds {
  const founds: Founds = [];
  founds.length = tokens.length;
  return founds;
}

type Draft = { -readonly [Key in keyof Found]: Found[Key] };

const makeDraft = (): Draft => ({
  names: null,
  namesEnd: 0,
  head: null,
  headEnd: 0,
  relation: null,
  relationEnd: 0,
  motion: null,
  isArticle: false,
  isOrigin: false,
  originEnd: 0,
  stopEnd: 0,
});
/** No name and no cue begins there. */
export const NOTHING: Found = makeDraft();

/** Walks the trie from token `at`; `bits` are the languages whose cue words count. */
export function lookUp(firstNode: FirstNode, tokens: readonly Token[], at: number, bits: number): Found {
  const first = firstNode(tokens[at]!);
  if (first === NO_NODE) return NOTHING;
  let node: TrieNode | undefined = first;
  let draft: Draft | null = null;
  for (let next = at + 1; node; next += 1) {
    if (node.names) {
      draft ??= makeDraft();
      draft.names = node.names;
      draft.namesEnd = next;
    }
    if (node.cues && (node.cueBits & bits) !== 0) {
      draft ??= makeDraft();
      noteCues(draft, node.cues, next, bits, next === at + 1);
    }
    if (!node.next) break;
    next = skipJoiner(tokens, next);
    const token: Token | undefined = tokens[next];
    node = token === undefined || token.kind === 'break' ? undefined : nodeBehind(node, token);
  }
  return draft ?? NOTHING;
}

/** Names are stored without hyphens and dots: "Port-au-Prince", "cd. juárez". */
function skipJoiner(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'punctuation' || (token.text !== '-' && token.text !== '.')) return at;
  const [before, after] = [tokens[at - 1]!, tokens[at + 1]];
  // A full stop before a space ends a sentence unless what stands before it is an abbreviation.
  const touches = after !== undefined && after.start === token.end;
  return touches || (token.text === '.' && before.text.length <= 3) ? at + 1 : at;
}

function noteCues(draft: Draft, cues: readonly CueEntry[], next: number, bits: number, isSingle: boolean): void {
  for (let index = 0; index < cues.length; index += 1) {
    const { cue, bits: languages } = cues[index]!;
    if ((languages & bits) === 0) continue;
    if (cue.is === 'head') {
      draft.head = cue;
      draft.headEnd = next;
    } else if (cue.is === 'relation') {
      draft.relation = cue.relation;
      draft.relationEnd = next;
    } else if (cue.is === 'motion') draft.motion = cue.relation;
    else if (cue.is === 'origin') {
      draft.isOrigin = true;
      draft.originEnd = next;
    } else if (cue.is === 'stop') draft.stopEnd = next;
    else if (isSingle) draft.isArticle = true;
  }
}
