import type { ReactNode } from 'react';
import { Link } from '../app/router.tsx';
import type { HandoffLedePart, StripView, WaitingView } from '../desk/contract.ts';
import { useNow } from '../desk/use-desk.tsx';
import { clocked, ICON_OF_STATE } from '../handoffs/handoffs-lede.tsx';
import { groupPath } from '../handoffs/listed.ts';
import { StateWords } from '../parts/icon.tsx';
import { useClock } from '../parts/moment.tsx';
import { formatRelative } from '../words/format.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { isSaid, sentenceOf } from './said.ts';

/** The parts that the hand-offs lend to the board's sentence, in two: what stops people first, who may go at its end – the crossing that closes soonest. */
export function agreedParts(strip: StripView | null): {
  readonly first: readonly HandoffLedePart[];
  readonly last: readonly HandoffLedePart[];
} {
  const parts = (strip?.lede ?? []).filter(({ code }) => isSaid(code));
  const may = parts
    .filter(({ code }) => code === 'may-cross')
    .toSorted((a, b) => endOf(a).localeCompare(endOf(b)))
    .slice(0, 1);
  return { first: parts.filter(({ code }) => code !== 'may-cross'), last: may };
}

const NO_END = '9999';
const endOf = ({ figures }: HandoffLedePart): string => String(figures['before'] || NO_END);

export function AgreedSentence({ part }: { readonly part: HandoffLedePart }): ReactNode {
  const { m } = useWords();
  const clock = useClock();
  const sentence = sentenceOf(part, useNow());
  if (sentence === null) return null;
  const icon = part.code === 'no-connection' ? 'broken' : ICON_OF_STATE[part.state];
  return (
    <span>
      <Said
        template={m.ho.say[sentence]}
        values={clocked(part.figures, clock)}
        state={(words) => (
          <StateWords state={part.state} icon={icon}>
            {words}
          </StateWords>
        )}
        link={(words) => (
          <Link className="n" to={part.handoff ? groupPath(part.handoff) : '/handoffs'}>
            {words}
          </Link>
        )}
      />{' '}
    </span>
  );
}

/** Somebody in danger for whom nobody has answered yet. */
export function ReferralSentence({ referrals }: { readonly referrals: WaitingView['referrals'] }): ReactNode {
  const speech = useWords();
  const now = useNow();
  const { open, overdue, dueAt } = referrals;
  const { lede } = speech.m.rf;
  const when = dueAt ? formatRelative(Date.parse(dueAt), now, speech) : '';
  return (
    <span>
      <Said
        template={overdue > 0 ? lede.late : lede.open}
        values={{ n: overdue > 0 ? overdue : open, when }}
        state={(words) => (
          <StateWords state={overdue > 0 ? 'late' : 'doubt'} icon={overdue > 0 ? 'danger' : 'wait'}>
            <Link className="n" to="/referrals">
              {words}
            </Link>
          </StateWords>
        )}
      />{' '}
    </span>
  );
}
