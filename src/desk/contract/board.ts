import { z } from 'zod';
import { ClaimRow } from './claims.ts';
import { CountValue, GradeValue, InstantText, PlaceKinds, PlaceNames, Transports } from './values.ts';

/** One place as the schematic and the map draw it. */
export const PlaceView = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(PlaceKinds),
  side: z.string(),
  lat: z.number(),
  lon: z.number(),
  grid: z.object({ column: z.number(), row: z.number() }).nullable(),
  capacity: z.object({
    beds: z.number().nullable(),
    holding: z.number().nullable(),
    processingPerHour: z.number().nullable(),
  }),
  /** How many people are there; null: nobody has said. */
  estimate: z
    .object({
      count: CountValue,
      grade: GradeValue,
      asOf: InstantText,
      origins: z.number().int(),
      dissent: z.array(CountValue),
      claims: z.array(z.string()),
    })
    .nullable(),
  /** Needs and dangers that graded claims tell of here: claim kinds, most certain first. */
  alerts: z.array(z.object({ kind: z.string(), claim: z.string(), grade: GradeValue })),
});

export const CrossingView = z.object({
  id: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  transport: z.enum(Transports),
  minutes: z.number(),
  border: z.boolean(),
  /** `closed` and `held` rest on a claim or a decision; `unknown` where nobody has said. */
  state: z.enum(['open', 'closed', 'held', 'unknown']),
  since: InstantText.nullable(),
  claim: z.string().nullable(),
});

/**
 * The sentence that says what matters now, as coded parts that the web puts into words in the reader's language.
 * `figures` fill the template; `claim` and `place` are what a figure opens.
 */
export const LedePart = z.object({
  code: z.enum([
    'crossing-closed',
    'crossing-held',
    'rumour-unseen',
    'people-waiting',
    'people-stranded',
    'need',
    'danger',
    'gate-met',
    'quiet',
  ]),
  state: z.enum(['hold', 'late', 'doubt', 'go', 'plain']),
  figures: z.record(z.string(), z.union([z.string(), z.number()])),
  count: CountValue.nullable(),
  claim: z.string().nullable(),
  place: z.string().nullable(),
});

export const ChangeView = z.object({
  at: InstantText,
  code: z.enum([
    'claim-new',
    'claim-origin',
    'claim-grade',
    'claim-denied',
    'estimate',
    'decision',
    'import',
    'retention',
  ]),
  state: z.enum(['hold', 'late', 'doubt', 'go', 'plain']),
  figures: z.record(z.string(), z.union([z.string(), z.number()])),
  claim: z.string().nullable(),
  place: z.string().nullable(),
});

/** A channel with its basis, as everybody may see it. */
export const ChannelView = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  sourceClass: z.string(),
  basis: z.object({ agreedBy: z.string(), agreedAt: InstantText, purpose: z.string(), notice: z.string() }),
  messages: z.number().int(),
  optedOut: z.number().int(),
  lastAt: InstantText.nullable(),
});

export const BoardView = z.object({
  asOf: InstantText,
  zone: z.string(),
  desk: z.object({
    name: z.string(),
    loopbackOnly: z.boolean(),
    retentionHours: z.number(),
    /** Since when the desk cannot reach its database: nothing new comes onto the board meanwhile. Null: it can. */
    databaseAwaySince: InstantText.nullable(),
  }),
  lede: z.array(LedePart),
  corridor: z.object({
    name: z.string(),
    sides: z.array(z.string()),
    band: z.object({ name: z.string(), kind: z.enum(['river', 'fence', 'sea', 'jungle']) }).nullable(),
    places: z.array(PlaceView),
    /** By the name that places go by in every view: what they are called in the reader's language. */
    names: z.record(z.string(), PlaceNames),
    crossings: z.array(CrossingView),
  }),
  claims: z.array(ClaimRow),
  changes: z.array(ChangeView),
  channels: z.array(ChannelView),
  /** Messages received and not yet read. */
  backlog: z.number().int(),
});

export type BoardView = z.infer<typeof BoardView>;
export type PlaceView = z.infer<typeof PlaceView>;
export type CrossingView = z.infer<typeof CrossingView>;
export type LedePart = z.infer<typeof LedePart>;
export type ChangeView = z.infer<typeof ChangeView>;
export type ChannelView = z.infer<typeof ChannelView>;
