import { asMessageId, type ChannelId, type MessageId } from '../../model/index.ts';
import type { KeyedHash } from '../ports.ts';
import type { ExportMessage } from './export-message.ts';

/**
 * What two exports of one chat have in common about a message: the minute (Android shows no seconds) and what was said. Not the
 * sender: one phone calls her Ana, another +52 55 0000 0000. Not the wording of placeholders: that is the phone's language.
 */
export interface ExportLine {
  /** `2018-11-18T23:41`. */
  readonly minute: string;
  readonly print: string;
  /** The text may differ from what was there before: it was deleted or edited since. */
  readonly changed: boolean;
}

/** A line that was imported before, under its id; `print` is a keyed hash, so that nothing can be read from it. */
export interface KnownLine extends ExportLine {
  readonly id: MessageId;
}

const MARKS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g;
const foldText = (text: string): string => text.replace(MARKS, '').replace(/\s+/g, ' ').trim();
const withoutFirstLine = (text: string): string => {
  const at = text.indexOf('\n');
  return at < 0 ? '' : text.slice(at + 1);
};

export const lineOf = (message: ExportMessage): ExportLine => ({
  minute: message.at.slice(0, 16),
  print: printOf(message),
  changed: message.edited || message.kind === 'deleted',
});

function printOf({ kind, text, location }: ExportMessage): string {
  switch (kind) {
    case 'text':
    case 'system':
      return foldText(text);
    case 'media':
      return `media\u0000${foldText(withoutFirstLine(text))}`;
    case 'location':
      return location ? `location\u0000${location.lat},${location.lon}` : `location\u0000${foldText(text)}`;
    case 'poll':
      // Votes go on being cast after the first export; the question stays.
      return `poll\u0000${foldText(text.split('\n')[1] ?? '')}`;
    case 'contact':
    case 'call':
    case 'deleted':
      return kind;
  }
}

/** What ids are made from. */
export interface Identity {
  readonly channel: ChannelId;
  /** The chat's own name, so that two chats of one channel stay apart. */
  readonly chat: string;
  readonly keyedHash: KeyedHash;
}

/**
 * Ids for the messages of one export, in its order. Without `known` an id is a keyed hash of channel, chat, minute, text
 * and how many like it came before in that minute: importing again gives the same ids, and so does a longer export of the
 * chat. With the lines of an earlier import the two are aligned first, so that an export that begins amid a minute, and a
 * message edited or deleted since, keep their ids too. No key that rotates goes in.
 */
export function identify(
  lines: readonly ExportLine[],
  identity: Identity,
  known: readonly KnownLine[] = [],
): readonly KnownLine[] {
  const hash = (text: string): string => identity.keyedHash('messages', text).slice(0, 32);
  const printed = lines.map((line) => ({ ...line, print: hash(`print\u0000${line.print}`) }));
  const partners = alignSequences(known, printed);
  const taken = new Set<string>(known.map(({ id }) => id));
  const ordinals = new Map<string, number>();
  return printed.map((line, n) => {
    const partner = partners[n] ?? null;
    if (partner !== null) return { ...line, id: known[partner]!.id };
    const key = [identity.channel, identity.chat, line.minute, line.print].join('\u0000');
    for (let ordinal = ordinals.get(key) ?? 0; ; ordinal += 1) {
      const id = asMessageId(`m:${hash(`${key}\u0000${ordinal}`)}`);
      if (taken.has(id)) continue;
      ordinals.set(key, ordinal + 1);
      return { ...line, id };
    }
  });
}

/**
 * For each incoming line the position of the known line it is, or null where it is new. Order is kept: partners never cross.
 * Lines that occur once on both sides anchor the two sequences (patience diff); what lies between two anchors is matched from
 * both ends, and what is left there pairs a changed line with a line of the same minute. A line that occurs once on both sides need not
 * be one line ("ok" at the end of one export, another "ok" at the start of the next): a minute that can be matched better on its own is.
 * Time O(n log n).
 */
export function alignSequences(
  known: readonly ExportLine[],
  incoming: readonly ExportLine[],
): readonly (number | null)[] {
  const partners: (number | null)[] = Array.from({ length: incoming.length }, () => null);
  if (known.length === 0 || incoming.length === 0) return partners;
  const anchors = [...findAnchors(known, incoming), { known: known.length, incoming: incoming.length }];
  let from = { known: 0, incoming: 0 };
  for (const anchor of anchors) {
    matchBetween(known, incoming, partners, from, anchor);
    if (anchor.incoming < incoming.length) partners[anchor.incoming] = anchor.known;
    from = { known: anchor.known + 1, incoming: anchor.incoming + 1 };
  }
  matchMinutes(known, incoming, partners);
  return partners;
}

interface Pair {
  readonly known: number;
  readonly incoming: number;
}

const keyOf = ({ minute, print }: ExportLine): string => `${minute}\u0000${print}`;
const isSame = (a: ExportLine, b: ExportLine): boolean => a.minute === b.minute && a.print === b.print;

/** Lines unique on both sides, in the longest run that is in order on both. */
function findAnchors(known: readonly ExportLine[], incoming: readonly ExportLine[]): readonly Pair[] {
  const inKnown = positionsOfUnique(known);
  const inIncoming = positionsOfUnique(incoming);
  const pairs: Pair[] = [];
  for (const [key, position] of inIncoming) {
    const partner = inKnown.get(key);
    if (partner !== undefined && partner >= 0 && position >= 0) pairs.push({ known: partner, incoming: position });
  }
  return longestRising(pairs.toSorted((a, b) => a.incoming - b.incoming));
}

/** Position of each line that occurs once; −1 for those that occur more often. */
function positionsOfUnique(lines: readonly ExportLine[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  lines.forEach((line, n) => positions.set(keyOf(line), positions.has(keyOf(line)) ? -1 : n));
  return positions;
}

function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(({ known }, n) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]!.known < known) low = middle + 1;
      else high = middle;
    }
    before[n] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = n;
  });
  const rising: Pair[] = [];
  for (let n = ends[ends.length - 1] ?? -1; n >= 0; n = before[n]!) rising.push(pairs[n]!);
  return rising.toReversed();
}

function matchBetween(
  known: readonly ExportLine[],
  incoming: readonly ExportLine[],
  partners: (number | null)[],
  from: Pair,
  to: Pair,
): void {
  let low = { ...from };
  let high = { ...to };
  const isTail = to.incoming === incoming.length;
  const hasRoom = (): boolean => low.known < high.known && low.incoming < high.incoming;
  const matchForward = (): void => {
    while (hasRoom() && isSame(known[low.known]!, incoming[low.incoming]!)) {
      partners[low.incoming] = low.known;
      low = { known: low.known + 1, incoming: low.incoming + 1 };
    }
  };
  // After the last anchor new lines come at the end; before it an export may begin amid a minute, and then the last of
  // equal lines is the one that both have.
  if (isTail) matchForward();
  while (hasRoom() && isSame(known[high.known - 1]!, incoming[high.incoming - 1]!)) {
    high = { known: high.known - 1, incoming: high.incoming - 1 };
    partners[high.incoming] = high.known;
  }
  matchForward();
  for (let n = low.incoming, k = low.known; n < high.incoming; n += 1) {
    const at = findPartner(known, incoming[n]!, k, high.known);
    if (at < 0) continue;
    partners[n] = at;
    k = at + 1;
  }
}

/** So far ahead a partner is looked for between two anchors. */
const LOOK_AHEAD = 64;

function findPartner(known: readonly ExportLine[], line: ExportLine, from: number, to: number): number {
  const limit = Math.min(to, from + LOOK_AHEAD);
  for (let k = from; k < limit; k += 1) if (isSame(known[k]!, line)) return k;
  if (!line.changed) return -1;
  for (let k = from; k < limit; k += 1) if (known[k]!.minute === line.minute) return k;
  return -1;
}

/** Lines from `from` up to, not including, `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Lines of one minute beyond this are left as they were matched. */
const MOST_IN_MINUTE = 64;

/**
 * Matches a minute anew where its longest common sequence holds more lines than were matched. Of an earlier window and a later one of the
 * same chat that is at least what both hold, so that no line is added twice.
 */
function matchMinutes(
  known: readonly ExportLine[],
  incoming: readonly ExportLine[],
  partners: (number | null)[],
): void {
  const inKnown = runsOf(known);
  for (const [minute, run] of runsOf(incoming)) {
    const held = inKnown.get(minute);
    if (!run || !held || run.to - run.from > MOST_IN_MINUTE || held.to - held.from > MOST_IN_MINUTE) continue;
    const matched = partners.slice(run.from, run.to).filter((partner) => partner !== null).length;
    if (matched === Math.min(run.to - run.from, held.to - held.from)) continue;
    const better = longestCommon(known.slice(held.from, held.to), incoming.slice(run.from, run.to));
    if (better.length <= matched) continue;
    partners.fill(null, run.from, run.to);
    for (const pair of better) partners[run.from + pair.incoming] = held.from + pair.known;
  }
}

/** Where each minute stands; null for one that comes back after another, as late messages make it. */
function runsOf(lines: readonly ExportLine[]): ReadonlyMap<string, Run | null> {
  const runs = new Map<string, Run | null>();
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const { minute } = lines[from]!;
    while (to < lines.length && lines[to]!.minute === minute) to += 1;
    runs.set(minute, runs.has(minute) ? null : { from, to });
  }
  return runs;
}

/** Pairs of the longest common subsequence (Wagner and Fischer 1974), by position on both sides. */
function longestCommon(known: readonly ExportLine[], incoming: readonly ExportLine[]): readonly Pair[] {
  const width = incoming.length + 1;
  const best = new Uint16Array((known.length + 1) * width);
  for (let k = known.length - 1; k >= 0; k -= 1)
    for (let n = incoming.length - 1; n >= 0; n -= 1)
      best[k * width + n] = isSame(known[k]!, incoming[n]!)
        ? best[(k + 1) * width + n + 1]! + 1
        : Math.max(best[(k + 1) * width + n]!, best[k * width + n + 1]!);
  const pairs: Pair[] = [];
  for (let k = 0, n = 0; k < known.length && n < incoming.length;)
    if (isSame(known[k]!, incoming[n]!)) {
      pairs.push({ known: k, incoming: n });
      k += 1;
      n += 1;
    } else if (best[(k + 1) * width + n]! >= best[k * width + n + 1]!) k += 1;
    else n += 1;
  return pairs;
}
