import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { WaitingView } from '../desk/contract.ts';
import { useBoard, useNow } from '../desk/use-desk.tsx';
import { useWaiting } from '../desk/use-waiting.tsx';
import { Icon, Mark } from '../parts/icon.tsx';
import { formatDate, inZone, wallClock, zoneName } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';
import { useSandbox } from '../phones/use-sandbox.ts';
import { LanguageSelect } from './language-select.tsx';
import { type Theme, Themes, usePreferences } from './preferences.tsx';
import { Link } from './router.tsx';

const VIEWS = [
  ['/', 'board'],
  ['/claims', 'claims'],
  ['/handoffs', 'handoffs'],
  ['/plan', 'plan'],
  ['/answers', 'answers'],
  ['/referrals', 'referrals'],
  ['/decisions', 'decisions'],
  ['/record', 'record'],
  ['/link', 'link'],
  ['/import', 'import'],
] as const;

/** The bar: where one is, whose desk this is, what time it is there. */
export function TopBar({ path }: { readonly path: string }): ReactNode {
  const speech = useWords();
  const { m } = speech;
  const hasPhones = useSandbox();
  const views = hasPhones ? [...VIEWS, ['/phones', 'phones'] as const] : VIEWS;
  const counts = countsOf(useWaiting(), speech);
  const nav = useHereInSight(`${path} ${views.length} ${m.locale} ${Object.values(counts).flat().length}`);
  return (
    <header className="top">
      <Link className="mark" to="/">
        <Mark />
        Cauce
      </Link>
      <OverdueHere counts={counts} />
      <nav aria-label={m.bar.views} ref={nav}>
        <ul>
          {views.map(([to, name]) => (
            <li key={to}>
              <Link to={to} {...(isHere(to, path) ? { 'aria-current': 'page' } : {})}>
                {m.bar[name]}
                {counts[name]?.map((count) => (
                  <CountMark key={String(count.isLate)} count={count} />
                ))}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <span className="sp" />
      <Who />
      <LanguagePick />
      <ThemePick />
      <Clock />
    </header>
  );
}

/** What is overdue, for a phone alone: there its view's name is often out of sight beyond the edge of the bar. */
function OverdueHere({ counts }: { readonly counts: Counts }): ReactNode {
  const { m, number } = useWords();
  return VIEWS.map(([to, name]) =>
    counts[name]
      ?.filter(({ isLate }) => isLate)
      .map(({ n, words }) => (
        <Link key={to} className="overdue-here is-late" to={to}>
          <Icon name={name === 'referrals' ? 'danger' : 'late'} />
          <b aria-hidden="true">{number(n)}</b>
          <span className="vh">
            {m.bar[name]}, {words}
          </span>
        </Link>
      )),
  );
}

type Counts = Readonly<Partial<Record<string, readonly Count[]>>>;

interface Count {
  readonly n: number;
  readonly isLate: boolean;
  /** For screen readers. */
  readonly words: string;
}

/** How much waits for a person behind each name, and how much is overdue. */
function countsOf(waiting: WaitingView | null, { m, say }: Speech): Counts {
  if (!waiting) return {};
  const { referrals, questions, decisions, handoffs } = waiting;
  const overdue = (handoffs?.rows ?? []).flatMap(({ released }) => released).filter((group) => group.overdue).length;
  const waits = (n: number): Count => ({ n, isLate: false, words: say(m.bar.waits, { n }) });
  const late = (n: number, words: string): Count => ({ n, isLate: true, words });
  const counts: Readonly<Record<string, readonly Count[]>> = {
    handoffs: [waits(handoffs?.waitsForUs ?? 0), late(overdue, say(m.ho.lede['groups-overdue'], { groups: overdue }))],
    answers: [waits(questions)],
    decisions: [late(decisions, say(m.bar.lookAgain, { n: decisions }))],
    referrals: [
      waits(referrals.open - referrals.overdue),
      late(referrals.overdue, say(m.bar.overdue, { n: referrals.overdue })),
    ],
  };
  return Object.fromEntries(Object.entries(counts).map(([name, all]) => [name, all.filter(({ n }) => n > 0)]));
}

/** A number in a ring; filled where it is overdue. */
function CountMark({ count: { n, isLate, words } }: { readonly count: Count }): ReactNode {
  const { number } = useWords();
  return (
    <>
      <b className={isLate ? 'cnt late' : 'cnt'} aria-hidden="true">
        {n > MOST_SHOWN ? `${MOST_SHOWN}+` : number(n)}
      </b>
      <span className="vh">, {words}</span>
    </>
  );
}
const MOST_SHOWN = 99;

/** Where the views do not fit beside each other, the one that is open is moved into sight. */
function useHereInSight(changes: string): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && here)
      nav.current.scrollLeft = here.offsetLeft - (nav.current.clientWidth - here.offsetWidth) / 2;
  }, [changes]);
  return nav;
}

const isHere = (to: string, path: string): boolean => (to === '/' ? path === '/' : path.startsWith(to));

function Who(): ReactNode {
  const { m } = useWords();
  const desk = useBoard()?.desk;
  if (!desk) return null;
  return (
    <p className="who" title={desk.loopbackOnly ? `${desk.name}. ${m.bar.loopbackWhy}` : desk.name}>
      <bdi>{desk.name}</bdi>
      {desk.loopbackOnly && (
        <span className="quiet">
          <span aria-hidden="true"> · </span>
          {m.bar.loopback}
        </span>
      )}
    </p>
  );
}

function LanguagePick(): ReactNode {
  const { m } = useWords();
  const { tongue } = usePreferences();
  return (
    <label className="pick" title={m.bar.language}>
      <span aria-hidden="true">{tongue.toUpperCase()}</span>
      <LanguageSelect label={m.bar.language} />
    </label>
  );
}

function ThemePick(): ReactNode {
  const { m } = useWords();
  const { theme, set } = usePreferences();
  return (
    <label className="pick" title={m.bar.theme}>
      <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.4" strokeWidth="1.6" />
        <path d="M8 1.600a6.400 6.400 0 0 1 0 12.800z" fill="currentColor" stroke="none" />
      </svg>
      <select aria-label={m.bar.theme} value={theme} onChange={(event) => set({ theme: event.target.value as Theme })}>
        {Themes.map((each) => (
          <option key={each} value={each}>
            {m.bar.themes[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A paper is read years later: its date has the year. */
const ANOTHER_YEAR = '0000';

function Clock(): ReactNode {
  const speech = useWords();
  const { m } = speech;
  const now = useNow();
  const zone = useBoard()?.zone;
  if (!zone) return null;
  const at = inZone(now, zone);
  return (
    <p className="clock" title={`${m.bar.clock}: ${zone}`}>
      <span className="on-paper">{formatDate(at, speech, ANOTHER_YEAR)} </span>
      <time dateTime={at}>{wallClock(at)}</time>
      <small>{zoneName(now, zone)}</small>
    </p>
  );
}
