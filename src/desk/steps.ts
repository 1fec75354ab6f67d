import type { Picture } from '../claims/index.ts';
import type { Claim, Instant } from '../model/index.ts';
import type { Step } from './ports.ts';

/** What moved between two pictures, as steps: new claims, new origins, changed grades. Repeats move nothing. */
export function findSteps(before: Picture, after: Picture, now: Instant): readonly Step[] {
  const known = new Map(before.claims.map((claim) => [claim.id, claim]));
  return after.claims.flatMap((claim) => {
    const step = findStep(known.get(claim.id), claim, now);
    return step ? [step] : [];
  });
}

/** Who says the opposite again says nothing new. */
const countAgainst = ({ against }: Claim): number => new Set(against.map(({ origin }) => origin)).size;

function findStep(before: Claim | undefined, claim: Claim, now: Instant): Step | null {
  const figures = {
    kind: claim.kind,
    place: claim.place?.name ?? '',
    origins: claim.origins,
    messages: claim.messages,
    mode: claim.mode,
    polarity: claim.polarity,
  };
  const step = { at: now, claim: claim.id, place: claim.place?.id ?? null, grade: claim.grade, figures };
  if (!before) return claim.polarity === 'asked' ? null : { ...step, code: 'claim-new' };
  if (countAgainst(claim) > countAgainst(before) && claim.probability < before.probability)
    return { ...step, code: 'claim-denied' };
  if (claim.origins > before.origins) return { ...step, code: 'claim-origin' };
  const moved =
    before.grade.reliability !== claim.grade.reliability || before.grade.credibility !== claim.grade.credibility;
  return moved
    ? {
        ...step,
        code: 'claim-grade',
        figures: { ...figures, from: `${before.grade.reliability}${before.grade.credibility}` },
      }
    : null;
}
