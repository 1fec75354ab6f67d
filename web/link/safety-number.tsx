import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../desk/ask.ts';
import type { PartnerView, ProblemView } from '../desk/contract.ts';
import { actingName, isName, useActingName } from '../handoffs/acting.ts';
import { Icon } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { useWords } from '../words/use-words.tsx';

/** Sixty digits in twelve groups of five, however they are spaced. */
export const groupsOf = (safetyNumber: string): readonly string[] =>
  safetyNumber.replace(/\D/g, '').match(/.{1,5}/g) ?? [];

type Compare =
  | { readonly step: 'rest' }
  | { readonly step: 'asking'; readonly group: number }
  | { readonly step: 'same' }
  | { readonly step: 'differs'; readonly group: number };

/** The number that proves nobody sits between two desks, compared group by group so that no one skips to "yes". */
export function SafetyNumber({ partner }: { readonly partner: PartnerView }): ReactNode {
  const { m } = useWords();
  const [compare, setCompare] = useState<Compare>({ step: 'rest' });
  const groups = groupsOf(partner.safetyNumber);
  return (
    <div className="safety">
      <h4 className="h">{m.lnk.number}</h4>
      <ol className="digits" aria-label={m.lnk.number}>
        {groups.map((digits, index) => (
          <li key={index} className={lookOf(compare, index)} aria-current={isAt(compare, index) ? 'step' : undefined}>
            {digits}
          </li>
        ))}
      </ol>
      <p className="meta">{m.lnk.numberNote}</p>
      <details>
        <summary>{m.lnk.qr.open}</summary>
        <QrCode text={groups.join(' ')} label={m.lnk.qr.number} />
        <p className="meta">{m.lnk.qr.numberNote}</p>
      </details>
      <div role="status">
        <Step partner={partner} compare={compare} groups={groups} onChange={setCompare} />
      </div>
    </div>
  );
}

const isAt = (compare: Compare, index: number): boolean =>
  (compare.step === 'asking' || compare.step === 'differs') && compare.group === index;

function lookOf(compare: Compare, index: number): string | undefined {
  if (isAt(compare, index)) return compare.step === 'differs' ? 'differs' : 'at';
  const passed = compare.step === 'same' ? Infinity : compare.step === 'rest' ? 0 : compare.group;
  return index < passed ? 'passed' : undefined;
}

interface StepProps {
  readonly partner: PartnerView;
  readonly compare: Compare;
  readonly groups: readonly string[];
  readonly onChange: (compare: Compare) => void;
}

function Step({ partner, compare, groups, onChange }: StepProps): ReactNode {
  const { m, say } = useWords();
  const name = useActingName();
  const same = useRef<HTMLButtonElement>(null);
  const at = compare.step === 'asking' ? compare.group : null;
  useEffect(() => {
    if (at !== null) same.current?.focus();
  }, [at]);
  const onBegin = (): void => onChange({ step: 'asking', group: 0 });
  switch (compare.step) {
    case 'rest':
      // What was seen is written down under a name.
      return isName(name) ? <Begin label={m.lnk.compare} onBegin={onBegin} /> : null;
    case 'same':
      return (
        <Verdict partner={partner} isSame words={say(m.lnk.allSame, { desk: partner.name, name })} onBegin={onBegin} />
      );
    case 'differs':
      return (
        <Verdict
          partner={partner}
          isSame={false}
          words={say(m.lnk.wrong, { n: compare.group + 1 })}
          onBegin={onBegin}
        />
      );
    case 'asking': {
      const next = compare.group + 1;
      return (
        <>
          <p>
            <b>
              {say(m.lnk.compareStep, { n: next })}: {groups[compare.group]}
            </b>{' '}
            {m.lnk.compareAsk}
          </p>
          <p className="acts">
            <button
              ref={same}
              className="b main"
              type="button"
              onClick={() => onChange(next < groups.length ? { step: 'asking', group: next } : { step: 'same' })}
            >
              {m.lnk.same}
            </button>
            <button className="b" type="button" onClick={() => onChange({ step: 'differs', group: compare.group })}>
              {m.lnk.differs}
            </button>
          </p>
        </>
      );
    }
  }
}

interface VerdictProps {
  readonly partner: PartnerView;
  readonly isSame: boolean;
  readonly words: string;
  readonly onBegin: () => void;
}

/** Says what came of the comparison, and has the desk write it down. */
function Verdict({ partner, isSame, words, onBegin }: VerdictProps): ReactNode {
  const { m } = useWords();
  const { problem, write } = useVerdict(partner.address, isSame);
  return (
    <>
      <p className={isSame ? undefined : 'is-late'}>
        <Icon name={isSame ? 'yes' : 'danger'} /> <b>{words}</b>
      </p>
      {problem && <ProblemNote problem={problem} onRetry={write} />}
      <Begin label={m.lnk.again} onBegin={onBegin} />
    </>
  );
}

function useVerdict(
  desk: string,
  isSame: boolean,
): { readonly problem: ProblemView | null; readonly write: () => void } {
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const write = useCallback((): void => {
    const said = { by: actingName(), desk, isSame, way: 'phone' };
    void send('/api/link/comparisons', said).then((answer) => setProblem(answer.ok ? null : answer.problem));
  }, [desk, isSame]);
  useEffect(write, [write]);
  return { problem, write };
}

const Begin = ({ label, onBegin }: { readonly label: string; readonly onBegin: () => void }): ReactNode => (
  <button className="b" type="button" onClick={onBegin}>
    {label}
  </button>
);
