import type { Instant } from '../../model/index.ts';
import type { CrossingLanes, HandoffCard, HandoffStrip, HandoffsView } from '../contract/index.ts';
import { composeStripLede } from './handoff-lede.ts';
import { needsUs } from './lanes.ts';
import { joinSeals, nameCrossing, nameDesk, type Outlook, showAt } from './outlook.ts';

type Row = HandoffStrip['rows'][number];

const MOST_CHANGES = 40;

/** What the board shows of the hand-offs: a row per crossing, parts for its sentence, and what moved. */
export function viewStrip(outlook: Outlook, view: HandoffsView): HandoffStrip {
  const { connection, crossings } = view;
  return {
    waitsForUs: view.waitsForUs,
    connection: { state: connection.state, since: connection.since, books: connection.books },
    partner: viewPartner(outlook, view),
    lede: composeStripLede(view),
    closedHours: view.lately.hours,
    rows: crossings.map(viewRow),
    changes: outlook.chronicle
      .changes()
      .slice(0, MOST_CHANGES)
      .map(({ at, code, state, figures, handoff, crossing }) => ({
        at: showAt(outlook, at),
        code,
        state,
        figures: showFigures(outlook, {
          ...figures,
          ...(crossing ? { crossing: nameCrossing(outlook.settings, crossing) } : {}),
        }),
        handoff,
        crossing,
      })),
  };
}

/** The partner's seal over everything that is in sight; null for a desk without partners. */
function viewPartner({ settings }: Outlook, { crossings, places }: HandoffsView): HandoffStrip['partner'] {
  const [partner] = settings.partners;
  if (!partner) return null;
  const cards = crossings.flatMap(({ lanes, ended }) => [...Object.values(lanes).flat(), ...ended]);
  const seals = [...cards, ...places.filter(({ statedAt }) => statedAt !== null)].map(({ sealed }) => sealed);
  return { name: partner.name, sealed: joinSeals(seals) };
}

const viewRow = ({ crossing, name, holds, credit, lanes, closedLately }: CrossingLanes): Row => {
  const hold = holds.toSorted((one, other) => (one.until < other.until ? 1 : -1))[0];
  return {
    crossing,
    name,
    held: hold ? { until: hold.until, by: hold.by, reason: hold.reason, deskName: hold.deskName } : null,
    mayCross: { now: credit.now, of: credit.of, until: credit.window?.to ?? null },
    offered: lanes.offered.map(viewChip),
    accepted: lanes.accepted.map(viewChip),
    released: [...lanes.released, ...lanes.arriving].map(viewChip),
    received: lanes.received.map(viewChip),
    closedLately,
  };
};

const viewChip = (card: HandoffCard): Row['offered'][number] => ({
  id: card.id,
  label: card.label,
  headcount: card.counted ?? card.released ?? card.headcount,
  difference: card.differenceOpen ? card.difference : null,
  waitsForUs: needsUs(card),
  overdue: card.overdue,
  overdueMinutes: card.overdueMinutes,
  stopped: card.go === 'stop',
});

const INSTANTS = new Set(['until', 'readyAt', 'expires']);

/** Instants as the web reads them, desks by their names. */
export function showFigures(
  outlook: Outlook,
  figures: Readonly<Record<string, string | number>>,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => {
      if (INSTANTS.has(name) && typeof value === 'number') return [name, showAt(outlook, value as Instant)];
      return name === 'desk' ? [name, nameDesk(outlook, value as never)] : [name, value];
    }),
  );
}
