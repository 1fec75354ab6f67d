import type { Message, Report, ReportKind } from '../../model/index.ts';
import { DANGER_WORDS, DangerCategories, type DangerCategory } from './danger-words.ts';

/** Somebody is looked for: who asks "has anybody seen her?" is in the same need as who says so. */
const IN_ANY_FORM: ReadonlySet<ReportKind> = new Set(['missing-child', 'missing-person']);
/** "They kidnap people there?" is a question about a place; "they took a group" is people in danger. */
const IF_AFFIRMED: ReadonlySet<ReportKind> = new Set(['kidnapping', 'extortion']);

const isDanger = ({ kind, polarity, mode }: Report): boolean =>
  IN_ANY_FORM.has(kind) || (IF_AFFIRMED.has(kind) && polarity === 'affirmed' && mode !== 'conditional');

/** Who is known to be dead sounds like somebody missing. A robbery that sounds like a kidnapping may be one: it is left to a person. */
const SOUNDS_LIKE: Readonly<Partial<Record<DangerCategory, readonly ReportKind[]>>> = {
  'missing-child': ['drowning', 'death'],
  'missing-person': ['drowning', 'death'],
};

/**
 * What danger a message speaks of: by what was read in it or by its wording, and where neither tells any by the sound of the whole
 * (`goneOrHeld` of its reading); null where it is ordinary evidence.
 */
export function findDanger(
  { text }: Pick<Message, 'text'>,
  reports: readonly Report[],
  goneOrHeld: ReportKind | null = null,
): { readonly category: DangerCategory; readonly report: Report | null } | null {
  const found = reports.filter(isDanger);
  const isAsked = reports.some(({ kind, polarity }) => IF_AFFIRMED.has(kind) && polarity !== 'affirmed');
  for (const category of DangerCategories) {
    const report = found.find(({ kind }) => kind === category);
    const isWorded = DANGER_WORDS[category]?.test(text) === true && !(category === 'kidnapping' && isAsked);
    if (report || isWorded) return { category, report: report ?? found[0] ?? firstPlaced(reports) };
  }
  const category = DangerCategories.find((one) => one === goneOrHeld);
  if (!category || (category === 'kidnapping' && isAsked)) return null;
  if (reports.some(({ kind }) => SOUNDS_LIKE[category]?.includes(kind))) return null;
  return { category, report: firstPlaced(reports) };
}

const firstPlaced = (reports: readonly Report[]): Report | null => reports.find(({ place }) => place) ?? null;
