import {
  asInstant,
  type Channel,
  DAY,
  fromWallMilliseconds,
  HOUR,
  type Instant,
  isInFold,
  type Message,
  ok,
  type Result,
  type SourceKey,
  wallToMilliseconds,
  type Zone,
} from '../../model/index.ts';
import { coarsen, type Door } from '../door/index.ts';
import type { KeyedHash } from '../ports.ts';
import type { ExportMessage, ExportSummary } from './export-message.ts';
import { identify, type KnownLine, lineOf } from './identity.ts';
import { type ExportRefusal, refuseUndecided } from './refusals.ts';

export interface EnterOptions {
  readonly keyedHash: KeyedHash;
  /** The file's finding: an undecided day/month order enters nothing. */
  readonly summary: Pick<ExportSummary, 'dateOrder'>;
  /** Name of the chat, where the channel has several. */
  readonly chat?: string;
  /** Names that the texts must lose: everybody who writes in the file. */
  readonly names?: ReadonlySet<string>;
  /** Lines of earlier imports of this chat, see {@link identify}. */
  readonly known?: readonly KnownLine[];
  /** True for the mark of somebody who left before. */
  readonly hasLeft?: (mark: string) => boolean;
  /** SHA-256 of attached files by name, where the archive holds them. */
  readonly mediaHashes?: ReadonlyMap<string, string>;
  /** When the export was brought: nothing in it was written later. Left out: times are as they are told. */
  readonly broughtAt?: Instant;
}

/** What an export becomes once it has passed the door. */
export interface EnteredExport {
  readonly messages: readonly Message[];
  /** To be kept for aligning the next export of this chat. */
  readonly lines: readonly KnownLine[];
  /** Marks of those who ask to leave in this export, and their pseudonyms in it: what they wrote is to be erased. */
  readonly leavers: readonly string[];
  readonly leaverSources: readonly SourceKey[];
}

/**
 * An export's messages as the house's own: senders and chat are pseudonyms, texts are clean, lines that only WhatsApp wrote
 * have no text. Nothing enters of somebody who asks to leave, nor of days to come. Refuses where the day/month order is undecided.
 */
export function enterExport(
  messages: readonly ExportMessage[],
  channel: Channel,
  door: Door,
  options: EnterOptions,
): Result<EnteredExport, ExportRefusal> {
  if (options.summary.dateOrder.order === null) return refuseUndecided();
  const chat = options.chat ?? channel.id;
  const identity = { channel: channel.id, chat, keyedHash: options.keyedHash };
  const lines = identify(messages.map(lineOf), identity, options.known);
  const instants = instantsOf(messages, channel);
  const wishes = readWishes(messages, channel, door, options);
  const entered = messages.flatMap((message, n): readonly Message[] => {
    if (options.broughtAt && isOfDaysToCome(message.at, channel.zone, options.broughtAt)) return [];
    if (message.sender !== null && n < (wishes.entersFrom.get(message.sender) ?? 0)) return [];
    return [enterOne(message, lines[n]!.id, instants[n]!, channel, door, { ...options, chat })];
  });
  const isKept = new Set(entered.map(({ id }) => id));
  return ok({
    messages: entered,
    lines: lines.filter(({ id }) => isKept.has(id)),
    leavers: wishes.leavers.map((sender) => door.leaver(channel.id, sender)),
    leaverSources: sourcesOf(messages, instants, new Set(wishes.leavers), channel, door),
  });
}

function enterOne(
  message: ExportMessage,
  id: Message['id'],
  sentAt: Instant,
  channel: Channel,
  door: Door,
  options: EnterOptions & { readonly chat: string },
): Message {
  return {
    id,
    channel: channel.id,
    channelKind: channel.kind,
    chat: door.chat(channel.id, options.chat),
    source: door.source(channel.id, message.sender ?? '', sentAt),
    sourceClass: channel.sourceClass,
    sentAt: asInstant(Math.min(sentAt, options.broughtAt ?? sentAt)),
    zone: channel.zone,
    kind: message.kind,
    text: door.clean(wordsOf(message), options.names).text,
    edited: message.edited,
    forwarded: null,
    replyTo: null,
    mediaHash: options.mediaHashes?.get(message.media?.name ?? '') ?? null,
    location: message.location && coarsen(message.location),
    flags: message.flags,
  };
}

/**
 * Of days to come: the order of day and month or the phone's clock was wrong, and nothing tells when it was written. Hours ahead may be the
 * zone's alone.
 */
export const isOfDaysToCome = (at: ExportMessage['at'], zone: Zone, broughtAt: Instant): boolean =>
  fromWallMilliseconds(wallToMilliseconds(at), zone) > broughtAt + DAY;

/** What a person said: of media the caption without the file's name, of what WhatsApp wrote nothing. */
export function wordsOf({ kind, text }: Pick<ExportMessage, 'kind' | 'text'>): string {
  if (kind === 'text' || kind === 'poll') return text;
  if (kind !== 'media') return '';
  const at = text.indexOf('\n');
  return at < 0 ? '' : text.slice(at + 1);
}

/** Instants of the wall times; in the hour that comes twice, a time that would step back belongs to the second. */
function instantsOf(messages: readonly ExportMessage[], { zone }: Channel): readonly Instant[] {
  let before = -Infinity;
  return messages.map(({ at }) => {
    const wall = wallToMilliseconds(at);
    let instant = fromWallMilliseconds(wall, zone);
    if (instant < before && isInFold(wall, zone)) instant = asInstant(instant + HOUR);
    before = instant;
    return instant;
  });
}

interface Wishes {
  /** First position from which a sender's messages enter; Infinity for those who are out. */
  readonly entersFrom: ReadonlyMap<string, number>;
  readonly leavers: readonly string[];
}

function readWishes(
  messages: readonly ExportMessage[],
  channel: Channel,
  door: Door,
  { hasLeft }: EnterOptions,
): Wishes {
  const entersFrom = new Map<string, number>();
  const leavers = new Set<string>();
  const seen = new Set<string>();
  messages.forEach((message, n) => {
    const { sender } = message;
    if (sender === null) return;
    if (!seen.has(sender) && hasLeft?.(door.leaver(channel.id, sender))) entersFrom.set(sender, Infinity);
    seen.add(sender);
    const words = wordsOf(message);
    if (door.asksToLeave(words)) {
      leavers.add(sender);
      entersFrom.set(sender, Infinity);
    } else if (entersFrom.get(sender) === Infinity && door.asksToReturn(words)) entersFrom.set(sender, n);
  });
  return { entersFrom, leavers: [...leavers].filter((sender) => entersFrom.get(sender) === Infinity) };
}

function sourcesOf(
  messages: readonly ExportMessage[],
  instants: readonly Instant[],
  senders: ReadonlySet<string>,
  channel: Channel,
  door: Door,
): readonly SourceKey[] {
  const sources = new Set<SourceKey>();
  messages.forEach(({ sender }, n) => {
    if (sender !== null && senders.has(sender)) sources.add(door.source(channel.id, sender, instants[n]!));
  });
  return [...sources];
}
