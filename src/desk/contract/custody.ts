import { z } from 'zod';
import { LIMITS } from '../../model/index.ts';
import { InstantText } from './values.ts';

const KindCount = z.object({ kind: z.string(), count: z.number().int() });

/** One class of records: how long its content is kept, what of it is due, and what a legal hold keeps back. */
export const RetentionClassView = z.object({
  class: z.string(),
  /** Null: for good. */
  days: z.number().int().nullable(),
  due: z.number().int(),
  held: z.number().int(),
});

/** While it stands nothing it covers is erased, neither by schedule nor by hand. A condition that is null covers all. */
export const LegalHoldView = z.object({
  hold: z.string(),
  kinds: z.array(z.string()).nullable(),
  subject: z.string().nullable(),
  /** The hand-off's label where the subject has one. */
  label: z.string().nullable(),
  from: InstantText.nullable(),
  until: InstantText.nullable(),
  since: InstantText.nullable(),
  by: z.string(),
  reason: z.string(),
});

/** `GET /api/record/custody`: what is due and what is held. Nothing is erased by itself. */
export const CustodyView = z.object({
  asOf: InstantText,
  classes: z.array(RetentionClassView),
  /** Records a run would erase now. */
  due: z.number().int(),
  /** Records that are due and kept back by a hold. */
  held: z.number().int(),
  holds: z.array(LegalHoldView),
});

/** `GET /api/record/retention`: what a run would erase at this moment. */
export const RetentionPreview = z.object({
  asOf: InstantText,
  due: z.number().int(),
  held: z.number().int(),
  kinds: z.array(KindCount),
  /** Exports that wait on this desk, show some of it, and would be removed. */
  exports: z.array(z.string()),
});

/** `GET /api/record/:index/erasure`: what can be erased of one record. */
export const ErasurePreview = z.object({
  index: z.number().int(),
  kind: z.string(),
  fields: z.array(z.string()),
  exports: z.array(z.string()),
});

const WORDS_CHARS = 600;
/** Every act on the record is somebody's, for a reason; both stand on it. */
const Signed = z.object({
  /** Made by the client; the same act again under it is done once. */
  id: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  by: z.string().trim().min(2).max(LIMITS.FLOW_NAME_CHARS),
  reason: z.string().trim().min(2).max(WORDS_CHARS),
});

/** `POST /api/record/legal-holds` */
export const LegalHoldRequest = Signed.extend({
  kinds: z.array(z.string()).min(1).max(40).nullable(),
  subject: z.string().trim().min(1).max(120).nullable(),
  from: InstantText.nullable(),
  until: InstantText.nullable(),
});

/** `POST /api/record/legal-holds/lift` */
export const LiftHoldRequest = Signed.extend({ hold: z.string().min(1).max(120) });

/** `POST /api/record/retention` */
export const RetentionRequest = Signed.extend({
  /** Records that whoever asks was told would be erased: where others are due by now, nothing is. */
  told: z.number().int().min(1),
});

/** `POST /api/record/erasures` */
export const ErasureRequest = Signed.extend({
  record: z.number().int().min(0),
  /** Null: all that can be erased. */
  fields: z.array(z.string().max(80)).min(1).max(40).nullable(),
});

/** What an act came to. */
export const CustodyReply = z.object({
  id: z.string(),
  /** True where it had been done under this id already; nothing was done again. */
  repeated: z.boolean(),
  erased: z.number().int(),
  held: z.number().int(),
  exports: z.array(z.string()),
  /** The record that says so; null where there are several, or none. */
  entry: z.number().int().nullable(),
  hold: z.string().nullable(),
});

export type CustodyView = z.infer<typeof CustodyView>;
export type LegalHoldView = z.infer<typeof LegalHoldView>;
export type RetentionPreview = z.infer<typeof RetentionPreview>;
export type ErasurePreview = z.infer<typeof ErasurePreview>;
export type LegalHoldRequest = z.infer<typeof LegalHoldRequest>;
export type LiftHoldRequest = z.infer<typeof LiftHoldRequest>;
export type RetentionRequest = z.infer<typeof RetentionRequest>;
export type ErasureRequest = z.infer<typeof ErasureRequest>;
export type CustodyReply = z.infer<typeof CustodyReply>;
