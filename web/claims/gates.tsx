import { type ReactNode, useCallback } from 'react';
import type { ClaimView, DecisionList, DecisionView, GateView, LiveEvent } from '../desk/contract.ts';
import { useAnswer } from '../desk/use-desk.tsx';
import { Icon } from '../parts/icon.tsx';
import { useClock } from '../parts/moment.tsx';
import type { Speech } from '../words/speech.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { Decide } from './decide.tsx';
import { Settles } from './settles.tsx';

/** What each action needs and what there is, what would settle it, and the decision, which is a person's. */
export function Gates({ view, onDecided }: { readonly view: ClaimView; readonly onDecided: () => void }): ReactNode {
  const isOld = useCallback((event: LiveEvent) => event.type === 'board', []);
  const { value, reload } = useAnswer<DecisionList>('/api/decisions', isOld);
  const taken = value?.decisions.filter(({ claim }) => claim === view.claim.id) ?? [];
  const settles = view.gates.find(({ met, settle }) => !met && settle.length > 0);
  return (
    <>
      {view.gates.map((gate) => (
        <Gate
          key={gate.action}
          gate={gate}
          claim={view.claim.id}
          taken={taken.filter(({ action }) => action === gate.action)}
          onDecided={() => {
            reload();
            onDecided();
          }}
        />
      ))}
      {settles && <Settles gate={settles} />}
    </>
  );
}

interface GateProps {
  readonly gate: GateView;
  readonly claim: string;
  readonly taken: readonly DecisionView[];
  readonly onDecided: () => void;
}

function Gate({ gate, claim, taken, onDecided }: GateProps): ReactNode {
  const { m, say } = useWords();
  const met = gate.conditions.filter((condition) => condition.met).length;
  const id = `gate-${gate.action}`;
  return (
    <section aria-labelledby={id} className="gate">
      <h2 className="h" id={id}>
        {say(m.gate.title, { action: m.gate.action[gate.action] })}
      </h2>
      <p className={gate.met ? 'verdict is-go' : 'verdict'}>
        <Said
          template={gate.met ? m.gate.met : m.gate.notMet}
          values={{ met, n: gate.conditions.length }}
          state={(words) => <b>{words}</b>}
        />
      </p>
      <ConditionTable gate={gate} />
      {taken.map((decision) => (
        <Taken key={decision.id} decision={decision} />
      ))}
      <Decide gate={gate} claim={claim} onDecided={onDecided} />
    </section>
  );
}

function Taken({ decision }: { readonly decision: DecisionView }): ReactNode {
  const { m, say } = useWords();
  const clock = useClock();
  const words = decision.verdict === 'act' ? m.decide.confirmAct : m.decide.confirmRefrain;
  return (
    <p className="taken">
      <Icon name="yes" />{' '}
      {say(m.decide.done, { by: decision.by, time: clock(decision.at), verdict: words[decision.action] })}
    </p>
  );
}

export function ConditionTable({ gate }: { readonly gate: GateView }): ReactNode {
  const speech = useWords();
  const { m } = speech;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{m.gate.needs}</th>
          <th scope="col">{m.gate.has}</th>
          <th scope="col">
            <span className="vh">{m.gate.isMet}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {gate.conditions.map((condition) => (
          <tr key={condition.code}>
            <th scope="row">{needWords(condition, speech)}</th>
            <td>{hasWords(condition, speech)}</td>
            <td className={condition.met ? 'is-go' : 'is-hold'}>
              <span className="st">
                <Icon name={condition.met ? 'yes' : 'no'} />
                {condition.met ? m.gate.yes : m.gate.no}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Condition = GateView['conditions'][number];

function needWords({ code, needs }: Condition, { m, say }: Speech): string {
  const known: Readonly<Record<string, string>> = m.gate.need;
  const template = known[code];
  return template ? say(template, { n: needs }) : `${code.replaceAll('-', ' ')}: ${needs}`;
}

function hasWords({ code, has }: Condition, { m, say, number }: Speech): string {
  if (has === null) return m.gate.none;
  if (code === 'fresh') return say(m.gate.hasMinutes, { n: Number(has) });
  const [kinds, polarities]: Readonly<Record<string, string>>[] = [m.kind, m.polarity];
  if (code === 'kind') return kinds![String(has)] ?? polarities![String(has)] ?? String(has);
  return typeof has === 'number' ? number(has) : has;
}
