import { z } from 'zod';
import { ClaimRow } from './claims.ts';
import { InstantText } from './values.ts';

const Name = z.string().trim().min(2).max(80);
export const AnswerLanguages = ['es', 'en', 'ht', 'pt', 'fr'] as const;
/** `sending`: given to the platform, no word back yet; `unknown`: it may have arrived, and is not repeated. */
export const AnswerStates = ['waiting', 'sending', 'sent', 'declined', 'unknown'] as const;

/** A question asked on the tipline, with what the desk knows and a draft in the asker's language. Nobody sees who asked. */
export const QuestionView = z.object({
  id: z.string(),
  at: InstantText,
  /** The words; null where an opt-out or retention has removed them. */
  text: z.string().nullable(),
  lang: z.enum(AnswerLanguages),
  /** The claim the draft rests on; null where nothing is known. */
  claim: ClaimRow.nullable(),
  /** Null where the matter is none the desk drafts answers for: where people walk, and when. */
  draft: z.string().nullable(),
  /** Until when the platform lets the desk answer freely. */
  openUntil: InstantText,
  state: z.enum(AnswerStates),
  /** Who approved or declined, when, and what was sent. */
  by: z.string().nullable(),
  answeredAt: InstantText.nullable(),
  answer: z.string().nullable(),
});

export const AnswerList = z.object({
  asOf: InstantText,
  /** False where the desk's settings name no way to send. */
  canSend: z.boolean(),
  /** Waiting ones first, the soonest to close on top. */
  questions: z.array(QuestionView),
});

/**
 * POST /api/answers/:id/send: a named person approves this text; only then does it go. `draft` is the draft they saw: where the desk would say
 * something else by now, nothing goes.
 */
export const AnswerRequest = z.object({
  by: Name,
  text: z.string().trim().min(1).max(1_000),
  draft: z.string().max(2_000).nullable().default(null),
});
/** POST /api/answers/:id/decline: nothing is sent. */
export const DeclineRequest = z.object({ by: Name });

export type AnswerLanguage = (typeof AnswerLanguages)[number];
export type AnswerState = (typeof AnswerStates)[number];
export type QuestionView = z.infer<typeof QuestionView>;
export type AnswerList = z.infer<typeof AnswerList>;
export type AnswerRequest = z.infer<typeof AnswerRequest>;
export type DeclineRequest = z.infer<typeof DeclineRequest>;
