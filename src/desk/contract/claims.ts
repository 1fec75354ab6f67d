import { z } from 'zod';
import { GateView } from './decisions.ts';
import {
  CountValue,
  GradeValue,
  InstantText,
  IntervalValue,
  MessageFlags,
  MessageKinds,
  OriginLinks,
  PlaceRefValue,
  ReasonValue,
  ReportValue,
  SourceClasses,
} from './values.ts';
import { Modes, Polarities, ReportBases, ReportKinds } from '../../model/index.ts';

/** A claim in a list. `ticks` draws origins (tall) and their repeats (short) in time order, at most 60. */
export const ClaimRow = z.object({
  id: z.string(),
  kind: z.enum(ReportKinds),
  mode: z.enum(Modes),
  /** `denied`: the claim that it is not so; `asked`: only questions so far. */
  polarity: z.enum(Polarities),
  place: PlaceRefValue.nullable(),
  to: PlaceRefValue.nullable(),
  when: IntervalValue,
  count: CountValue.nullable(),
  grade: GradeValue,
  /** As it is shown: recalibrated where a named person took that into use. */
  probability: z.number(),
  /** What the evidence alone comes to; the grade rests on it. */
  evidence: z.number(),
  origins: z.number().int(),
  messages: z.number().int(),
  against: z.number().int(),
  asked: z.number().int(),
  firstAt: InstantText,
  lastOriginAt: InstantText,
  ticks: z.array(z.enum(['origin', 'repeat'])),
  /** A referral matter (kidnapping, missing child …): shown coarse, never with its words. */
  restricted: z.boolean(),
});

/** A message as evidence: its words with the spans that were read, or null where retention or an opt-out removed them. */
export const EvidenceMessage = z.object({
  id: z.string(),
  at: InstantText,
  channel: z.string(),
  /** Name of the channel or group, e.g. "Group «Informes 3»"; never a person. */
  chat: z.string(),
  sourceClass: z.enum(SourceClasses),
  kind: z.enum(MessageKinds),
  forwarded: z.enum(['forwarded', 'frequently-forwarded']).nullable(),
  edited: z.boolean(),
  flags: z.array(z.enum(MessageFlags)),
  text: z.string().nullable(),
  erasedAt: InstantText,
  lang: z.string(),
  report: ReportValue,
});

export const OriginView = z.object({
  id: z.string(),
  attributed: z.boolean(),
  side: z.enum(['for', 'against', 'asked']),
  basis: z.enum(ReportBases),
  sourceClass: z.enum(SourceClasses),
  reliability: z.string(),
  messages: z.array(
    z.object({ message: z.string(), link: z.enum(OriginLinks), likeness: z.number(), polarity: z.enum(Polarities) }),
  ),
});

export const ClaimView = z.object({
  claim: ClaimRow,
  reasons: z.array(ReasonValue),
  origins: z.array(OriginView),
  /** Every message of the claim, oldest first; at most 500, `messagesLeftOut` says how many more. */
  messages: z.array(EvidenceMessage),
  messagesLeftOut: z.number().int(),
  gates: z.array(GateView),
  /** How the grade moved: one step per change, oldest first. */
  history: z.array(
    z.object({
      at: InstantText,
      grade: GradeValue,
      code: z.string(),
      figures: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});

export const ClaimList = z.object({
  asOf: InstantText,
  claims: z.array(ClaimRow),
  /** Names the reader would not choose a place for; they are settled at /api/lessons. */
  unplacedNames: z.number().int(),
});

export type ClaimRow = z.infer<typeof ClaimRow>;
export type ClaimView = z.infer<typeof ClaimView>;
export type ClaimList = z.infer<typeof ClaimList>;
export type EvidenceMessage = z.infer<typeof EvidenceMessage>;
export type OriginView = z.infer<typeof OriginView>;
