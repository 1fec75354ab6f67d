import type { Cut, Page } from './page.ts';

/** Names as a tree of folded words, so that ten thousand names cost no more than one. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;
const GAP = 3;
const trees = new WeakMap<ReadonlySet<string>, { readonly size: number; readonly root: Branch }>();

/** The given names where they stand as whole words, whatever the case and accents. The longest wins. */
export function findNames({ folded }: Page, names: ReadonlySet<string>): readonly Cut[] {
  const root = treeOf(names);
  const words = [...folded.matchAll(WORD)].map(({ 0: text, index }) => ({
    text: foldWord(text),
    start: index,
    end: index + text.length,
  }));
  const cuts: Cut[] = [];
  for (let at = 0; at < words.length;) {
    const length = isToken(folded, words[at]!) ? 0 : matchName(folded, words, at, root);
    if (length > 0) cuts.push({ start: words[at]!.start, end: words[at + length - 1]!.end, token: '‹name›' });
    at += Math.max(1, length);
  }
  return cuts;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How many words from `at` on are a name. */
function matchName(text: string, words: readonly Word[], at: number, root: Branch): number {
  let branch = root.next.get(words[at]!.text);
  let found = 0;
  for (let length = 1; branch; length += 1) {
    if (branch.ends) found = length;
    const last = words[at + length - 1]!;
    const next = words[at + length];
    if (!next || next.start - last.end > GAP || text.slice(last.end, next.start).includes('\n')) break;
    branch = branch.next.get(next.text);
  }
  return found;
}

/** The word inside a token of the door (`‹name›`) is nobody's name. */
const isToken = (text: string, { start, end }: Word): boolean => text[start - 1] === '‹' && text[end] === '›';

const foldWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function treeOf(names: ReadonlySet<string>): Branch {
  const held = trees.get(names);
  if (held?.size === names.size) return held.root;
  const root: Branch = { next: new Map(), ends: false };
  for (const name of names) plant(root, name);
  trees.set(names, { size: names.size, root });
  return root;
}

function plant(root: Branch, name: string): void {
  const words = [...name.matchAll(WORD)].map(([word]) => foldWord(word));
  if (!words.some((word) => /\p{L}{2}/u.test(word))) return;
  let branch = root;
  for (const word of words) {
    const next = branch.next.get(word) ?? { next: new Map(), ends: false };
    branch.next.set(word, next);
    branch = next;
  }
  branch.ends = true;
}
