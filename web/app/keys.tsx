import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words/use-words.tsx';
import { usePreferences } from './preferences.tsx';
import { go } from './router.tsx';

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
        <KeyRows />
        <label className="check">
          <input type="checkbox" checked={keys} onChange={(event) => set({ keys: event.target.checked })} />
          {m.keys.on}
        </label>
        <button className="b" type="button" onClick={onClose}>
          {m.keys.close}
        </button>
      </Dialog>
    </footer>
  );
}

const ROWS = [
  ['m', 'map'],
  ['/', 'find'],
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['?', 'help'],
] as const;

function KeyRows(): ReactNode {
  const { m } = useWords();
  return (
    <dl className="keys">
      {Object.entries(GOES).map(([key, [, name]]) => (
        <div key={key}>
          <dt>
            <kbd>g</kbd> {m.keys.followedBy} <kbd>{key}</kbd>
          </dt>
          <dd>{m.bar[name]}</dd>
        </div>
      ))}
      {ROWS.map(([key, name]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{m.keys.rows[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
