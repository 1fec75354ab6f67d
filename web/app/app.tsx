import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { BoardPage } from '../board/board-page.tsx';
import { DeskProvider } from '../desk/use-desk.tsx';
import { useWords } from '../words/use-words.tsx';
import { Broken } from './broken.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { Keys } from './keys.tsx';
import { PreferencesProvider } from './preferences.tsx';
import { Link, matchPath, useAddress } from './router.tsx';
import { TopBar } from './top-bar.tsx';

const ClaimsPage = lazy(() => import('../claims/claims-page.tsx').then((m) => ({ default: m.ClaimsPage })));
const ClaimPage = lazy(() => import('../claims/claim-page.tsx').then((m) => ({ default: m.ClaimPage })));
const ImportPage = lazy(() => import('../imports/import-page.tsx').then((m) => ({ default: m.ImportPage })));
const DecisionsPage = lazy(() => import('../decisions/decisions-page.tsx').then((m) => ({ default: m.DecisionsPage })));
const PhonesPage = lazy(() => import('../phones/phones-page.tsx').then((m) => ({ default: m.PhonesPage })));

type Page = (values: Readonly<Record<string, string>>) => ReactNode;

/** Every page and its address. */
const PAGES: readonly (readonly [pattern: string, page: Page])[] = [
  ['/', () => <BoardPage />],
  ['/claims', () => <ClaimsPage />],
  ['/claims/:id', ({ id }) => <ClaimPage key={id} id={id!} />],
  ['/import', () => <ImportPage id={null} />],
  ['/import/:id', ({ id }) => <ImportPage id={id!} />],
  ['/decisions', () => <DecisionsPage />],
  ['/phones', () => <PhonesPage />],
];

export const App = (): ReactNode => (
  <PreferencesProvider>
    <DeskProvider>
      <Frame />
    </DeskProvider>
  </PreferencesProvider>
);

function Frame(): ReactNode {
  const { m } = useWords();
  const address = useAddress();
  const path = address.split('?')[0]!;
  useFocusOnArrival(path);
  return (
    <>
      <a className="skip" href="#main">
        {m.bar.skip}
      </a>
      <TopBar path={path} />
      <ConnectionNote />
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
  useEffect(() => {
    if (arrivals > 0) document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
    arrivals += 1;
  }, [path]);
}
let arrivals = 0;
