import type { CellView, HandoffCard } from '../desk/contract.ts';
import type { Speech } from '../words/speech.ts';

/** A cell as it is written: `118`, `<3`; a dash where it is withheld from readers outside the two desks. */
export const writeCell = (cell: CellView, { number }: Speech): string =>
  typeof cell === 'number' ? number(cell) : cell === 'withheld' ? '–' : cell;

const PEOPLE = ['adults', 'children', 'unaccompanied', 'unsorted'] as const;
const NEEDS = ['medical', 'wheelchair', 'pregnant', 'interpreter'] as const;

/** Who is in a group and what they need: one text for each, empty where nothing is to be said. */
export function describePeople(
  { people, needs }: Pick<HandoffCard, 'people' | 'needs'>,
  { m, say }: Speech,
): { readonly who: string; readonly needs: string } {
  const isShown = (cell: CellView): boolean => cell !== 0 && cell !== 'withheld';
  const who = PEOPLE.filter((kind) => isShown(people[kind])).map((kind) =>
    tie(say(m.ho.people[kind], { n: people[kind] })),
  );
  const help = NEEDS.filter((kind) => isShown(needs[kind])).map((kind) => say(m.ho.needs[kind], { n: needs[kind] }));
  const isWithheld = [...Object.values(people), ...Object.values(needs)].includes('withheld');
  return { who: who.join(', '), needs: [...help, ...(isWithheld ? [m.ho.withheld] : [])].join(', ') };
}

/** A number stays with its word when the line breaks. */
const tie = (words: string): string => words.replace(' ', '\u00a0');

/** "3 turned back, 1 joined on the way": the parts of a difference in words. */
export const describeParts = (
  parts: readonly { readonly code: keyof Speech['m']['ho']['code']; readonly people: number }[],
  { m, number }: Speech,
): string => parts.map(({ code, people }) => `${number(Math.abs(people))} ${m.ho.code[code]}`).join(', ');

/** The name of an act from its words when done, without the number. */
export const actName = (act: string, done: Readonly<Record<string, string>>): string =>
  (done[act] ?? act).replace(/:.*$/, '');
