import { differenceOf, drawCard, grantOf, handoffOf } from '../../flow/index.ts';
import { asInstant, type Handoff, type HandoffId } from '../../model/index.ts';
import type { ActKind, HandoffCard } from '../contract/index.ts';
import type { Passage, TrailMark } from './chronicle.ts';
import { arrivalOf, hasOpenDifference, isOverdue, laneOf, minutesOver, showCounts, waitsFor, wordOf } from './group.ts';
import { listHandoffActs } from './handoff-acts.ts';
import { nameDesk, type Outlook, partyOf, showAt, showMaybe, showWindow } from './outlook.ts';

/** One group as the pages show it, with what this desk may do about it now. */
export function viewCard(outlook: Outlook, id: HandoffId): HandoffCard {
  const handoff = handoffOf(outlook.books, id)!;
  const passage = outlook.chronicle.passage(id)!;
  const party = partyOf(outlook, handoff.crossing);
  const counts = showCounts(handoff, party);
  return {
    id,
    label: passage.label,
    splitFrom: passage.splitFrom === null ? null : outlook.chronicle.passage(passage.splitFrom)!.label,
    crossing: handoff.crossing,
    lane: laneOf(handoff),
    stage: handoff.stage,
    since: showAt(outlook, passage.trail.at(-1)!.at),
    headcount: counts.headcount,
    people: counts.people,
    needs: counts.needs,
    readyAt: showAt(outlook, handoff.readyAt),
    expires: showAt(outlook, handoff.expires),
    grant: viewGrant(outlook, handoff, counts.cell),
    released: counts.cell(handoff.released),
    counted: counts.cell(handoff.counted),
    difference: party === 'observer' ? null : differenceOf(handoff),
    differenceOpen: hasOpenDifference(handoff),
    explanation: viewExplanation(outlook, handoff),
    ...viewTimes(outlook, handoff, passage),
    go: wordOf(handoff, outlook),
    waitsFor: waitsFor(handoff, outlook),
    acts: party === 'observer' || !outlook.listsActs ? [] : listHandoffActs(outlook, handoff),
    pending: outlook.pending
      .filter(({ subject }) => subject === id)
      .map(({ act, since }) => ({ act: act as ActKind, since: showAt(outlook, since) })),
    sealed: outlook.recorder.seal(passage.lastEvent),
  };
}

function viewGrant(outlook: Outlook, { grant: id }: Handoff, cell: (value: number) => unknown): HandoffCard['grant'] {
  const grant = id === null ? undefined : grantOf(outlook.books, id);
  if (!grant) return null;
  const places = cell(grant.places) as NonNullable<HandoffCard['grant']>['places'];
  const { window, override, handoff } = grant;
  return { id: grant.id, places, window: showWindow(outlook, window), standing: handoff === null, override };
}

/** Parts hold small numbers of people; only the two desks read them. */
function viewExplanation(outlook: Outlook, { explanation, crossing, stage }: Handoff): HandoffCard['explanation'] {
  if (!explanation || partyOf(outlook, crossing) === 'observer') return null;
  const { parts, signed } = explanation;
  return {
    parts: parts.map((part) => ({ ...part })),
    signedBy: signed.map((desk) => nameDesk(outlook, desk)),
    awaitsUs: stage === 'received' && !signed.includes(outlook.settings.desk.id),
  };
}

const DUE = {
  offered: 'offer-lapses',
  countered: 'offer-lapses',
  accepted: 'window-closes',
  released: 'receipt-due',
  arriving: 'receipt-due',
  overdue: 'receipt-due',
} as const;

function viewTimes(outlook: Outlook, handoff: Handoff, { trail, leftAt }: Passage) {
  const { deadline } = drawCard(outlook.books, handoff, outlook.settings.desk.id, outlook.now);
  const due = DUE[handoff.stage as keyof typeof DUE] ?? null;
  const releaseAt = handoff.released === null ? expectedRelease(outlook, handoff) : null;
  const travel = arrivalOf(handoff, outlook);
  return {
    dueAt: due === null ? null : showMaybe(outlook, deadline ?? handoff.dueAt),
    due,
    overdue: isOverdue(handoff, outlook),
    overdueMinutes: minutesOver(handoff, outlook),
    trail: trail.map((mark) => viewMark(outlook, mark)),
    expected: {
      releaseAt: showMaybe(outlook, releaseAt === null ? null : asInstant(releaseAt)),
      arriveAt: showMaybe(outlook, handoff.counted === null ? travel : null),
    },
    leftAt: showMaybe(outlook, leftAt),
    sightedAt: showMaybe(outlook, handoff.sightedAt),
  };
}

const viewMark = (outlook: Outlook, { stage, at, desk, by, event }: TrailMark): HandoffCard['trail'][number] => ({
  stage,
  at: showAt(outlook, at),
  desk,
  by,
  seal: outlook.recorder.seal(event),
});

/** Ready, and the window open; null once nobody expects it any more. */
function expectedRelease({ books }: Outlook, handoff: Handoff): number | null {
  if (handoff.stage === 'offered' || handoff.stage === 'countered') return handoff.readyAt;
  if (handoff.stage !== 'accepted') return null;
  return Math.max(handoff.readyAt, grantOf(books, handoff.grant!)!.window.from);
}
