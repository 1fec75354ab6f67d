import type { ReadText } from '../text.ts';
import { startsUpper } from './capitals.ts';
import type { Gazetteer } from './gazetteer.ts';
import { foundIn, type Mention } from './scan.ts';
import { learntWeights, type RuleCodes, type Tagged, type TaggerWeights, tagTokens, viewOf } from './tagger.ts';

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

/** What is taken from every "out", in units of weight. */
const BOLDNESS = 40;

/** Units of weight by which the tagger must be sure to drop what the rules found, and to add what they did not. */
interface Margins {
  readonly drop: number;
  readonly add: number;
}
/** Where the reader stands somewhere: the rules know its places, and "the bridge" is one. */
const AT_HOME: Margins = { drop: 100, add: 50 };
/** Where it stands nowhere, bare nouns name no place that could be told, and the tagger decides. */
const NOWHERE: Margins = { drop: 0, add: 0 };

/**
 * English mentions weighed a second time. Where the reader stands somewhere, what the corridor's own lists hold and what a noun
 * makes a place stand; names from afar and capitals behind a preposition are dropped where the tagger is sure that they are none; names it is sure of are added.
 */
export function confirmMentions(
  text: ReadText,
  gazetteer: Gazetteer,
  mentions: readonly Mention[],
  isAtHome: boolean,
  weights: TaggerWeights = learntWeights(),
): readonly Mention[] {
  if (isAtHome && !isAnythingOpen(text, gazetteer, mentions)) return mentions;
  const { drop, add } = isAtHome ? AT_HOME : NOWHERE;
  const rules = toRuleCodes(text.tokens.length, mentions);
  const tagged = tagTokens(viewOf(text, gazetteer, rules), weights, BOLDNESS);
  const added = spansOf(tagged)
    .filter(({ first, end, margin }) => margin >= add && !(end === first + 1 && isPeople(text, first)))
    .map(({ first, end }) => toMention(text, gazetteer, mentions, first, end));
  const kept = mentions.filter((mention) => {
    // "Casa Tochan": a listed name that begins with a place noun is one wherever the reader stands.
    const isCalledSo = mention.rule === 'name' && mention.noun !== null;
    if ((isAtHome || isCalledSo) && isOurs(mention, gazetteer)) return true;
    return !added.some((other) => isOver(mention, other)) && !isRefused(mention, tagged, drop);
  });
  const free = added.filter((mention) => !kept.some((other) => isOver(mention, other)));
  return free.length === 0 ? kept : [...kept, ...free].sort((a, b) => a.start - b.start);
}

/** Something that does not stand, or a capital inside a sentence that nothing has been made of: else the tagger need not be asked. */
function isAnythingOpen(text: ReadText, gazetteer: Gazetteer, mentions: readonly Mention[]): boolean {
  if (!mentions.every((mention) => isOurs(mention, gazetteer))) return true;
  let next = 0;
  for (let at = 1; at < text.tokens.length; at += 1) {
    while (next < mentions.length && mentions[next]!.endToken <= at) next += 1;
    const isRead = next < mentions.length && mentions[next]!.firstToken <= at;
    const { kind, end, start } = text.tokens[at]!;
    if (!isRead && kind === 'word' && end - start > 1 && startsUpper(text, at) && text.tokens[at - 1]!.kind === 'word')
      return true;
  }
  return false;
}

const isOver = (a: Mention, b: Mention): boolean => a.firstToken < b.endToken && b.firstToken < a.endToken;

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
  text: ReadText,
  gazetteer: Gazetteer,
  mentions: readonly Mention[],
  first: number,
  end: number,
): Mention {
  const { tokens } = text;
  const listed = foundIn(text, gazetteer, first);
  const inside = mentions.find(({ firstToken, endToken }) => firstToken < end && first < endToken);
  return {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    firstToken: first,
    endToken: end,
    names: listed.namesEnd === end ? (listed.names ?? []) : [],
    head: inside?.head ?? null,
    noun: listed.head?.kind ?? null,
    parents: inside?.names ?? [],
    role: inside?.role ?? null,
    rule: 'tagged',
  };
}

/** The tagger is sure that no word of it belongs to a name. */
function isRefused({ firstToken, endToken }: Mention, { tags, margins }: Tagged, drop: number): boolean {
  for (let at = firstToken; at < endToken; at += 1) if (tags[at] !== 0 || margins[at]! < drop) return false;
  return true;
}

/** A noun makes it a place, or it is named in corridor or base layer and more than a country or state. */
function isOurs({ names, parents, head, rule }: Mention, gazetteer: Gazetteer): boolean {
  if (head !== null || rule === 'respelt') return true;
  return [...names, ...parents].some(({ place }) => {
    const { kind } = gazetteer.places()[place]!;
    return gazetteer.layerOf(place) !== 'world' && kind !== 'country' && kind !== 'region';
  });
}
