import { type CSSProperties, memo, type ReactNode, useMemo } from 'react';
import type { PlaceView } from '../../desk/contract.ts';
import { type CorridorNow, type CrossingNow, placesInOrder } from '../corridor-now.ts';
import { claimPath } from '../../parts/claim-path.ts';
import { Figure } from '../../parts/figure.tsx';
import { Pill } from '../../handoffs/pill.tsx';
import { GradeChip } from '../../parts/grade-chip.tsx';
import { Icon, ICON_OF_STATE } from '../../parts/icon.tsx';
import { formatExactly } from '../../words/format.ts';
import { useWords } from '../../words/use-words.tsx';
import { crossingWords, drawnGroups, type Note, placeWords } from '../place-words.ts';
import type { Depth } from './depths.ts';
import { DrawingSvg } from './drawing.tsx';
import { layOut } from './layout.ts';
import type { Spot } from './labels.ts';
import { measureLabels } from './measure.ts';
import { useRoom } from './use-room.ts';

/** The corridor as a schematic: a picture, and over it a real list with every name and figure. On a phone the list stands below. */
export const Schematic = memo(function Schematic({ corridor }: { readonly corridor: CorridorNow }): ReactNode {
  const speech = useWords();
  const { ref, room, isSmall, typeface } = useRoom();
  const drawing = useMemo(
    () =>
      room &&
      layOut(corridor, room, isSmall, (depth) =>
        measureLabels(corridor.places, corridor.crossings, speech, room.unit, depth),
      ),
    // The typeface counts: words have other widths once it has come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [corridor, room, isSmall, speech, typeface],
  );
  const { m, say } = speech;
  return (
    <div
      className={drawing?.hasRows ? 'map with-rows' : 'map'}
      ref={ref}
      style={drawing && !isSmall ? { minHeight: `max(${drawing.leastHeight}px, 100vh - 31rem)` } : {}}
    >
      {drawing && room && (
        <>
          <DrawingSvg drawing={drawing} unit={room.unit} label={say(m.board.drawing, { corridor: corridor.name })} />
          {!drawing.hasRows && <SideNames sides={corridor.sides} bottom={drawing.height} />}
          <ul className={drawing.hasRows ? 'rows' : 'lbl'} aria-label={m.board.places}>
            {inReadingOrder(corridor, drawing.hasRows).map((item) =>
              item.kind === 'place' ? (
                <PlaceLabel
                  key={item.place.id}
                  place={item.place}
                  spot={drawing.spots.get(item.place.id)}
                  depth={drawing.depth}
                />
              ) : (
                <CrossingLabel
                  key={item.crossing.id}
                  crossing={item.crossing}
                  spots={drawing.hasRows ? null : drawing.spots}
                />
              ),
            )}
            {drawing.hasRows && <SilentPlaces places={placesInOrder(corridor).filter(isSilent)} />}
          </ul>
        </>
      )}
    </div>
  );
});

const SideNames = ({ sides, bottom }: { readonly sides: readonly string[]; readonly bottom: number }): ReactNode => (
  <>
    <p className="side north">{sides[0]}</p>
    {sides.length > 1 && (
      <p className="side south" style={{ top: `${bottom}px` }}>
        {sides.at(-1)}
      </p>
    )}
  </>
);

type Item =
  | { readonly kind: 'place'; readonly place: PlaceView }
  | { readonly kind: 'crossing'; readonly crossing: CrossingNow };

/** Nobody has counted there, and nothing is wrong. */
const isSilent = ({ estimate, alerts }: PlaceView): boolean => !estimate && alerts.length === 0;

/** On a phone what nobody has counted takes one row, not a row each: the places that are known stand closer together. */
function SilentPlaces({ places }: { readonly places: readonly PlaceView[] }): ReactNode {
  const { m, named } = useWords();
  if (places.length === 0) return null;
  return (
    <li className="place">
      <span className="ex">
        {m.board.nobodySaid}: {places.map(({ name }) => named(name)).join(' · ')}
      </span>
    </li>
  );
}

/** What is barred or open first, then place by place from north to south and west to east: the order never changes by itself. */
function inReadingOrder(corridor: CorridorNow, isFolded: boolean): readonly Item[] {
  const ordered = placesInOrder(corridor).filter((place) => !isFolded || !isSilent(place));
  return [
    ...corridor.crossings.filter(({ border }) => border).map((crossing): Item => ({ kind: 'crossing', crossing })),
    ...ordered.map((place): Item => ({ kind: 'place', place })),
  ];
}

const styleOf = (spot: Spot | undefined): CSSProperties => (spot ? { left: `${spot.x}px`, top: `${spot.y}px` } : {});
const classOf = (spot: Spot | undefined, more: string): string => `${more} a-${spot?.align ?? 'left'}`;

const PlaceLabel = memo(function PlaceLabel({
  place,
  spot,
  depth,
}: {
  readonly place: PlaceView;
  readonly spot: Spot | undefined;
  readonly depth: Depth;
}): ReactNode {
  const speech = useWords();
  const words = placeWords(place, speech, depth);
  const { estimate } = place;
  return (
    <li className={classOf(spot, 'place')} style={styleOf(spot)}>
      <span className="nm">{words.name}</span>
      {estimate && (
        <span className="fg">
          <Figure
            to={estimate.claims[0] ? claimPath(estimate.claims[0]) : null}
            title={formatExactly(estimate.count, speech)}
          >
            {words.figure}
          </Figure>{' '}
          <GradeChip grade={estimate.grade} />
        </span>
      )}
      {words.notes.map((note) => (
        <NoteLine key={note.text} note={note} />
      ))}
    </li>
  );
});

function NoteLine({ note }: { readonly note: Note }): ReactNode {
  if (note.state === 'plain') return <span className="ex">{note.text}</span>;
  return (
    <span className={`ex alert is-${note.state}`}>
      <Icon name={ICON_OF_STATE[note.state]} />{' '}
      <Figure to={note.claim ? claimPath(note.claim) : null}>{note.text}</Figure>
    </span>
  );
}

/** State and name of a crossing; the groups on the way over it stand upon its line, or in its row. */
const CrossingLabel = memo(function CrossingLabel({
  crossing,
  spots,
}: {
  readonly crossing: CrossingNow;
  readonly spots: ReadonlyMap<string, Spot> | null;
}): ReactNode {
  const { name, state, note, to } = crossingWords(crossing, useWords());
  const isBarred = crossing.state === 'closed' || crossing.state === 'held';
  const groups = drawnGroups(crossing);
  const pills = groups.map((group) => <Pill key={group.id} group={group} isLong />);
  const upon = spots?.get(`g:${crossing.id}`);
  const beside = spots?.get(`x:${crossing.id}`);
  return (
    <>
      <li className={classOf(beside, 'x')} style={styleOf(beside)}>
        {state && (
          <span className={`st ${isBarred ? 'is-hold' : 'is-go'}`}>
            <Icon name={isBarred ? 'hold' : 'go'} /> <Figure to={to}>{state}</Figure>
          </span>
        )}
        <span className={state ? 'ex' : 'nx'}>{name}</span>
        {note && <span className="ex">{note}</span>}
        {!spots && pills.length > 0 && <span className="gp">{pills}</span>}
      </li>
      {upon && (
        <li className={classOf(upon, 'gp')} style={styleOf(upon)}>
          {pills}
        </li>
      )}
    </>
  );
});
