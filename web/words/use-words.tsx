import { createContext, Fragment, type ReactNode, useContext } from 'react';
import { fillSlot, type Speech, type Values } from './speech.ts';
import { type Part, readTemplate } from './template.ts';

export const SpeechContext = createContext<Speech | null>(null);

/** The reader's language. */
export function useWords(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('no language is loaded');
  return speech;
}

export interface SaidProps {
  readonly template: string;
  readonly values?: Values;
  /** Draws `[words]`; plain where absent. */
  readonly state?: (words: ReactNode) => ReactNode;
  /** Draws `<words>`; plain where absent. */
  readonly link?: (words: ReactNode) => ReactNode;
}

const NAMES: ReadonlySet<string> = new Set(['place', 'crossing', 'label']);
const LONGEST_HELD = 24;

/** A short name that a line of large letters should not break: "Puente | Viejo" reads as two. */
const holdName = (slot: string, words: string): ReactNode =>
  NAMES.has(slot) && words.length <= LONGEST_HELD ? <span className="held">{words}</span> : words;

/** A template on the screen, its states and figures drawn by the caller. */
export function Said({ template, values = {}, state, link }: SaidProps): ReactNode {
  const speech = useWords();
  const draw = (part: Part): ReactNode => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'slot') return holdName(part.name, fillSlot(part, values, speech));
    const inside = part.parts.map((inner, index) => <Fragment key={index}>{draw(inner)}</Fragment>);
    const wrap = part.kind === 'state' ? state : link;
    return wrap ? wrap(inside) : inside;
  };
  return readTemplate(template).map((part, index) => <Fragment key={index}>{draw(part)}</Fragment>);
}
