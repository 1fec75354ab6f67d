import { memo, type ReactNode } from 'react';
import { Link } from '../app/router.tsx';
import { placeKey, NO_FILTER, writeFilter } from '../claims/filter.ts';
import type { Matter } from '../claims/groups.ts';
import { claimPath } from '../parts/claim-path.ts';
import { CountFigure } from '../parts/figure.tsx';
import { GradeChip } from '../parts/grade-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { Ticks } from '../parts/ticks.tsx';
import { formatCount } from '../words/format.ts';
import { titleOf } from '../words/titles.ts';
import { useWords } from '../words/use-words.tsx';

/** One matter in the rail by its first claim: grade, words, origins as ticks, how old its last origin is; how many claims more there are of it. */
export const ClaimItem = memo(function ClaimItem({ claim, others }: Matter): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const to = claimPath(claim.id);
  const title = titleOf(claim, speech);
  const isCountToldAbove = claim.count !== null && title.includes(formatCount(claim.count, speech));
  return (
    <li data-row>
      <GradeChip grade={claim.grade} />
      <div>
        <h3>
          <Link to={to} data-step="item">
            {title}
          </Link>
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
          {claim.count && !isCountToldAbove && (
            <>
              {' · '}
              <CountFigure count={claim.count} to={to} />
            </>
          )}
          {claim.against > 0 && ` · ${say(m.figures.against, { n: claim.against })}`}
          {others > 0 && (
            <>
              {' · '}
              <Link
                className="n"
                to={`/claims${writeFilter({ ...NO_FILTER, kind: claim.kind, place: placeKey(claim) })}`}
              >
                {say(m.board.othersLike, { n: others })}
              </Link>
            </>
          )}
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
