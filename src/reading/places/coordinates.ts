import type { ReadText } from '../text.ts';

/** A position written out in a message. It is used to find the nearest known place and is not kept. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
  readonly start: number;
  readonly end: number;
  readonly rule: 'coordinates' | 'map-link' | 'plus-code' | 'mgrs';
}

const DECIMAL_PAIR = /(-?\d{1,2}\.\d{3,})\s*[°]?\s*([ns])?\s*[,;/ ]\s*(-?\d{1,3}\.\d{3,})\s*[°]?\s*([weo](?![a-z]))?/g;
const LINK_PAIR = /[@=:/](-?\d{1,2}\.\d+)(?:,|%2c|\+|%20)+(-?\d{1,3}\.\d+)/;
const PLUS_CODE = /(?<![a-z0-9])([23456789cfghjmpqrvwx]{8})\+([23456789cfghjmpqrvwx]{2,3})(?![a-z0-9])/g;
const MGRS = /(?<![a-z0-9])(\d{1,2})([c-hj-np-x])\s?([a-hj-np-z]{2})\s?(\d{2,5})\s?(\d{2,5})(?![a-z0-9])/g;

/** Every written position in the text. Cheap where there is none: the patterns run only beside a token that calls for them. */
export function readPositions(text: ReadText): readonly Position[] {
  const { folded, tokens } = text;
  const found: Position[] = [];
  let [hasDecimals, hasGrid] = [false, false];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'link') {
      const position = readLink(token.text, token.start, token.end);
      if (position) found.push(position);
    } else if (token.kind === 'number') {
      if (token.text.length >= 5 && token.text.includes('.')) hasDecimals = true;
      const next = tokens[at + 1];
      if (token.text.length <= 2 && next?.kind === 'word' && next.start === token.end) hasGrid = true;
    }
  }
  if (hasDecimals) found.push(...readPairs(folded));
  if (folded.includes('+')) found.push(...readPlusCodes(folded));
  if (hasGrid) found.push(...readGridReferences(folded));
  return found.length === 0
    ? found
    : dropOverlaps(found.filter(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180));
}

/** The first reading of a spot stands: a link holds the pair that is in it. */
const dropOverlaps = (found: readonly Position[]): readonly Position[] =>
  found.filter(({ start, end }, at) => !found.slice(0, at).some((other) => other.start < end && start < other.end));

function readLink(link: string, start: number, end: number): Position | null {
  const match = LINK_PAIR.exec(link);
  return match ? { lat: Number(match[1]), lon: Number(match[2]), start, end, rule: 'map-link' } : null;
}

function readPairs(folded: string): readonly Position[] {
  return [...folded.matchAll(DECIMAL_PAIR)].map((match) => {
    const [whole, lat, south, lon, west] = match;
    return {
      lat: south === 's' ? -Math.abs(Number(lat)) : Number(lat),
      lon: west === 'w' || west === 'o' ? -Math.abs(Number(lon)) : Number(lon),
      start: match.index,
      end: match.index + whole.trimEnd().length,
      rule: 'coordinates' as const,
    };
  });
}

const PLUS_ALPHABET = '23456789cfghjmpqrvwx';

/** Open Location Code, full codes only: pairs of base-20 digits for latitude and longitude (specification of 2018). */
function readPlusCodes(folded: string): readonly Position[] {
  return [...folded.matchAll(PLUS_CODE)].map((match) => {
    const digits = `${match[1]}${match[2]!.slice(0, 2)}`;
    let [lat, lon, step] = [-90, -180, 20];
    for (let at = 0; at < 10; at += 2) {
      lat += PLUS_ALPHABET.indexOf(digits[at]!) * step;
      lon += PLUS_ALPHABET.indexOf(digits[at + 1]!) * step;
      step /= 20;
    }
    // `step` is now a twentieth of the last cell: its middle is ten of them in.
    const middle = step * 10;
    const [start, end] = [match.index, match.index + match[0].length];
    return { lat: lat + middle, lon: lon + middle, start, end, rule: 'plus-code' as const };
  });
}

function readGridReferences(folded: string): readonly Position[] {
  const found: Position[] = [];
  for (const match of folded.matchAll(MGRS)) {
    const [whole, zone, band, square, easting, northing] = match as unknown as string[];
    if (easting!.length !== northing!.length) continue;
    const point = fromGrid(Number(zone), band!, square!, easting!, northing!);
    if (point) found.push({ ...point, start: match.index, end: match.index + whole!.length, rule: 'mgrs' });
  }
  return found;
}

const COLUMN_LETTERS = 'abcdefghjklmnpqrstuvwxyz';
const ROW_LETTERS = 'abcdefghjklmnpqrstuv';
const BANDS = 'cdefghjklmnpqrstuvwx';

/** MGRS square to degrees through UTM (NGA.SIG.0012, WGS 84). Null where the letters do not belong to the zone. */
function fromGrid(
  zone: number,
  band: string,
  square: string,
  easting: string,
  northing: string,
): { readonly lat: number; readonly lon: number } | null {
  if (zone < 1 || zone > 60) return null;
  const column = COLUMN_LETTERS.indexOf(square[0]!) - ((zone - 1) % 3) * 8;
  const row = ROW_LETTERS.indexOf(square[1]!);
  if (column < 0 || column > 7 || row < 0) return null;
  const scale = 10 ** (5 - easting.length);
  const x = (column + 1) * 100_000 + (Number(easting) + 0.5) * scale;
  const withinCycle = ((row + (zone % 2 === 0 ? 15 : 0)) % 20) * 100_000 + (Number(northing) + 0.5) * scale;
  const south = band < 'n';
  const lowest = (BANDS.indexOf(band) - 10) * 8;
  const reach = metresNorth(lowest) + (south ? 10_000_000 : 0);
  let y = withinCycle;
  while (y < reach - 100_000) y += 2_000_000;
  return fromUtm(zone, x, y, south);
}

/** Length of the meridian from the equator to `lat`, times the scale of UTM: enough to tell which 2,000 km cycle is meant. */
const metresNorth = (lat: number): number => lat * 110_600 * 0.9996;

/** Inverse transverse Mercator by series (Snyder 1987, p. 63), good to a metre. */
function fromUtm(zone: number, x: number, y: number, south: boolean): { readonly lat: number; readonly lon: number } {
  const [a, e2, k0] = [6_378_137, 0.00669438, 0.9996];
  const ep2 = e2 / (1 - e2);
  const e1 = (1 - Math.sqrt(1 - e2)) / (1 + Math.sqrt(1 - e2));
  const mu = (south ? y - 10_000_000 : y) / k0 / (a * (1 - e2 / 4 - (3 * e2 ** 2) / 64));
  const phi = mu + (1.5 * e1 - (27 * e1 ** 3) / 32) * Math.sin(2 * mu) + ((21 * e1 ** 2) / 16) * Math.sin(4 * mu);
  const [sin, cos, tan] = [Math.sin(phi), Math.cos(phi), Math.tan(phi)];
  const n = a / Math.sqrt(1 - e2 * sin ** 2);
  const r = (a * (1 - e2)) / (1 - e2 * sin ** 2) ** 1.5;
  const [c, t] = [ep2 * cos ** 2, tan ** 2];
  const d = (x - 500_000) / (n * k0);
  const lat = phi - ((n * tan) / r) * (d ** 2 / 2 - ((5 + 3 * t + 10 * c - 4 * c ** 2 - 9 * ep2) * d ** 4) / 24);
  const lon = (d - ((1 + 2 * t + c) * d ** 3) / 6) / cos;
  return { lat: (lat * 180) / Math.PI, lon: (lon * 180) / Math.PI + zone * 6 - 183 };
}
