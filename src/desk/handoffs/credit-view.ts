import { crossingOf, grantOf, handoffOf, readCredit } from '../../flow/index.ts';
import type { CrossingId, Grant, Handoff } from '../../model/index.ts';
import type { CrossingLanes } from '../contract/index.ts';
import { laneOf, openStanding } from './group.ts';
import { type Outlook, sealOfSubject, showWindow } from './outlook.ts';

type Credit = CrossingLanes['credit'];
type Segment = Credit['bar'][number];

/** What may cross now, of how much, and how the rest of the present windows is used. */
export function viewCredit(outlook: Outlook, id: CrossingId): Credit {
  const { granted, underway, standing } = readCredit(outlook.books, id, outlook.now)!;
  const isHeld = crossingOf(outlook.books, id)!.holds.length > 0;
  const open = openStanding(outlook, id);
  const left = open.reduce((sum, grant) => sum + Math.max(0, grant.left), 0);
  const bar = drawBar(outlook, id, open, { left, isHeld });
  return {
    now: isHeld ? 0 : left,
    frozen: isHeld ? left : 0,
    of: bar.reduce((sum, { places }) => sum + places, 0),
    window: spanWindows(outlook, open),
    accepted: granted,
    underway,
    standing: standing.map(({ grant, left: rest }) => viewGrant(outlook, grantOf(outlook.books, grant)!, rest)),
    bar,
  };
}

const viewGrant = (outlook: Outlook, grant: Grant, left: number): Credit['standing'][number] => ({
  id: grant.id,
  places: grant.places,
  left,
  every: grant.every,
  window: showWindow(outlook, grant.window),
  by: outlook.chronicle.author('grant', grant.id)?.by ?? '',
  override: grant.override,
  sealed: sealOfSubject(outlook, 'grant', grant.id),
});

function spanWindows(outlook: Outlook, grants: readonly Grant[]): Credit['window'] {
  if (grants.length === 0) return null;
  const from = Math.min(...grants.map(({ window }) => window.from));
  const to = Math.max(...grants.map(({ window }) => window.to));
  return showWindow(outlook, { from, to } as Grant['window']);
}

/** Counted in first, then on the way, then accepted, then what is free. */
function drawBar(
  outlook: Outlook,
  id: CrossingId,
  open: readonly (Grant & { readonly left: number })[],
  { left, isHeld }: { readonly left: number; readonly isHeld: boolean },
): Segment[] {
  const groups = outlook.chronicle
    .recent(id)
    .map((passage) => ({ label: passage.label, handoff: handoffOf(outlook.books, passage.id)! }))
    .filter(({ handoff }) => isInPresentWindow(outlook, handoff, open));
  const segment = (use: Segment['use'], label: string | null, places: number): Segment => ({ use, label, places });
  const ofLane = (...lanes: readonly string[]) => groups.filter(({ handoff }) => lanes.includes(laneOf(handoff)));
  const received = ofLane('received', 'closed').reduce((sum, { handoff }) => sum + handoff.released!, 0);
  return [
    segment('received', null, received),
    ...ofLane('released', 'arriving').map(({ label, handoff }) => segment('underway', label, handoff.released!)),
    ...ofLane('accepted').map(({ label, handoff }) =>
      segment(isHeld ? 'frozen' : 'accepted', label, grantOf(outlook.books, handoff.grant!)!.places),
    ),
    segment(isHeld ? 'frozen' : 'free', null, left),
  ].filter(({ places }) => places > 0);
}

/** Whether the places a group took, or is promised, are places of now: its own window is open, or it went in this period of a standing grant. */
function isInPresentWindow(
  { books, now }: Outlook,
  handoff: Handoff,
  open: readonly (Grant & { readonly left: number })[],
) {
  if (handoff.grant === null || handoff.stage === 'countered') return false;
  if (handoff.stage === 'accepted') return true;
  if (handoff.released === null) return false;
  const standing = open.find((grant) => grant.id === handoff.grant);
  if (standing) return standing.left < standing.places && handoff.period === standing.period;
  const grant = grantOf(books, handoff.grant)!;
  return grant.handoff !== null && grant.window.from <= now && now <= grant.window.to;
}
