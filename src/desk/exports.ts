import { formatInstant, type Instant, type Zone } from '../model/index.ts';
import type { BoardView } from './contract/index.ts';
import { writeCsv } from './csv.ts';

export const ExportNames = ['hxl.csv', 'geojson', 'cap.xml', 'report.csv'] as const;
export type ExportName = (typeof ExportNames)[number];

/** Below this, a number can point at people; public figures leave it out. */
const SMALLEST_PUBLIC_COUNT = 10;
/** Public figures are rounded and late, so that they are of no use to an ambush. */
const PUBLIC_DELAY_MINUTES = 60;

/** What leaves the desk in the formats other organisations read: HXL-tagged CSV, GeoJSON, CAP 1.2. Figures are rounded, late and never small. */
export function exportBoard(board: BoardView, name: Exclude<ExportName, 'report.csv'>, now: Instant): string {
  if (name === 'hxl.csv') return exportHxl(board, now);
  if (name === 'geojson') return exportGeoJson(board, now);
  return exportCap(board, now);
}

interface PublicFigure {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly grade: string;
  readonly asOf: string;
}

const roundPublic = (value: number): number =>
  value >= 1_000 ? Math.round(value / 100) * 100 : Math.round(value / 10) * 10;

function publicFigures(board: BoardView, now: Instant): readonly PublicFigure[] {
  return board.corridor.places.flatMap(({ name, lat, lon, estimate }) => {
    if (!estimate || Date.parse(estimate.asOf) > now - PUBLIC_DELAY_MINUTES * 60_000) return [];
    const isSmall = estimate.count.high < SMALLEST_PUBLIC_COUNT;
    const { low, high } = estimate.count;
    return [
      {
        name,
        lat,
        lon,
        low: isSmall ? null : roundPublic(low),
        high: isSmall ? null : roundPublic(high),
        grade: `${estimate.grade.reliability}${estimate.grade.credibility}`,
        asOf: estimate.asOf,
      },
    ];
  });
}

function exportHxl(board: BoardView, now: Instant): string {
  const header = ['Place', 'Latitude', 'Longitude', 'People (low)', 'People (high)', 'Grade', 'As of'];
  const tags = [
    '#loc+name',
    '#geo+lat',
    '#geo+lon',
    '#affected+min',
    '#affected+max',
    '#indicator+grade',
    '#date+reported',
  ];
  const rows = publicFigures(board, now).map(({ name, lat, lon, low, high, grade, asOf }) => [
    name,
    lat,
    lon,
    low ?? '<10',
    high ?? '<10',
    grade,
    asOf,
  ]);
  return writeCsv([header, tags, ...rows]);
}

const exportGeoJson = (board: BoardView, now: Instant): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: publicFigures(board, now).map(({ lat, lon, ...properties }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties,
    })),
  });

/**
 * Closures that rest on graded claims, as one CAP 1.2 alert; an alert without closures says so. CAP wants the sender without
 * spaces and commas (§3.2.1) and `sent` with a local offset, never a Z.
 */
function exportCap(board: BoardView, now: Instant): string {
  const closed = board.corridor.crossings.filter(({ state, border }) => border && state === 'closed');
  const infos = closed.map((crossing) => {
    const place = board.corridor.places.find(({ id }) => id === crossing.from);
    const area = place ? `<circle>${place.lat},${place.lon} 1</circle>` : '';
    return `<info><language>en</language><category>Transport</category><event>Crossing closed</event><responseType>Avoid</responseType><urgency>Immediate</urgency><severity>Moderate</severity><certainty>Likely</certainty><headline>${escapeXml(crossing.name)} is reported closed</headline><area><areaDesc>${escapeXml(crossing.name)}</areaDesc>${area}</area></info>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>cauce-${now}</identifier><sender>${senderOf(board.desk.name)}</sender><sent>${formatInstant(now, board.zone as Zone)}</sent><status>${closed.length > 0 ? 'Actual' : 'System'}</status><msgType>Alert</msgType><scope>Public</scope>${infos.join('')}</alert>\n`;
}

const senderOf = (name: string): string => name.trim().replace(/[\s,<&]+/g, '-');

const escapeXml = (text: string): string => text.replace(/[<>&"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
