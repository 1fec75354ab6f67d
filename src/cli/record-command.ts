import { join } from 'node:path';
import { drawId, readClock } from '../adapters/clock.ts';
import type { Custody, SignedOrder } from '../desk/index.ts';
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
import { loadDeskFile } from './desk-settings.ts';
import { readNamedFile } from './files.ts';
import { openCustody, openRecordBeside } from './record-room.ts';

export const recordCommand: Command = {
  name: 'record',
  usage:
    'cauce record due | run | holds | hold | lift HOLD | show INDEX | erase INDEX   [--by NAME] [--reason WORDS] [--yes] …',
  summary: 'legal holds, erasure and retention of the record; the desk may be running',
  options: {
    by: { type: 'string', value: 'NAME', help: 'Who does it; it stands on the record (run, hold, lift, erase).' },
    reason: {
      type: 'string',
      value: 'WORDS',
      help: 'Why; it stands on the record (hold, lift, erase; run where it has one beside the schedule).',
    },
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
    settings: {
      type: 'string',
      value: 'FILE',
      help: "due, run: the desk's settings (desk.json), whose retention counts.",
    },
    log: {
      type: 'string',
      value: 'SCHEMA',
      help: 'due, run, show, erase: a log that a restore put by, e.g. record_until_1780336800; what is done stands on the log that goes on.',
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
        const kept = options['log'] === undefined ? null : textOf(options['log']);
        if (kept !== null && !record.keptLogs.includes(kept))
          return tellRefusal(`There is no log ${kept}.`, `Put by: ${record.keptLogs.join(', ') || 'none'}.`);
        const log = kept === null ? record.log : await record.openKept(kept);
        const custody = openCustody(log, join(folder, 'exports'), readClock);
        return await carryOut(order, custody, log, options['yes'] === true);
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
  | ({ readonly act: 'run'; readonly schedule: RetentionSchedule } & Signed)
  | { readonly act: 'holds' }
  | ({ readonly act: 'hold'; readonly scope: HoldScope } & Signed)
  | ({ readonly act: 'lift'; readonly hold: string } & Signed)
  | { readonly act: 'show'; readonly index: number }
  | ({ readonly act: 'erase'; readonly index: number; readonly fields: readonly string[] | null } & Signed);

type Words = Readonly<Record<string, string | boolean | undefined>>;
/** The schedule is reason enough for a run. */
const NEEDS_REASON: readonly string[] = ['hold', 'lift', 'erase'];
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
  due: ['schedule', 'settings', 'log'],
  run: ['schedule', 'settings', 'by', 'reason', 'yes', 'log'],
  holds: [],
  hold: ['by', 'reason', 'kind', 'subject', 'from', 'until'],
  lift: ['by', 'reason'],
  show: ['log'],
  erase: ['by', 'reason', 'yes', 'field', 'log'],
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
  if (NEEDS_REASON.includes(act) && reason.length < 2) return '--reason says why.';
  switch (act) {
    case 'due':
    case 'run': {
      const { schedule: file, settings } = options;
      if (file !== undefined && settings !== undefined) return 'the days come from --settings or from --schedule.';
      if (act === 'run' && (file ?? settings) === undefined)
        return "a run needs the days: --settings with the desk's settings, or --schedule.";
      const schedule = settings === undefined ? scheduleOf(file) : scheduleInSettings(String(settings));
      return typeof schedule === 'string' ? schedule : { act, schedule, by, reason };
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

function scheduleInSettings(path: string): RetentionSchedule | string {
  const file = loadDeskFile(path);
  return file.ok ? file.value.retention : file.refusal.message;
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

function carryOut(order: Order, custody: Custody, log: RecordLog, isMeant: boolean): Promise<ExitCode> {
  switch (order.act) {
    case 'due':
      return tellDue(custody, order.schedule);
    case 'run':
      return isMeant ? runRetention(custody, order) : tellDue(custody, order.schedule);
    case 'holds':
      return tellHolds(custody);
    case 'hold':
      return placeHold(custody, order);
    case 'lift':
      return liftHold(custody, order);
    case 'show':
      return show(log, order.index);
    case 'erase':
      return erase(custody, log, order, isMeant);
  }
}

const signed = ({ by, reason }: Signed): SignedOrder => ({ id: drawId(), by, reason });
const DAY_CHARS = 10;
const dayOf = (at: Instant): string => writeInstant(at).slice(0, DAY_CHARS);
const records = (count: number): string => (count === 1 ? '1 record' : `${count} records`);

function tellClass(name: string, days: number | null, plan: RetentionPlan | undefined): string {
  const kept = days === null ? 'for good' : `${days} days`;
  const held = plan && plan.held.length > 0 ? `, ${plan.held.length} more under a legal hold` : '';
  return `  ${name.padEnd(10)}  ${kept.padStart(9)}  ${plan?.erase.length ?? 0} due${held}`;
}

async function tellDue(custody: Custody, schedule: RetentionSchedule): Promise<ExitCode> {
  const due = await custody.due(schedule);
  for (const name of RetentionClasses)
    say(
      tellClass(
        name,
        schedule[name],
        due.plans.find((plan) => plan.class === name),
      ),
    );
  if (due.records === 0) say('Nothing is to be erased.');
  else {
    tellExports(await custody.exportsOf(due.plans.flatMap((plan) => plan.erase)), 'would be removed');
    say(`Nothing was erased. To erase ${records(due.records)}: cauce record run --by NAME --yes, by the same days`);
  }
  return 0;
}

async function runRetention(custody: Custody, order: Extract<Order, { act: 'run' }>): Promise<ExitCode> {
  const done = await custody.run(signed(order), order.schedule, null);
  if (!done.ok) return tellRefusal(done.refusal.message, done.refusal.remedy);
  tellExports(done.value.exports, 'removed');
  say(`${records(done.value.erased)} erased, ${done.value.held} kept back by a legal hold.`);
  return 0;
}

function tellExports(names: readonly string[], what: string): void {
  for (const name of names) say(`Export in the data folder, ${what}: ${name}`);
}

async function tellHolds(custody: Custody): Promise<ExitCode> {
  const holds = await custody.holds();
  if (holds.length === 0) say('No legal hold stands.');
  for (const { id, scope, since, by, reason } of holds) {
    say(`${id}  ${tellScope(scope)}`);
    if (since !== null) say(`    since ${dayOf(since)}, ${by}: ${reason}`);
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

async function placeHold(custody: Custody, order: Extract<Order, { act: 'hold' }>): Promise<ExitCode> {
  const placed = await custody.hold(signed(order), order.scope);
  if (!placed.ok) return tellRefusal(placed.refusal.message, placed.refusal.remedy);
  say(`${placed.value.hold} stands: ${tellScope(order.scope)}. Nothing under it is erased until it is lifted.`);
  return 0;
}

async function liftHold(custody: Custody, order: Extract<Order, { act: 'lift' }>): Promise<ExitCode> {
  const lifted = await custody.lift(signed(order), order.hold);
  if (!lifted.ok) return tellRefusal(lifted.refusal.message, 'cauce record holds lists them.');
  say(`${order.hold} is lifted.`);
  return 0;
}

const find = async (log: RecordLog, index: number): Promise<StoredRecord | undefined> =>
  (await log.list({ first: index, end: index + 1 }))[0];

const valuesIn = ({ content }: StoredRecord): readonly (readonly [string, unknown])[] =>
  'fields' in content
    ? Object.entries(content.fields)
    : Object.entries(content.remains.shown).map(([name, { value }]) => [name, value] as const);

async function show(log: RecordLog, index: number): Promise<ExitCode> {
  const record = await find(log, index);
  if (!record) return tellRefusal(`There is no record ${index}.`, recordRemedyOf('record-unknown').remedy);
  say(`Record ${index}, ${record.kind}, ${writeInstant(asInstant(record.at))}`);
  for (const [name, value] of valuesIn(record))
    say(`  ${name.padEnd(12)}  ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  if ('remains' in record.content) say(`  erased: ${Object.keys(record.content.remains.withheld).join(', ')}`);
  for (const hold of (await log.holds()).filter((one) => isHeldBy(one, record))) say(`  under legal hold ${hold.id}`);
  return 0;
}

async function erase(
  custody: Custody,
  log: RecordLog,
  order: Extract<Order, { act: 'erase' }>,
  isMeant: boolean,
): Promise<ExitCode> {
  const { index, fields } = order;
  const found = await custody.erasable(index, fields);
  if (!found.ok) return tellRefusal(found.refusal.message, found.refusal.remedy);
  const names = found.value.names.join(', ');
  if (!isMeant) {
    await show(log, index);
    tellExports(found.value.exports, 'would be removed');
    say(`Nothing was erased. The same with --yes erases: ${names}`);
    return 0;
  }
  const erased = await custody.erase(signed(order), index, fields);
  if (!erased.ok) return tellRefusal(erased.refusal.message, erased.refusal.remedy);
  tellExports(erased.value.exports, 'removed');
  say(`Erased from record ${index}: ${names}. Record ${erased.value.entry} says so.`);
  return 0;
}
