import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';
import { usePreferences } from './preferences.tsx';
import { go, useAddress } from './router.tsx';

/** After `g`: where each letter goes, and the view's name in the bar. */
const GOES = {
  b: ['/', 'board'],
  c: ['/claims', 'claims'],
  h: ['/handoffs', 'handoffs'],
  p: ['/plan', 'plan'],
  a: ['/answers', 'answers'],
  r: ['/referrals', 'referrals'],
  d: ['/decisions', 'decisions'],
  e: ['/record', 'record'],
  l: ['/link', 'link'],
  i: ['/import', 'import'],
} as const;
const isGoing = (key: string): key is keyof typeof GOES => Object.hasOwn(GOES, key);
const LEADER_MILLISECONDS = 1_200;

/** True where letters are being written, and so are no commands. */
export const isWriting = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** Calls back for a single key, unless somebody is writing or has turned single keys off. */
export function useKey(onKey: (key: string, event: KeyboardEvent) => void): void {
  const { keys } = usePreferences();
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    if (!keys) return undefined;
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event)) return;
      if (document.querySelector('dialog[open]')) return;
      latest.current(event.key, event);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [keys]);
}

/** `g` then a letter goes to a view; `?` shows every key and lets them be turned off. */
export function Keys(): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const led = useRef(0);
  useKey((key, event) => {
    if (key === '?') setIsOpen(true);
    if (isGoing(key) && event.timeStamp - led.current < LEADER_MILLISECONDS) go(GOES[key][0]);
    led.current = key === 'g' ? event.timeStamp : 0;
  });
  return <KeysDialog isOpen={isOpen} onOpen={() => setIsOpen(true)} onClose={() => setIsOpen(false)} />;
}

interface KeysDialogProps {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

function KeysDialog({ isOpen, onOpen, onClose }: KeysDialogProps): ReactNode {
  const { m } = useWords();
  const { keys, set } = usePreferences();
  return (
    <footer className="under">
      <button className="b quiet" type="button" aria-haspopup="dialog" onClick={onOpen}>
        {m.bar.keys} <kbd aria-hidden="true">?</kbd>
      </button>
      <Dialog title={m.keys.title} isOpen={isOpen} onClose={onClose}>
        {/* Before the lists: a sheet opens where its first field is. */}
        <label className="check">
          <input type="checkbox" checked={keys} onChange={(event) => set({ keys: event.target.checked })} />
          {m.keys.on}
        </label>
        <KeyLists />
        <button className="b" type="button" onClick={onClose}>
          {m.keys.close}
        </button>
      </Dialog>
    </footer>
  );
}

type KeyName = keyof Speech['m']['keys']['rows'];
type KeyRow = readonly [keys: readonly string[], name: KeyName];

/** Keys of one view, by its address. */
const OF_VIEW: Readonly<Record<string, readonly KeyRow[]>> = {
  '/': [
    [['j'], 'next'],
    [['k'], 'previous'],
    [['Enter'], 'open'],
    [['m'], 'map'],
  ],
  '/claims': [
    [['/'], 'find'],
    [['j', '↓'], 'next'],
    [['k', '↑'], 'previous'],
    [['→'], 'unfold'],
    [['←'], 'fold'],
    [['Enter'], 'open'],
  ],
  '/handoffs': [
    [['j', '↓'], 'next'],
    [['k', '↑'], 'previous'],
    [['Enter'], 'open'],
  ],
};
/** What every view has. */
const EVERYWHERE: readonly KeyRow[] = [
  [['Tab'], 'tab'],
  [['Enter'], 'press'],
  [['Esc'], 'leave'],
  [['?'], 'help'],
];

/** The keys of the view one is in first, then those that go everywhere. */
function KeyLists(): ReactNode {
  const { m } = useWords();
  const own = OF_VIEW[useAddress().split('?')[0]!] ?? [];
  return (
    <>
      {own.length > 0 && <KeyList id="keys-here" title={m.keys.here} rows={own} />}
      <KeyList id="keys-everywhere" title={m.keys.everywhere} rows={EVERYWHERE}>
        {Object.entries(GOES).map(([key, [, name]]) => (
          <div key={key}>
            <dt>
              <kbd>g</kbd> {m.keys.followedBy} <kbd>{key}</kbd>
            </dt>
            <dd>{m.bar[name]}</dd>
          </div>
        ))}
      </KeyList>
    </>
  );
}

interface KeyListProps {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly KeyRow[];
  /** More lines behind the rows. */
  readonly children?: ReactNode;
}

const KeyList = ({ id, title, rows, children }: KeyListProps): ReactNode => (
  <section aria-labelledby={id}>
    <h3 className="h" id={id}>
      {title}
    </h3>
    <dl className="keys">
      {rows.map((row) => (
        <KeyLine key={row[1]} row={row} />
      ))}
      {children}
    </dl>
  </section>
);

function KeyLine({ row: [keys, name] }: { readonly row: KeyRow }): ReactNode {
  const { m } = useWords();
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <Fragment key={key}>
            <kbd>{key}</kbd>{' '}
          </Fragment>
        ))}
      </dt>
      <dd>{m.keys.rows[name]}</dd>
    </div>
  );
}
