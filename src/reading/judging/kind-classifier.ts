import { type ReportKind, ReportKinds } from '../../model/index.ts';
import { cueId } from '../cues/index.ts';
import { OF_CARRIED } from '../kinds/carried.ts';
import type { MessageReading } from '../message-reading.ts';
import { ANYTHING, classOf, WHOLE } from './classes.ts';
import { listHints, weighHints } from './hints.ts';
import { type Heard, hearWords, likeliestHeard, weighHeard } from './sound.ts';

/**
 * Which kinds a sentence tells, by two opinions that know nothing of each other: its words alone and its cues alone. The scorer weighs a
 * draft by what stands around its cue; these weigh the kind by the whole sentence, and by the whole message whether it tells anything.
 */
export interface Opinions {
  /** Log-odds by words. */
  readonly sound: number;
  /** Log-odds by cues. */
  readonly hint: number;
}

/** Both opinions as one: words hear more of those whom no cue tells. */
const jointly = ({ sound, hint }: Opinions): number => 0.7 * sound + 0.3 * hint;

/** What one sentence, or the whole message, is weighed by. */
interface Listened {
  readonly heard: Heard;
  /** Listed when they are asked for first: where no draft is weighed nobody does. */
  readonly hints: () => readonly number[];
}

function listen(message: MessageReading, sentence: number): Listened {
  let hints: readonly number[] | null = null;
  return { heard: hearWords(message, sentence), hints: () => (hints ??= listHints(message, sentence)) };
}

const weigh = ({ heard, hints }: Listened, ofClass: number): Opinions => ({
  sound: weighHeard(heard, ofClass),
  hint: weighHints(hints(), ofClass),
});

/** Persons who are gone or held: what a human is told of even where no cue tells it. */
export const GONE_OR_HELD = ['missing-child', 'kidnapping', 'missing-person'] as const satisfies readonly ReportKind[];

/**
 * What the log-odds of such a kind and a share of those that anything is told must reach together: by this alone seven in ten messages of
 * somebody gone or held are heard in chats that were not learnt from, and four in five of what is heard are such. Extortion is not heard
 * so: prices sound like it.
 */
const HEARD_LOGIT = -0.4;
const HEARD_TELLING_SHARE = 0.25;

const NOBODY = cueId('nobody');

/**
 * Somebody gone or held, by all the words of a message: the likeliest of the three; null where none is likely, and where it says that
 * nobody came: "no llegó nadie anoche" sounds as "no llegó anoche" does.
 */
export function hearGoneOrHeld(message: MessageReading): ReportKind | null {
  if (message.sheet.holds(NOBODY)) return null;
  const listened = listen(message, WHOLE);
  const telling = jointly(weigh(listened, ANYTHING));
  let [gone, most]: [ReportKind | null, number] = [null, HEARD_LOGIT - HEARD_TELLING_SHARE * telling];
  // Who is brought to a hospital is taken as well, and held by nobody.
  const isCarried = message.kinds.some(({ rule }) => rule === OF_CARRIED);
  for (const kind of GONE_OR_HELD) {
    if (isCarried && kind === 'kidnapping') continue;
    const logit = jointly(weigh(listened, classOf(kind)));
    if (logit > most) [gone, most] = [kind, logit];
  }
  return gone;
}

/** The opinions on a message. A few kinds are asked of one message, most of none. */
export interface MessageOpinions {
  /** On a kind, by the sentence of a token. */
  readonly kind: (kind: ReportKind, token: number) => Opinions;
  /** On whether the message tells anything, by all of it. */
  readonly telling: () => Opinions;
  /** The kind that a sentence tells most likely by its words alone, if its log-odds are more than so much. */
  readonly likeliest: (sentence: number, least: number) => ReportKind | null;
}

export function classifyKinds(message: MessageReading): MessageOpinions {
  const { sentenceOf } = message.clauses;
  const isOneSentence = sentenceOf.at(-1) === 0;
  let heardIn = WHOLE;
  let listened: Listened | null = null;
  const listenIn = (sentence: number): Listened => {
    if (listened === null || (sentence !== heardIn && !isOneSentence))
      [heardIn, listened] = [sentence, listen(message, sentence)];
    return listened;
  };
  return {
    kind: (kind, token) => weigh(listenIn(sentenceOf[token]!), classOf(kind)),
    telling: () => weigh(listenIn(WHOLE), ANYTHING),
    likeliest: (sentence, least) => ReportKinds[likeliestHeard(listenIn(sentence).heard, least)] ?? null,
  };
}
