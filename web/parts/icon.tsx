import type { ReactNode } from 'react';

/** Shapes that say a state before any colour does: a bar for held, an arrow for may go, a double wave for doubt. */
const SHAPES = {
  hold: (
    <>
      <circle cx="8" cy="8" r="6.8" />
      <path d="M4.2 8h7.6" strokeWidth="3" />
    </>
  ),
  go: <path d="M1 8h12M8.2 3 13.2 8l-5 5" />,
  late: (
    <>
      <circle cx="8" cy="8" r="6.8" />
      <path d="M8 3.8V8.4l3 1.8" />
    </>
  ),
  danger: <path d="M8 2 14.6 13.6H1.4zM8 6.4v3.4M8 11.2v1.2" />,
  wait: <path d="M2 8h2.6M6.7 8h2.6M11.4 8H14" strokeWidth="2.8" />,
  doubt: <path d="M1.5 7c2.2-4 4.3-3.6 6.5-1.4s4.3 2.6 6.5-1.4M1.5 12.6c2.2-4 4.3-3.6 6.5-1.4s4.3 2.6 6.5-1.4" />,
  yes: <path d="M2.5 8.5 6.3 12.3 13.5 4.2" />,
  no: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  broken: <path d="M0.500 8h5M10.500 8h5M5.500 3.500v9M10.500 3.500v9" />,
  down: <path d="M3.5 6 8 10.500 12.500 6" />,
  shield: <path d="M8 1.500 13.500 3.500V8c0 3-2.400 5.300-5.500 6.500C4.900 13.300 2.500 11 2.500 8V3.500z" />,
} as const;

export type IconName = keyof typeof SHAPES;

/** A symbol beside a word; it never stands alone, so it is hidden from screen readers. */
export const Icon = ({ name }: { readonly name: IconName }): ReactNode => (
  <svg className="i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {SHAPES[name]}
  </svg>
);

/** The mark: two banks and what runs between them. */
export const Mark = (): ReactNode => (
  <svg className="i mark-sign" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
    <path d="M5 1v4.5C5 10 9 9.5 9 14v7M17 1v4.5C17 10 13 9.5 13 14v7" strokeWidth="2.6" />
  </svg>
);

export type State = 'hold' | 'late' | 'doubt' | 'go' | 'plain';
export const ICON_OF_STATE = {
  hold: 'hold',
  late: 'danger',
  doubt: 'doubt',
  go: 'go',
  plain: null,
} as const satisfies Readonly<Record<State, IconName | null>>;

/** Words in a state: shape, word, and only then colour. */
export function StateWords({
  state,
  icon = ICON_OF_STATE[state],
  children,
}: {
  readonly state: State;
  readonly icon?: IconName | null;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <b className={`sw is-${state}`}>
      {icon && <Icon name={icon} />}
      {children}
    </b>
  );
}
