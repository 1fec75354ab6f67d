import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { chooseTongue, loadSpeech, type Speech, type Tongue, Tongues } from '../words/speech.ts';
import { SpeechContext } from '../words/use-words.tsx';

export const Themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof Themes)[number];

export interface Preferences {
  readonly tongue: Tongue;
  readonly theme: Theme;
  /** Whether single letters act; people who dictate turn them off. */
  readonly keys: boolean;
  readonly set: (change: Partial<Pick<Preferences, 'tongue' | 'theme' | 'keys'>>) => void;
}

const PreferencesContext = createContext<Preferences | null>(null);

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('no preferences are loaded');
  return preferences;
}

const KEY = 'cauce.preferences';
type Kept = Pick<Preferences, 'tongue' | 'theme' | 'keys'>;

function load(): Kept {
  const kept = JSON.parse(recall(KEY) ?? '{}') as Partial<Kept>;
  return {
    tongue: Tongues.find((tongue) => tongue === kept.tongue) ?? chooseTongue(navigator.languages),
    theme: Themes.find((theme) => theme === kept.theme) ?? 'system',
    keys: kept.keys ?? true,
  };
}

/** What this browser remembers; a private window that refuses remembers nothing. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing, or has no room: it works all the same, until the page is closed. */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

const NAME_KEY = 'cauce.name';

/** The name this browser's person acts under, as last given. */
export const recallName = (): string => recall(NAME_KEY) ?? '';

export const rememberName = (name: string): void => void remember(NAME_KEY, name.trim());

/** The first of these languages that can be had: without a connection a phone has those it kept. Null where it has none. */
async function loadSome(tongues: readonly Tongue[]): Promise<Speech | null> {
  for (const tongue of tongues) {
    const speech = await loadSpeech(tongue).catch(() => null);
    if (speech) return speech;
  }
  return null;
}

/** Holds language, appearance and keys, and waits with drawing until the language is there. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [kept, setKept] = useState(load);
  const [speech, setSpeech] = useState<Speech | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadSome([kept.tongue, ...(speech ? [speech.tongue] : Tongues)]).then((loaded) => {
      if (!isCurrent || !loaded) return;
      setSpeech(loaded);
      // What could not be fetched is not shown as chosen: it can be chosen again.
      if (loaded.tongue !== kept.tongue) setKept((before) => ({ ...before, tongue: loaded.tongue }));
    });
    return () => void (isCurrent = false);
  }, [kept.tongue]);
  useEffect(() => {
    if (kept.theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = kept.theme;
  }, [kept.theme]);
  useEffect(() => {
    if (!speech) return;
    document.documentElement.lang = speech.tongue;
    // What the page itself said until there were words.
    document.querySelector('#first')?.remove();
  }, [speech]);
  const set: Preferences['set'] = (change) => {
    const next = { ...kept, ...change };
    remember(KEY, JSON.stringify(next));
    setKept(next);
  };
  if (!speech) return null;
  return (
    <PreferencesContext value={{ ...kept, set }}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </PreferencesContext>
  );
}
