import {
  asInstant,
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
import { findPassage } from '../lede.ts';
import { type AnswerKind, AnswerKinds, type PassageKind, PassageKinds, PHRASES } from './phrases.ts';

/** An older claim is no answer to "is it open?". */
const FRESH_HOURS = 12;
/** A planned hour told more loosely than this is not repeated in an answer. */
const HOUR_IS_WITHIN = 2 * HOUR;

/** The language an answer goes out in; Spanish where the question's is none of ours. */
export const answerLanguage = (lang: LanguageOrUnknown): AnswerLanguage =>
  AnswerLanguages.find((known) => known === lang) ?? 'es';

const isAnswerKind = (kind: ReportKind): kind is AnswerKind => (AnswerKinds as readonly string[]).includes(kind);

export const mayAnswer = ({ kind }: Pick<Report, 'kind'>): boolean => isAnswerKind(kind);

const isPassage = (kind: ReportKind): kind is PassageKind => (PassageKinds as readonly string[]).includes(kind);
const isPlan = ({ mode }: Pick<Claim, 'mode'>): boolean => mode === 'planned' || mode === 'conditional';

/**
 * The claim that answers a question: of the same matter and place, told and not only asked, fresh; the most credible, then the newest.
 * Whether it is open now is what the board says; "is it true that it opens at five?" is answered by the plan and by who denies it.
 * Null where there is none, and where the question names no place and claims of several places would answer it.
 */
export function findAnswer(question: Report, claims: readonly Claim[], now: Instant): Claim | null {
  const fresh = claims.filter(
    ({ polarity, lastOriginAt }) => polarity !== 'asked' && lastOriginAt >= now - FRESH_HOURS * HOUR,
  );
  return isPassage(question.kind) && isPlan(question)
    ? findPlan(question, fresh, now)
    : findState(question, fresh.filter(holdsNow));
}

const mostCredible = (claims: readonly Claim[]): Claim | null =>
  claims.toSorted((a, b) => a.grade.credibility - b.grade.credibility || b.lastOriginAt - a.lastOriginAt)[0] ?? null;

function findState({ kind: asked, place }: Report, claims: readonly Claim[]): Claim | null {
  const isSame = (kind: ReportKind): boolean => (isPassage(asked) ? isPassage(kind) : kind === asked);
  const found = claims.filter(
    (claim) => isSame(claim.kind) && claim.place !== null && (!place?.id || claim.place.id === place.id),
  );
  const [where, ...elsewhere] = new Set(found.map((claim) => claim.place!.id));
  if (elsewhere.length > 0) return null;
  const solid = found.filter(({ grade }) => grade.credibility <= 3);
  return (isPassage(asked) && where ? findPassage(solid, where) : null) ?? mostCredible(found);
}

/** Of a plan whose hour has not passed, and is the hour that was asked about. */
function findPlan({ kind, place, when }: Report, claims: readonly Claim[], now: Instant): Claim | null {
  const found = claims.filter(
    (claim) =>
      claim.kind === kind &&
      isPlan(claim) &&
      claim.when.to >= now &&
      (!when || (claim.when.from <= when.to && when.from <= claim.when.to)) &&
      (!place?.id || claim.place?.id === place.id),
  );
  const places = new Set(found.flatMap((claim) => claim.place?.id ?? []));
  return places.size > 1 ? null : mostCredible(found);
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
  const { since, changes } = PHRASES[lang];
  const known =
    claim && tell(claim, place, lang, zone) ? since.replace('{time}', formatHour(claim.lastOriginAt, zone)) : '';
  return [sayKnown(claim, place, lang, zone), known, changes].filter((words) => words !== '').join(' ');
}

/** What a draft begins with: what is known and how surely. Another witness moves only the hour after it. */
export function sayKnown(claim: Claim | null, place: string, lang: AnswerLanguage, zone: Zone): string {
  const { sure, nothing } = PHRASES[lang];
  const told = claim && tell(claim, place, lang, zone);
  if (!told) return nothing;
  const { credibility } = claim.grade;
  return `${told} ${sure[credibility <= 2 ? 0 : credibility === 3 ? 1 : 2]}`;
}

const formatHour = (at: Instant, zone: Zone): string => formatInstant(at, zone).slice(11, 16);

function tell(claim: Claim, place: string, lang: AnswerLanguage, zone: Zone): string | null {
  const { kinds, plans, about, somewhere } = PHRASES[lang];
  const isSo = says(claim);
  if (!isAnswerKind(claim.kind) || isSo === null) return null;
  const side = isSo ? 0 : 1;
  if (!isPassage(claim.kind) || !isPlan(claim)) return kinds[claim.kind][side].replace('{place}', place);
  const { from, to } = claim.when;
  const hour =
    to - from <= HOUR_IS_WITHIN
      ? about.replace('{time}', formatHour(asInstant(Math.round((from + to) / 2)), zone))
      : '';
  return plans[claim.kind][side].replace('{place}', claim.place?.id ? place : somewhere).replace('{about}', hour);
}
