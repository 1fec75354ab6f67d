import type { ReportKind } from '../../model/index.ts';
import { BROUGHT_ABOUT, DONE_BY_PEOPLE, type KindCue, NEEDS } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import { classOf } from './classes.ts';
import type { MessageOpinions } from './kind-classifier.ts';
import { loudestWord } from './sound.ts';

/**
 * Kinds that may be told by the words of a sentence where no cue tells them. Those who are there are counted (`draftPresence`), persons in
 * danger are heard by themselves (`hearGoneOrHeld`); a calm river and beds that are asked for sound like hazards and free places.
 */
const HEARABLE: ReadonlySet<ReportKind> = new Set(
  [...DONE_BY_PEOPLE, ...BROUGHT_ABOUT, ...NEEDS].filter((kind) => kind !== 'presence'),
);

/** What a sentence's likeliest kind must reach by its words alone to be drafted: two in five are told, the trees say which. */
const HEARD_LOGIT = -1;

/** A cue for each sentence whose words tell a kind that no cue of the message speaks of, at the word that speaks loudest for it. */
export function hearKinds(message: MessageReading, { likeliest }: MessageOpinions): readonly KindCue[] {
  const sentences = (message.clauses.sentenceOf.at(-1) ?? -1) + 1;
  const cues: KindCue[] = [];
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    const kind = likeliest(sentence, HEARD_LOGIT);
    if (kind === null || !HEARABLE.has(kind) || isSpokenOf(message, kind)) continue;
    const at = loudestWord(message, sentence, classOf(kind));
    if (!isTaken(message, at))
      cues.push({ kind, tense: null, strength: 1, first: at, last: at, rule: `kind.${kind}.heard` });
  }
  return cues;
}

/** Words that speak of the kind are drafted already, or were found to tell nothing of it. */
const isSpokenOf = ({ sheet, kinds }: MessageReading, kind: ReportKind): boolean =>
  kinds.some((cue) => cue.kind === kind) || sheet.cues.some(({ is }) => is.kind === kind);

/** The word is part of a phrase that speaks of something else, or of nothing: "do not cross". */
const isTaken = ({ sheet, kinds }: MessageReading, at: number): boolean =>
  [...kinds, ...sheet.named('none')].some(({ first, last }) => first <= at && at <= last);
