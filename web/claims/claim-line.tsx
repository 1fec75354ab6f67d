import { memo, type ReactNode } from 'react';
import { Link } from '../app/router.tsx';
import type { ClaimRow } from '../desk/contract.ts';
import { claimPath } from '../parts/claim-path.ts';
import { GradeChip } from '../parts/grade-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { Ticks } from '../parts/ticks.tsx';
import { formatLikely, formatWhen } from '../words/format.ts';
import { titleOf } from '../words/titles.ts';
import { useWords } from '../words/use-words.tsx';

/** A claim as a line: grade, words, how likely, origins as ticks, how old the last origin is. */
export const ClaimLine = memo(function ClaimLine({ claim }: { readonly claim: ClaimRow }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  return (
    <li data-row>
      <GradeChip grade={claim.grade} />
      <div className="what">
        <h3>
          <Link to={claimPath(claim.id)} data-step="item">
            {titleOf(claim, speech)}
          </Link>
        </h3>
        <p className="meta">
          {formatWhen(claim.when, speech)}
          {claim.restricted && (
            <>
              {' · '}
              <Icon name="shield" /> {m.figures.referral}
            </>
          )}
        </p>
      </div>
      <p className="likely">{say(m.claims.likely, { n: formatLikely(claim.probability) })}</p>
      <div className="evidence">
        <Ticks ticks={claim.ticks} />
        <p className="meta">
          {say(m.figures.messages, { n: claim.messages })},{' '}
          {claim.origins > 0 ? say(m.figures.origins, { n: claim.origins }) : m.figures.noOrigin}
          {claim.against > 0 && `, ${say(m.figures.against, { n: claim.against })}`}
        </p>
      </div>
      <p className="meta last">
        <Moment at={claim.lastOriginAt} />
      </p>
    </li>
  );
});
