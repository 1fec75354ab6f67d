import { memo, type ReactNode } from 'react';
import { Link } from '../app/router.tsx';
import type { ClaimRow } from '../desk/contract.ts';
import { claimPath, CountFigure } from '../parts/figure.tsx';
import { GradeChip } from '../parts/grade-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { Ticks } from '../parts/ticks.tsx';
import { titleOf } from '../words/titles.ts';
import { useWords } from '../words/use-words.tsx';

/** One claim in the rail: grade, words, origins as ticks, how old its last origin is. */
export const ClaimItem = memo(function ClaimItem({ claim }: { readonly claim: ClaimRow }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const to = claimPath(claim.id);
  return (
    <li data-row>
      <GradeChip grade={claim.grade} />
      <div>
        <h3>
          <Link to={to}>{titleOf(claim, speech)}</Link>
        </h3>
        <div className="or">
          <Ticks ticks={claim.ticks} />
          <span className="meta">
            <Moment at={claim.lastOriginAt} />
          </span>
        </div>
        <p className="meta">
          <Link className="n" to={to}>
            {say(m.figures.messages, { n: claim.messages })}
            {', '}
            {claim.origins > 0 ? say(m.figures.origins, { n: claim.origins }) : m.figures.noOrigin}
          </Link>
          {claim.count && (
            <>
              {' · '}
              <CountFigure count={claim.count} to={to} />
            </>
          )}
          {claim.against > 0 && ` · ${say(m.figures.against, { n: claim.against })}`}
          {claim.restricted && (
            <span className="restricted">
              {' · '}
              <Icon name="shield" /> {m.figures.referral}
            </span>
          )}
        </p>
      </div>
    </li>
  );
});
