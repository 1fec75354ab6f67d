import { asInstant, DAY, type Instant, ok, type Refusal, type Result } from '../../model/index.ts';
import {
  canonicalize,
  type HoldScope,
  type Json,
  type LegalHold,
  type Ordered,
  type RecordKind,
  recordRemedyOf,
  refuseRecord,
  type RetentionPlan,
  type RetentionSchedule,
  type StoredRecord,
} from '../../record/index.ts';
import type { CustodyPorts } from './ports.ts';

/** Under whose name and why. The same id again is the same act, which has been done once. */
export interface SignedOrder {
  readonly id: string;
  readonly by: string;
  readonly reason: string;
}

/** What retention would erase at this moment, class by class, and the exports that would go with it. */
export interface Due {
  readonly at: Instant;
  readonly plans: readonly RetentionPlan[];
  readonly records: number;
  readonly held: number;
}

/** What came of an act: records that were erased, those a hold kept back, exports that went with them, and where it stands on the record. */
export interface CustodyOutcome {
  readonly erased: number;
  readonly held: number;
  readonly exports: readonly string[];
  /** Index of its entry; null where there are several, or none. */
  readonly entry: number | null;
  readonly hold: string | null;
  /** It had been done before under this id: nothing was done again. */
  readonly repeated: boolean;
}

/** A legal hold with who placed it, when and why, as its record says. */
export interface StandingHold extends LegalHold {
  readonly since: Instant | null;
  readonly by: string;
  readonly reason: string;
}

/** A record, which of its fields an erasure would take, and the exports that would go with it. */
export interface Erasable {
  readonly record: StoredRecord;
  readonly names: readonly string[];
  readonly exports: readonly string[];
}

type Answer<T> = Promise<Result<T, Refusal>>;

/**
 * Legal holds, erasure and retention of the record, for the command line and for the Record page alike. Refusals: those of the record, and
 * `due-changed` where something else is due than whoever asked was told.
 */
export interface Custody {
  due(schedule: RetentionSchedule): Promise<Due>;
  exportsOf(records: Iterable<number>): Promise<readonly string[]>;
  /** @param told how many records the run was said to erase; null: as many as are due */
  run(order: SignedOrder, schedule: RetentionSchedule, told: number | null): Answer<CustodyOutcome>;
  holds(): Promise<readonly StandingHold[]>;
  hold(order: SignedOrder, scope: HoldScope): Answer<CustodyOutcome>;
  lift(order: SignedOrder, hold: string): Answer<CustodyOutcome>;
  /** @param fields null: all that can be erased */
  erasable(index: number, fields: readonly string[] | null): Answer<Erasable>;
  erase(order: SignedOrder, index: number, fields: readonly string[] | null): Answer<CustodyOutcome>;
}

export function createCustody(ports: CustodyPorts): Custody {
  // One after the other, so that an act that comes twice finds the first one done.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    due: (schedule) => listDue(ports, schedule),
    exportsOf: (records) => exportsOf(ports, new Set(records)),
    run: (order, schedule, told) => inTurn(() => runRetention(ports, order, schedule, told)),
    holds: () => listHolds(ports),
    hold: (order, scope) => inTurn(() => placeHold(ports, order, scope)),
    lift: (order, hold) => inTurn(() => liftHold(ports, order, hold)),
    erasable: (index, fields) => findErasable(ports, index, fields),
    erase: (order, index, fields) => inTurn(() => erase(ports, order, index, fields)),
  };
}

const NOTHING: CustodyOutcome = { erased: 0, held: 0, exports: [], entry: null, hold: null, repeated: false };

/** The desk as its log names it: `cauce/matamoros`, or `cauce/matamoros/1780336800` after a restore. */
const deskOf = ({ log: { origin } }: CustodyPorts): string => origin.split('/')[1] ?? origin;

const orderOf = (ports: CustodyPorts, { id, by }: Pick<SignedOrder, 'id' | 'by'>): Ordered => ({
  id,
  by,
  at: ports.clock(),
  desk: deskOf(ports),
});

const fieldsOf = ({ content }: StoredRecord): Readonly<Record<string, Json>> =>
  'fields' in content ? content.fields : {};

async function listDue({ log, clock }: CustodyPorts, schedule: RetentionSchedule): Promise<Due> {
  const at = clock();
  const plans = await log.due(schedule, at);
  const sum = (pick: (plan: RetentionPlan) => readonly number[]): number =>
    plans.reduce((before, plan) => before + pick(plan).length, 0);
  return { at, plans, records: sum((plan) => plan.erase), held: sum((plan) => plan.held) };
}

const exportsOf = async ({ exports }: CustodyPorts, records: ReadonlySet<number>): Promise<readonly string[]> =>
  records.size === 0 ? [] : exports.find(records);

/**
 * Exports go first: where it breaks off in between, what was to be erased is still whole, and is erased by whoever asks again. Once more
 * afterwards, for one that was under way meanwhile.
 */
async function withoutExports<T>(ports: CustodyPorts, records: ReadonlySet<number>, work: () => Promise<T>) {
  const taken = new Set<string>();
  const take = async (): Promise<void> => {
    const found = await exportsOf(ports, records);
    await ports.exports.remove(found);
    for (const name of found) taken.add(name);
  };
  await take();
  const done = await work();
  await take();
  return { done, exports: [...taken] };
}

async function runRetention(
  ports: CustodyPorts,
  order: SignedOrder,
  schedule: RetentionSchedule,
  told: number | null,
): Answer<CustodyOutcome> {
  const before = await erasedUnder(ports, order.id);
  if (before > 0 && before === told) return ok({ ...NOTHING, erased: before, repeated: true });
  const due = await listDue(ports, schedule);
  if (told !== null && before + due.records !== told)
    return refuseRecord('due-changed', `${before + due.records} records are due now, and ${told} were told.`);
  const indices = new Set(due.plans.flatMap((plan) => plan.erase));
  const { reason } = order;
  const asked = { ...orderOf(ports, order), ...(reason === '' ? {} : { reason }) };
  const { done, exports } = await withoutExports(ports, indices, () => ports.log.runRetention(asked, schedule));
  await ports.log.signHead(ports.clock());
  return ok({ ...NOTHING, erased: before + done.erased, held: done.held, exports });
}

/** A run that broke off goes on under its id; what it erased before stands in its entries. Nobody asks again after a day. */
async function erasedUnder({ log, clock }: CustodyPorts, id: string): Promise<number> {
  const runs = await log.list({ kinds: ['retention-run'], from: asInstant(clock() - DAY) });
  return runs
    .filter((run) => run.id.startsWith(`${id}/`))
    .reduce((sum, run) => sum + Number(fieldsOf(run)['erased']), 0);
}

async function listHolds({ log }: CustodyPorts): Promise<readonly StandingHold[]> {
  const holds = await log.holds();
  return Promise.all(
    holds.map(async ({ id, scope }) => {
      const acts = await log.list({ kinds: ['legal-hold'], subject: id });
      const placed = acts.findLast((act) => fieldsOf(act)['act'] === 'placed');
      const { by = '', reason = '' } = placed ? fieldsOf(placed) : {};
      return { id, scope, since: placed?.at ?? null, by: String(by), reason: String(reason) };
    }),
  );
}

const HOLD_CHARS = 8;

async function placeHold(ports: CustodyPorts, order: SignedOrder, scope: HoldScope): Answer<CustodyOutcome> {
  const hold = `H-${order.id.slice(0, HOLD_CHARS)}`;
  const before = await findBefore(ports, order, 'legal-hold', hold, { act: 'placed', scope: { ...scope } });
  if (!before.ok) return before;
  if (before.value !== null) return ok({ ...NOTHING, entry: before.value, hold, repeated: true });
  // Another act's hold of this name would be given this scope, and what it keeps would be free.
  if ((await ports.log.list({ kinds: ['legal-hold'], subject: hold, limit: 1 })).length > 0)
    return refuseRecord('record-id-taken', `There is a hold ${hold} already.`);
  const placed = await ports.log.placeHold({ ...orderOf(ports, order), reason: order.reason }, { id: hold, scope });
  return conclude(ports, placed, { hold });
}

async function liftHold(ports: CustodyPorts, order: SignedOrder, hold: string): Answer<CustodyOutcome> {
  const before = await findBefore(ports, order, 'legal-hold', hold, { act: 'lifted' });
  if (!before.ok) return before;
  if (before.value !== null) return ok({ ...NOTHING, entry: before.value, hold, repeated: true });
  return conclude(ports, await ports.log.liftHold({ ...orderOf(ports, order), reason: order.reason }, hold), { hold });
}

async function findErasable(ports: CustodyPorts, index: number, fields: readonly string[] | null): Answer<Erasable> {
  const names = await ports.log.erasable(index, fields);
  if (!names.ok) return names;
  const [record] = await ports.log.list({ first: index, end: index + 1 });
  return ok({ record: record!, names: names.value, exports: await exportsOf(ports, new Set([index])) });
}

async function erase(
  ports: CustodyPorts,
  order: SignedOrder,
  index: number,
  fields: readonly string[] | null,
): Answer<CustodyOutcome> {
  const chosen = fields === null ? {} : { fields };
  const before = await findBefore(ports, order, 'erasure', order.reason, { record: index, ...chosen });
  if (!before.ok) return before;
  if (before.value !== null) return ok({ ...NOTHING, erased: 1, entry: before.value, repeated: true });
  // What is refused takes no exports with it.
  const names = await ports.log.erasable(index, fields);
  if (!names.ok) return names;
  const { done, exports } = await withoutExports(ports, new Set([index]), () =>
    ports.log.erase({ ...orderOf(ports, order), record: index, reason: order.reason }, fields),
  );
  return conclude(ports, done, { erased: 1, exports });
}

async function conclude(
  ports: CustodyPorts,
  put: Result<number, Refusal>,
  outcome: Partial<CustodyOutcome>,
): Answer<CustodyOutcome> {
  if (!put.ok) return put;
  await ports.log.signHead(ports.clock());
  return ok({ ...NOTHING, ...outcome, entry: put.value });
}

/** Where an act stands that was done under this id before; null where none was. What is not the same act under it is refused. */
async function findBefore(
  { log }: CustodyPorts,
  { id, by, reason }: SignedOrder,
  kind: RecordKind,
  subject: string,
  content: Readonly<Record<string, Json>>,
): Promise<Result<number | null, Refusal>> {
  const found = (await log.list({ kinds: [kind], subject })).find((record) => record.id === id);
  if (!found) return ok(null);
  const fields = fieldsOf(found);
  const isSame = Object.entries({ by, reason, ...content }).every(
    ([name, value]) => canonicalize(fields[name] ?? null) === canonicalize(value),
  );
  return isSame ? ok(found.index) : refuseRecord('record-id-taken', recordRemedyOf('record-id-taken').remedy);
}
