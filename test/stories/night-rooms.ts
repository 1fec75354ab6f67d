import { type Action, type Evidence, judge, type Picture, POLICIES, weigh } from '../../src/claims/index.ts';
import { openReadingRoom, type ReadingRoom } from '../../src/cli/rooms.ts';
import { isRestricted, viewClaimRow } from '../../src/desk/claim-rows.ts';
import { asPlaceId, type Claim, type Message, type ReportKind } from '../../src/model/index.ts';
import { corridor, instantOf, messagesUntil, type Moment } from './night-scenario.ts';

/** Compiling the gazetteer costs about a second: once for all moments. */
let opened: ReadingRoom | null = null;
const room = (): ReadingRoom => (opened ??= openReadingRoom(corridor));
const NEAR = asPlaceId('matamoros');

const readOne = (message: Message): Evidence => {
  const { lang, reports } = room().reader.read({
    id: message.id,
    text: message.text,
    sentAt: message.sentAt,
    zone: message.zone,
    near: NEAR,
    forwarded: message.forwarded,
    official: message.sourceClass === 'own-officer' || message.sourceClass === 'partner-desk',
  });
  return { message, lang: lang.lang, reports };
};

/** What was read in the messages held once `last` has come. */
export const evidenceOf = (last: string): readonly Evidence[] => messagesUntil(last).map(readOne);

/** What the desk makes of the night at one moment. */
export const pictureAt = ({ after, now }: Moment): Picture =>
  weigh(evidenceOf(after), { now: instantOf(now), places: room().places });

/** Whether the evidence for an action is there. */
export const isGateMet = (picture: Picture, claim: Claim, action: string, { now }: Moment): boolean =>
  judge(POLICIES[action as Action], claim, picture, instantOf(now)).met;

/** How lists draw where a claim comes from. */
export const ticksOf = (claim: Claim): readonly string[] =>
  viewClaimRow(claim, corridor, (probability) => probability).ticks;

export const isReferral = (kind: ReportKind): boolean => isRestricted(kind);
