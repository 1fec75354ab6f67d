import {
  asCrossingId,
  asDeskId,
  asEventId,
  asGrantId,
  asHandoffId,
  asHoldId,
  asPlaceId,
  type CrossingTerms,
  type DeskId,
  type FlowCommand,
  type Instant,
  type Interval,
  parseInstant,
} from '../../model/index.ts';
import type {
  ActRequest,
  GrantRequest,
  HoldRequest,
  OfferRequest,
  ReceiptRequest,
  ReleaseRequest,
} from '../contract/index.ts';

/** Any command of the contract, named by its act. */
export type HandoffRequest =
  | ({ readonly act: 'offer' } & OfferRequest)
  | ({ readonly act: 'grant' } & GrantRequest)
  | ({ readonly act: 'hold' } & HoldRequest)
  | ({ readonly act: 'release' } & ReleaseRequest)
  | ({ readonly act: 'receive' } & ReceiptRequest)
  | ActRequest;

type Promised = Extract<HandoffRequest, { act: 'accept' | 'counter' | 'grant' }>;

/** The contract has checked the form: what comes here is an instant. */
const toInstant = (text: string): Instant => parseInstant(text)!;
const toWindow = ({ from, to }: { from: string; to: string }): Interval => ({
  from: toInstant(from),
  to: toInstant(to),
});

const toTerms = (terms: Extract<ActRequest, { act: 'letter' }>['terms']): CrossingTerms => ({
  ...terms,
  sender: asDeskId(terms.sender),
  receiver: asDeskId(terms.receiver),
  from: asPlaceId(terms.from),
  to: asPlaceId(terms.to),
});

/** What a person asked, as a command of the machine. What the command opens gets an id that follows from the command's own. */
export function toFlowCommand(request: HandoffRequest, desk: DeskId): FlowCommand {
  const head = { id: asEventId(request.id), desk, by: request.by };
  if ('handoff' in request) return { ...head, ...aboutHandoff(request) } as FlowCommand;
  switch (request.act) {
    case 'offer':
      return {
        ...head,
        kind: 'offer',
        handoff: asHandoffId(`h-${request.id}`),
        crossing: asCrossingId(request.crossing),
        people: request.people,
        needs: request.needs,
        readyAt: toInstant(request.readyAt),
        expires: toInstant(request.expires),
      };
    case 'grant':
      return {
        ...head,
        kind: 'grant',
        grant: asGrantId(`s-${request.id}`),
        crossing: asCrossingId(request.crossing),
        ...placesOf(request),
        every: request.every,
      };
    case 'hold':
      return {
        ...head,
        kind: 'hold',
        hold: asHoldId(`k-${request.id}`),
        crossing: asCrossingId(request.crossing),
        reason: request.reason,
        until: toInstant(request.until),
      };
    case 'capacity':
      return {
        ...head,
        kind: 'capacity',
        place: asPlaceId(request.place),
        free: request.free,
        until: toInstant(request.until),
        reason: request.reason,
      };
    case 'revoke':
      return { ...head, kind: 'revoke', grant: asGrantId(request.grant), reason: request.reason };
    case 'resume':
      return { ...head, kind: 'resume', crossing: asCrossingId(request.crossing), hold: asHoldId(request.hold) };
    case 'letter':
      return { ...head, kind: 'letter', crossing: asCrossingId(request.crossing), terms: toTerms(request.terms) };
  }
}

const placesOf = ({ places, window, override }: Promised) => ({ places, window: toWindow(window), override });

/** The parts of an act on one group, besides who does it. */
function aboutHandoff(request: Extract<HandoffRequest, { handoff: string }>): object {
  const handoff = asHandoffId(request.handoff);
  const kind = request.act;
  switch (request.act) {
    case 'accept':
    case 'counter':
      return { kind, handoff, ...placesOf(request) };
    case 'agree': {
      const { part, needs, keepRest, id } = request;
      return { kind, handoff, part, needs, rest: keepRest ? asHandoffId(`h-${id}`) : null };
    }
    case 'release':
      return {
        kind,
        handoff,
        headcount: request.headcount,
        grant: request.grant === null ? null : asGrantId(request.grant),
      };
    case 'receive':
      return { kind, handoff, counted: request.counted };
    case 'sight':
      return { kind, handoff };
    case 'explain':
      return { kind, handoff, parts: request.parts };
    case 'correct-offer':
      return { kind, handoff, people: request.people, needs: request.needs, reason: request.reason };
    case 'correct-release':
      return { kind, handoff, headcount: request.headcount, reason: request.reason };
    case 'correct-receipt':
      return { kind, handoff, counted: request.counted, reason: request.reason };
    default:
      return { kind, handoff, reason: request.reason };
  }
}
