import { cueId } from '../cues/index.ts';
import type { Draft } from '../drafts/index.ts';
import { NEEDS } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import type { Token } from '../words/tokens.ts';
import type { Weighed } from './draft-judge.ts';
import { GONE_OR_HELD } from './kind-classifier.ts';

/** Beside another report this many counted people are worth a report of their own; fewer are usually part of the story. */
export const SMALL_COUNT = 5;

/** Cues alone: how strange the words around them are is another matter where they are plain. */
const plainness = ({ scored, hint }: Weighed): number => scored + 0.3 * hint;

/** How plain a phrase with its people must be, however it is judged: "all 36 arrived safe, thanks everyone". */
const COUNTED_PLAINNESS = 1;
/** What plain words with a number of people must be judged. */
const COUNTED_JUDGED = -0.3;

const isPlainlyCounted = ({ count, lead: { strength, rule } }: Draft): boolean =>
  count !== null && count.firm && count.best >= SMALL_COUNT && strength >= 2 && !PUT_TOGETHER.test(rule);
/** Kinds that no phrase says, but a verb or two things in company. */
const PUT_TOGETHER = /\.(verb|pair)$/;

/** What "hay", "there are" and a number must reach at most where nothing else is told: "dice la guardia que hay 300 en el río". */
export const THERE_LOGIT = -2;
/** A number of people behind words of being there, with nothing behind it that may be counted instead. */
export const isPlainlyThere = ({ text: { tokens } }: MessageReading, presence: Draft): boolean => {
  const { count, lead } = presence;
  if (lead.rule !== 'kind.presence.exist' || count === null || count.whole) return false;
  // "I only see 40": no word beside the number counts, but who sees does.
  if (!isPlainlyCounted(presence) && !(count.best >= SMALL_COUNT && isSeen(presence))) return false;
  const behind = tokens[count.last + 1];
  // A noun that no list knows may be anything: "hay 50 formas de decirlo".
  return count.named || behind?.kind !== 'word' || BEHIND_PEOPLE.has(behind.text);
};
const isSeen = ({ lead, count }: Draft): boolean => lead.first < count!.first && count!.last <= lead.last;
const BEHIND_PEOPLE: ReadonlySet<string> = new Set(
  'en in at on by near under over na no nan sou au aux a al y e and et ak con com with por para pero mas here there aqui ahi alla la aca left'.split(
    ' ',
  ),
);

/** "Dicen que vienen 5000 pero aquí hay 60": who is there stands beside what is told of others with a number of its own. */
export const isBesideStory = (message: MessageReading, presence: Draft, accepted: readonly Draft[]): boolean => {
  const { clauseOf } = message.clauses;
  const isElsewhere = ({ lead, count }: Draft): boolean =>
    count !== null &&
    clauseOf[count.first] !== clauseOf[presence.count!.first] &&
    clauseOf[lead.first] !== clauseOf[presence.lead.first];
  return (isPlainlyThere(message, presence) || isInWordsOfThere(presence)) && accepted.every(isElsewhere);
};

/** "118 en el albergue, 2 necesitan médico": the number stands inside words of being there. */
const isInWordsOfThere = ({ count, cues }: Draft): boolean =>
  count !== null &&
  count.best >= SMALL_COUNT &&
  cues.some(({ rule, strength, first, last }) => {
    return rule === 'kind.presence' && strength >= 2 && first <= count.first && count.last < last;
  });

/** Persons who are gone or held are told beside something else wherever it is likelier than not by what it weighs alone. */
export const isGrave = (one: Weighed): boolean =>
  GONE_OR_HELD.some((kind) => kind === one.draft.kind) && (one.logit > GRAVE_LOGIT || plainness(one) > GRAVE_PLAINNESS);
const GRAVE_LOGIT = -0.4;
const GRAVE_PLAINNESS = -0.2;

/** Plain words are told at less: a phrase that holds its number, a danger, people who are counted, and what is said not to be lacking. */
export function isPlainlyTold({ sheet }: MessageReading, one: Weighed, judged: number): boolean {
  const { draft } = one;
  if (judged > COUNTED_JUDGED && draft.lead.strength >= 2 && (draft.count?.best ?? 0) >= SMALL_COUNT) return true;
  // "Es mentira que van 300 para el puente".
  if (draft.polarity.rule === 'polarity.denial' && (draft.count?.best ?? 0) >= SMALL_COUNT) return judged > LIE_JUDGED;
  // "Tô vendo daqui, são uns 40 atravessando": who sees people and counts them does not just talk.
  const isCounted = isPlainlyCounted(draft);
  if (isPlainDanger(draft)) return plainness(one) > DANGER_PLAINNESS;
  if (isGrave(one) && draft.lead.strength === 3) return true;
  if (isCountedPhrase(draft) || (isCounted && sheet.holds(SEEN))) return plainness(one) > PHRASE_PLAINNESS;
  if (isCounted) return plainness(one) > COUNTED_PLAINNESS;
  if (draft.polarity.value !== 'denied') return false;
  if (NEEDS.has(draft.kind)) return plainness(one) > NOT_LACKED_PLAINNESS;
  return draft.kind === 'arrival' && draft.lead.strength === 3 && plainness(one) > NOBODY_CAME_PLAINNESS;
}

const SEEN = cueId('see');
/** What a number of people that somebody calls a lie must be judged. */
const LIE_JUDGED = -1.5;

/** What such words must weigh, first and further: "les mandamos 25", "…, faltan 12 por cruzar". */
const PHRASE_PLAINNESS = -0.6;
const FURTHER_PHRASE_PLAINNESS = -1.2;
/** Words that say one thing and its number in one phrase. */
const isCountedPhrase = ({ count, lead }: Draft): boolean =>
  count !== null &&
  lead.strength === 3 &&
  lead.first <= count.first &&
  count.last <= lead.last &&
  !PUT_TOGETHER.test(lead.rule);

/** "12 por cruzar" beside another report. */
export const isPlainlyFurther = (one: Weighed): boolean =>
  isCountedPhrase(one.draft) && plainness(one) > FURTHER_PHRASE_PLAINNESS;

/** "Nobody is hurt"; and "nobody came", which may be the news of the night. */
const [NOT_LACKED_PLAINNESS, NOBODY_CAME_PLAINNESS] = [0, -2];

/** "Se escucharon disparos": words that hardly mean anything but danger. */
const isPlainDanger = ({ kind, lead: { strength, rule } }: Draft): boolean =>
  kind === 'hazard' && strength === 3 && !PUT_TOGETHER.test(rule);
const DANGER_PLAINNESS = -1.6;

/** Where the word of lacking stands that a need is listed behind: "necesitamos agua, cobijas y comida"; "… comida en el albergue" lacks no shelter. */
const lacksOf = ({ text: { tokens } }: MessageReading, { cues }: Draft): readonly number[] =>
  cues.flatMap(({ rule, first, last }) => (rule.endsWith('.lack') && !isWhere(tokens, last) ? [first] : []));
const isWhere = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some((before) => WHERE.has(tokens[before]?.text ?? ''));
const WHERE: ReadonlySet<string> = new Set(
  'en in at on to al no na ao au aux dans nan sou para pra for pour pou'.split(' '),
);

/** What one word lacks is lacked together: told are all that it lists, or none. */
export const isLackedWith = (message: MessageReading, draft: Draft, told: readonly Draft[]): boolean =>
  lacksOf(message, draft).some((lack) =>
    told.some((other) => other !== draft && lacksOf(message, other).includes(lack)),
  );

/** "Needs: water, blankets, diapers": two things or more behind a word of lacking and a colon. */
export const isNeedsList = (message: MessageReading, drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => {
    const isHeading = (at: number): boolean =>
      message.text.tokens.slice(at + 1, at + 3).some(({ text }) => text === ':');
    return lacksOf(message, draft).some(isHeading) && isLackedWith(message, draft, drafts);
  });
