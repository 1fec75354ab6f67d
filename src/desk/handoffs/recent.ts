import { type Books, grantOf, handoffOf, isOpen } from '../../flow/index.ts';
import { DAY, type Handoff, type HandoffId, type Instant } from '../../model/index.ts';

/** Hand-offs of one crossing that are not over, few however many there were before them. */
export interface Recent {
  /** Something has happened to a hand-off; two of those held are looked at whether they are over. */
  note(id: HandoffId, isOver: (id: HandoffId) => boolean): void;
  /** In the order of their offer; one that was over and moved again comes last. */
  list(): readonly HandoffId[];
}

/** One may come with each note, and two are looked at: none that is over stays for long, and no note costs more the more are held. */
const LOOKS = 2;

export function createRecent(): Recent {
  const held = new Set<HandoffId>();
  let round = held.values();
  return {
    note(id, isOver) {
      held.add(id);
      for (let look = 0; look < LOOKS; look += 1) {
        const { value } = round.next();
        if (value === undefined) round = held.values();
        else if (isOver(value)) held.delete(value);
      }
    },
    list: () => [...held],
  };
}

/** Pages show what moved in the last hours; by the shared clock, which may run behind a desk's own. */
const SHOWN_DAYS = 2;

/** Nobody is needed, nothing has happened for two days, and its places are none of a present window. */
export function isOver(books: Books, id: HandoffId, trail: readonly { readonly at: Instant }[]): boolean {
  const before = books.time - SHOWN_DAYS * DAY;
  if (isOpen(books, id) || trail.some(({ at }) => at >= before)) return false;
  return !takesPresentPlaces(books, handoffOf(books, id)!, before as Instant);
}

function takesPresentPlaces(books: Books, { grant: id, period }: Handoff, before: Instant): boolean {
  const grant = id === null ? undefined : grantOf(books, id);
  if (!grant) return false;
  return grant.handoff === null ? grant.state === 'open' && period === grant.period : grant.window.to >= before;
}
