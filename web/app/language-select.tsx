import type { ReactNode } from 'react';
import { type Tongue, Tongues } from '../words/speech.ts';
import { usePreferences } from './preferences.tsx';

/** Each language in its own words, so that it is found by those who read it. */
const NAMES: Readonly<Record<Tongue, string>> = {
  es: 'Español',
  en: 'English',
  fr: 'Français',
  pt: 'Português',
  ht: 'Kreyòl ayisyen',
};

/** The language everything is said in; its label is its owner's. */
export function LanguageSelect({
  label,
  className,
}: {
  readonly label?: string;
  readonly className?: string;
}): ReactNode {
  const { tongue, set } = usePreferences();
  return (
    <select
      aria-label={label}
      className={className}
      value={tongue}
      onChange={({ target }) => set({ tongue: target.value as Tongue })}
    >
      {Tongues.map((each) => (
        <option key={each} value={each} lang={each}>
          {NAMES[each]}
        </option>
      ))}
    </select>
  );
}
