import type { LiveEvent, WaitingView } from './contract.ts';
import { keepSame } from './keep-same.ts';

type Told = Extract<LiveEvent, { type: 'board' | 'handoffs' }>;

/** On its arrival a page is told by the stream what stood before it asked: that is no news, and no reason to ask again. */
export interface News {
  /** The stream tells of the board or the hand-offs. True where the last answer did not know of it. */
  tell(event: Told): boolean;
  /** True where the stream told of something else while the question was under way: either may be the newer. */
  answer(answer: WaitingView): boolean;
}

export function createNews(): News {
  let answered: WaitingView | null = null;
  let told: readonly Told[] = [];
  const isNews = (event: Told, known: WaitingView): boolean =>
    event.type === 'board' ? event.board.asOf > known.asOf : keepSame(known.handoffs, event.strip) !== known.handoffs;
  return {
    tell(event) {
      told = [...told.filter(({ type }) => type !== event.type), event];
      return answered !== null && isNews(event, answered);
    },
    answer(answer) {
      const isOwed = told.some((event) => isNews(event, answer));
      [answered, told] = [answer, []];
      return isOwed;
    },
  };
}
