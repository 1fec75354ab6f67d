import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Door, openDoor } from '../../src/channels/index.ts';
import {
  asChannelId,
  asMessageId,
  type ChannelBasis,
  type Corridor,
  type Forwarded,
  type Instant,
  type Location,
  type Message,
  type Polarity,
  parseCorridor,
  parseInstant,
  type ReportKind,
  type SourceClass,
  type Zone,
} from '../../src/model/index.ts';

/** One line of `examples/night/scenario.jsonl`. */
export interface Line {
  readonly id: string;
  readonly at: string;
  readonly phone: string;
  readonly chat: string;
  readonly text: string;
  readonly forwarded: Forwarded;
  readonly lang: string;
  readonly replyTo?: string;
  readonly edits?: string;
  readonly revokes?: string;
  readonly location?: Location;
}

export interface Phone {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly sourceClass: SourceClass;
  readonly lang: string;
}

export interface Chat {
  readonly id: string;
  readonly name: string;
  readonly kind: 'tipline' | 'group';
  readonly basis: Omit<ChannelBasis, 'agreedAt'> & { readonly agreedAt: string };
  readonly members?: readonly string[];
}

/** What a coordinator should see of one claim; bounds that are not named are not asked for. */
export interface ExpectedClaim {
  readonly name: string;
  readonly title: string;
  readonly arc: readonly string[];
  readonly kinds: readonly ReportKind[];
  /** Place ids, names, or null where nobody named one. */
  readonly places: readonly (string | null)[];
  /** Null: either way. */
  readonly polarity: Polarity | null;
  readonly originsAtLeast?: number;
  readonly originsAtMost?: number;
  readonly messagesAtLeast?: number;
  readonly againstAtLeast?: number;
  readonly countContains?: number;
  readonly gradeAtBest?: { readonly credibility: number };
  readonly gradeAtWorst?: { readonly credibility: number };
  readonly gate?: { readonly action: string; readonly met: boolean };
  readonly restricted?: boolean;
  /** No other claim of these kinds and places says the same. */
  readonly isOne?: boolean;
}

export interface ExpectedEstimate {
  readonly place: string;
  readonly overlaps: readonly [low: number, high: number];
  readonly says: string;
  readonly originsAtLeast?: number;
  readonly dissentContainsOneOf?: readonly number[];
}

/** A claim that must not be there, or not better than this credibility. */
export interface ExpectedAbsence {
  readonly name: string;
  readonly why: string;
  readonly kinds: readonly ReportKind[];
  readonly places: readonly string[];
  readonly credibilityAtBest?: number;
}

export interface Moment {
  readonly title: string;
  readonly after: string;
  readonly now: string;
  readonly claims: readonly ExpectedClaim[];
  readonly estimates: readonly ExpectedEstimate[];
  readonly absent: readonly ExpectedAbsence[];
}

/** What one telling message says; `a|b` means either. */
export interface ExpectedReport {
  readonly kind: string;
  readonly place?: string;
  readonly polarity: string;
  readonly basis?: string;
  readonly count?: number;
}

export interface Expected {
  readonly arcs: Readonly<Record<string, readonly string[]>>;
  readonly optOut: { readonly phone: string; readonly after: string };
  readonly edited: {
    readonly message: string;
    readonly by: string;
    readonly mustHold: number;
    readonly mustNotHold: number;
  };
  readonly revoked: string;
  readonly door: { readonly removed: readonly string[] };
  readonly moments: readonly Moment[];
  readonly reads: Readonly<Record<string, readonly ExpectedReport[]>>;
}

const examples = resolve(import.meta.dirname, '../../examples');
export const nightFolder = join(examples, 'night');
const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

export const lines: readonly Line[] = readFileSync(join(nightFolder, 'scenario.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
export const { phones, chats } = readJson<{ readonly phones: readonly Phone[]; readonly chats: readonly Chat[] }>(
  join(nightFolder, 'phones.json'),
);
export const expected = readJson<Expected>(join(nightFolder, 'expected.json'));

export const door: Door = openDoor({
  keyedHash: (period, text) => createHmac('sha256', `night ${period}`).update(text).digest('hex'),
});

/** The corridor the desk watches; San Ysidro, at the other end of the border, comes from the base gazetteer. */
export const corridor: Corridor = (() => {
  const read = parseCorridor(readFileSync(join(examples, 'corridors', 'matamoros-brownsville.json'), 'utf8'));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
})();

const ZONE = 'America/Matamoros' as Zone;
const phoneOf = new Map(phones.map((phone) => [phone.id, phone]));
export const instantOf = (text: string): Instant => {
  const at = parseInstant(text);
  if (at === null) throw new Error(`not an instant: ${text}`);
  return at;
};

/** The message of a line as the desk would store it: through the door, under pseudonyms. */
export function toMessage(line: Line): Message {
  const channel = asChannelId('whatsapp');
  const at = instantOf(line.at);
  const source = door.source(channel, `+52 55 0000 00${line.phone.slice(2)}`, at);
  return {
    id: asMessageId(`m:${line.id}`),
    channel,
    channelKind: 'whatsapp-cloud',
    chat: door.chat(channel, line.chat === 'tipline' ? source : line.chat),
    source,
    sourceClass: phoneOf.get(line.phone)!.sourceClass,
    sentAt: at,
    zone: ZONE,
    kind: line.location ? 'location' : 'text',
    text: door.clean(line.text).text,
    edited: false,
    forwarded: line.forwarded,
    replyTo: line.replyTo ? asMessageId(`m:${line.replyTo}`) : null,
    mediaHash: null,
    location: line.location ?? null,
    flags: [],
  };
}

/** What the desk holds once `last` has come: edits applied, what was taken back or opted out gone. */
export function messagesUntil(last: string): readonly Message[] {
  const held = new Map<string, Message>();
  for (const line of lines.slice(0, lines.findIndex(({ id }) => id === last) + 1)) {
    if (line.revokes) held.delete(line.revokes);
    else if (line.edits) {
      const before = held.get(line.edits);
      if (before) held.set(line.edits, { ...before, text: door.clean(line.text).text, edited: true });
    } else if (door.asksToLeave(line.text)) {
      const { source } = toMessage(line);
      for (const [id, message] of held) if (message.source === source) held.delete(id);
    } else held.set(line.id, toMessage(line));
  }
  return [...held.values()];
}
