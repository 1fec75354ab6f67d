import type { ReadText } from '../text.ts';
import { bitsOf } from './cues.ts';
import type { Gazetteer } from './gazetteer.ts';
import { lookUp } from './lookup.ts';
import type { Mention } from './scan.ts';
import { learntWeights, lookAt, type RuleCodes, type Tagged, type TaggerWeights, tagTokens } from './tagger.ts';

const RULES = [
  'name',
  'capitals',
  'name-and-noun',
  'noun-of-name',
  'noun-and-name',
  'noun-and-capitals',
  'noun-and-number',
  'noun-and-town',
  'noun-and-point',
  'respelt',
  'generic',
  'origin',
] as const;

/** The rules' mentions as codes per token, for the tagger to weigh. */
export function toRuleCodes(tokenCount: number, mentions: readonly Mention[]): RuleCodes {
  const codes = new Int8Array(tokenCount);
  for (const { firstToken, endToken, rule, role } of mentions) {
    const code = 1 + (RULES as readonly string[]).indexOf(rule) * 2 + (role === null ? 0 : 1);
    for (let at = firstToken; at < endToken; at += 1) codes[at] = at === firstToken ? code : -code;
  }
  return codes;
}

/** Units of weight (a whole feature has seven at most) by which the tagger must be sure. */
const DROP_MARGIN = 8;
const ADD_MARGIN = 4;

/**
 * English mentions weighed a second time. What the corridor's own lists hold stands; names from afar, capitals behind a
 * preposition are dropped where the tagger is sure that they are none; names it is sure of are added.
 */
export function confirmMentions(
  text: ReadText,
  gazetteer: Gazetteer,
  mentions: readonly Mention[],
  weights: TaggerWeights = learntWeights(),
): readonly Mention[] {
  const rules = toRuleCodes(text.tokens.length, mentions);
  const tagged = tagTokens(lookAt(text, gazetteer, bitsOf(text.lang)), rules, weights);
  const added = spansOf(tagged)
    .filter(({ first, end, margin }) => margin >= ADD_MARGIN && !(end === first + 1 && isPeople(text, first)))
    .map(({ first, end }) => toMention(text, gazetteer, mentions, first, end));
  const kept = mentions.filter((mention) => isKept(mention, gazetteer, tagged, added));
  const free = added.filter(
    ({ firstToken, endToken }) => !kept.some((other) => other.firstToken < endToken && firstToken < other.endToken),
  );
  return free.length === 0 ? kept : [...kept, ...free].sort((a, b) => a.start - b.start);
}

/** "Haitian", "Hondurans": tweets tag them as places; here they are people. */
const PEOPLE = /(ian|ians|ean|eans|ish|ese|ican|icans|tian|tians|ians|nians|urans|lans|guans)$/;
const isPeople = ({ tokens }: ReadText, at: number): boolean => PEOPLE.test(tokens[at]!.text);

interface TaggedSpan {
  readonly first: number;
  readonly end: number;
  readonly margin: number;
}

function spansOf({ tags, margins }: Tagged): readonly TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let at = 0; at < tags.length; at += 1) {
    if (tags[at] !== 1) continue;
    let [end, margin] = [at + 1, margins[at]!];
    while (tags[end] === 2) {
      margin = Math.min(margin, margins[end]!);
      end += 1;
    }
    spans.push({ first: at, end, margin });
  }
  return spans;
}

/** A tagged span takes over what the rules knew of the name in it. */
function toMention(
  { tokens, lang }: ReadText,
  gazetteer: Gazetteer,
  mentions: readonly Mention[],
  first: number,
  end: number,
): Mention {
  const listed = lookUp(gazetteer.firstNode, tokens, first, bitsOf(lang));
  const inside = mentions.find(({ firstToken, endToken }) => firstToken < end && first < endToken);
  return {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    firstToken: first,
    endToken: end,
    names: listed.namesEnd === end ? (listed.names ?? []) : [],
    head: inside?.head ?? null,
    parents: inside?.names ?? [],
    role: inside?.role ?? null,
    rule: 'tagged',
  };
}

function isKept(mention: Mention, gazetteer: Gazetteer, { tags, margins }: Tagged, added: readonly Mention[]): boolean {
  if (isOurs(mention, gazetteer)) return true;
  const { firstToken, endToken } = mention;
  if (added.some((other) => other.firstToken < endToken && firstToken < other.endToken))
    return added.some((other) => other.firstToken === firstToken && other.endToken === endToken);
  for (let at = firstToken; at < endToken; at += 1) if (tags[at] !== 0 || margins[at]! < DROP_MARGIN) return true;
  return false;
}

/** Named in corridor or base layer, and more than a country or state. */
function isOurs({ names, parents, head, rule }: Mention, gazetteer: Gazetteer): boolean {
  if (head !== null || rule === 'generic' || rule === 'respelt') return true;
  return [...names, ...parents].some(({ place }) => {
    const { kind } = gazetteer.places()[place]!;
    return gazetteer.layerOf(place) !== 'world' && kind !== 'country' && kind !== 'region';
  });
}
