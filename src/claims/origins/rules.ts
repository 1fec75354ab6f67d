import { HOUR, type OriginLink } from '../../model/index.ts';
import type { Beginning, Role } from '../placement.ts';
import { weighShared } from '../near/comparison.ts';
import { meets } from '../apart/conflicts.ts';
import {
  type Candidate,
  compareAll,
  type Gathered,
  isApart,
  isBarred,
  isEdited,
  isLike,
  LEVELS,
  pickBest,
} from '../near/candidates.ts';
import { weighLikeness } from '../traits/substance.ts';
import type { Traits } from '../traits/index.ts';

/** What a message becomes. */
export interface Decision {
  readonly role: Role;
  /** Null: a new one. */
  readonly statement: number | null;
  readonly origin: number | null;
  readonly attributed: boolean;
  readonly link: OriginLink;
  readonly likeness: number;
  readonly apartFrom: readonly number[];
}

/** Shorter texts in which nothing was read are chatter unless they join a claim. */
const SILENT_CHARS = 40;

/** Weighs a message against the earlier ones it shares something with; null for chatter. */
export function decidePlace(
  traits: Traits,
  { near, likest }: Gathered,
  beginnings: readonly Beginning[],
): Decision | null {
  if (isChatter(traits, near, likest)) return null;
  compareAll(traits, near);
  const copy = pickBest(traits, near, isACopy);
  const edited = near.filter((candidate) => isEdited(traits, candidate));
  const same = pickBest(
    traits,
    near,
    (candidate) =>
      isLike(traits, candidate, LEVELS.claimOdds) &&
      !isBarred(traits, near, candidate.statement) &&
      !belongsToOriginal(candidate, edited),
  );
  if (traits.reports === 'asked') return ask(same);
  const role = roleOf(traits, near, copy, likest);
  if (!role) return null;
  const apartFrom = edited.length === 0 ? NONE : listStatements(edited);
  const source = findOrigin(traits, near, beginnings, copy);
  const said = same && findSaid(traits, same, source.candidate, near);
  const statement = role === 'silent' && !copy ? null : (said?.statement ?? null);
  if (source.candidate && (role === 'told' || source.candidate.isCopy))
    return {
      role,
      statement,
      origin: source.candidate.origin,
      attributed: true,
      link: source.link,
      likeness: source.candidate.likeness,
      apartFrom,
    };
  return { role, statement, origin: null, attributed: source.attributed, link: 'first', likeness: 1, apartFrom };
}

const NONE: readonly number[] = [];

function listStatements(candidates: readonly Candidate[]): readonly number[] {
  const statements: number[] = [];
  for (const { statement } of candidates) if (!statements.includes(statement)) statements.push(statement);
  return statements;
}

const isACopy = ({ isCopy }: Candidate): boolean => isCopy;

/** An edited copy meets translations of the text it was edited from: they are nearer to that text than to this. */
const belongsToOriginal = ({ isCopy, earlier, shared }: Candidate, edited: readonly Candidate[]): boolean =>
  !isCopy && edited.some((original) => weighShared(original.earlier, earlier) >= shared);

/** What a message goes back to says the same, where no other has more in common with it; of a text and its edit, as near, the text. */
function findSaid(traits: Traits, same: Candidate, followed: Candidate | null, near: readonly Candidate[]): Candidate {
  const isAsNear = (candidate: Candidate): boolean =>
    candidate.containment > same.containment - LEVELS.sameContent &&
    isLike(traits, candidate, LEVELS.originOdds) &&
    !isBarred(traits, near, candidate.statement);
  if (same.isCopy) return same;
  if (followed && followed.origin !== same.origin && isAsNear(followed)) return followed;
  return near.find((candidate) => candidate.origin === same.origin && isAsNear(candidate)) ?? same;
}

const ask = (same: Candidate | null): Decision => ({
  role: 'asked',
  statement: same?.statement ?? null,
  origin: null,
  attributed: false,
  link: same ? 'reworded' : 'first',
  likeness: same?.likeness ?? 1,
  apartFrom: NONE,
});

/** Nothing was read in it and no words of it are known: seen without holding it beside the others slot by slot. */
const isChatter = (traits: Traits, near: Gathered['near'], likest: number): boolean =>
  traits.reports === 'nothing' && !near.some(isACopy) && roleOf(traits, near, null, likest) === null;

/** What a message without a report is worth: as much as what it copies or carries on, else what its words and its likeness say. */
function roleOf(
  traits: Traits,
  near: readonly Pick<Candidate, 'earlier'>[],
  copy: Candidate | null,
  likest: number,
): Role | null {
  if (traits.reports === 'told') return 'told';
  if (copy) return copy.isTold ? 'told' : 'silent';
  if (findCarried(traits, near)) return 'told';
  if (traits.speaker.question) return null;
  if (traits.substance + weighLikeness(likest) >= LEVELS.tellingOdds) return 'told';
  return traits.text.length >= SILENT_CHARS ? 'silent' : null;
}

/** An earlier message with the same picture or page. */
function findCarried<Near extends Pick<Candidate, 'earlier'>>(
  { carries }: Traits,
  near: readonly Near[],
): Near | undefined {
  if (carries.length === 0) return undefined;
  return near.find(({ earlier }) => meets(carries, earlier.carries));
}

interface Source {
  /** The message it goes back to; null where it begins an origin. */
  readonly candidate: Candidate | null;
  readonly link: OriginLink;
  readonly attributed: boolean;
}
const begin = (attributed: boolean): Source => ({ candidate: null, link: 'first', attributed });
const follow = (candidate: Candidate, link: OriginLink): Source => ({ candidate, link, attributed: true });

/** The order of the questions is the order of proof: words, carried things, the same hand, who is quoted, who was there. */
function findOrigin(
  traits: Traits,
  candidates: readonly Candidate[],
  beginnings: readonly Beginning[],
  copy: Candidate | null,
): Source {
  if (copy && !isIndependentWitness(traits, copy)) return follow(copy, 'copy');
  const carried = findCarried(traits, candidates);
  if (carried) return follow(carried, 'same-media');
  const own = findOwn(traits, candidates, beginnings);
  if (own) return follow(own, 'same-source');
  const { voice, joinsIn } = traits.speaker;
  const same = pickBest(traits, candidates, (candidate) => isLike(traits, candidate, LEVELS.originOdds));
  const translated = same && isTranslation(traits, same) ? same : null;
  const borrowed = translated && !spokeMyLanguage(traits, translated, candidates) ? translated : null;
  if (voice === 'official') {
    const office = findOffice(traits, candidates, beginnings);
    if (office) return follow(office, 'reworded');
    // Without an office named as who says it, the office is only what the text is about.
    const isQuoted = traits.speaker.authorities.length > 0;
    const told = translated && (!isQuoted || translated.earlier.speaker.voice === 'official') ? translated : null;
    if (told) return follow(told, 'translated');
    const statement = findStatement(traits, candidates);
    return statement ? follow(statement, linkOf(traits, statement)) : begin(true);
  }
  const speaksFirstHand = voice === 'witness' || voice === 'relayed';
  if (speaksFirstHand && traits.standing) return begin(true);
  if (speaksFirstHand) return borrowed && !joinsIn ? follow(borrowed, 'translated') : begin(true);
  if (traits.standing && voice === 'unmarked' && !traits.forwarded && !translated) return begin(true);
  if (same) return follow(same, linkOf(traits, same));
  const changed =
    voice === 'unmarked' &&
    pickBest(traits, candidates, (candidate) => candidate.score >= LEVELS.changedOdds && isApart(traits, candidate));
  if (changed) return follow(changed, linkOf(traits, changed));
  return begin(voice === 'unmarked' && !traits.forwarded);
}

const linkOf = (traits: Traits, { earlier }: Candidate): OriginLink =>
  traits.speaker.voice === 'hearsay' ? 'hearsay' : earlier.lang === traits.lang ? 'reworded' : 'translated';

/**
 * Somebody else's first person in borrowed words, with another figure, place or day, and not a forward: a witness of something new. Two
 * forms, or two sources the desk knows, that put the same thing in the same words are two all the same.
 */
function isIndependentWitness(traits: Traits, copy: Candidate): boolean {
  const earlier = copy.earlier;
  if (traits.forwarded || earlier.source === traits.source) return false;
  if (traits.isForm || (traits.standing && earlier.standing)) return true;
  return traits.speaker.voice === 'witness' && isApart(traits, copy);
}

const isTranslation = (traits: Traits, { earlier, score }: Candidate): boolean =>
  earlier.lang !== traits.lang && score >= LEVELS.translationOdds;

/** Nobody translates into a language what was told in it to start with: who was there too tells it themselves. */
const spokeMyLanguage = (traits: Traits, { origin }: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some((candidate) => candidate.origin === origin && candidate.earlier.lang === traits.lang);

/** The same source goes on about the same thing: one vote, however often. */
function findOwn(traits: Traits, candidates: readonly Candidate[], beginnings: readonly Beginning[]): Candidate | null {
  const { voice } = traits.speaker;
  if (traits.forwarded || voice === 'hearsay' || voice === 'relayed') return null;
  return pickBest(
    traits,
    candidates,
    ({ earlier, origin, containment }) =>
      earlier.source === traits.source &&
      beginnings[origin]!.source === traits.source &&
      beginnings[origin]!.attributed &&
      (containment >= LEVELS.sameSourceContent || isStillThere(traits, earlier)),
  );
}

/** Who was there goes on from there, whatever the words. What a desk's own people and partners tell in a shift is of many matters. */
const isStillThere = (traits: Traits, earlier: Traits): boolean =>
  earlier.speaker.voice === 'witness' && !traits.standing && traits.at - earlier.at <= LEVELS.shiftHours * HOUR;

/** What an office has said, where this message names none, or does in another language: names of offices are seldom translated alike. */
const findStatement = (traits: Traits, candidates: readonly Candidate[]): Candidate | null =>
  pickBest(
    traits,
    candidates,
    (candidate) =>
      candidate.earlier.speaker.voice === 'official' &&
      (traits.speaker.authorities.length === 0 || !spokeMyLanguage(traits, candidate, candidates)) &&
      candidate.containment >= LEVELS.statementContent &&
      !isApart(traits, candidate),
  );

/** An earlier message that quotes the same office on the same matter. */
const findOffice = (
  traits: Traits,
  candidates: readonly Candidate[],
  beginnings: readonly Beginning[],
): Candidate | null =>
  pickBest(
    traits,
    candidates,
    ({ origin, containment }) =>
      containment >= LEVELS.authorityContent && meets(beginnings[origin]!.authorities, traits.speaker.authorities),
  );
