import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { problemWords } from '../words/problem-words.ts';
import { asProblem } from '../desk/ask.ts';
import { useWords } from '../words/use-words.tsx';
import { type Offered, useActDesk } from './act-desk.tsx';
import { actLabel } from './act-words.ts';

export interface ActButtonProps {
  readonly offered: Offered;
  readonly isMain?: boolean;
  readonly isLate?: boolean;
  /** Where it is refused now it stands there as words, without a frame: what stands on each crossing all night long asks for no look. */
  readonly isCalm?: boolean;
}

/** One act. Where it would be refused now it says so instead of vanishing, and still opens to tell why. */
export function ActButton({ offered, isMain = false, isLate = false, isCalm = false }: ActButtonProps): ReactNode {
  const speech = useWords();
  const { press, isSending } = useActDesk();
  const { offer, matter } = offered;
  const label = actLabel(offer, matter, speech);
  const why = offer.blocked
    ? problemWords({ ...asProblem(offer.blocked, 409), detail: offer.blocked.message }, speech)
    : null;
  const look = isMain ? (isLate ? 'b late' : 'b main') : 'b';
  return (
    <button
      className={why ? (isCalm ? 'b quiet' : 'b') : look}
      type="button"
      aria-disabled={why || isSending ? true : undefined}
      title={why ? `${why.what} ${why.remedy}` : undefined}
      onClick={() => {
        if (!isSending) press(offered);
      }}
    >
      {isMain && isLate && <Icon name="late" />}
      {label}
      {matter.card && <span className="vh"> {matter.card.label}</span>}
    </button>
  );
}
