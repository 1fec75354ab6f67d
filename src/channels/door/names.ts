import type { Cut, Page } from './page.ts';

/** Names as a tree of folded words, so that ten thousand names cost no more than one. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/** The tree, and marks of the first words in it: most words of a text are told apart from a name by their mark alone. */
interface Tree {
  readonly size: number;
  readonly root: Branch;
  readonly marks: Uint8Array;
}

const GAP = 3;
const trees = new WeakMap<ReadonlySet<string>, Tree>();

/** The given names where they stand as whole words, whatever the case and accents. The longest wins. */
export function findNames({ folded }: Page, names: ReadonlySet<string>): readonly Cut[] {
  const { root, marks } = treeOf(names);
  const cuts: Cut[] = [];
  let end = 0;
  for (let start = wordStart(folded, 0); start < folded.length; start = wordStart(folded, end)) {
    end = wordEnd(folded, start);
    const hash = hashOf(folded, start, end);
    if (hash >= 0 && marks[hash & (marks.length - 1)] === 0) continue;
    const nameEnd = isToken(folded, start, end) ? 0 : matchName(folded, start, end, root);
    if (nameEnd === 0) continue;
    cuts.push({ start, end: nameEnd, token: '‹name›' });
    end = nameEnd;
  }
  return cuts;
}

/** Where the longest of `names` that begins at `start` ends; 0 where none does. */
export const nameEndAt = (text: string, start: number, names: ReadonlySet<string>): number =>
  names.size === 0 ? 0 : matchName(text, start, wordEnd(text, start), treeOf(names).root);

/** Latin letters without their accents, by code; built once. */
const LATIN = Uint16Array.from(
  { length: 0x180 },
  (_, code) => foldWord(String.fromCharCode(code)).charCodeAt(0) || code,
);

/** A hash of a word in Latin letters, whatever its case and accents; −1 where it has others and must be looked up. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 17;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x180) return -1;
    hash = (Math.imul(hash, 31) + LATIN[code]!) | 0;
  }
  return (hash ^ (hash >>> 15)) & 0x7fff_ffff;
}

/** Where the longest name that begins with this word ends; 0 where none does. */
function matchName(text: string, start: number, end: number, root: Branch): number {
  let found = 0;
  let branch = root.next.get(foldWord(text.slice(start, end)));
  for (let last = end; branch;) {
    if (branch.ends) found = last;
    const next = wordStart(text, last);
    if (next >= text.length || next - last > GAP || text.slice(last, next).includes('\n')) break;
    const nextEnd = wordEnd(text, next);
    branch = branch.next.get(foldWord(text.slice(next, nextEnd)));
    last = nextEnd;
  }
  return found;
}

/** The word inside a token of the door (`‹name›`) is nobody's name. */
const isToken = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start - 1) === 0x2039 && (text.charCodeAt(end) === 0x203a || text.charCodeAt(end) === 0x2d);

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordUnit(text, at)) at += 1;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordUnit(text, at)) at += 1;
  return at;
}

/** Letters, marks and digits of any script, and apostrophes; by ranges, since this runs over every character of an export. */
function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x27
    );
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x3040) return code === 0x2019 || code === 0x3005 || (code >= 0x2c00 && code < 0x2e00);
  if (code >= 0xd800 && code < 0xdc00) return !isEmojiUnit(code);
  if (code >= 0xdc00 && code < 0xe000) return at > 0 && !isEmojiUnit(text.charCodeAt(at - 1));
  return code < 0xe000 || (code >= 0xf900 && code < 0xfe00) || (code >= 0xfe20 && code < 0xff00) || code > 0xff20;
}

const isEmojiUnit = (code: number): boolean => code >= 0xd83c && code <= 0xd83e;

function foldWord(word: string): string {
  return /^[!-~]*$/.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function treeOf(names: ReadonlySet<string>): Tree {
  const held = trees.get(names);
  if (held?.size === names.size) return held;
  const root: Branch = { next: new Map(), ends: false };
  for (const name of names) plant(root, name);
  const marks = new Uint8Array(1 << Math.ceil(Math.log2(64 + 32 * root.next.size)));
  for (const word of root.next.keys()) marks[Math.max(0, hashOf(word, 0, word.length)) & (marks.length - 1)] = 1;
  const tree = { size: names.size, root, marks };
  trees.set(names, tree);
  return tree;
}

function plant(root: Branch, name: string): void {
  if (!/\p{L}\p{M}*\p{L}/u.test(name)) return;
  let branch = root;
  let end = 0;
  for (let start = wordStart(name, 0); start < name.length; start = wordStart(name, end)) {
    end = wordEnd(name, start);
    const word = foldWord(name.slice(start, end));
    const next = branch.next.get(word) ?? { next: new Map(), ends: false };
    branch.next.set(word, next);
    branch = next;
  }
  branch.ends = branch !== root;
}
