import { type ReactNode, useCallback, useEffect, useState } from 'react';
import './field.css';
import { recall, remember } from '../app/preferences.tsx';
import { ReleaseNote } from '../app/release-note.tsx';
import { useWords } from '../words/use-words.tsx';
import { CountTab, NO_COUNT } from './count-tab.tsx';
import { FieldHead } from './field-head.tsx';
import { LeadSlot } from './foot.tsx';
import { GoTab } from './go-tab.tsx';
import { KeptTab } from './kept-tab.tsx';
import { keepShell } from './offline-shell.ts';
import { PlaceChoice } from './place-choice.tsx';
import { NO_REPORT, ReportTab } from './report-tab.tsx';
import { refusedIn, waitingIn } from './queue.ts';
import { RefusedNote, UnsafeNote } from './trouble-note.tsx';
import { type Post, useField } from './use-field.ts';
import { useQueue } from './use-queue.ts';

const KEY = 'cauce.field.place';
const SHARP_KEY = 'cauce.field.sharp';
export const TABS = ['go', 'count', 'report', 'kept'] as const;
export type Tab = (typeof TABS)[number];

/** One officer, one place, one word. Works with one thumb, in the sun, and without a connection. */
export function FieldPage(): ReactNode {
  const { m } = useWords();
  const [post, setPost] = useState<Post | null>(() => readPost(recall(KEY)));
  const [isSharp, setIsSharp] = useState(() => recall(SHARP_KEY) === 'on');
  useEffect(() => {
    document.title = `${m.field.title} · Cauce`;
  }, [m]);
  useEffect(() => void keepShell(), []);
  const choose = useCallback((next: Post | null) => {
    remember(KEY, next ? JSON.stringify(next) : '');
    setPost(next);
  }, []);
  const sharpen = (next: boolean): void => {
    remember(SHARP_KEY, next ? 'on' : 'off');
    setIsSharp(next);
  };
  return (
    <main id="main" className={isSharp ? 'fd sharp' : 'fd'}>
      {post ? (
        <AtPlace post={post} isSharp={isSharp} onSharp={sharpen} onLeave={() => choose(null)} />
      ) : (
        <PlaceChoice onChoose={choose} />
      )}
    </main>
  );
}

function readPost(text: string | null): Post | null {
  try {
    return text ? (JSON.parse(text) as Post) : null;
  } catch {
    return null;
  }
}

interface AtPlaceProps {
  readonly post: Post;
  readonly isSharp: boolean;
  readonly onSharp: (isSharp: boolean) => void;
  readonly onLeave: () => void;
}

function AtPlace({ post, isSharp, onSharp, onLeave }: AtPlaceProps): ReactNode {
  const field = useField(post.id);
  const queue = useQueue(field.reload, field.isHeard);
  const [tab, setTab] = useState<Tab>('go');
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [count, setCount] = useState(NO_COUNT);
  const [report, setReport] = useState(NO_REPORT);
  const leave = (): void => setTab(field.isLost ? 'kept' : 'go');
  const [waiting, refused] = [waitingIn(queue.queue), refusedIn(queue.queue)];
  const endCount = (): void => {
    setCount(NO_COUNT);
    leave();
  };
  const endReport = (): void => {
    setReport(NO_REPORT);
    leave();
  };
  return (
    <div className="ph">
      <FieldHead post={post} field={field} />
      <ReleaseNote isHeard={field.isHeard} />
      <LeadSlot value={slot}>
        {tab === 'go' && <GoTab field={field} queue={queue} onTab={setTab} />}
        {tab === 'count' && <CountTab post={post} queue={queue} onDone={endCount} draft={count} onDraft={setCount} />}
        {tab === 'report' && (
          <ReportTab post={post} queue={queue} onDone={endReport} draft={report} onDraft={setReport} />
        )}
        {tab === 'kept' && (
          <KeptTab
            queue={queue}
            zoneOf={field.view?.asOf ?? ''}
            isSharp={isSharp}
            onSharp={onSharp}
            onLeave={onLeave}
          />
        )}
      </LeadSlot>
      <div className="thumb">
        <div className="next-act" ref={setSlot} />
        {waiting.length > 0 && !queue.isSafe && <UnsafeNote />}
        {tab !== 'kept' && refused.length > 0 && <RefusedNote refused={refused} onLook={() => setTab('kept')} />}
        <Tabs tab={tab} kept={queue.queue.length} refused={refused.length} onTab={setTab} />
      </div>
    </div>
  );
}

interface TabsProps {
  readonly tab: Tab;
  readonly kept: number;
  /** How many of them the desk has not taken. */
  readonly refused: number;
  readonly onTab: (tab: Tab) => void;
}

function Tabs({ tab, kept, refused, onTab }: TabsProps): ReactNode {
  const { m, say } = useWords();
  const look = refused > 0 ? 'bad' : kept > 0 ? 'some' : undefined;
  return (
    <nav className="tabs" aria-label={m.field.tabsLabel}>
      <ul>
        {TABS.map((each) => (
          <li key={each}>
            <button type="button" aria-current={tab === each ? 'page' : undefined} onClick={() => onTab(each)}>
              {m.field.tabs[each]}
              {each === 'kept' && <b className={look}>{kept}</b>}
              {each === 'kept' && refused > 0 && <span className="vh">, {say(m.field.notTaken, { n: refused })}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
