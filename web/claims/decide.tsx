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
          <button className="b main" type="button" onClick={() => setVerdict('act')}>
            {act}
          </button>
        )}
        <button className={gate.met ? 'b' : 'b main'} type="button" onClick={() => setVerdict('refrain')}>
          {refrain}
        </button>
        {!gate.met && (
          <button className="b quiet" type="button" onClick={() => setVerdict('act')}>
            {act}
          </button>
        )}
      </p>
      <p className="meta">{gate.met ? m.gate.recordMet : m.gate.record}</p>
    </>
  );
}
