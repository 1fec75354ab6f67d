import { join } from 'node:path';
import { drawId, readClock } from '../adapters/clock.ts';
import { findExportsOf, removeExports } from '../adapters/record-export/index.ts';
import { asInstant, type Instant, LIMITS, parseInstant } from '../model/index.ts';
import {
  type HoldScope,
  isHeldBy,
  type RecordKind,
  RecordKinds,
  type RecordLog,
  readSchedule,
  recordRemedyOf,
  RETENTION_DAYS,
  RetentionClasses,
  type RetentionPlan,
  type RetentionSchedule,
  type StoredRecord,
  writeInstant,
} from '../record/index.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { DATA_OPTION, say, tellRefusal, withDesk } from './data-folder.ts';
import { readNamedFile } from './files.ts';
import { openRecordBeside } from './record-room.ts';

export const recordCommand: Command = {
  name: 'record',
  usage:
    'cauce record due | run | holds | hold | lift HOLD | show INDEX | erase INDEX   [--by NAME] [--reason WORDS] [--yes] …',
  summary: 'legal holds, erasure and retention of the record; the desk may be running',
  options: {
    by: { type: 'string', value: 'NAME', help: 'Who does it; it stands on the record (run, hold, lift, erase).' },
    reason: { type: 'string', value: 'WORDS', help: 'Why; it stands on the record (hold, lift, erase).' },
    yes: { type: 'boolean', help: 'Do it. Without it, run and erase only tell what they would do.' },
    field: {
      type: 'string',
      value: 'NAMES',
      help: 'erase: these fields alone, e.g. by,reason (default: all content).',
    },
    kind: { type: 'string', value: 'KINDS', help: 'hold: these kinds alone, e.g. handoff,grant (default: all).' },
    subject: { type: 'string', value: 'ID', help: 'hold: one hand-off, decision or channel alone.' },
    from: { type: 'string', value: 'TIME', help: 'hold: what was put down from then on, e.g. 2026-05-01T00:00:00Z.' },
    until: { type: 'string', value: 'TIME', help: 'hold: what was put down until then.' },
    schedule: {
      type: 'string',
      value: 'FILE',
      help: 'due, run: days a class is kept, e.g. {"answers": 365, "decisions": null} (null: for good).',
    },
    data: DATA_OPTION,
  },
  manual: [
    'due says what the schedule would erase and what a hold keeps back; run --yes erases it. Nothing is erased by itself. Content goes, the entry and all proofs stay, and that it was done stands on the record.',
    'Exports that wait in the data folder and show what is erased are removed with it. Copies that have left the desk, and backups, are not reached. docs/operating/record.md says the rest.',
  ],
  mostWords: 2,
  async run([act, word], options): Promise<ExitCode> {
    const order = readOrder(act, word, options);
    if (typeof order === 'string') return wrongUse(recordCommand, order);
    return withDesk(options['data'], async ({ folder, databaseUrl, masterKey }) => {
      const record = await openRecordBeside(databaseUrl, masterKey);
      if (!record) return tellRefusal('There is no record in this database.', 'Start the desk once.');
      try {
        return await carryOut(order, record.log, join(folder, 'exports'), options['yes'] === true);
      } finally {
        await record.close();
      }
    });
  },
};

interface Signed {
  readonly by: string;
  readonly reason: string;
}
type Order =
  | { readonly act: 'due'; readonly schedule: RetentionSchedule }
  | { readonly act: 'run'; readonly schedule: RetentionSchedule; readonly by: string }
  | { readonly act: 'holds' }
  | ({ readonly act: 'hold'; readonly scope: HoldScope } & Signed)
  | ({ readonly act: 'lift'; readonly hold: string } & Signed)
  | { readonly act: 'show'; readonly index: number }
  | ({ readonly act: 'erase'; readonly index: number; readonly fields: readonly string[] | null } & Signed);

type Words = Readonly<Record<string, string | boolean | undefined>>;
const NEEDS_WORD: Readonly<Record<string, boolean>> = {
  due: false,
  run: false,
  holds: false,
  hold: false,
  lift: true,
  show: true,
  erase: true,
};
/** Which options an act listens to: one that it would pass over was meant for something. */
const HEEDS: Readonly<Record<string, readonly string[]>> = {
  due: ['schedule'],
  run: ['schedule', 'by', 'yes'],
  holds: [],
  hold: ['by', 'reason', 'kind', 'subject', 'from', 'until'],
  lift: ['by', 'reason'],
  show: [],
  erase: ['by', 'reason', 'yes', 'field'],
};

/** What is asked for, or what is wrong with how it is asked. */
function readOrder(act: string | undefined, word: string | undefined, options: Words): Order | string {
  if (act === undefined || !Object.hasOwn(HEEDS, act)) return 'say due, run, holds, hold, lift, show or erase.';
  if (NEEDS_WORD[act] !== (word !== undefined))
    return word === undefined
      ? `${act} of which? cauce record holds and the Record page tell.`
      : `${act} takes no "${word}".`;
  const stray = Object.keys(options).find((name) => name !== 'data' && !HEEDS[act]!.includes(name));
  if (stray !== undefined) return `${act} takes no --${stray}.`;
  const by = textOf(options['by']);
  const reason = textOf(options['reason']);
  if (HEEDS[act]!.includes('by') && (by.length < 2 || by.length > LIMITS.FLOW_NAME_CHARS))
    return '--by says who does it.';
  if (HEEDS[act]!.includes('reason') && reason.length < 2) return '--reason says why.';
  switch (act) {
    case 'due':
    case 'run': {
      const schedule = scheduleOf(options['schedule']);
      return typeof schedule === 'string' ? schedule : { act, schedule, by };
    }
    case 'holds':
      return { act };
    case 'hold': {
      const scope = scopeOf(options);
      return typeof scope === 'string' ? scope : { act, scope, by, reason };
    }
    case 'lift':
      return { act, hold: word!, by, reason };
    default: {
      if (!/^\d{1,15}$/.test(word!)) return `"${word}" is no index of a record.`;
      const index = Number(word);
      return act === 'show' ? { act, index } : { act: 'erase', index, fields: listOf(options['field']), by, reason };
    }
  }
}

const textOf = (value: string | boolean | undefined): string => String(value ?? '').trim();

/** Null where nothing is named: all. */
function listOf(value: string | boolean | undefined): readonly string[] | null {
  if (value === undefined) return null;
  return [
    ...new Set(
      textOf(value)
        .split(',')
        .map((name) => name.trim()),
    ),
  ];
}

function scheduleOf(path: string | boolean | undefined): RetentionSchedule | string {
  if (path === undefined) return RETENTION_DAYS;
  const text = readNamedFile(String(path));
  if (!text.ok) return text.refusal.message;
  return (
    readSchedule(text.value) ?? `${String(path)} is no schedule: {"answers": 365}, of ${RetentionClasses.join(', ')}.`
  );
}

function scopeOf({ kind, subject, from, until }: Words): HoldScope | string {
  const kinds = listOf(kind);
  const stray = kinds?.find((name) => !(RecordKinds as readonly string[]).includes(name));
  if (stray !== undefined) return `there is no kind "${stray}"; there are ${RecordKinds.join(', ')}.`;
  const [start, end] = [from, until].map((time) => (time === undefined ? null : parseInstant(String(time))));
  if ((from !== undefined && start === null) || (until !== undefined && end === null))
    return '--from and --until are times like 2026-05-01T00:00:00Z.';
  if (start && end && start > end) return 'nothing lies between --from and --until.';
  return {
    kinds: kinds as readonly RecordKind[] | null,
    subject: subject === undefined ? null : textOf(subject),
    from: start ?? null,
    until: end ?? null,
  };
}

function carryOut(order: Order, log: RecordLog, exports: string, isMeant: boolean): Promise<ExitCode> {
  switch (order.act) {
    case 'due':
      return tellDue(log, order.schedule, exports);
    case 'run':
      return isMeant ? runRetention(log, order, exports) : tellDue(log, order.schedule, exports);
    case 'holds':
      return tellHolds(log);
    case 'hold':
      return placeHold(log, order);
    case 'lift':
      return liftHold(log, order);
    case 'show':
      return show(log, order.index);
    case 'erase':
      return erase(log, order, exports, isMeant);
  }
}

/** The desk as its log names it: `cauce/matamoros`, or `cauce/matamoros/1780336800` after a restore. */
const deskOf = ({ origin }: RecordLog): string => origin.split('/')[1] ?? origin;
const orderedBy = (log: RecordLog, by: string) => ({ id: drawId(), at: readClock(), desk: deskOf(log), by });
const DAY_CHARS = 10;
const dayOf = (at: Instant): string => writeInstant(at).slice(0, DAY_CHARS);
const records = (count: number): string => (count === 1 ? '1 record' : `${count} records`);

function tellClass(name: string, days: number | null, plan: RetentionPlan | undefined): string {
  const kept = days === null ? 'for good' : `${days} days`;
  const held = plan && plan.held.length > 0 ? `, ${plan.held.length} more under a legal hold` : '';
  return `  ${name.padEnd(10)}  ${kept.padStart(9)}  ${plan?.erase.length ?? 0} due${held}`;
}

async function tellDue(log: RecordLog, schedule: RetentionSchedule, exports: string): Promise<ExitCode> {
  const plans = await log.due(schedule, readClock());
  for (const name of RetentionClasses)
    say(
      tellClass(
        name,
        schedule[name],
        plans.find((plan) => plan.class === name),
      ),
    );
  const due = plans.flatMap(({ erase: indices }) => indices);
  if (due.length === 0) say('Nothing is to be erased.');
  else {
    tellExports(await findExportsOf(exports, new Set(due)), 'would be removed');
    say(`Nothing was erased. To erase ${records(due.length)}: cauce record run --by NAME --yes`);
  }
  return 0;
}

async function runRetention(
  log: RecordLog,
  { by, schedule }: Extract<Order, { act: 'run' }>,
  exports: string,
): Promise<ExitCode> {
  const order = orderedBy(log, by);
  const due = new Set((await log.due(schedule, order.at)).flatMap(({ erase: indices }) => indices));
  const done = await withoutExports(exports, due, () => log.runRetention(order, schedule));
  await log.signHead(readClock());
  say(`${records(done.erased)} erased, ${done.held} kept back by a legal hold.`);
  return 0;
}

/**
 * Exports go first: where it breaks off in between, what was to be erased is still whole, and is erased by whoever asks again. Once more
 * afterwards, for one that was under way meanwhile.
 */
async function withoutExports<T>(folder: string, indices: ReadonlySet<number>, work: () => Promise<T>): Promise<T> {
  const take = async (): Promise<void> => {
    const found = indices.size === 0 ? [] : await findExportsOf(folder, indices);
    await removeExports(folder, found);
    tellExports(found, 'removed');
  };
  await take();
  const done = await work();
  await take();
  return done;
}

function tellExports(names: readonly string[], what: string): void {
  for (const name of names) say(`Export in the data folder, ${what}: ${name}`);
}

async function tellHolds(log: RecordLog): Promise<ExitCode> {
  const holds = await log.holds();
  if (holds.length === 0) say('No legal hold stands.');
  for (const { id, scope } of holds) {
    const [placed] = await log.list({ kinds: ['legal-hold'], subject: id, limit: 1 });
    const fields = placed && 'fields' in placed.content ? placed.content.fields : {};
    say(`${id}  ${tellScope(scope)}`);
    if (placed) say(`    since ${dayOf(placed.at)}, ${String(fields['by'] ?? '')}: ${String(fields['reason'] ?? '')}`);
  }
  return 0;
}

function tellScope({ kinds, subject, from, until }: HoldScope): string {
  const parts = [
    kinds?.join(', '),
    subject === null ? null : `about ${subject}`,
    from === null ? null : `from ${writeInstant(from)}`,
    until === null ? null : `until ${writeInstant(until)}`,
  ].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? 'everything' : parts.join('; ');
}

const HOLD_CHARS = 8;

async function placeHold(log: RecordLog, { scope, by, reason }: Extract<Order, { act: 'hold' }>): Promise<ExitCode> {
  const id = `H-${drawId().slice(0, HOLD_CHARS)}`;
  const placed = await log.placeHold({ ...orderedBy(log, by), reason }, { id, scope });
  if (!placed.ok) return tellRefusal(placed.refusal.message, placed.refusal.remedy);
  await log.signHead(readClock());
  say(`${id} stands: ${tellScope(scope)}. Nothing under it is erased until it is lifted.`);
  return 0;
}

async function liftHold(log: RecordLog, { hold, by, reason }: Extract<Order, { act: 'lift' }>): Promise<ExitCode> {
  const lifted = await log.liftHold({ ...orderedBy(log, by), reason }, hold);
  if (!lifted.ok) return tellRefusal(lifted.refusal.message, 'cauce record holds lists them.');
  await log.signHead(readClock());
  say(`${hold} is lifted.`);
  return 0;
}

const find = async (log: RecordLog, index: number): Promise<StoredRecord | undefined> =>
  (await log.list({ first: index, end: index + 1 }))[0];

const shownIn = ({ content }: StoredRecord): readonly (readonly [string, unknown])[] =>
  'fields' in content
    ? Object.entries(content.fields)
    : Object.entries(content.remains.shown).map(([name, { value }]) => [name, value] as const);

async function show(log: RecordLog, index: number): Promise<ExitCode> {
  const record = await find(log, index);
  if (!record) return tellRefusal(`There is no record ${index}.`, recordRemedyOf('record-unknown').remedy);
  say(`Record ${index}, ${record.kind}, ${writeInstant(asInstant(record.at))}`);
  for (const [name, value] of shownIn(record))
    say(`  ${name.padEnd(12)}  ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  if ('remains' in record.content) say(`  erased: ${Object.keys(record.content.remains.withheld).join(', ')}`);
  for (const hold of (await log.holds()).filter((one) => isHeldBy(one, record))) say(`  under legal hold ${hold.id}`);
  return 0;
}

async function erase(
  log: RecordLog,
  { index, fields, by, reason }: Extract<Order, { act: 'erase' }>,
  exports: string,
  isMeant: boolean,
): Promise<ExitCode> {
  const names = await log.erasable(index, fields);
  if (!names.ok) return tellRefusal(names.refusal.message, names.refusal.remedy);
  const indices = new Set([index]);
  if (!isMeant) {
    await show(log, index);
    tellExports(await findExportsOf(exports, indices), 'would be removed');
    say(`Nothing was erased. The same with --yes erases: ${names.value.join(', ')}`);
    return 0;
  }
  const erased = await withoutExports(exports, indices, () =>
    log.erase({ ...orderedBy(log, by), record: index, reason }, fields),
  );
  if (!erased.ok) return tellRefusal(erased.refusal.message, erased.refusal.remedy);
  await log.signHead(readClock());
  say(`Erased from record ${index}: ${names.value.join(', ')}. Record ${erased.value} says so.`);
  return 0;
}
