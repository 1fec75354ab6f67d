import { type ReactNode, useCallback, useMemo, useState } from 'react';
import './record.css';
import type { CustodyView, RecordRow, RecordView } from '../desk/contract.ts';
import { ask } from '../desk/ask.ts';
import { useBoard } from '../desk/use-desk.tsx';
import { useBooks } from '../handoffs/use-handoffs.ts';
import { SealSign } from '../handoffs/seal.tsx';
import { EmptyPage } from '../parts/empty-page.tsx';
import { Icon, StateWords } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { Custody } from './custody.tsx';
import { type CustodyAct, CustodyDialog, type Subject } from './custody-dialog.tsx';
import { ExportButton } from './export-dialog.tsx';
import { RecordItem } from './record-item.tsx';
import { type Names, nameThings } from './record-words.ts';
import { type Checked, useChecks } from './use-checks.ts';

/** The log of this desk: how long it is, who has signed it, and every record with a proof that this browser checks itself. */
export function RecordPage(): ReactNode {
  const { m } = useWords();
  const { value, problem, reload } = useBooks<RecordView>(`/api/record?limit=50`);
  useTitle(m.rec.title);
  if (value?.size === 0)
    return <EmptyPage title={m.rec.empty} text={m.rec.emptyText} act={m.rec.emptyAct} to="/handoffs" />;
  return (
    <div className="page rec">
      <header>
        <h1 className="h">{m.rec.title}</h1>
        {value && <Lede view={value} />}
      </header>
      {!value &&
        (problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.loading}</p>)}
      {value && <Opened view={value} reload={reload} />}
    </div>
  );
}

const CUSTODY_MILLISECONDS = 60_000;

function Opened({ view, reload }: { readonly view: RecordView; readonly reload: () => void }): ReactNode {
  const custody = useBooks<CustodyView>('/api/record/custody', CUSTODY_MILLISECONDS);
  const pages = usePages(view);
  const board = useBoard();
  const names = useMemo(() => nameThings(view, board), [view, board]);
  const [act, setAct] = useState<CustodyAct | null>(null);
  const lookAgain = (): void => {
    reload();
    custody.reload();
    pages.again();
  };
  const close = (): void => {
    setAct(null);
    if (act) stayAt(act);
  };
  return (
    <>
      <Below due={custody.value?.due ?? 0} hasPartners={view.partners.length > 0} />
      <Records
        view={view}
        pages={pages}
        names={names}
        onMade={reload}
        onErase={(row) => setAct({ kind: 'erase', row })}
      />
      <Custody custody={custody} names={names} onAct={setAct} />
      <Head view={view} />
      <Partners view={view} />
      <CustodyDialog
        act={act}
        view={view}
        subjects={subjectsIn(pages.rows, names)}
        onDone={lookAgain}
        onClose={close}
      />
    </>
  );
}

/** The records come first, and there may be many: the way to what stands below them. */
function Below({ due, hasPartners }: { readonly due: number; readonly hasPartners: boolean }): ReactNode {
  const { m, number } = useWords();
  return (
    <nav aria-label={m.rec.below}>
      <ul className="rec-below">
        <li>
          <a className="quietlink" href="#rec-custody">
            {m.custody.head}
          </a>
          {due > 0 && (
            <span className="cnt">
              {number(due)}
              <span className="vh"> {m.custody.columns.due}</span>
            </span>
          )}
        </li>
        <li>
          <a className="quietlink" href="#rec-head">
            {m.rec.head}
          </a>
        </li>
        {hasPartners && (
          <li>
            <a className="quietlink" href="#rec-partners">
              {m.rec.partners}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The button that opened the act may be gone with what it did: who goes by keyboard stays near it. */
function stayAt(act: CustodyAct): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.getElementById(act.kind === 'erase' ? `rec-check-${act.row.index}` : 'rec-custody')?.focus();
  });
}

/** What the records on the page are about, by the names people know them by. */
function subjectsIn(rows: readonly RecordRow[], names: Names): readonly Subject[] {
  const named = new Map(
    rows.filter(({ subject }) => subject !== '').map(({ subject, label }) => [subject, label ?? names.idOf(subject)]),
  );
  return [...named].map(([id, name]) => ({ id, name })).toSorted((one, other) => one.name.localeCompare(other.name));
}

function Lede({ view }: { readonly view: RecordView }): ReactNode {
  const { m } = useWords();
  const isConflict = view.partners.some(({ conflict }) => conflict !== null);
  const behind = view.size - view.sealedSize;
  const template = isConflict
    ? m.rec.ledeConflict
    : view.partners.length === 0
      ? m.rec.ledeAlone
      : behind > 0
        ? m.rec.ledeBehind
        : m.rec.ledeSealed;
  return (
    <>
      <p className="lede">
        <Said
          template={template}
          values={{ n: view.size, k: behind }}
          state={(words) => <StateWords state={isConflict ? 'late' : 'doubt'}>{words}</StateWords>}
          link={(words) => <b>{words}</b>}
        />
      </p>
      <p className="meta">
        {m.rec.why} {m.rec.opens}
      </p>
    </>
  );
}

function Head({ view }: { readonly view: RecordView }): ReactNode {
  const { m, number } = useWords();
  const { rec } = m;
  return (
    <section aria-labelledby="rec-head">
      <h2 className="h" id="rec-head">
        {rec.head}
      </h2>
      <dl className="facts">
        <dt>{rec.checkpoint}</dt>
        <dd>
          {view.checkpoint ? (
            <>
              {number(view.checkpoint.size)}, <Moment at={view.checkpoint.at} focusable />
            </>
          ) : (
            rec.none
          )}
        </dd>
        <dt>{rec.cosigned}</dt>
        <dd>
          <Cosigners view={view} />
        </dd>
      </dl>
      <details>
        <summary>{rec.exact}</summary>
        <Exact view={view} />
      </details>
    </section>
  );
}

/** What an auditor holds against another copy; whoever looks for a record walks past it. */
function Exact({ view }: { readonly view: RecordView }): ReactNode {
  const { m, number } = useWords();
  const { rec } = m;
  return (
    <dl className="facts">
      <dt>{rec.origin}</dt>
      <dd>{view.origin}</dd>
      <dt>{rec.size}</dt>
      <dd>{number(view.size)}</dd>
      <dt>{rec.root}</dt>
      <dd>
        <code>{view.root}</code>
      </dd>
      {view.checkpoint && (
        <>
          <dt>{rec.showNote}</dt>
          <dd>
            <pre tabIndex={0}>{view.checkpoint.note}</pre>
          </dd>
        </>
      )}
    </dl>
  );
}

function Cosigners({ view }: { readonly view: RecordView }): ReactNode {
  const { m, say } = useWords();
  if (view.cosignatures.length === 0) return m.rec.cosignedNone;
  return (
    <ul className="cosigners">
      {view.cosignatures.map(({ name, desk, algorithm, at, size }) => (
        <li key={`${name}${algorithm}`}>
          <SealSign seal="both" /> <b>{name}</b>
          {desk === null && <span className="meta"> {m.rec.witness}</span>}{' '}
          <span className="meta">
            {say(m.rec.upTo, { n: size })} · {algorithm === 'ed25519' ? 'Ed25519' : 'ML-DSA-44'} · <Moment at={at} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Partners({ view }: { readonly view: RecordView }): ReactNode {
  const { m, say } = useWords();
  if (view.partners.length === 0) return null;
  return (
    <section aria-labelledby="rec-partners">
      <h2 className="h" id="rec-partners">
        {m.rec.partners}
      </h2>
      <ul className="plainlist">
        {view.partners.map((partner) => (
          <li key={partner.desk}>
            <b>{partner.name}</b>
            <span>
              <SealSign seal={partner.behind > 0 ? 'here' : 'both'} />{' '}
              {partner.behind > 0 ? say(m.rec.behind, { n: partner.behind }) : m.rec.inStep}
              {partner.signedAt && (
                <span className="meta">
                  {' '}
                  · {say(m.rec.upTo, { n: partner.signedSize })}, <Moment at={partner.signedAt} />
                </span>
              )}
            </span>
            <span className="meta">
              {partner.ourSignatureOnTheirs && say(m.rec.ours, { n: partner.ourSignatureOnTheirs.size })}
            </span>
            {partner.conflict && (
              <p className="is-late">
                <Icon name="danger" /> <b>{partner.conflict}</b>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RecordsProps {
  readonly view: RecordView;
  readonly pages: Pages;
  readonly names: Names;
  readonly onMade: () => void;
  readonly onErase: (row: RecordRow) => void;
}

function Records({ view, pages: { rows, more, isMore }, names, onMade, onErase }: RecordsProps): ReactNode {
  const { m, say } = useWords();
  const [kind, setKind] = useState('');
  const { checks, check, checkAll } = useChecks();
  const shown = rows.filter((row) => kind === '' || row.kind === kind);
  const proven = shown.filter(({ index }) => (checks.get(index) as Checked | undefined)?.verdict?.ok).length;
  return (
    <section aria-labelledby="rec-rows">
      <div className="sh">
        <h2 className="h" id="rec-rows">
          {m.rec.records}
        </h2>
        <div className="acts">
          <p role="status" className="meta">
            {proven > 0 && proven === shown.length && (
              <>
                <Icon name="yes" /> {say(m.rec.goodAll, { n: proven })}
              </>
            )}
          </p>
          <ExportButton view={view} onMade={onMade} />
          <button className="b" type="button" onClick={() => checkAll(shown)}>
            {m.rec.checkAll}
          </button>
          <KindPick kinds={[...new Set(rows.map((row) => row.kind))]} kind={kind} onPick={setKind} />
        </div>
      </div>
      <ol className="rec-rows">
        {shown.map((row) => (
          <RecordItem
            key={row.index}
            row={row}
            names={names}
            checked={checks.get(row.index) ?? null}
            onCheck={() => check(row)}
            onErase={() => onErase(row)}
          />
        ))}
      </ol>
      {isMore && (
        <button className="b" type="button" onClick={more}>
          {m.rec.more}
        </button>
      )}
    </section>
  );
}

interface KindPickProps {
  readonly kinds: readonly string[];
  readonly kind: string;
  readonly onPick: (kind: string) => void;
}

function KindPick({ kinds, kind, onPick }: KindPickProps): ReactNode {
  const { m } = useWords();
  const names: Readonly<Record<string, string>> = m.rec.kinds;
  return (
    <select className="in kind" aria-label={m.rec.filter} value={kind} onChange={({ target }) => onPick(target.value)}>
      <option value="">{m.rec.all}</option>
      {kinds.map((each) => (
        <option key={each} value={each}>
          {names[each] ?? each}
        </option>
      ))}
    </select>
  );
}

interface Pages {
  readonly rows: readonly RecordRow[];
  readonly more: () => void;
  readonly isMore: boolean;
  /** Asks for what is shown once more: some of it may have been erased. */
  readonly again: () => void;
}

/** An earlier page, and the index before which it ends. */
interface Earlier {
  readonly end: number;
  readonly page: RecordView['page'];
}

const askFor = async (end: number): Promise<Earlier | null> => {
  const answer = await ask<RecordView>(`/api/record?limit=50&before=${end}`);
  return answer.ok ? { end, page: answer.value.page } : null;
};

/** The first page comes with the view; earlier ones are asked for one at a time and kept. */
function usePages(view: RecordView): Pages {
  const [earlier, setEarlier] = useState<readonly Earlier[]>([]);
  const { before } = earlier.at(-1)?.page ?? view.page;
  const more = useCallback(() => {
    if (before === null) return;
    void askFor(before).then((found) => found && setEarlier((pages) => [...pages, found]));
  }, [before]);
  const again = (): void =>
    void Promise.all(earlier.map(({ end }) => askFor(end))).then((found) =>
      setEarlier((pages) => pages.map((page, at) => found[at] ?? page)),
    );
  const rows = [...view.page.records, ...earlier.flatMap(({ page }) => page.records)];
  const unique = [...new Map(rows.map((row) => [row.index, row])).values()];
  return { rows: unique, more, isMore: before !== null, again };
}
