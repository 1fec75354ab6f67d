import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react';
import { BoardPage } from '../board/board-page.tsx';
import { useVisitEnd } from '../board/last-visit.ts';
import { DeskProvider, useDesk } from '../desk/use-desk.tsx';
import { WaitingProvider } from '../desk/use-waiting.tsx';
import { withNames } from '../words/speech.ts';
import { SpeechContext, useWords } from '../words/use-words.tsx';
import { Announcer } from './announcer.tsx';
import { Broken } from './broken.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { Keys } from './keys.tsx';
import { PreferencesProvider } from './preferences.tsx';
import { ReleaseNote } from './release-note.tsx';
import { Link, matchPath, useAddress } from './router.tsx';
import { TopBar } from './top-bar.tsx';

const claims = () => import('../claims/claims-page.tsx').then((m) => ({ default: m.ClaimsPage }));
const claim = () => import('../claims/claim-page.tsx').then((m) => ({ default: m.ClaimPage }));
const imports = () => import('../imports/import-page.tsx').then((m) => ({ default: m.ImportPage }));
const decisions = () => import('../decisions/decisions-page.tsx').then((m) => ({ default: m.DecisionsPage }));
const answers = () => import('../answers/answers-page.tsx').then((m) => ({ default: m.AnswersPage }));
const referrals = () => import('../referrals/referrals-page.tsx').then((m) => ({ default: m.ReferralsPage }));
const lessons = () => import('../lessons/lessons-page.tsx').then((m) => ({ default: m.LessonsPage }));
const phones = () => import('../phones/phones-page.tsx').then((m) => ({ default: m.PhonesPage }));
const handoffs = () => import('../handoffs/handoffs-page.tsx').then((m) => ({ default: m.HandoffsPage }));
const handoff = () => import('../handoffs/handoff-page.tsx').then((m) => ({ default: m.HandoffPage }));
const plan = () => import('../plan/plan-page.tsx').then((m) => ({ default: m.PlanPage }));
const record = () => import('../record/record-page.tsx').then((m) => ({ default: m.RecordPage }));
const link = () => import('../link/link-page.tsx').then((m) => ({ default: m.LinkPage }));
const field = () => import('../field/field-page.tsx').then((m) => ({ default: m.FieldPage }));
const LATER: readonly (() => Promise<unknown>)[] = [
  claims,
  claim,
  imports,
  decisions,
  answers,
  referrals,
  lessons,
  phones,
  handoffs,
  handoff,
  plan,
  record,
  link,
];

const ClaimsPage = lazy(claims);
const ClaimPage = lazy(claim);
const ImportPage = lazy(imports);
const DecisionsPage = lazy(decisions);
const AnswersPage = lazy(answers);
const ReferralsPage = lazy(referrals);
const LessonsPage = lazy(lessons);
const PhonesPage = lazy(phones);
const HandoffsPage = lazy(handoffs);
const HandoffPage = lazy(handoff);
const PlanPage = lazy(plan);
const RecordPage = lazy(record);
const LinkPage = lazy(link);
const FieldPage = lazy(field);

type Page = (values: Readonly<Record<string, string>>) => ReactNode;

/** Every page and its address. */
const PAGES: readonly (readonly [pattern: string, page: Page])[] = [
  ['/', () => <BoardPage />],
  ['/claims', () => <ClaimsPage />],
  ['/claims/:id', ({ id }) => <ClaimPage key={id} id={id!} />],
  ['/answers', () => <AnswersPage />],
  ['/referrals', () => <ReferralsPage />],
  ['/lessons', () => <LessonsPage />],
  ['/import', () => <ImportPage id={null} />],
  ['/import/:id', ({ id }) => <ImportPage id={id!} />],
  ['/decisions', () => <DecisionsPage />],
  ['/phones', () => <PhonesPage />],
  ['/handoffs', () => <HandoffsPage />],
  ['/handoffs/:id', ({ id }) => <HandoffPage key={id} id={id!} />],
  ['/plan', () => <PlanPage />],
  ['/record', () => <RecordPage />],
  ['/link', () => <LinkPage />],
];

export const App = (): ReactNode => (
  <PreferencesProvider>
    <Chosen />
  </PreferencesProvider>
);

/** An officer's phone shows one place and nothing else: no bar, no board. */
function Chosen(): ReactNode {
  const path = useAddress().split('?')[0]!;
  if (path === '/field') return <Officer />;
  return (
    <DeskProvider>
      <WaitingProvider>
        <PlacesNamed>
          <Frame />
        </PlacesNamed>
      </WaitingProvider>
    </DeskProvider>
  );
}

/** Once the board is here, places go by the names they have in the reader's language. */
function PlacesNamed({ children }: { readonly children: ReactNode }): ReactNode {
  const speech = useWords();
  const names = useDesk(({ board }) => board?.corridor.names);
  const naming = useMemo(() => (names ? withNames(speech, names) : speech), [speech, names]);
  return <SpeechContext value={naming}>{children}</SpeechContext>;
}

function Officer(): ReactNode {
  const { m } = useWords();
  return (
    <Broken>
      <Suspense fallback={<p className="waiting">{m.loading}</p>}>
        <FieldPage />
      </Suspense>
    </Broken>
  );
}

function Frame(): ReactNode {
  const { m } = useWords();
  const address = useAddress();
  const path = address.split('?')[0]!;
  useFocusOnArrival(path);
  usePagesAhead();
  useVisitEnd();
  const isHeard = useDesk(({ connection }) => connection.state !== 'lost');
  return (
    <>
      <a className="skip" href="#main">
        {m.bar.skip}
      </a>
      <TopBar path={path} />
      <ConnectionNote />
      <ReleaseNote isHeard={isHeard} />
      <Announcer />
      <main id="main" tabIndex={-1}>
        <Broken key={path}>
          <Suspense fallback={<p className="waiting">{m.loading}</p>}>{findPage(path)}</Suspense>
        </Broken>
      </main>
      <Keys />
    </>
  );
}

function findPage(path: string): ReactNode {
  for (const [pattern, page] of PAGES) {
    const values = matchPath(pattern, path);
    if (values) return page(values);
  }
  return <NoPage />;
}

function NoPage(): ReactNode {
  const { m } = useWords();
  return (
    <div className="page">
      <h1 className="lede">{m.notFound.title}</h1>
      <p>
        <Link className="b" to="/">
          {m.notFound.act}
        </Link>
      </p>
    </div>
  );
}

/** After a change of page the reading position is at its top, as after a page load. */
function useFocusOnArrival(path: string): void {
  const last = useRef(path);
  useEffect(() => {
    if (last.current !== path) document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
    last.current = path;
  }, [path]);
}

const LATER_MILLISECONDS = 1_500;

/** Fetches the other pages once this one is at rest, so that they open at once, and also when the desk cannot be reached. */
function usePagesAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => LATER.forEach((load) => void load().catch(() => undefined)), LATER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
}
