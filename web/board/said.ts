import type { HandoffLedePart } from '../desk/contract.ts';

/** Codes that have a sentence of their own on the board. */
const SAID = {
  'books-differ': true,
  'no-connection': true,
  'crossing-held': true,
  'group-overdue': true,
  'groups-overdue': true,
  'may-cross': true,
} as const;
export const isSaid = (code: HandoffLedePart['code']): code is keyof typeof SAID => code in SAID;

/** The sentence of a part. A hold stands until somebody resumes it: past its time it is not held "until" then. */
export function sentenceOf(
  { code, figures }: HandoffLedePart,
  now: number,
): keyof typeof SAID | 'crossing-past' | null {
  if (!isSaid(code)) return null;
  return code === 'crossing-held' && Date.parse(String(figures['until'])) < now ? 'crossing-past' : code;
}
