import { asInstant, formatInstant, type Instant, ok, type Refusal, type Result, type Zone } from '../../model/index.ts';
import {
  type RecordKind,
  RecordKinds,
  refuseRecord,
  RetentionClasses,
  type RetentionSchedule,
} from '../../record/index.ts';
import type {
  CustodyReply,
  CustodyView,
  ErasurePreview,
  ErasureRequest,
  LegalHoldRequest,
  LegalHoldView,
  LiftHoldRequest,
  RetentionPreview,
  RetentionRequest,
} from '../contract/index.ts';
import type { Custody, CustodyOutcome, StandingHold } from './service.ts';

/** Legal holds, erasure and retention as the HTTP routes see them. */
export interface CustodyDesk {
  custody(): Promise<Result<CustodyView>>;
  retentionPreview(): Promise<Result<RetentionPreview>>;
  erasurePreview(index: number): Promise<Result<ErasurePreview>>;
  placeLegalHold(request: LegalHoldRequest): Promise<Result<CustodyReply>>;
  liftLegalHold(request: LiftHoldRequest): Promise<Result<CustodyReply>>;
  runRetention(request: RetentionRequest): Promise<Result<CustodyReply>>;
  eraseRecord(request: ErasureRequest): Promise<Result<CustodyReply>>;
}

export const CUSTODY_METHODS = [
  'custody',
  'retentionPreview',
  'erasurePreview',
  'placeLegalHold',
  'liftLegalHold',
  'runRetention',
  'eraseRecord',
] as const satisfies readonly (keyof CustodyDesk)[];

export interface CustodyDeskPorts {
  readonly custody: Custody;
  /** Days a class is kept at this desk. */
  readonly schedule: RetentionSchedule;
  readonly labelOf: (subject: string) => string | null;
  readonly zone: Zone;
}

export const createCustodyDesk = (ports: CustodyDeskPorts): CustodyDesk => ({
  custody: async () => ok(await viewCustody(ports)),
  retentionPreview: async () => ok(await previewRetention(ports)),
  erasurePreview: (index) => previewErasure(ports, index),
  placeLegalHold: (request) => placeHold(ports, request),
  liftLegalHold: async (request) => reply(request.id, await ports.custody.lift(request, request.hold)),
  runRetention: async (request) => reply(request.id, await ports.custody.run(request, ports.schedule, request.told)),
  eraseRecord: async (request) => reply(request.id, await ports.custody.erase(request, request.record, request.fields)),
});

async function viewCustody({ custody, schedule, labelOf, zone }: CustodyDeskPorts): Promise<CustodyView> {
  const { at, plans, records, held } = await custody.due(schedule);
  const holds = await custody.holds();
  return {
    asOf: formatInstant(at, zone),
    classes: RetentionClasses.map((name) => {
      const plan = plans.find((one) => one.class === name);
      return {
        class: name,
        days: schedule[name],
        due: plan?.erase.length ?? 0,
        held: plan?.held.length ?? 0,
      };
    }),
    due: records,
    held,
    holds: holds.map((hold) => viewHold(hold, labelOf, zone)),
  };
}

function viewHold(
  { id, scope, since, by, reason }: StandingHold,
  labelOf: CustodyDeskPorts['labelOf'],
  zone: Zone,
): LegalHoldView {
  const show = (at: Instant | null): string | null => at && formatInstant(at, zone);
  return {
    hold: id,
    kinds: scope.kinds && [...scope.kinds],
    subject: scope.subject,
    label: scope.subject && labelOf(scope.subject),
    from: show(scope.from),
    until: show(scope.until),
    since: show(since),
    by,
    reason,
  };
}

async function previewRetention({ custody, schedule, zone }: CustodyDeskPorts): Promise<RetentionPreview> {
  const { at, plans, records, held } = await custody.due(schedule);
  const counts = new Map<string, number>();
  for (const { kinds } of plans)
    for (const [kind, count] of Object.entries(kinds)) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return {
    asOf: formatInstant(at, zone),
    due: records,
    held,
    kinds: [...counts].map(([kind, count]) => ({ kind, count })),
    exports: [...(await custody.exportsOf(plans.flatMap((plan) => plan.erase)))],
  };
}

async function previewErasure({ custody }: CustodyDeskPorts, index: number): Promise<Result<ErasurePreview, Refusal>> {
  const found = await custody.erasable(index, null);
  if (!found.ok) return found;
  const { record, names, exports } = found.value;
  return ok({ index, kind: record.kind, fields: [...names], exports: [...exports] });
}

async function placeHold({ custody }: CustodyDeskPorts, request: LegalHoldRequest): Promise<Result<CustodyReply>> {
  const { id, kinds, subject } = request;
  const stray = kinds?.find((kind) => !(RecordKinds as readonly string[]).includes(kind));
  if (stray !== undefined) return refuseRecord('record-invalid', `There is no kind "${stray}".`);
  const [from, until] = [request.from, request.until].map((at) => (at === null ? null : asInstant(Date.parse(at))));
  if (from && until && from > until) return refuseRecord('record-invalid', 'The hold ends before it begins.');
  const scope = { kinds: kinds as readonly RecordKind[] | null, subject, from: from ?? null, until: until ?? null };
  return reply(id, await custody.hold(request, scope));
}

const reply = (id: string, outcome: Result<CustodyOutcome, Refusal>): Result<CustodyReply, Refusal> =>
  outcome.ok ? ok({ id, ...outcome.value, exports: [...outcome.value.exports] }) : outcome;
