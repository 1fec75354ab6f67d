import type { Numeral } from '../words/numerals.ts';
import type { Word } from '../words/wording.ts';

/** Two texts are laid side by side so far. */
export const MAX_COMPARED_WORDS = 90;

/** What a kept text is compared by, each part worked out where it is first asked for. */
export interface Sheet {
  /** Its print, which may be written over: see held/prints.ts. */
  print: number;
  /** Its first words, as `keepWord` leaves them. */
  words: readonly Word[] | null;
  figures: readonly Numeral[] | null;
  dates: readonly Numeral[] | null;
}

/** Of a text without a print. */
export const NO_PRINT = -1;

/** Where the sheet of a text hangs while it is held: one for all messages of the same words. */
export interface SheetHolder {
  sheet: Sheet | null;
}

export const openHolder = (): SheetHolder => ({ sheet: null });

// The texts of the last hours are compared again and again; the sheets of that many are held, the oldest made way for.
const MAX_SHEETS_HELD = 16_384;
const held: SheetHolder[] = [];
let next = 0;

/** The sheet of a text, made anew where it was dropped. */
export function sheetOf(holder: SheetHolder): Sheet {
  if (holder.sheet) return holder.sheet;
  const oldest = held[next];
  if (oldest) oldest.sheet = null;
  held[next] = holder;
  next = (next + 1) % MAX_SHEETS_HELD;
  holder.sheet = { print: NO_PRINT, words: null, figures: null, dates: null };
  return holder.sheet;
}

/** Drops all sheets; called where a text is erased. */
export function forgetSheets(): void {
  for (const holder of held) holder.sheet = null;
  held.length = 0;
  next = 0;
}
