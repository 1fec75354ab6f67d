import type { Cut, Page } from './page.ts';

const CARD = /begin:vcard/gi;
const CARD_END = /end:vcard/gi;
const CARD_FILE = /\.vcf(?![\p{L}\p{N}])/giu;
/** A file name longer than this is not one. */
const LONGEST_NAME = 120;

/** Contact cards pasted as text go whole; of a card's file name ("Ana.vcf") only the ending stays. */
export function findContactCards({ folded }: Page): readonly Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (const start of positions(folded, CARD)) {
    if (start < from) continue;
    CARD_END.lastIndex = start;
    from = CARD_END.exec(folded) ? CARD_END.lastIndex : folded.length;
    cuts.push({ start, end: from, token: '‹name›' });
  }
  const files = positions(folded, CARD_FILE).map((end) => ({ start: nameStart(folded, end), end, token: '‹name›' }));
  const outside = files.filter(
    (file) =>
      file.start < file.end &&
      folded.slice(file.start, file.end) !== file.token &&
      !cuts.some((cut) => overlap(cut, file)),
  );
  return [...cuts, ...outside].sort((a, b) => a.start - b.start);
}

const positions = (text: string, pattern: RegExp): number[] => Array.from(text.matchAll(pattern), ({ index }) => index);
const overlap = (a: Cut, b: Cut): boolean => a.start < b.end && b.start < a.end;

/** The name begins after the line's start, a colon, a bracket or another card. */
function nameStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && !'\n\r:<>;|/\\"'.includes(text[start - 1]!)) {
    if (text.startsWith('.vcf', start - 4)) break;
    start -= 1;
  }
  while (start < end && ' \u200b'.includes(text[start]!)) start += 1;
  return start;
}
