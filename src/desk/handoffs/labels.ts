import { type Books, crossingOf } from '../../flow/index.ts';
import type { CrossingId, DeskId } from '../../model/index.ts';

/** Gives out short names that can be said on the radio: the sender's letter and a number, "M-31". */
export interface Labels {
  next(books: Books, crossing: CrossingId): string;
}

/** Numbers follow the shared order, so both desks say the same name. Letters are added where another desk begins alike. */
export function createLabels(): Labels {
  const prefixes = new Map<DeskId, string>();
  const numbers = new Map<string, number>();
  const prefixOf = (desk: DeskId): string => {
    const known = prefixes.get(desk);
    if (known) return known;
    const letters = desk.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '') || 'X';
    const taken = new Set(prefixes.values());
    const lengths = Array.from({ length: letters.length }, (_, at) => at + 1);
    const free = lengths.map((length) => letters.slice(0, length)).find((prefix) => !taken.has(prefix));
    const prefix = free ?? `${letters}${taken.size}`;
    prefixes.set(desk, prefix);
    return prefix;
  };
  return {
    next(books, crossing) {
      const prefix = prefixOf(crossingOf(books, crossing)!.terms.sender);
      const number = (numbers.get(prefix) ?? 0) + 1;
      numbers.set(prefix, number);
      return `${prefix}-${number}`;
    },
  };
}
