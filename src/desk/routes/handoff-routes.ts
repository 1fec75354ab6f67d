import { z } from 'zod';
import {
  ActReply,
  ActRequest,
  CheckpointView,
  CrossingList,
  CustodyReply,
  CustodyView,
  ErasurePreview,
  ErasureRequest,
  FieldCountReply,
  FieldCountRequest,
  FieldPlaces,
  FieldView,
  GrantRequest,
  HandoffEvents,
  HandoffPage,
  HandoffsView,
  HoldRequest,
  LeftRequest,
  LegalHoldRequest,
  LiftHoldRequest,
  LinkAcceptRequest,
  LinkCarryOnRequest,
  LinkCompareRequest,
  LinkRemoveRequest,
  LinkInvitation,
  LinkInviteRequest,
  LinkView,
  OfferRequest,
  ReceiptRequest,
  RecordExportRequest,
  RecordExportView,
  RecordPage,
  RecordQuery,
  RecordView,
  ReleaseRequest,
  RetentionPreview,
  RetentionRequest,
} from '../contract/index.ts';
import type { Desk } from '../desk.ts';
import type { HandoffDesk, HandoffRequest, RecordDesk } from '../handoffs/index.ts';
import { ok } from '../../model/index.ts';
import { refuseDesk } from '../refusals.ts';
import { type Reply, route, type Route } from './route.ts';

type Both = HandoffDesk & RecordDesk;

/** A desk that was opened without hand-offs says so. */
const withHandoffs = <T>(desk: Desk, answer: (handoffs: Both) => Reply<T>): Reply<T> => {
  const handoffs = desk as Desk & Partial<Both>;
  return typeof handoffs.handoffs === 'function'
    ? answer(handoffs as Desk & Both)
    : refuseDesk('not-configured', 'This desk has no hand-offs.', 'Name its crossings and partners in its settings.');
};

const IdParams = z.object({ id: z.string().max(80) });
const PlaceParams = z.object({ place: z.string().max(80) });
const LogQuery = z.object({ after: z.coerce.number().int().min(0).default(0) });
const RecordParams = z.object({ index: z.coerce.number().int().min(0) });

/** A command's address: the body is checked by the contract, `act` says which act it is. */
const command = <B extends z.ZodType>(
  path: string,
  summary: string,
  body: B,
  name: (body: z.infer<B>) => HandoffRequest,
): Route =>
  route({
    method: 'POST',
    path,
    summary,
    body,
    reply: ActReply,
    handle: (desk, { body: asked }) => withHandoffs(desk, (handoffs) => handoffs.act(name(asked as z.infer<B>))),
  });

const views: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/handoffs',
    summary:
      'Every group by crossing and lane, with credit, holds, what this desk may do, and whether both books agree.',
    reply: HandoffsView,
    handle: (desk) => withHandoffs(desk, async (handoffs) => ok(await handoffs.handoffs())),
  }),
  route({
    method: 'GET',
    path: '/api/handoffs/log',
    summary: 'The acts of the shared order, a page at a time, as `cauce verify --books` reads them.',
    query: LogQuery,
    reply: HandoffEvents,
    handle: (desk, { query }) => withHandoffs(desk, async (handoffs) => ok(await handoffs.handoffEvents(query.after))),
  }),
  route({
    method: 'GET',
    path: '/api/handoffs/:id',
    summary: 'One group with every act on it, in the shared order.',
    params: IdParams,
    reply: HandoffPage,
    handle: (desk, { params }) => withHandoffs(desk, (handoffs) => handoffs.handoff(params.id)),
  }),
  route({
    method: 'GET',
    path: '/api/crossings',
    summary: 'Crossings with credit, holds and lanes, in corridor order.',
    reply: CrossingList,
    handle: (desk) => withHandoffs(desk, async (handoffs) => ok(await handoffs.crossings())),
  }),
  route({
    method: 'GET',
    path: '/api/field',
    summary: 'Places of this desk that an officer may stand at.',
    reply: FieldPlaces,
    handle: (desk) => withHandoffs(desk, async (handoffs) => ok(await handoffs.fieldPlaces())),
  }),
  route({
    method: 'GET',
    path: '/api/field/:place',
    summary: 'One place on an officer’s phone: one word, one number, what to press next.',
    params: PlaceParams,
    reply: FieldView,
    handle: (desk, { params }) => withHandoffs(desk, (handoffs) => handoffs.field(params.place)),
  }),
  route({
    method: 'GET',
    path: '/api/link',
    summary: 'The desks that share an order with this one: safety numbers, health, backlog, clocks.',
    reply: LinkView,
    handle: (desk) => withHandoffs(desk, (handoffs) => handoffs.link()),
  }),
  route({
    method: 'POST',
    path: '/api/link/invitations',
    summary:
      'An invitation to hand to another desk by whatever way; it opens nothing before both have compared the safety number.',
    body: LinkInviteRequest,
    reply: LinkInvitation,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.invite(body)),
  }),
  route({
    method: 'POST',
    path: '/api/link/acceptances',
    summary: 'Takes up the invitation of another desk.',
    body: LinkAcceptRequest,
    reply: LinkView,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.acceptInvitation(body)),
  }),
  route({
    method: 'POST',
    path: '/api/link/comparisons',
    summary:
      'What a named person saw when both desks read their safety number to each other. Once both have seen the same the link opens.',
    body: LinkCompareRequest,
    reply: LinkView,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.compareDesk(body)),
  }),
  route({
    method: 'POST',
    path: '/api/link/removals',
    summary: 'A named person takes a desk or an observer out of the link. It comes back by a new invitation alone.',
    body: LinkRemoveRequest,
    reply: LinkView,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.removeDesk(body)),
  }),
  route({
    method: 'POST',
    path: '/api/link/carry-on',
    summary:
      'A named person wants to carry the link on at a relay that does not know it. It goes on once somebody at every desk of it has.',
    body: LinkCarryOnRequest,
    reply: LinkView,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.carryOnLink(body)),
  }),
];

const record: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/record',
    summary: 'The record: size, root, signed head, who has signed it, and a page of records, newest first.',
    query: RecordQuery,
    reply: RecordView,
    handle: (desk, { query }) => withHandoffs(desk, (handoffs) => handoffs.record(query)),
  }),
  route({
    method: 'GET',
    path: '/api/record/checkpoint',
    summary: 'The newest signed head of the record, as a C2SP signed note.',
    reply: CheckpointView,
    handle: (desk) => withHandoffs(desk, (handoffs) => handoffs.checkpoint()),
  }),
  route({
    method: 'POST',
    path: '/api/record/exports',
    summary:
      'Makes an export for a recipient: records with proofs, fields withheld, a verifier beside them. It goes on the record.',
    body: RecordExportRequest,
    reply: RecordExportView,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.exportRecord(body)),
  }),
  route({
    method: 'GET',
    path: '/api/record/:index',
    summary: 'One record with the proof that it stands in the log.',
    params: RecordParams,
    reply: RecordPage,
    handle: (desk, { params }) => withHandoffs(desk, (handoffs) => handoffs.recordPage(params.index)),
  }),
];

const custody: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/record/custody',
    summary: 'What of the record is due by the schedule, class by class, and the legal holds that stand.',
    reply: CustodyView,
    handle: (desk) => withHandoffs(desk, (handoffs) => handoffs.custody()),
  }),
  route({
    method: 'POST',
    path: '/api/record/legal-holds',
    summary: 'Places a legal hold: nothing it covers is erased while it stands. It goes on the record.',
    body: LegalHoldRequest,
    reply: CustodyReply,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.placeLegalHold(body)),
  }),
  route({
    method: 'POST',
    path: '/api/record/legal-holds/lift',
    summary: 'Lifts a legal hold. It goes on the record.',
    body: LiftHoldRequest,
    reply: CustodyReply,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.liftLegalHold(body)),
  }),
  route({
    method: 'GET',
    path: '/api/record/retention',
    summary: 'What a retention run would erase now, by kind, and the waiting exports it would remove.',
    reply: RetentionPreview,
    handle: (desk) => withHandoffs(desk, (handoffs) => handoffs.retentionPreview()),
  }),
  route({
    method: 'POST',
    path: '/api/record/retention',
    summary: 'Erases what is due and not held, if it is as much as was told. It goes on the record.',
    body: RetentionRequest,
    reply: CustodyReply,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.runRetention(body)),
  }),
  route({
    method: 'GET',
    path: '/api/record/:index/erasure',
    summary: 'What of one record can be erased, and the waiting exports that would be removed.',
    params: RecordParams,
    reply: ErasurePreview,
    handle: (desk, { params }) => withHandoffs(desk, (handoffs) => handoffs.erasurePreview(params.index)),
  }),
  route({
    method: 'POST',
    path: '/api/record/erasures',
    summary: 'Erases fields of one record; index, kind, time and every proof stay. It goes on the record.',
    body: ErasureRequest,
    reply: CustodyReply,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.eraseRecord(body)),
  }),
];

const commands: readonly Route[] = [
  command('/api/offers', 'The sender offers a group.', OfferRequest, (body) => ({ act: 'offer', ...body })),
  command('/api/grants', 'The receiver grants places in a window.', GrantRequest, (body) => ({
    act: 'grant',
    ...body,
  })),
  command(
    '/api/holds',
    'Either side holds a crossing: nothing is released until it is resumed.',
    HoldRequest,
    (body) => ({
      act: 'hold',
      ...body,
    }),
  ),
  command(
    '/api/releases',
    'The sender asks for “go”; it is said once the release is ordered.',
    ReleaseRequest,
    (body) => ({
      act: 'release',
      ...body,
    }),
  ),
  command('/api/receipts', 'The receiver has counted a group in.', ReceiptRequest, (body) => ({
    act: 'receive',
    ...body,
  })),
  command(
    '/api/acts',
    'Every other act: accept, counter, agree, decline, recall, explain, corrections, capacity …',
    ActRequest,
    (body) => body,
  ),
];

const field: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/field/left',
    summary: 'An officer says that a released group has left, and with how many.',
    body: LeftRequest,
    reply: ActReply,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.left(body)),
  }),
  route({
    method: 'POST',
    path: '/api/field/counts',
    summary: 'An officer’s count becomes evidence beside chat.',
    body: FieldCountRequest,
    reply: FieldCountReply,
    handle: (desk, { body }) => withHandoffs(desk, (handoffs) => handoffs.countPeople(body)),
  }),
];

/** Hand-offs, field app, record and link. */
export const handoffRoutes: readonly Route[] = [...views, ...record, ...custody, ...commands, ...field];
