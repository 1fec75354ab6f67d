import type { Reason } from '../../model/index.ts';

type Axis = Reason['axis'];
/**
 * Every reason a grade can give: its axis and the English sentence of the command line. Screens translate by the code. Codes are listed
 * in docs/reference/gate.md.
 */
export const REASONS = {
  'own-officer': ['reliability', 'An own officer reports it.'],
  'partner-desk': ['reliability', 'A partner desk reports it.'],
  'known-organisation': ['reliability', 'A known organisation reports it.'],
  'tested-source': ['reliability', 'A source that was right before reports it.'],
  'unknown-witness': ['reliability', 'Somebody we do not know says they saw it or are part of it.'],
  'office-quoted': ['reliability', 'Somebody we do not know quotes an office or a medium.'],
  'source-unknown': ['reliability', 'We do not know the source, nor how it knows.'],
  'no-author': ['reliability', 'Hearsay: nobody who saw it is named, {messages} messages.'],
  'class-record': ['reliability', 'Sources of this class were right {hits} times of {told}.'],
  'one-origin': ['credibility', '{messages} messages go back to one origin.'],
  origins: ['credibility', '{origins} independent origins say so.'],
  channels: ['credibility', 'They came over {channels} kinds of channel.'],
  'nothing-to-compare': ['credibility', 'There is nothing to compare it with yet.'],
  'only-asked': ['credibility', 'People only ask; nobody says so.'],
  against: ['credibility', '{against} independent origins say the opposite.'],
  'denied-by-better': ['credibility', 'A more reliable source says the opposite.'],
  'other-figures': ['credibility', '{claims} other claims say the same with another figure.'],
  prior: ['probability', 'Of {known} such claims before, {happened} came true.'],
  'no-prior': ['probability', 'No such claim has been followed up before.'],
  votes: ['probability', '{for} votes for and {against} against, one per origin.'],
  'one-figure': ['count', 'One origin gives a figure.'],
  figures: ['count', '{origins} origins give figures, from {low} to {high}.'],
  apart: ['count', 'The figures do not agree: {low} and {high}.'],
} as const satisfies Readonly<Record<string, readonly [Axis, string]>>;
export type ReasonCode = keyof typeof REASONS;

export const giveReason = (code: ReasonCode, figures: Reason['figures'] = {}): Reason => ({
  axis: REASONS[code][0],
  code,
  figures,
});

/** The English sentence of a reason; a code this version does not know is shown as it is. */
export function tellReason({ code, figures }: Reason): string {
  const sentence: string = code in REASONS ? REASONS[code as ReasonCode][1] : code;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? '?'));
}
