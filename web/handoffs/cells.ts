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
  const told = PEOPLE.filter((kind) => isShown(people[kind]));
  const who =
    told.join() === 'unsorted'
      ? [m.ho.people.allUnsorted]
      : told.map((kind) => tie(say(m.ho.people[kind], { n: people[kind] })));
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

/** Who acted and where: a function that names its place already is not followed by it again. */
export const actorWords = (by: string, desk: string): string =>
  by.toLocaleLowerCase().endsWith(desk.toLocaleLowerCase()) ? by : `${by}, ${desk}`;

const FREE = ['beds', 'holding', 'processing'] as const;
type Counts<Kind extends string> = Readonly<Partial<Record<Kind, number | null>>>;

/** A table that an act holds, in the words of the rest of the page: people, needs, room, what became of a difference. Null: another one. */
export function describeTable(name: string, held: unknown, speech: Speech): string | null {
  const { m, say } = speech;
  const list = <Kind extends string>(kinds: readonly Kind[], words: Readonly<Record<Kind, string>>): string =>
    kinds
      .flatMap((kind) => {
        const n = (held as Counts<Kind>)[kind];
        return n ? [say(words[kind], { n })] : [];
      })
      .join(', ');
  if (name === 'parts' && Array.isArray(held))
    return describeParts(held as Parameters<typeof describeParts>[0], speech);
  if (name === 'people') return list(PEOPLE, m.ho.people);
  if (name === 'needs') return list(NEEDS, m.ho.needs);
  return name === 'free' ? list(FREE, m.ho.placeFree) : null;
}

/** What was sent as JSON; null where it is words. */
export function readJson(text: string): object | null {
  if (!/^[{[]/.test(text)) return null;
  try {
    return JSON.parse(text) as object;
  } catch {
    return null;
  }
}

/** The name of an act from its words when done, without the number. */
export const actName = (act: string, done: Readonly<Record<string, string>>): string =>
  (done[act] ?? act).replace(/:.*$/, '');
