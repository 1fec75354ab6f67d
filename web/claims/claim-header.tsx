import { type ReactNode, useCallback } from 'react';
import { Link } from '../app/router.tsx';
import type { AnswerList, ClaimView, LiveEvent } from '../desk/contract.ts';
import { useAnswer, useNow } from '../desk/use-desk.tsx';
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
        <Asked claim={claim.id} />
        {claim.restricted && (
          <p className="restricted-note">
            <Icon name="shield" /> {m.claim.restricted}
          </p>
        )}
      </div>
    </header>
  );
}

/** Who asked it on the tipline and waits: what is known here is what they would be told. */
function Asked({ claim: id }: { readonly claim: string }): ReactNode {
  const { m } = useWords();
  const isOld = useCallback((event: LiveEvent) => event.type === 'claim' && event.id === id, [id]);
  const { value } = useAnswer<AnswerList>('/api/answers', isOld);
  const n = value?.questions.filter(({ claim, state }) => claim?.id === id && state === 'waiting').length ?? 0;
  if (n === 0) return null;
  return (
    <p className="sub">
      <Said
        template={m.an.ofClaim}
        values={{ n }}
        link={(words) => (
          <Link className="n" to="/answers">
            {words}
          </Link>
        )}
      />
    </p>
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
