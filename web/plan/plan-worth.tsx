import type { CSSProperties, ReactNode } from 'react';
import type { PlanAnswer, PlanJob } from '../desk/contract.ts';
import { Icon, StateWords } from '../parts/icon.tsx';
import { clockRange, wallClock } from '../words/format.ts';
import { Said, useWords } from '../words/use-words.tsx';

const MOST_PRICES = 5;

/** What limits the plan, in what one more of it would save. */
export function Prices({ answer }: { readonly answer: PlanAnswer }): ReactNode {
  const { m, say, number, named } = useWords();
  const words = m.plan.prices;
  const shown = answer.prices.filter(({ saves }) => saves >= 0.05).slice(0, MOST_PRICES);
  const most = Math.max(1, ...shown.map(({ saves }) => saves));
  return (
    <section aria-labelledby="pl-prices">
      <h2 className="h" id="pl-prices">
        {words.title}
      </h2>
      <p className="meta">{shown.length === 0 ? words.none : words.note}</p>
      <ul className="pl-prices">
        {shown.map(({ limit, id, name, from, to, saves }) => (
          <li key={`${limit}${id}${from}`}>
            <p>{say(words[limit], { name: named(name), span: clockRange(from, to) })}</p>
            <p className="bar" style={{ '--share': saves / most } as CSSProperties}>
              <i aria-hidden="true" />
              <b>{say(words.saves, { n: number(round(saves)) })}</b>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Person-hours to what they can be told by: whole ones where there are many. */
const round = (hours: number): number => (hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours));

/** The plan's cost beside what no plan can beat, and whether that is proved. */
export function Worth({ job, answer }: { readonly job: PlanJob; readonly answer: PlanAnswer }): ReactNode {
  const { m, say, number } = useWords();
  const words = m.plan.quality;
  const { cost, bound, isProved } = answer;
  return (
    <section aria-labelledby="pl-worth">
      <h2 className="h" id="pl-worth">
        {words.title}
      </h2>
      <p>
        <Said
          template={words.cost}
          values={{ cost: number(round(cost)), bound: number(round(bound)) }}
          link={(figures) => <b>{figures}</b>}
        />
      </p>
      <p className="pl-worth" style={{ '--share': cost > 0 ? bound / cost : 1 } as CSSProperties} aria-hidden="true">
        <i />
      </p>
      <p className={isProved ? 'meta' : undefined}>
        <Said
          template={isProved ? words.proved : words.open}
          values={{ n: Math.round(job.seconds), gap: number(round(cost - bound)) }}
          state={(state) => <StateWords state="doubt">{state}</StateWords>}
        />
      </p>
      <p className="meta">
        {say(words.made, { from: wallClock(job.start), to: wallClock(job.end), n: number(job.seconds) })}
      </p>
    </section>
  );
}

/** Who has not come over when the plan ends. */
export function Left({ answer }: { readonly answer: PlanAnswer }): ReactNode {
  const { m, say } = useWords();
  const words = m.plan.left;
  return (
    <section aria-labelledby="pl-left">
      <h2 className="h" id="pl-left">
        {words.title}
      </h2>
      {answer.unplaced.length === 0 && <p className="nothing">{words.none}</p>}
      <ul className="pl-left">
        {answer.unplaced.map(({ label, place, people, isShut }) => (
          <li key={`${label}${place}`}>
            {label === null ? say(words.crowd, { n: people, place }) : say(words.row, { label, n: people, place })}
            {isShut && (
              <p className="is-hold">
                <Icon name="hold" /> {words.shut}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Limits that cannot hold together. */
export function Conflicts({ answer }: { readonly answer: PlanAnswer }): ReactNode {
  const { m, say, named } = useWords();
  const words = m.plan.conflicts;
  return (
    <section aria-labelledby="pl-conflicts">
      <h2 className="h" id="pl-conflicts">
        {words.title}
      </h2>
      <ul className="pl-conflicts">
        {answer.conflicts.map(({ limit, id, name, from, to }) => (
          <li key={`${limit}${id}${from}`}>
            {say(words[limit], { name: named(name), from: wallClock(from), to: wallClock(to) })}
          </li>
        ))}
      </ul>
      <p className="meta">{words.note}</p>
    </section>
  );
}
