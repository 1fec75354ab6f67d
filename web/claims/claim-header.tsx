import type { ReactNode } from 'react';
import { Link } from '../app/router.tsx';
import type { ClaimView } from '../desk/contract.ts';
import { useNow } from '../desk/use-desk.tsx';
import { GradeChip } from '../parts/grade-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { useExact } from '../parts/moment.tsx';
import { formatLikely, formatSpan, formatWhen } from '../words/format.ts';
import { nameOf, titleOf } from '../words/titles.ts';
import { Said, useWords } from '../words/use-words.tsx';

/** Grade, the claim in plain words, and the one line that weighs it. */
export function ClaimHeader({ view }: { readonly view: ClaimView }): ReactNode {
  const speech = useWords();
  const { m, named } = speech;
  const { claim } = view;
  const facts = [m.kind[claim.kind], m.mode[claim.mode], named(nameOf(claim.place)), formatWhen(claim.when, speech)];
  return (
    <header className="hd">
      <GradeChip grade={claim.grade} large />
      <div>
        <p className="meta">
          <Link className="quietlink" to="/claims">
            {m.claim.crumb}
          </Link>{' '}
          <span aria-hidden="true">/</span> {facts.filter(Boolean).join(' · ')}
        </p>
        <h1 id="claim-title">{titleOf(claim, speech)}</h1>
        <SubLine view={view} />
        {claim.restricted && (
          <p className="restricted-note">
            <Icon name="shield" /> {m.claim.restricted}
          </p>
        )}
      </div>
    </header>
  );
}

function SubLine({ view }: { readonly view: ClaimView }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const { claim } = view;
  const now = useNow();
  const exact = useExact(claim.lastOriginAt);
  const against = claim.against > 0 ? say(m.claim.against, { n: claim.against }) : '';
  if (claim.polarity === 'asked') return <p className="sub">{say(m.claim.subAsked, { messages: claim.messages })}</p>;
  return (
    <p className="sub" title={exact}>
      <Said
        template={m.claim.sub}
        values={{
          likely: formatLikely(claim.probability),
          messages: claim.messages,
          origin: claim.origins > 0 ? say(m.figures.origins, { n: claim.origins }) : m.figures.noOrigin,
          against,
          span: formatSpan(now - Date.parse(claim.lastOriginAt), speech),
        }}
        state={(words) => <b>{words}</b>}
        link={(words) => (
          <a className="n" href="#tree">
            {words}
          </a>
        )}
      />
    </p>
  );
}
