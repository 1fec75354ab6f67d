import type { ReactNode } from 'react';
import { Link } from '../app/router.tsx';

export interface EmptyPageProps {
  readonly title: string;
  readonly text: string;
  /** Absent where nothing on these pages brings anything here. */
  readonly act?: string;
  readonly to?: string;
}

/** A page that has nothing to show: what is missing, why, and where to go from here. */
export const EmptyPage = ({ title, text, act, to }: EmptyPageProps): ReactNode => (
  <div className="page">
    <h1 className="lede">{title}</h1>
    <p>{text}</p>
    {to && (
      <p>
        <Link className="b" to={to}>
          {act}
        </Link>
      </p>
    )}
  </div>
);
