import { ok, type Result } from '../model/index.ts';
import type { Json } from './canonical-json.ts';
import type { Fields } from './entry.ts';
import { type FieldForm, fitsForm, type Form, type FormTypes, toJson } from './forms.ts';
import { type RecordRefusal, refuseRecord } from './refusals.ts';

/** How long a kind is kept; the days stand in a desk's schedule (retention.ts). */
export const RetentionClasses = ['operations', 'decisions', 'answers', 'consent', 'accounts', 'custody'] as const;
export type RetentionClass = (typeof RetentionClasses)[number];

interface KindRow {
  readonly keep: RetentionClass;
  /** The field that says what the record is about: a hand-off, a decision, a channel. */
  readonly about: string;
  readonly fields: Readonly<Record<string, FieldForm>>;
}

/** The fields that every record has, before its own. */
const HEAD = { id: 'id', kind: 'id', at: 'instant', desk: 'id', by: 'name' } as const satisfies KindRow['fields'];

const CROSSING_FIELDS = {
  crossing: 'id?',
  places: 'whole?',
  from: 'instant?',
  until: 'instant?',
  reason: 'words?',
  override: 'json?',
} as const satisfies KindRow['fields'];

/**
 * What can stand on the record: a closed list. Nothing else gets in, so no chat text can; what a third party wrote is there
 * as a hash at most. A new kind is one row here and one in docs/reference/record.md.
 */
export const RECORD_KINDS = {
  handoff: {
    keep: 'operations',
    about: 'handoff',
    fields: {
      handoff: 'id',
      act: 'id',
      ...CROSSING_FIELDS,
      people: 'json?',
      needs: 'json?',
      headcount: 'whole?',
      counted: 'whole?',
      parts: 'json?',
      grant: 'id?',
      rest: 'id?',
      refusal: 'id?',
    },
  },
  grant: {
    keep: 'operations',
    about: 'subject',
    fields: { subject: 'id', act: 'id', ...CROSSING_FIELDS, every: 'whole?', free: 'json?', terms: 'json?' },
  },
  hold: {
    keep: 'operations',
    about: 'hold',
    fields: { hold: 'id', act: 'id', ...CROSSING_FIELDS },
  },
  decision: {
    keep: 'decisions',
    about: 'decision',
    fields: {
      decision: 'id',
      claim: 'id',
      action: 'id',
      verdict: 'id',
      reason: 'words?',
      probability: 'number',
      gateMet: 'flag',
      conditions: 'json',
      evidence: 'hashes',
    },
  },
  'gate-override': {
    keep: 'decisions',
    about: 'decision',
    fields: { decision: 'id', action: 'id', missing: 'json', reason: 'words', reviewAt: 'instant' },
  },
  outcome: {
    keep: 'decisions',
    about: 'decision',
    fields: { decision: 'id', happened: 'flag', laneHours: 'number', staffHours: 'number' },
  },
  /** Acts on a referral: that it was opened, shown, acknowledged, passed up. Nothing of what it is about. */
  referral: { keep: 'decisions', about: 'referral', fields: { referral: 'id', act: 'id', to: 'name?' } },
  answer: {
    keep: 'answers',
    about: 'claim',
    fields: { claim: 'id', channel: 'id', lang: 'id', grade: 'id?', text: 'text', recipients: 'whole' },
  },
  basis: {
    keep: 'consent',
    about: 'channel',
    fields: {
      channel: 'id',
      act: 'id',
      agreedBy: 'words',
      agreedAt: 'instant',
      purpose: 'words',
      notice: 'text?',
    },
  },
  'opt-out': { keep: 'consent', about: 'channel', fields: { channel: 'id', erased: 'whole' } },
  role: { keep: 'accounts', about: 'account', fields: { account: 'name', role: 'id', act: 'id' } },
  key: {
    keep: 'custody',
    about: 'owner',
    fields: { owner: 'id', act: 'id', key: 'text', previous: 'text?', comparedBy: 'id' },
  },
  link: {
    keep: 'custody',
    about: 'member',
    fields: { member: 'id', act: 'id', reason: 'words?' },
  },
  export: {
    keep: 'custody',
    about: 'purpose',
    fields: {
      purpose: 'words',
      recipient: 'name',
      records: 'whole',
      choice: 'json',
      withheld: 'json',
      reason: 'words?',
      size: 'whole',
      manifest: 'hash',
    },
  },
  'retention-run': {
    keep: 'custody',
    about: 'class',
    fields: {
      class: 'id',
      before: 'instant',
      erased: 'whole',
      held: 'whole',
      indices: 'json',
      reason: 'words?',
      log: 'text?',
    },
  },
  erasure: {
    keep: 'custody',
    about: 'reason',
    fields: { record: 'whole', fields: 'json', reason: 'words', log: 'text?' },
  },
  'legal-hold': {
    keep: 'custody',
    about: 'hold',
    fields: { hold: 'id', act: 'id', scope: 'json?', reason: 'words' },
  },
} as const satisfies Readonly<Record<string, KindRow>>;

export type RecordKind = keyof typeof RECORD_KINDS;
export const RecordKinds = Object.keys(RECORD_KINDS) as readonly RecordKind[];

type FieldsOf<Table extends KindRow['fields']> = {
  readonly [Name in keyof Table as Table[Name] extends Form ? Name : never]: FormTypes[Table[Name] & Form];
} & {
  readonly [Name in keyof Table as Table[Name] extends Form ? never : Name]?: Table[Name] extends `${infer Base extends
    Form}?`
    ? FormTypes[Base]
    : never;
};

/** A record of one kind as the desk gives it to the log. `id` is chosen once by whoever acts and never used again. */
export type RecordOf<Kind extends RecordKind> = { readonly kind: Kind } & Omit<FieldsOf<typeof HEAD>, 'kind'> &
  FieldsOf<(typeof RECORD_KINDS)[Kind]['fields']>;
export type RecordDraft = { readonly [Kind in RecordKind]: RecordOf<Kind> }[RecordKind];

type Forms = Readonly<Record<string, FieldForm>>;
const FORMS = Object.fromEntries(
  RecordKinds.map((kind): [RecordKind, Forms] => [kind, { ...HEAD, ...RECORD_KINDS[kind].fields }]),
) as Readonly<Record<RecordKind, Forms>>;

/** Names and forms of a kind's fields, those of every record first. */
export const formsOf = (kind: RecordKind): Forms => FORMS[kind];

/** True for what an export may withhold: a field of every record (`by`), or one of a kind (`answer.text`). */
export function isFieldName(name: string): boolean {
  const [first = '', second, ...rest] = name.split('.');
  if (rest.length > 0) return false;
  if (second !== undefined) return RecordKinds.some((kind) => kind === first && Object.hasOwn(formsOf(kind), second));
  return RecordKinds.some((kind) => Object.hasOwn(formsOf(kind), first));
}

export const retentionClassOf = (kind: RecordKind): RetentionClass => RECORD_KINDS[kind].keep;

/** The field that says what records of a kind are about. */
export const aboutOf = (kind: RecordKind): string => RECORD_KINDS[kind].about;

/** What the record is about: the id a hold or a search goes by. */
export const subjectOf = (draft: RecordDraft): string =>
  String((draft as unknown as Readonly<Record<string, unknown>>)[aboutOf(draft.kind)]);

/** The fields that enter the log, each checked against its form. Refuses with `record-invalid` what is not on the list. */
export function toFields(draft: RecordDraft): Result<Fields, RecordRefusal<'record-invalid'>> {
  if (!Object.hasOwn(RECORD_KINDS, draft.kind))
    return refuseRecord('record-invalid', 'The record has an unknown kind.');
  const forms = formsOf(draft.kind);
  const values = draft as unknown as Readonly<Record<string, unknown>>;
  const stray = Object.keys(values).find((name) => !Object.hasOwn(forms, name));
  if (stray !== undefined) return refuseRecord('record-invalid', `A ${draft.kind} record has no field "${stray}".`);
  const fields: Record<string, Json> = {};
  for (const [name, form] of Object.entries(forms)) {
    const value = values[name];
    if (!fitsForm(form, value))
      return refuseRecord('record-invalid', `The field "${name}" of a ${draft.kind} record is not ${form}.`);
    if (value !== undefined) fields[name] = toJson(form, value);
  }
  return ok(fields);
}
