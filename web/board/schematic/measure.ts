import type { PlaceView } from '../../desk/contract.ts';
import type { CrossingNow } from '../corridor-now.ts';
import type { Speech } from '../../words/speech.ts';
import { crossingWords, drawnGroups, type Note, placeWords } from '../place-words.ts';
import type { Depth } from './depths.ts';
import { type Group, pillText } from '../../handoffs/pill.tsx';
import type { MeasureLabel } from './layout.ts';

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Width of a text on one line, in pixels; measured off screen, so nothing is laid out for it. */
export function widthOf(text: string, size: number, weight: number): number {
  const font = `${weight} ${size}px "Inter Figures", "Inter Variable", sans-serif`;
  const key = `${font}${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.55;
  context.font = font;
  const width = context.measureText(text).width;
  widths.set(key, width);
  return width;
}

/** Widths measured before the typeface came are wrong; call this when it has come. */
export const forgetWidths = (): void => widths.clear();

const CHIP_WIDTH = 44;
const ICON_WIDTH = 20;
const LINE = 17.2;
const FIGURE_LINE = 22.6;
/** Lines that open something are high enough to be hit. */
const OPENING_LINE = 24;

const heightOf = (notes: readonly Note[]): number =>
  notes.reduce((sum, { state }) => sum + (state !== 'plain' ? OPENING_LINE : LINE), 0);

/** A pill with the air around it. */
const PILL_LINE = 30;
const PILL_AIR = 26;

const pillWidth = (group: Group, speech: Speech, size: number, unit: number): number =>
  widthOf(pillText(group, speech), size, 600) + (PILL_AIR + (group.overdue ? ICON_WIDTH : 0)) * unit;

/** Sizes of the labels as the stylesheet will draw them. */
export function measureLabels(
  places: readonly PlaceView[],
  crossings: readonly CrossingNow[],
  speech: Speech,
  unit: number,
  depth: Depth,
): MeasureLabel {
  const small = 13 * unit;
  const sizes = new Map<string, { width: number; height: number }>();
  for (const place of places) {
    const { name, figure, notes } = placeWords(place, speech, depth);
    const figureWidth = figure ? widthOf(figure, 18 * unit, 600) + CHIP_WIDTH * unit : 0;
    const noteWidths = notes.map(
      ({ text, state }) => widthOf(text, small, 400) + (state !== 'plain' ? ICON_WIDTH * unit : 0),
    );
    sizes.set(place.id, {
      width: Math.ceil(Math.max(widthOf(name, small, 600), figureWidth, ...noteWidths)),
      height: (LINE + heightOf(notes) + (figure ? FIGURE_LINE : 0)) * unit,
    });
  }
  for (const crossing of crossings.filter(({ border }) => border)) {
    const { name, state, note } = crossingWords(crossing, speech);
    const stateWidth = state ? widthOf(state, small, 600) + ICON_WIDTH * unit : 0;
    sizes.set(`x:${crossing.id}`, {
      width: Math.ceil(Math.max(widthOf(name, small, 400), note ? widthOf(note, small, 400) : 0, stateWidth)),
      height: LINE * (1 + Number(state !== null) + Number(note !== null)) * unit,
    });
    const groups = drawnGroups(crossing);
    if (groups.length > 0)
      sizes.set(`g:${crossing.id}`, {
        width: Math.ceil(Math.max(...groups.map((group) => pillWidth(group, speech, small, unit)))),
        height: groups.length * PILL_LINE * unit,
      });
  }
  return (id) => sizes.get(id) ?? null;
}
