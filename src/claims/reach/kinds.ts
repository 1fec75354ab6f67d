import { HOUR, Polarities, type Polarity, type ReportKind } from '../../model/index.ts';

/**
 * Kinds that name one happening from different sides: readers of different languages waver inside a family, never across.
 * `oppose` are the kinds whose affirmation denies this one.
 */
interface KindRow {
  readonly family: string;
  /** How long after a report another one without a day of its own is still about the same. */
  readonly windowHours: number;
  readonly oppose: readonly ReportKind[];
}

const row = (family: string, windowHours: number, oppose: readonly ReportKind[] = []): KindRow => ({
  family,
  windowHours,
  oppose,
});

export const KINDS: Readonly<Record<ReportKind, KindRow>> = {
  presence: row('stock', 8),
  waiting: row('stock', 8),
  stranded: row('stock', 8),
  departure: row('movement', 8),
  transit: row('movement', 8),
  crossing: row('movement', 8),
  arrival: row('movement', 8),
  return: row('return', 12),
  release: row('movement', 8),
  closure: row('passage', 10, ['opening']),
  opening: row('opening', 10, ['closure']),
  checkpoint: row('checkpoint', 8),
  capacity: row('capacity', 12),
  hazard: row('hazard', 12),
  drowning: row('death', 36),
  death: row('death', 36),
  robbery: row('crime', 36),
  extortion: row('crime', 36),
  kidnapping: row('crime', 36),
  'missing-child': row('missing', 36),
  'missing-person': row('missing', 36),
  'need-water': row('need-water', 12),
  'need-food': row('need-food', 12),
  'need-medical': row('need-medical', 12),
  'need-shelter': row('need-shelter', 12),
  'need-transport': row('need-transport', 12),
  'need-information': row('need-information', 12),
};

export const familyOf = (kind: ReportKind): string => KINDS[kind].family;
const FAMILIES = [...new Set(Object.values(KINDS).map(({ family }) => family))];

/** A number for all that may speak for or against one another: a family, with those its kinds oppose. */
export const themeOf = (kind: ReportKind): number => THEMES.get(familyOf(kind))!;
const THEMES = joinOpposed();

function joinOpposed(): ReadonlyMap<string, number> {
  const themes = new Map(FAMILIES.map((family, number) => [family, number]));
  for (const { family, oppose } of Object.values(KINDS))
    for (const kind of oppose) {
      const joined = themes.get(familyOf(kind))!;
      for (const [other, theme] of themes) if (theme === joined) themes.set(other, themes.get(family)!);
    }
  return themes;
}

/** A family with a polarity as a small number. */
export const sideOf = (family: string, polarity: Polarity): number =>
  FAMILIES.indexOf(family) * Polarities.length + Polarities.indexOf(polarity);
export const THEMES_COUNT = FAMILIES.length;
export const SIDES_COUNT = FAMILIES.length * Polarities.length;
const KIND_NAMES = Object.keys(KINDS);
/** A bit for each kind. */
export const kindBitOf = (kind: ReportKind): number => 1 << KIND_NAMES.indexOf(kind);
/** A bit for each family of kinds. */
export const familyBitOf = (kind: ReportKind): number => 1 << FAMILIES.indexOf(familyOf(kind));
export const windowOf = (kind: ReportKind): number => KINDS[kind].windowHours * HOUR;
/** Kinds that say how many are somewhere at a moment; passage and capacity are other variables and never mixed in. */
export const STOCK_KINDS: readonly ReportKind[] = ['presence', 'waiting', 'stranded'];
