import type { CSSProperties, ReactNode } from 'react';
import type { ReviewView } from '../desk/contract.ts';
import { Icon } from '../parts/icon.tsx';
import { Said, useWords } from '../words/use-words.tsx';
import { Recalibration } from './recalibration.tsx';
import { ReliabilityDiagram } from './reliability-diagram.tsx';

/** Below this many outcomes a score is a hint. */
const FEW_COUNT = 20;

/** What decisions came to: how sure and how right, what it cost, what each channel brought, and what anybody may know of it. */
export function Review({ review }: { readonly review: ReviewView }): ReactNode {
  return (
    <>
      <Calibration review={review} />
      <Recalibration />
      <Cost review={review} />
      <Channels review={review} />
      <Report />
    </>
  );
}

function Calibration({ review }: { readonly review: ReviewView }): ReactNode {
  const { m } = useWords();
  const { brier, happened, settled, bins } = review;
  if (!brier || happened === null)
    return (
      <section aria-labelledby="rv-sure">
        <h2 className="h ruled" id="rv-sure">
          {m.rv.title}
        </h2>
        <p className="nothing">{m.rv.none}</p>
      </section>
    );
  const said = bins.reduce((sum, bin) => sum + bin.claims * (bin.said ?? 0), 0) / settled;
  return (
    <section aria-labelledby="rv-sure">
      <h2 className="h ruled" id="rv-sure">
        {m.rv.title}
      </h2>
      <div className="calibration">
        <ReliabilityDiagram review={review} />
        <div className="scores">
          <p className="sentence">
            <Said
              template={m.rv.sentence}
              values={{
                said: `${Math.round(said * 100)}\u00a0%`,
                happened: `${Math.round(happened * 100)}\u00a0%`,
                n: settled,
              }}
              link={(words) => <b>{words}</b>}
            />
          </p>
          {settled < FEW_COUNT && (
            <p className="is-doubt">
              <Icon name="doubt" /> {m.rv.few}
            </p>
          )}
          <BrierParts brier={brier} gap={review.calibrationError} />
        </div>
      </div>
    </section>
  );
}

const PARTS = ['reliability', 'resolution', 'uncertainty', 'rest'] as const;
const SIGNS = { reliability: '+', resolution: '−', uncertainty: '+', rest: '+' } as const;

/** The score as a sum that can be read: each part a bar to one scale. */
function BrierParts({
  brier,
  gap,
}: {
  readonly brier: NonNullable<ReviewView['brier']>;
  readonly gap: number;
}): ReactNode {
  const { m } = useWords();
  const figure = useFigure();
  const largest = Math.max(0.25, brier.score, ...PARTS.map((part) => Math.abs(brier[part])));
  return (
    <div className="brier">
      <p className="big">
        {figure(brier.score)} <span>{m.rv.score}</span>
      </p>
      <p className="meta">{m.rv.scoreNote}</p>
      <dl>
        {PARTS.filter((part) => part !== 'rest' || Math.abs(brier.rest) >= 0.005).map((part) => (
          <div key={part} className={part}>
            <dt>
              <span aria-hidden="true">{SIGNS[part]}</span> {m.rv.parts[part]}
            </dt>
            <dd>
              {figure(brier[part])}
              <i style={{ width: `${(Math.abs(brier[part]) / largest) * 100}%` }} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="meta">
        {m.rv.partsNote} {m.rv.ece}: {figure(gap)}
      </p>
    </div>
  );
}

const useFigure = (): ((value: number) => string) => {
  const { m } = useWords();
  const format = new Intl.NumberFormat(m.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (value) => format.format(Math.abs(value) < 0.005 ? 0 : value);
};

/** A titled table that scrolls sideways by itself, also by keyboard, where the window is narrow. */
function FigureTable(props: {
  readonly id: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  return (
    <>
      <h2 className="h" id={props.id}>
        {props.title}
      </h2>
      <div className="scrolls" tabIndex={0} role="group" aria-labelledby={props.id}>
        <table className="rv-table" role="table" style={headsAsStyle(props.heads)}>
          <thead role="rowgroup">
            <tr role="row">
              {props.heads.map((words) => (
                <th key={words} role="columnheader" scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">{props.children}</tbody>
        </table>
      </div>
    </>
  );
}

/** Where there is no room for a head above, the stylesheet puts each cell's own before it. */
const headsAsStyle = (heads: readonly string[]): CSSProperties =>
  Object.fromEntries(heads.map((words, index) => [`--head-${index + 1}`, JSON.stringify(words)]));

function Cost({ review }: { readonly review: ReviewView }): ReactNode {
  const { m, say, number } = useWords();
  const cols = m.rv.costCols;
  const { taken, settled, happened } = review.overrides;
  const acts = m.decide.confirmAct;
  const rows = review.actions.filter(({ acted, refrained }) => acted + refrained > 0);
  return (
    <section aria-labelledby="rv-cost">
      <FigureTable
        id="rv-cost"
        title={m.rv.cost}
        heads={[cols.action, cols.acted, cols.refrained, cols.falseAlarms, cols.missed, cols.hours, cols.wasted]}
      >
        {rows.map((row) => (
          <tr role="row" key={row.action}>
            <th role="rowheader" scope="row">
              {acts[row.action]}
            </th>
            <td role="cell">{number(row.acted)}</td>
            <td role="cell">{number(row.refrained)}</td>
            <td role="cell">{mark(row.falseAlarms, number)}</td>
            <td role="cell">{mark(row.missed, number)}</td>
            <td role="cell">
              {number(row.laneHours)} · {number(row.staffHours)}
            </td>
            <td role="cell">
              {number(row.wastedLaneHours)} · {number(row.wastedStaffHours)}
            </td>
          </tr>
        ))}
      </FigureTable>
      {taken > 0 && (
        <p className="meta">
          <Icon name="danger" /> {say(m.rv.overrides, { n: taken, settled, happened })}
        </p>
      )}
    </section>
  );
}

/** What went wrong gets a sign beside its number. */
const mark = (count: number, number: (value: number) => string): ReactNode =>
  count === 0 ? (
    number(0)
  ) : (
    <b className="is-late">
      <Icon name="no" /> {number(count)}
    </b>
  );

function Channels({ review }: { readonly review: ReviewView }): ReactNode {
  const { m, number } = useWords();
  const figure = useFigure();
  const cols = m.rv.channelCols;
  const most = Math.max(1, ...review.channels.map(({ messages }) => messages));
  if (review.channels.length === 0) return null;
  return (
    <section aria-labelledby="rv-channels">
      <FigureTable
        id="rv-channels"
        title={m.rv.channels}
        heads={[cols.channel, cols.messages, cols.claims, cols.solid, cols.hits, cols.falseAlarms, cols.brier]}
      >
        {review.channels.map((row) => (
          <tr role="row" key={row.channel}>
            <th role="rowheader" scope="row">
              <bdi>{row.name}</bdi>
            </th>
            <td role="cell" className="bar">
              {number(row.messages)}
              <i style={{ width: `${(row.messages / most) * 100}%` }} />
            </td>
            <td role="cell">{number(row.claims)}</td>
            <td role="cell">{number(row.solid)}</td>
            <td role="cell">{number(row.hits)}</td>
            <td role="cell">{mark(row.falseAlarms, number)}</td>
            <td role="cell">{row.brier === null ? '–' : figure(row.brier)}</td>
          </tr>
        ))}
      </FigureTable>
    </section>
  );
}

function Report(): ReactNode {
  const { m } = useWords();
  return (
    <section aria-labelledby="rv-report" className="report">
      <h2 className="h" id="rv-report">
        {m.rv.report}
      </h2>
      <p>{m.rv.reportText}</p>
      <a className="b" href="/api/export/report.csv" download="cauce-report.csv">
        {m.rv.reportAct}
      </a>
    </section>
  );
}
