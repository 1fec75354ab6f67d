import { memo, type ReactNode } from 'react';
import type { Band } from './band.ts';
import type { Drawing } from './layout.ts';
import { type Line, roundedPath, segmentsOf } from './shapes.ts';

type DrawnRoute = Drawing['routes'][number];
type DrawnPlace = Drawing['places'][number];

/** The picture without its words: band, ways, crossings, places. */
export const DrawingSvg = memo(function DrawingSvg({
  drawing,
  unit,
  label,
}: {
  readonly drawing: Drawing;
  readonly unit: number;
  readonly label: string;
}): ReactNode {
  const { width, height, band, routes, places, isSmall } = drawing;
  const thin = isSmall ? 0.55 : 1;
  const ways = routes.filter(({ crossing }) => !crossing.border);
  const crossings = routes.filter(({ crossing }) => crossing.border);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {band && <BandShape band={band} />}
      {drawing.bandNames.map(({ text, at }) => (
        <text key={text} className="rt" x={at.x} y={at.y + 4 * unit} fontSize={(isSmall ? 9 : 11) * unit}>
          {text.toLocaleUpperCase()}
        </text>
      ))}
      <g className="way">
        {ways.map(({ crossing, line }) => (
          <path key={crossing.id} d={roundedPath(line, 18 * unit)} />
        ))}
      </g>
      {crossings.map((route) => (
        <CrossingShape key={route.crossing.id} route={route} unit={unit * thin} />
      ))}
      {places.map((each) => (
        <PlaceShape key={each.place.id} {...each} />
      ))}
    </svg>
  );
});

function BandShape({ band }: { readonly band: Band }): ReactNode {
  if (band.kind !== 'fence') return <path className={`band ${band.kind}`} d={band.path} strokeWidth={band.thickness} />;
  return (
    <g className="band fence">
      <path d={band.path} strokeWidth={band.thickness} />
      <path className="posts" d={band.path} strokeWidth={band.thickness * 1.9} strokeDasharray="1.6 12" />
    </g>
  );
}

function CrossingShape({ route, unit }: { readonly route: DrawnRoute; readonly unit: number }): ReactNode {
  const { crossing, line } = route;
  const path = roundedPath(line, 20 * unit);
  if (crossing.state === 'closed' || crossing.state === 'held')
    return <BarredShape route={route} path={path} unit={unit} />;
  const isOpen = crossing.state === 'open';
  return (
    <g className={isOpen ? 'xo' : 'xu'}>
      <path className="bed" d={path} strokeWidth={(isOpen ? 14 : 8) * unit} />
      <path d={path} strokeWidth={(isOpen ? 10 : 3) * unit} />
      <path className="chev" d={arrows(line, (isOpen ? 3.6 : 5) * unit, !isOpen)} strokeWidth={1.8 * unit} />
    </g>
  );
}

/** Held or closed: the line is broken, and a bar lies across it where the band is crossed. */
function BarredShape({
  route,
  path,
  unit,
}: {
  readonly route: DrawnRoute;
  readonly path: string;
  readonly unit: number;
}): ReactNode {
  const { at, isUpright } = route.ford;
  const turn = isUpright ? '' : 'rotate(90)';
  return (
    <g className="xh">
      <path className="bed" d={path} strokeWidth={11 * unit} />
      <path d={path} strokeWidth={7 * unit} strokeDasharray={`${2.5 * unit} ${4.5 * unit}`} />
      <g transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)}) scale(${unit}) ${turn}`}>
        <path className="bar" d="M-22 0H22" />
        <circle className="barc" r="13" />
        <path className="barm" d="M-6.500 0H6.500" />
      </g>
    </g>
  );
}

/** Arrows on every long stretch, pointing the way people go: open ones inside a broad line, filled ones upon a thin one. */
function arrows(line: Line, size: number, isFilled: boolean): string {
  const marks: string[] = [];
  for (const [a, b] of segmentsOf(line)) {
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length < 18 * size) continue;
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    for (const share of length > 140 ? [0.3, 0.7] : [0.5]) {
      const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
      const [backX, backY] = [x - ux * size, y - uy * size];
      marks.push(
        `M${(backX - uy * size).toFixed(1)} ${(backY + ux * size).toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}L${(backX + uy * size).toFixed(1)} ${(backY - ux * size).toFixed(1)}${isFilled ? 'Z' : ''}`,
      );
    }
  }
  return marks.join('');
}

const PlaceShape = memo(function PlaceShape({ place, at, radii }: DrawnPlace): ReactNode {
  const { core, ring, room } = radii;
  return (
    <g transform={`translate(${at.x} ${at.y})`} className={place.estimate ? 'pl' : 'pl unknown'}>
      {room > 0 && <circle className="cap" r={room.toFixed(1)} />}
      <circle className="hi" r={ring.toFixed(1)} />
      {core > 0 && <circle className="lo" r={core.toFixed(1)} />}
    </g>
  );
});
