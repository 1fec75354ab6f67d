import { type ReactNode, useMemo } from 'react';
import './plan.css';
import '../handoffs/handoffs.css';
import type { HandoffsView, PlanAnswer, PlanJob } from '../desk/contract.ts';
import { ActDesk, type Offered } from '../handoffs/act-desk.tsx';
import { NameLine } from '../handoffs/name-line.tsx';
import { useHandoffs } from '../handoffs/use-handoffs.ts';
import { StateWords } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Progress } from '../parts/progress.tsx';
import { useTitle } from '../parts/use-title.ts';
import { wallClock } from '../words/format.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { LeavingTable, PlacesChart } from './plan-charts.tsx';
import { PassageChart } from './passage-chart.tsx';
import { PlanForm } from './plan-form.tsx';
import { Conflicts, Left, Prices, Worth } from './plan-worth.tsx';
import { Proposals } from './proposals.tsx';
import { type Planner, usePlan } from './use-plan.ts';

/** Who could cross when: what a plan would be made from, the plan, and what limits it. It proposes; a named person grants. */
export function PlanPage(): ReactNode {
  const { m } = useWords();
  const planner = usePlan();
  useTitle(m.plan.title);
  const { view, job, problem, refused, reload } = planner;
  const { value: handoffs, reload: reloadHandoffs } = useHandoffs();
  const acted = (): void => {
    reloadHandoffs();
    reload();
  };
  const answer = job?.state === 'done' ? job.answer : null;
  return (
    <div className={`page plan-page${answer?.kind === 'planned' ? ' wide' : ''}`}>
      <header>
        <h1 className="h">{m.plan.title}</h1>
        {view && <Lede job={job} />}
        <p className="meta pl-note">{m.plan.note}</p>
      </header>
      {!view && (problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.loading}</p>)}
      {view && (
        <>
          {job?.state === 'running' && <Making job={job} onStop={planner.stop} />}
          {refused && <ProblemNote problem={refused} />}
          {answer?.kind !== 'planned' && <PassageChart handoffs={handoffs} answer={null} />}
          {answer && <Result job={job!} answer={answer} handoffs={handoffs} onActed={acted} />}
          <Basis planner={planner} isFolded={answer?.kind === 'planned'} />
        </>
      )}
    </div>
  );
}

function Lede({ job }: { readonly job: PlanJob | null }): ReactNode {
  const { m } = useWords();
  const { key, values } = useMemo(() => readLede(job), [job]);
  return (
    <p className="lede" role="status">
      <Said
        template={m.plan.lede[key]}
        values={values}
        state={(words) => <StateWords state={STATES[key] ?? 'doubt'}>{words}</StateWords>}
        link={(words) => <b>{words}</b>}
      />
    </p>
  );
}

type LedeKey =
  | 'none'
  | 'running'
  | 'planned'
  | 'everybody'
  | 'infeasible'
  | 'too-large'
  | 'gave-up'
  | 'stopped'
  | 'failed';
const STATES: Readonly<Partial<Record<LedeKey, 'hold' | 'late'>>> = { infeasible: 'hold', failed: 'late' };

function readLede(job: PlanJob | null): { readonly key: LedeKey; readonly values: Record<string, string | number> } {
  if (!job) return { key: 'none', values: {} };
  const answer = job.answer;
  if (!answer) return { key: job.state === 'done' ? 'failed' : job.state, values: { n: job.asked.hours } };
  if (answer.kind !== 'planned') return { key: answer.kind, values: {} };
  const over = answer.crossings.flatMap(({ leaving }) => leaving).reduce((sum, people) => sum + people, 0);
  const left = answer.unplaced.reduce((sum, { people }) => sum + people, 0);
  return {
    key: left > 0 ? 'planned' : 'everybody',
    values: { time: wallClock(job.end), over, left, all: over + left },
  };
}

function Making({ job, onStop }: { readonly job: PlanJob; readonly onStop: () => void }): ReactNode {
  const { m, say } = useWords();
  const words = m.plan.progress;
  return (
    <section className="pl-making">
      <Progress share={job.seconds / job.mostSeconds} words={say(words[job.step], { n: Math.floor(job.seconds) })} />
      <button className="b" type="button" onClick={onStop}>
        {words.stop}
      </button>
    </section>
  );
}

interface ResultProps {
  readonly job: PlanJob;
  readonly answer: PlanAnswer;
  readonly handoffs: HandoffsView | null;
  readonly onActed: () => void;
}

function Result({ job, answer, handoffs, onActed }: ResultProps): ReactNode {
  if (answer.kind === 'infeasible') return <Conflicts answer={answer} />;
  if (answer.kind !== 'planned') return null;
  return (
    <ActDesk offers={NO_WAY_BACK} onActed={onActed}>
      <div className="pl-charts">
        <PassageChart handoffs={handoffs} answer={answer} />
        <LeavingTable job={job} answer={answer} />
        <PlacesChart job={job} answer={answer} />
      </div>
      <aside className="pl-rail">
        <Proposals answer={answer} handoffs={handoffs} />
        <NameLine />
        <Prices answer={answer} />
        <Worth job={job} answer={answer} />
        <Left answer={answer} />
      </aside>
    </ActDesk>
  );
}

/** What was granted is taken back on the hand-offs page, where it then stands. */
const NO_WAY_BACK: readonly Offered[] = [];

function Basis({ planner, isFolded }: { readonly planner: Planner; readonly isFolded: boolean }): ReactNode {
  const { m } = useWords();
  const { view, job, start } = planner;
  const form = <PlanForm basis={view!.basis} job={job} onAsk={start} />;
  if (!isFolded)
    return (
      <section className="pl-basis" aria-labelledby="pl-basis">
        <h2 className="h" id="pl-basis">
          {m.plan.form.title}
        </h2>
        {form}
      </section>
    );
  return (
    <details className="pl-basis">
      <summary>{m.plan.form.title}</summary>
      {form}
    </details>
  );
}
