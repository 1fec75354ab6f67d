import { z } from 'zod';
import { type Door, keyGroup, spellingsOf } from '../channels/index.ts';
import { AnswerLanguages, type CloudLine, type ProtectionSettings } from '../desk/index.ts';
import {
  asChannelId,
  asInstant,
  type Channel,
  type ChatKey,
  type Corridor,
  type Instant,
  ok,
  refuse,
  type Result,
  SourceClasses,
  type SourceClass,
  type SourceKey,
  type Zone,
} from '../model/index.ts';
import { RetentionClasses, toSchedule } from '../record/index.ts';
import { readJsonFile } from './files.ts';

const BasisText = z.object({
  agreedBy: z.string().min(2),
  agreedAt: z.iso.datetime({ offset: true }),
  purpose: z.string().min(2),
  notice: z.string().min(2),
});
const FocalPointText = z.strictObject({ name: z.string().trim().min(2).max(80), contact: z.string().min(2).max(120) });
const SourceClassText = z.enum(SourceClasses);

const isSafe = (url: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
};

/** The settings file of a desk (`desk.json`); every field is described in docs/operating/settings.md. */
const SettingsFile = z.strictObject({
  name: z.string().min(1).max(80),
  /** Short name on the shared log; the first letter begins the labels of its groups. */
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,40}$/)
    .default('desk'),
  corridor: z.string(),
  /** Evidence that actions need, beside what Cauce comes with (docs/reference/gate.md). */
  policies: z.string().nullable().default(null),
  /** Desks on the other side of its crossings. */
  partners: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
        name: z.string().min(1).max(80),
        /** An observer reads, is seen by all, and signs nothing. */
        role: z.enum(['desk', 'observer']).optional(),
      }),
    )
    .default([]),
  /** The relay over which this desk is linked with its partners; null: not linked. */
  link: z
    .strictObject({
      relay: z.url({ protocol: /^https?$/, error: 'an address that begins with https://' }),
      admission: z.string().nullable().default(null),
      /** What this desk is in its link. */
      role: z.enum(['desk', 'observer']).optional(),
    })
    .nullable()
    .default(null),
  /** Without a link: a PostgreSQL whose table desks of one organisation share; null: this desk's own. */
  sharedLog: z.string().nullable().default(null),
  /** Who answers for people in danger; without it referrals wait for nobody, and the desk says so. */
  protection: z
    .strictObject({
      focalPoint: FocalPointText,
      escalateTo: z.array(FocalPointText).max(5).default([]),
      acknowledgeMinutes: z.number().int().min(1).max(1_440).default(15),
    })
    .nullable()
    .default(null),
  /** Days after which the content of a class of records is due; null: for good. Classes that are left out keep Cauce's own. */
  retention: z
    .record(z.string(), z.unknown())
    .default({})
    .transform((given, context) => {
      const schedule = toSchedule(given);
      if (schedule) return schedule;
      context.addIssue({ code: 'custom', message: `days, or null, for ${RetentionClasses.join(', ')}` });
      return z.NEVER;
    }),
  /** A second reader: an OpenAI-compatible endpoint that may propose where the desk's own reading finds nothing. Off unless set. */
  reader: z
    .strictObject({
      baseUrl: z.url().refine(isSafe, 'chat travels over https, or to this machine'),
      model: z.string().min(1).max(120),
      key: z.string().min(1).nullable().default(null),
    })
    .nullable()
    .default(null),
  whatsapp: z
    .strictObject({
      name: z.string().default('Tipline'),
      appSecret: z.string().min(8),
      verifyToken: z.string().min(8),
      basis: BasisText,
      /** How answers go out; without it the desk only listens. */
      send: z
        .strictObject({
          phoneNumberId: z.string().regex(/^\d{5,30}$/),
          token: z.string().min(8),
          baseUrl: z
            .url()
            .refine(isSafe, 'the token travels over https, or to this machine')
            .default('https://graph.facebook.com'),
          version: z
            .string()
            .regex(/^v\d+\.\d+$/)
            .default('v23.0'),
        })
        .nullable()
        .default(null),
      near: z.string().nullable().default(null),
      groups: z
        .array(
          z.strictObject({
            id: z.string(),
            name: z.string(),
            basis: BasisText,
            near: z.string().nullable().default(null),
            sourceClass: SourceClassText.default('unknown'),
          }),
        )
        .default([]),
      /** Numbers the desk has declared: its own officers, partner desks, known organisations. */
      declared: z.array(z.strictObject({ number: z.string(), sourceClass: SourceClassText })).default([]),
      /** Officers asked by buttons whether a group left or arrived. Nobody, as a desk comes: chat is outside the encryption. */
      officers: z
        .array(
          z.strictObject({
            name: z.string().trim().min(2).max(60),
            number: z.string().regex(/^\d{5,20}$/, 'digits alone, with the country code, as in 525500000001'),
            place: z.string(),
            lang: z.enum(AnswerLanguages),
          }),
        )
        .default([]),
    })
    .nullable()
    .default(null),
});
export type DeskFile = z.infer<typeof SettingsFile>;

/** Fields that are right each by itself and cannot stand together: where each is, and why. */
function* clashesIn(file: DeskFile): Generator<readonly [path: readonly (string | number)[], why: string]> {
  const { id, partners, link, sharedLog, whatsapp } = file;
  const { officers = [], declared = [], groups = [], send = null } = whatsapp ?? {};
  if (link && sharedLog !== null)
    yield [['sharedLog'], 'a linked desk has its order from the link; leave one of the two out'];
  if (officers.length > 0 && !send) yield [['whatsapp', 'officers'], 'they are asked by buttons, which needs "send"'];
  yield* twice(['partners'], 'id', [id, ...partners.map((partner) => partner.id)], 'this desk or another partner');
  yield* twice(['whatsapp', 'groups'], 'id', [null, ...groups.map((group) => group.id)], 'another group');
  const classes = new Map(officers.map(({ number }) => [spellingsOf(number)[0]!, 'own-officer']));
  for (const [n, { number, sourceClass }] of declared.entries()) {
    const phone = spellingsOf(number)[0]!;
    const before = classes.get(phone) ?? sourceClass;
    if (before !== sourceClass) yield [['whatsapp', 'declared', n, 'number'], `it is declared as ${before} as well`];
    classes.set(phone, sourceClass);
  }
}

/** @param names the first is the owner's own, which no entry may have */
function* twice(list: readonly string[], field: string, names: readonly (string | null)[], whose: string) {
  for (const [n, name] of names.entries())
    if (name !== null && n > 0 && names.indexOf(name) < n)
      yield [[...list, n - 1, field], `${whose} has it already`] as const;
}
type LineFile = NonNullable<DeskFile['whatsapp']>;

const SoundSettings = SettingsFile.superRefine((file, context) => {
  for (const [path, message] of clashesIn(file)) context.addIssue({ code: 'custom', path: [...path], message });
});

/** Reads a settings file; a refusal names the field that is wrong. */
export function loadDeskFile(path: string): Result<DeskFile> {
  const read = readJsonFile(path);
  if (!read.ok) return refuse('settings-unreadable', read.why, 'docs/operating/settings.md shows one.');
  const parsed = SoundSettings.safeParse(read.value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0]!;
  return refuseField(path, issue.path.join('.') || 'the file', issue.message);
}

const refuseField = (path: string, field: string, message: string): Result<never> =>
  refuse('settings-invalid', `${path}: ${field}: ${message}.`, 'docs/operating/settings.md lists the fields.');

/** Places that a settings file names are in its corridor: "here" would mean nowhere, and an officer would be asked of no group. */
export function checkPlaces(path: string, { whatsapp }: DeskFile, { places }: Corridor): Result<null> {
  const named = [
    ['whatsapp.near', whatsapp?.near],
    ...(whatsapp?.groups ?? []).map(({ near }, n) => [`whatsapp.groups.${n}.near`, near] as const),
    ...(whatsapp?.officers ?? []).map(({ place }, n) => [`whatsapp.officers.${n}.place`, place] as const),
  ] as const;
  const [field, stray] = named.find(([, place]) => place && !places.some(({ id }) => id === place)) ?? [];
  return field === undefined ? ok(null) : refuseField(path, field, `the corridor has no place "${stray}"`);
}

/** The ladder of a desk: its focal point, then those above. */
export const protectionOf = ({ protection }: DeskFile): ProtectionSettings => ({
  ladder: protection ? [protection.focalPoint, ...protection.escalateTo] : [],
  acknowledgeMinutes: protection?.acknowledgeMinutes ?? 15,
});

/** The WhatsApp line of a desk, its groups and declared numbers behind the door's keys. */
export function openLine(file: LineFile, door: Door, zone: Zone): CloudLine {
  const channelId = asChannelId('tipline');
  const tipline = openChannel('tipline', file, zone, 'unknown');
  const groups = new Map<ChatKey, Channel>(
    file.groups.map((group) => [
      keyGroup(door, channelId, group.id),
      openChannel(`group-${group.id}`, group, zone, group.sourceClass),
    ]),
  );
  return { tipline, groups, verifyToken: file.verifyToken, classOf: openRegister(file, door) };
}

function openChannel(
  id: string,
  { name, basis, near }: Pick<LineFile, 'name' | 'basis' | 'near'>,
  zone: Zone,
  sourceClass: SourceClass,
): Channel {
  return {
    id: asChannelId(id),
    kind: 'whatsapp-cloud',
    name,
    zone,
    sourceClass,
    near,
    basis: { ...basis, agreedAt: asInstant(Date.parse(basis.agreedAt)) },
  };
}

/** Pseudonyms rotate, so the declared numbers are looked up under the period of each message; few periods are ever asked for. */
function openRegister(file: LineFile, door: Door): CloudLine['classOf'] {
  const officers = file.officers.map(({ number }) => ({ number, sourceClass: 'own-officer' as const }));
  const declared = [...file.declared, ...officers];
  if (declared.length === 0) return () => null;
  const known = new Map<SourceKey, SourceClass>();
  const periods = new Set<SourceKey>();
  return (source: SourceKey, at: Instant) => {
    const period = door.source(asChannelId('tipline'), 'period', at);
    if (!periods.has(period)) {
      periods.add(period);
      for (const { number, sourceClass } of declared)
        for (const spelling of spellingsOf(number))
          known.set(door.source(asChannelId('tipline'), spelling, at), sourceClass);
    }
    return known.get(source) ?? null;
  };
}
