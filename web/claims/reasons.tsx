import type { ReactNode } from 'react';
import type { ClaimView, ReasonView } from '../desk/contract.ts';
import { formatLikely, gradeText } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';

const AXES = ['reliability', 'credibility', 'probability', 'count'] as const;

/** Why the grade is what it is: the letter, the digit, the likelihood and the count, each with its reasons in words. */
export function Reasons({ view }: { readonly view: ClaimView }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const { claim, reasons } = view;
  const heads: Readonly<Record<(typeof AXES)[number], readonly [string, string]>> = {
    reliability: [claim.grade.reliability, m.grade.reliability[claim.grade.reliability]],
    credibility: [String(claim.grade.credibility), m.grade.credibility[claim.grade.credibility]],
    probability: ['%', say(m.claims.likely, { n: formatLikely(claim.probability) })],
    count: ['#', m.axis.count],
  };
  return (
    <section aria-labelledby="why">
      <h2 className="h" id="why">
        {say(m.claim.why, { grade: gradeText(claim.grade) })}
      </h2>
      {reasons.length === 0 && <p className="meta nothing">{m.claim.noReasons}</p>}
      <dl className="why">
        {AXES.filter((axis) => reasons.some((reason) => reason.axis === axis)).map((axis) => (
          <div key={axis}>
            <dt>
              <span aria-hidden="true">{heads[axis][0]}</span>
              <span className="vh">{m.axis[axis]}</span>
            </dt>
            <dd>
              <b>{capitaliseFirst(heads[axis][1])}.</b>{' '}
              {reasons
                .filter((reason) => reason.axis === axis)
                .map((reason) => reasonWords(reason, speech))
                .join(' ')}
              {axis === 'probability' && claim.evidence !== claim.probability && (
                <> {say(m.rv.learnt.note, { n: formatLikely(claim.evidence) })}</>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const capitaliseFirst = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A reason as a sentence; a code this catalogue does not know is shown by its own words and figures. */
export function reasonWords({ code, figures }: ReasonView, { m, say }: Speech): string {
  const known: Readonly<Record<string, string>> = m.reason;
  const template = known[code];
  if (template) return say(template, figures);
  const rest = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  return `${capitaliseFirst(code.replaceAll('-', ' '))}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}.`;
}
