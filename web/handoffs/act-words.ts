import type { ActOffer, HandoffCard } from '../desk/contract.ts';
import { wallClock } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import { isOneTap } from './acting.ts';
import { describeParts } from './cells.ts';

export interface ActMatter {
  readonly card?: HandoffCard;
  /** The crossing or the place that the act is about, where it is about no group. */
  readonly name?: string;
  /** The window may open later: a hold stands. */
  readonly isHeld?: boolean;
  /** Places of the grant that would be taken back. */
  readonly places?: number;
}

/** What a button says: the act with its consequence in numbers. Three dots: a form or a confirmation follows. */
export function actLabel(offer: ActOffer, { card, isHeld = false, places }: ActMatter, speech: Speech): string {
  const { m, say } = speech;
  const { act, suggest } = offer;
  const words = m.ho.act;
  switch (act) {
    case 'accept':
      if (isOneTap(offer)) return say(words.accept, { n: suggest.places ?? '' });
      return isHeld && suggest.window
        ? say(words.acceptAt, { n: suggest.places ?? '', time: wallClock(suggest.window.from) })
        : words.acceptOther;
    case 'counter':
      return isOneTap(offer)
        ? say(words.counter, { n: suggest.places ?? '', rest: suggest.rest ?? '' })
        : words.counterOther;
    case 'agree':
      return say(words.agree, { n: card?.grant?.places ?? '' });
    case 'release':
      return isOneTap(offer)
        ? say(words.release, { n: suggest.headcount ?? '' })
        : `${say(words.release, { n: suggest.headcount ?? '' })}…`;
    case 'explain':
      if (suggest.parts && card?.explanation?.awaitsUs)
        return say(words.sign, { parts: describeParts(suggest.parts, speech) });
      return say(words.explain, { n: Math.abs(card?.difference ?? 0) });
    case 'revoke':
      return say(words.revoke, { n: places ?? '' });
    default:
      return words[act];
  }
}

/** What has happened once the act is sent. */
export const doneWords = ({ act }: ActOffer, values: Readonly<Record<string, unknown>>, { m, say }: Speech): string =>
  say(m.ho.done[act], { n: numberOf(values) });

const numberOf = (values: Readonly<Record<string, unknown>>): number | string => {
  const found = values['places'] ?? values['headcount'] ?? values['counted'];
  return typeof found === 'number' ? found : '';
};
