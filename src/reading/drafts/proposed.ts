import { ReportKinds, type ReportKind } from '../../model/index.ts';
import type { KindCue } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import { type Draft, draftReports } from './index.ts';

/** What another reader proposes: a kind, and the words of the message that tell it. */
export interface Proposal {
  readonly kind: ReportKind;
  readonly words: string;
}

/** Danger to a person never rests on a proposal: it is parted by the desk's own words, before anything else reads the message. */
const UNPROPOSED: ReadonlySet<ReportKind> = new Set(['missing-child', 'missing-person', 'kidnapping', 'extortion']);

/** The kinds that may be proposed. */
export const ProposedKinds: readonly ReportKind[] = ReportKinds.filter((kind) => !UNPROPOSED.has(kind));

const MOST_WORDS_TOKENS = 12;
const MOST_PROPOSALS = 8;
const RULE = 'proposed';

/**
 * Reports at words that stand in the message. A proposal whose words do not stand there, whose kind may not be proposed or is told
 * already, is dropped. Everything else of the report – number, place, time, denial, how the speaker knows – is read here, as ever.
 */
export function draftProposed(
  message: MessageReading,
  decided: readonly Draft[],
  proposals: readonly Proposal[],
): readonly Draft[] {
  const told = new Set(decided.map(({ kind }) => kind));
  const cues = proposals.slice(0, MOST_PROPOSALS).flatMap(({ kind, words }): readonly KindCue[] => {
    const span = UNPROPOSED.has(kind) || told.has(kind) ? null : findWords(message, words);
    return span ? [{ kind, tense: null, strength: 2, ...span, rule: `kind.${kind}.${RULE}` }] : [];
  });
  return cues.length === 0
    ? []
    : draftReports(
        message,
        cues.toSorted((a, b) => a.first - b.first),
      );
}

/** The tokens that make up the words, where the message says them whole. */
function findWords({ text }: MessageReading, words: string): { readonly first: number; readonly last: number } | null {
  const wanted = words.trim();
  const start = wanted === '' ? -1 : text.raw.indexOf(wanted);
  if (start < 0) return null;
  const end = start + wanted.length;
  const first = text.tokens.findIndex((token) => token.start === start);
  const last = text.tokens.findIndex((token) => token.end === end);
  const isWhole = first >= 0 && last >= first && last - first < MOST_WORDS_TOKENS;
  return isWhole && /\p{L}{2}/u.test(wanted) ? { first, last } : null;
}

/** The proposals that reports rest on, so that a message can be read again without asking again. */
export function proposalsBehind(
  text: string,
  reports: readonly {
    readonly kind: ReportKind;
    readonly rules: readonly string[];
    readonly spans: { readonly kind?: readonly [number, number] };
  }[],
): readonly Proposal[] {
  return reports.flatMap(({ kind, rules, spans }) =>
    spans.kind && rules[0] === `kind.${kind}.${RULE}` ? [{ kind, words: text.slice(...spans.kind) }] : [],
  );
}
