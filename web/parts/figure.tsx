import type { ReactNode } from 'react';
import { Link } from '../app/router.tsx';
import type { CountView } from '../desk/contract.ts';
import { formatCount, formatExactly, formatInterval } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';

/** A figure that opens its evidence: the dotted rule is used for nothing else. Plain text where there is nothing to open. */
export function Figure({
  to,
  title,
  children,
}: {
  readonly to: string | null;
  readonly title?: string;
  readonly children: ReactNode;
}): ReactNode {
  if (to === null) return <span title={title}>{children}</span>;
  return (
    <Link className="n" to={to} {...(title ? { title } : {})}>
      {children}
    </Link>
  );
}

/** People as an interval, never a bare number. */
export function CountFigure({
  count,
  to,
  unit = true,
}: {
  readonly count: CountView;
  readonly to: string | null;
  readonly unit?: boolean;
}): ReactNode {
  const speech = useWords();
  return (
    <Figure to={to} title={formatExactly(count, speech)}>
      {unit ? formatCount(count, speech) : formatInterval(count, speech)}
    </Figure>
  );
}
