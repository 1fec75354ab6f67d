import { type ReactNode, useState } from 'react';
import type { DecisionRequest, GateView } from '../desk/contract.ts';
import { useWords } from '../words/use-words.tsx';
import { DecideForm } from './decide-form.tsx';

export interface DecideProps {
  readonly gate: GateView;
  readonly claim: string;
  readonly onDecided: () => void;
}

type Verdict = DecisionRequest['verdict'];

/** Act or refrain. The stronger button is what the evidence carries; acting without it is possible and takes more words. */
export function Decide({ gate, claim, onDecided }: DecideProps): ReactNode {
  const { m } = useWords();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  /** What was opened last: closed again, the focus goes back to its button. */
  const [last, setLast] = useState<Verdict | null>(null);
  const open = (next: Verdict): void => {
    setVerdict(next);
    setLast(next);
  };
  const opener = (of: Verdict): { 'data-opener'?: '' } => (of === last ? { 'data-opener': '' } : {});
  if (verdict !== null)
    return (
      <DecideForm
        gate={gate}
        claim={claim}
        verdict={verdict}
        onCancel={() => setVerdict(null)}
        onDecided={() => {
          setVerdict(null);
          onDecided();
        }}
      />
    );
  const act = gate.met ? m.gate.act[gate.action] : m.gate.override;
  const refrain = m.gate.refrain[gate.action];
  return (
    <>
      <p className="acts">
        {gate.met && (
          <button className="b main" type="button" onClick={() => open('act')} {...opener('act')}>
            {act}
          </button>
        )}
        <button
          className={gate.met ? 'b' : 'b main'}
          type="button"
          onClick={() => open('refrain')}
          {...opener('refrain')}
        >
          {refrain}
        </button>
        {!gate.met && (
          <button className="b quiet" type="button" onClick={() => open('act')} {...opener('act')}>
            {act}
          </button>
        )}
      </p>
      <p className="meta">{gate.met ? m.gate.recordMet : m.gate.record}</p>
    </>
  );
}
