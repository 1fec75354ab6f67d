import type { ChangeView, ClaimRow } from '../desk/contract.ts';
import type { Speech, Values } from '../words/speech.ts';
import { capitalise, titleOf } from '../words/titles.ts';

/** A change as a template and its values. The claim itself gives the words where it is still held; else its kind and place do. */
export function changeSaid(
  change: ChangeView,
  claims: readonly ClaimRow[],
  speech: Speech,
): { readonly template: string; readonly values: Values } {
  const { m } = speech;
  const hasFrom = change.code === 'claim-grade' && change.figures['from'] !== undefined;
  const actions: Readonly<Record<string, string>> = m.gate.action;
  return {
    template: hasFrom ? m.change.gradeFrom : m.change[change.code],
    values: {
      ...change.figures,
      title: titleOfChange(change, claims, speech),
      action: actions[String(change.figures['action'])] ?? String(change.figures['action'] ?? ''),
    },
  };
}

function titleOfChange({ claim, figures }: ChangeView, claims: readonly ClaimRow[], speech: Speech): string {
  const held = claims.find(({ id }) => id === claim);
  if (held) return titleOf(held, speech);
  const kinds: Readonly<Record<string, string>> = speech.m.kind;
  const kind = capitalise(kinds[String(figures['kind'])] ?? String(figures['kind'] ?? ''));
  return figures['place'] ? `${kind}, ${speech.named(String(figures['place']))}` : kind;
}
