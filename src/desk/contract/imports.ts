import { z } from 'zod';
import { MessageFlags, MessageKinds } from './values.ts';

/** What the person who brings an export declares about it: no channel is read without a basis. */
export const ImportBasis = z.object({
  name: z.string().trim().min(1).max(120),
  agreedBy: z.string().trim().min(2).max(120),
  purpose: z.string().trim().min(2).max(300),
  zone: z.string().max(60),
});

export const ImportStages = [
  'uploading',
  'reading',
  'asking',
  'refused',
  'ready',
  'digesting',
  'done',
  'withdrawn',
] as const;

/** An export on its way in: uploading → reading → (asking for the day/month order) → ready → digesting → done; or refused, with what was seen. */
export const ImportView = z.object({
  id: z.string(),
  file: z.string(),
  stage: z.enum(ImportStages),
  bytesTotal: z.number().nullable(),
  bytesRead: z.number(),
  messages: z.number().int(),
  system: z.number().int(),
  /** Messages that an earlier import already brought. */
  known: z.number().int(),
  flagged: z.number().int(),
  firstAt: z.string().nullable(),
  lastAt: z.string().nullable(),
  dateOrder: z.object({
    order: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
    evidence: z.string().nullable(),
    asked: z.boolean(),
    /** The order in which the dates of `sample` are shown. */
    reading: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
  }),
  languages: z.record(z.string(), z.number()),
  /** Codes of what a person should know about the file; docs/reference/exports.md. */
  doubts: z.array(z.string()),
  /** The first messages and every flagged one, as stored (past the door), at most 100. Times are wall times of the file. */
  sample: z.array(
    z.object({
      n: z.number().int(),
      at: z.string().nullable(),
      kind: z.enum(MessageKinds),
      text: z.string(),
      flags: z.array(z.enum(MessageFlags)),
    }),
  ),
  refusal: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).nullable(),
});

export const ImportOrder = z.object({ order: z.enum(['dmy', 'mdy', 'ymd']) });
export const ImportList = z.object({ imports: z.array(ImportView) });

export type ImportView = z.infer<typeof ImportView>;
export type ImportBasis = z.infer<typeof ImportBasis>;
export type ImportOrder = z.infer<typeof ImportOrder>;
export type ImportList = z.infer<typeof ImportList>;
