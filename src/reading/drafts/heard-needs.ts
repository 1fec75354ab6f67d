import { type LanguageOrUnknown } from '../../model/index.ts';
import type { KindCue } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import { type Draft, draftReports } from './index.ts';
import { hearNeeds } from '../signals/index.ts';

/**
 * How far over its threshold the model must be, in logits: it has learnt Creole distress, and hears it less surely in French and
 * English talk. Other languages it has not learnt.
 */
const MARGINS: Partial<Record<LanguageOrUnknown, number>> = { ht: 1.8, unknown: 1.8, fr: 2.5, en: 2.5 };

/** Needs that the learnt model hears and no cue has told: each a report at the word that names it, its number left to the others. */
export function draftHeardNeeds(message: MessageReading, decided: readonly Draft[]): readonly Draft[] {
  const margin = MARGINS[message.text.lang];
  if (margin === undefined || decided.some(({ kind }) => !kind.startsWith('need-'))) return [];
  const told = new Set(decided.map(({ kind }) => kind));
  const cues = hearNeeds(message.text.tokens, margin)
    .filter(({ kind }) => !told.has(kind))
    .map(({ kind, at }): KindCue => ({
      kind,
      tense: null,
      strength: 2,
      first: at,
      last: at,
      rule: `kind.${kind}.heard`,
    }));
  if (cues.length === 0) return [];
  const isFree = decided.every(({ count }) => count === null);
  return draftReports(message, cues).map((draft) => (isFree ? draft : { ...draft, count: null }));
}
