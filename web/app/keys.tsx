import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words/use-words.tsx';
import { usePreferences } from './preferences.tsx';
import { go } from './router.tsx';

const GOES: Readonly<Record<string, string>> = { b: '/', c: '/claims', i: '/import', d: '/decisions' };
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
    const to = GOES[key];
    if (to && event.timeStamp - led.current < LEADER_MILLISECONDS) go(to);
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
  [['g', 'b'], 'board'],
  [['g', 'c'], 'claims'],
  [['g', 'i'], 'import'],
  [['g', 'd'], 'decisions'],
  [['m'], 'map'],
  [['/'], 'find'],
  [['j'], 'next'],
  [['k'], 'previous'],
  [['Enter'], 'open'],
  [['?'], 'help'],
] as const;

function KeyRows(): ReactNode {
  const { m } = useWords();
  return (
    <dl className="keys">
      {ROWS.map(([pressed, name]) => (
        <div key={name}>
          <dt>
            {pressed.map((key, index) => (
              <span key={key}>
                {index > 0 && ` ${m.keys.followedBy} `}
                <kbd>{key}</kbd>
              </span>
            ))}
          </dt>
          <dd>{m.keys.rows[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
