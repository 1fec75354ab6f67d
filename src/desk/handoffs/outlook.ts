import { type Books, crossingOf } from '../../flow/index.ts';
import {
  type Corridor,
  type CrossingId,
  type DeskId,
  formatInstant,
  type Instant,
  type NamesByLanguage,
  type PlaceId,
} from '../../model/index.ts';
import type { SealView } from '../contract/index.ts';
import type { Chronicle, Subject } from './chronicle.ts';
import type { HandoffSettings, LogHealth } from './ports.ts';
import type { Recorder } from './recording.ts';

/** An act of this desk that waits for the shared order. */
export interface PendingAct {
  readonly id: string;
  readonly act: string;
  readonly subject: string;
  readonly since: Instant;
}

/** Everything a view looks at, at one moment. */
export interface Outlook {
  readonly settings: HandoffSettings;
  readonly chronicle: Chronicle;
  readonly books: Books;
  readonly recorder: Pick<Recorder, 'seal' | 'indexOf'>;
  readonly health: LogHealth;
  readonly pending: readonly PendingAct[];
  readonly now: Instant;
  /** What this desk may do is asked of the machine for every group: most of the work of a page, and the board shows none of it. */
  readonly listsActs: boolean;
}

export type Party = 'sender' | 'receiver' | 'observer';

/** What this desk is on a crossing. */
export function partyOf({ books, settings }: Outlook, crossing: CrossingId): Party {
  const terms = crossingOf(books, crossing)?.terms;
  if (terms?.sender === settings.desk.id) return 'sender';
  return terms?.receiver === settings.desk.id ? 'receiver' : 'observer';
}

export const isLost = ({ health }: Outlook): boolean => health.state === 'lost';

export const nameDesk = ({ settings: { desk, partners } }: Outlook, id: DeskId | 'clock'): string =>
  [desk, ...partners].find((one) => one.id === id)?.name ?? id;

export const namePlace = ({ corridor }: HandoffSettings, id: PlaceId): string =>
  corridor.places.find((place) => place.id === id)?.name ?? id;

export const namesOf = ({ corridor }: HandoffSettings, id: PlaceId): NamesByLanguage => ({
  ...corridor.places.find((place) => place.id === id)?.names,
});

const crossingIn = ({ crossings }: Corridor, id: CrossingId) => crossings.find((crossing) => crossing.id === id);

export const nameCrossing = ({ corridor }: HandoffSettings, id: CrossingId): string =>
  crossingIn(corridor, id)?.name ?? id;

/** Travel time in minutes; 0 where the corridor file does not know the crossing. */
export const minutesOf = ({ corridor }: HandoffSettings, id: CrossingId): number =>
  crossingIn(corridor, id)?.minutes ?? 0;

export const showAt = ({ settings: { corridor } }: Outlook, at: Instant): string => formatInstant(at, corridor.zone);
export const showMaybe = (outlook: Outlook, at: Instant | null): string | null =>
  at === null ? null : showAt(outlook, at);

export const showWindow = (
  outlook: Outlook,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): { from: string; to: string } => ({ from: showAt(outlook, from), to: showAt(outlook, to) });

/** The weakest of several seals: a whole is sealed when its parts are. */
export const joinSeals = (seals: readonly SealView[]): SealView =>
  seals.includes('none') ? 'none' : seals.includes('here') ? 'here' : seals.length === 0 ? 'none' : 'both';

/** How far the act behind a hold, a standing grant or a statement is signed. */
export const sealOfSubject = ({ chronicle, recorder }: Outlook, ...subject: Subject): SealView => {
  const author = chronicle.author(...subject);
  return author ? recorder.seal(author.event) : 'none';
};
