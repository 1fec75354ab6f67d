import {
  type Claim,
  formatInstant,
  holdsNow,
  HOUR,
  type Instant,
  isNoPlace,
  type LanguageOrUnknown,
  type Report,
  type ReportKind,
  type Zone,
} from '../../model/index.ts';
import { AnswerLanguages, type AnswerLanguage } from '../contract/index.ts';
import { type AnswerKind, AnswerKinds, PHRASES } from './phrases.ts';

/** An older claim is no answer to "is it open?". */
const FRESH_HOURS = 12;
/** What answers each other: whether it is open, whether it is closed. */
const PASSAGE: ReadonlySet<ReportKind> = new Set(['opening', 'closure']);

/** The language an answer goes out in; Spanish where the question's is none of ours. */
export const answerLanguage = (lang: LanguageOrUnknown): AnswerLanguage =>
  AnswerLanguages.find((known) => known === lang) ?? 'es';

const isAnswerKind = (kind: ReportKind): kind is AnswerKind => (AnswerKinds as readonly string[]).includes(kind);

export const mayAnswer = ({ kind }: Pick<Report, 'kind'>): boolean => isAnswerKind(kind);

/**
 * The claim that answers a question: of the same matter and place, told and not only asked, fresh; the most credible, then the newest.
 * Null where there is none, and where the question names no place and claims of several places would answer it.
 */
export function findAnswer(question: Report, claims: readonly Claim[], now: Instant): Claim | null {
  const isSame = (kind: ReportKind): boolean =>
    PASSAGE.has(question.kind) ? PASSAGE.has(kind) : kind === question.kind;
  const asked = question.place?.id ?? null;
  const found = claims.filter(
    (claim) =>
      isSame(claim.kind) &&
      claim.polarity !== 'asked' &&
      holdsNow(claim) &&
      claim.place !== null &&
      claim.lastOriginAt >= now - FRESH_HOURS * HOUR &&
      (asked === null || claim.place.id === asked),
  );
  if (new Set(found.map(({ place }) => place!.id)).size > 1) return null;
  return (
    found.toSorted((a, b) => a.grade.credibility - b.grade.credibility || b.lastOriginAt - a.lastOriginAt)[0] ?? null
  );
}

/** Whether the matter of a claim is so. Of room: a full place has none, whoever says so; null where the words leave it open. */
function says({ kind, polarity, count }: Claim): boolean | null {
  const isAffirmed = polarity === 'affirmed';
  if (kind !== 'capacity') return isAffirmed;
  if (count === null) return null;
  return isNoPlace(count) ? !isAffirmed : isAffirmed;
}

/** What is known, how surely, since when, and that it may change. `place` is the name the claim goes by: a closure's is its crossing. */
export function draftAnswer(claim: Claim | null, place: string, lang: AnswerLanguage, zone: Zone): string {
  const { kinds, sure, since, nothing, changes } = PHRASES[lang];
  if (!claim || !isAnswerKind(claim.kind)) return `${nothing} ${changes}`;
  const [yes, no] = kinds[claim.kind];
  const { credibility } = claim.grade;
  const degree = credibility <= 2 ? 0 : credibility === 3 ? 1 : 2;
  const isSo = says(claim);
  if (isSo === null) return `${nothing} ${changes}`;
  const told = (isSo ? yes : no).replace('{place}', place);
  const known = since.replace('{time}', formatInstant(claim.lastOriginAt, zone).slice(11, 16));
  return `${told} ${sure[degree]} ${known} ${changes}`;
}
