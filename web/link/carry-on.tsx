import { type ReactNode, useState } from 'react';
import { send } from '../desk/ask.ts';
import type { LinkView, ProblemView } from '../desk/contract.ts';
import { actingName, isName, useActingName } from '../handoffs/acting.ts';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';

/** The relay does not know the link any more: it goes on once a named person at every desk has said so. */
export function CarryOn({
  view: { carry, partners, state },
  onMoved,
}: {
  readonly view: LinkView;
  readonly onMoved: () => void;
}): ReactNode {
  const { m, say } = useWords();
  const isNamed = isName(useActingName());
  const [problem, setProblem] = useState<ProblemView | null>(null);
  if (!carry) return null;
  const { wanted, missing } = carry;
  const names = missing.map((desk) => partners.find((partner) => partner.desk === desk)?.name ?? desk).join(', ');
  const want = async (): Promise<void> => {
    const answer = await send<LinkView>('/api/link/carry-on', { by: actingName() });
    setProblem(answer.ok ? null : answer.problem);
    onMoved();
  };
  return (
    <section aria-labelledby="lnk-carry">
      <h2 className="h" id="lnk-carry">
        {m.lnk.carry.title}
      </h2>
      <p>{m.lnk.carry.note}</p>
      {state === 'joining' && <p className="is-hold">{m.lnk.carry.entering}</p>}
      <div role="status">
        {wanted && (
          <p>
            <Icon name="yes" /> {say(m.lnk.carry.wanted, { by: wanted.by })} · <Moment at={wanted.at} focusable />
          </p>
        )}
        {wanted && missing.length > 0 && <p className="is-hold">{say(m.lnk.carry.missing, { names })}</p>}
      </div>
      {!wanted &&
        (isNamed ? (
          <button className="b" type="button" onClick={() => void want()}>
            {m.lnk.carry.act}
          </button>
        ) : (
          <p className="meta">{m.lnk.together.nameFirst}</p>
        ))}
      {problem && <ProblemNote problem={problem} onRetry={() => void want()} />}
    </section>
  );
}
