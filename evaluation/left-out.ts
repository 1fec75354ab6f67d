import { readTrees, sumTrees } from '../src/reading/learnt/boosted-trees.ts';
import { traitsOf, type Weighed } from '../src/reading/judging/draft-judge.ts';
import { hashUnits } from '../src/reading/learnt/hashing.ts';
import type { Draft } from '../src/reading/drafts/index.ts';
import { FIRST_LOGIT, FURTHER_LOGIT } from '../src/reading/judging/index.ts';
import { sumUp } from '../src/reading/judging/scales.ts';
import { learnTrees, type Row } from './boosting-learning.ts';
import { classify } from './classifier-learning.ts';
import { type Labelled, leaveOut, learn, type Lesson, type Models, sum } from './scorer-learning.ts';

/** The hands written apart from the lexicon, in groups that are left out together. */
const GROUPS = ['c k p w', 'd l q x aa', 'e m s y ab', 'g n t z ac', 'i o v'].map((group) =>
  group.split(' ').map((hand) => `hand-${hand}`),
);

/** A message that the linear models have not seen: a row a draft, and how many reports it should give. */
export interface Unmet {
  readonly rows: readonly Row[];
  readonly gold: number;
}

/** The messages of a group of hands as linear models of all the others weigh them: whole, and with half of the lexicon forgotten. */
export interface GroupLeftOut {
  readonly hands: readonly { readonly name: string; readonly plain: readonly Unmet[] }[];
  readonly strange: readonly Unmet[];
}

/**
 * Every third of the further lines as models of the other two weigh it: said in a few words and out of any chat, where the scales of words
 * swing further than in a long message.
 */
export function leaveLinesOut(
  chats: ReadonlyMap<string, readonly Lesson[]>,
  further: readonly Lesson[],
): readonly Unmet[] {
  const isLeft = ({ plain: { message } }: Lesson): boolean =>
    hashUnits(message.text.raw, 0, message.text.raw.length, LINES_SEED) % LINES_SHARE === 0;
  const models = learn([...leaveOut(chats, []), ...further.filter((line) => !isLeft(line))]);
  return further.filter(isLeft).map(({ plain }) => weigh(plain, models));
}
const [LINES_SHARE, LINES_SEED] = [3, 3];

/** What each group of hands looks like to models that saw neither it nor a hand of it. */
export const leaveEachOut = (
  chats: ReadonlyMap<string, readonly Lesson[]>,
  further: readonly Lesson[],
): readonly GroupLeftOut[] =>
  GROUPS.map((group) => {
    const models = learn([...leaveOut(chats, group), ...further]);
    return {
      hands: group.map((name) => ({ name, plain: chats.get(name)!.map(({ plain }) => weigh(plain, models)) })),
      strange: group.flatMap((name) => chats.get(name)!.map(({ strange }) => weigh(strange, models))),
    };
  });

function weigh(labelled: Labelled, { scorer, classifiers }: Models): Unmet {
  const weighed = new Map<Draft, Weighed>();
  for (const { draft, kind, features, sentence } of labelled.examples) {
    const [scored, opinions] = [sum(scorer, features), classify(classifiers, sentence)[kind]!];
    weighed.set(draft, { draft, scored, ...opinions, logit: sumUp(scored, opinions) });
  }
  const telling = classify(classifiers, labelled).at(-1)!;
  const rows = labelled.examples.map(({ draft, rivals, isReport }) => {
    const all = rivals.map((rival) => weighed.get(rival)!);
    return { traits: traitsOf(labelled.message, weighed.get(draft)!, all, telling).slice(), isYes: isReport };
  });
  return { rows, gold: labelled.gold };
}

const plainOf = ({ hands }: GroupLeftOut): readonly Unmet[] => hands.flatMap(({ plain }) => plain);

/** The trees of the reader: learnt from every group, and from lines. */
export const learnJudge = (groups: readonly GroupLeftOut[], lines: readonly Unmet[]): ReturnType<typeof learnTrees> =>
  learnTrees(
    [...groups.flatMap((group) => [...plainOf(group), ...group.strange]), ...lines].flatMap(({ rows }) => rows),
  );

/** What trees learnt from the other groups make of each draft. */
export interface Judged {
  readonly drafts: readonly { readonly odds: number; readonly isReport: boolean }[];
  readonly gold: number;
}

/** Every group judged by trees learnt from the others and from lines. */
export const judgeEach = (
  groups: readonly GroupLeftOut[],
  lines: readonly Unmet[],
): readonly {
  readonly hands: readonly { readonly name: string; readonly plain: readonly Judged[] }[];
  readonly strange: readonly Judged[];
}[] =>
  groups.map((group) => {
    const trees = readTrees(
      learnJudge(
        groups.filter((other) => other !== group),
        lines,
      ),
    );
    const judged = ({ rows, gold }: Unmet): Judged => ({
      gold,
      drafts: rows.map(({ traits, isYes }) => ({ odds: sumTrees(trees, traits), isReport: isYes })),
    });
    return {
      hands: group.hands.map(({ name, plain }) => ({ name, plain: plain.map(judged) })),
      strange: group.strange.map(judged),
    };
  });

/** What the likeliest draft of a message must reach, and every further one. */
export interface Thresholds {
  readonly first: number;
  readonly further: number;
}

/** The thresholds that the reader has. */
export const KNOWN: Thresholds = { first: FIRST_LOGIT, further: FURTHER_LOGIT };

export interface Outcome {
  readonly kinds: number;
  readonly precision: number;
  readonly recall: number;
  readonly drafted: number;
  /** Share of messages without a report that are left without one. */
  readonly leftEmpty: number;
}

/** Which drafts pass, counted. */
export function decide(messages: readonly Judged[], { first, further }: Thresholds): Outcome {
  let [hits, read, gold, talk, empty, drafted] = [0, 0, 0, 0, 0, 0];
  for (const { drafts, gold: wanted } of messages) {
    const best = Math.max(...drafts.map(({ odds }) => odds));
    const accepted = drafts.filter(({ odds }) => best > first && (odds === best || odds > further));
    hits += accepted.filter(({ isReport }) => isReport).length;
    read += accepted.length;
    gold += wanted;
    drafted += drafts.filter(({ isReport }) => isReport).length;
    if (wanted === 0) talk += 1;
    if (wanted === 0 && accepted.length === 0) empty += 1;
  }
  return {
    kinds: (2 * hits) / (gold + read),
    precision: hits / read,
    recall: hits / gold,
    drafted: drafted / gold,
    leftEmpty: empty / talk,
  };
}

export const describe = ({ kinds, precision, recall, drafted, leftEmpty }: Outcome): string =>
  `kinds ${kinds.toFixed(3)}  talk left empty ${leftEmpty.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)} of ${drafted.toFixed(3)} drafted`;
