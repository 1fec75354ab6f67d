import { createHash } from 'node:crypto';
import type { Forwarded, Instant, Location } from '../../model/index.ts';
import { type Cast, type Chat, makePhone, type Phone, TIPLINE } from './cast.ts';

/** A message as the phones show it. */
export interface Note {
  readonly id: string;
  readonly chat: string;
  /** Whose one-to-one chat it is; in a group, who wrote. */
  readonly phone: string;
  readonly from: 'phone' | 'desk';
  readonly at: Instant;
  readonly text: string;
  readonly forwarded: Forwarded;
  readonly replyTo: string | null;
  readonly location: Location | null;
  readonly media: string | null;
  /** Buttons or rows the desk offered. */
  readonly choices: readonly string[];
  readonly edited: boolean;
  readonly revoked: boolean;
}

/** Everything the simulated phones know. Bounded: the oldest notes go. */
export interface World {
  readonly phones: Map<string, Phone>;
  readonly chats: Map<string, Chat>;
  readonly notes: Map<string, Note>;
  /** When each phone last wrote to the desk's number one to one: the 24-hour window. */
  readonly wroteAt: Map<string, Instant>;
  /** Which phone told which line of the scenario. */
  readonly writers: Map<string, string>;
  /** Messages the desk has sent. */
  sentCount: number;
}

const MOST_NOTES_COUNT = 20_000;

/** The platform's limit of people in a group with a business. */
export const GROUP_MEMBERS_COUNT = 8;

export const openWorld = (cast: Cast): World => ({
  phones: new Map(cast.phones.map((phone) => [phone.id, phone])),
  chats: new Map(cast.chats.map((chat) => [chat.id, chat])),
  notes: new Map(),
  wroteAt: new Map(),
  writers: new Map(),
  sentCount: 0,
});

/** Phones that a scenario or a person names come into being. */
export function meetPhone(world: World, id: string, label = id, lang = 'unknown'): Phone {
  const known = world.phones.get(id);
  if (known) return known;
  const phone = makePhone(id, label, lang);
  world.phones.set(id, phone);
  return phone;
}

/** The chat a phone writes into; it joins a group that has room. Null where it is full or unknown. */
export function enterChat(world: World, phone: Phone, chatId: string): Chat | null {
  if (chatId === TIPLINE) return { id: TIPLINE, name: 'Tipline', kind: 'tipline', members: [phone.id] };
  const chat = world.chats.get(chatId);
  if (!chat || chat.members.includes(phone.id)) return chat ?? null;
  if (chat.members.length >= GROUP_MEMBERS_COUNT) return null;
  const joined = { ...chat, members: [...chat.members, phone.id] };
  world.chats.set(chat.id, joined);
  return joined;
}

export function keepNote(world: World, note: Note): void {
  world.notes.set(note.id, note);
  if (world.notes.size <= MOST_NOTES_COUNT) return;
  const oldest = world.notes.keys().next();
  if (!oldest.done) world.notes.delete(oldest.value);
}

export function changeNote(world: World, id: string, change: Partial<Note>): Note | null {
  const note = world.notes.get(id);
  if (!note) return null;
  const changed = { ...note, ...change };
  world.notes.set(id, changed);
  return changed;
}

/** What one phone sees, oldest first. */
export function listNotes(world: World, phone: string, chat: string, most: number): readonly Note[] {
  const seen = [...world.notes.values()].filter(
    (note) => note.chat === chat && (chat !== TIPLINE || note.phone === phone),
  );
  return seen.slice(-most);
}

/** Ids of the platform carry the sender's number inside, in base64; the stand-in's do so too, so that nobody forgets it. */
export function makeMessageId(number: string, seed: string): string {
  const tail = createHash('sha256').update(seed).digest('hex').slice(0, 20).toUpperCase();
  return `wamid.${Buffer.from(`\u001d\u0018\u000c${number}\u0015\u0002\u0000\u0012\u0018\u0014${tail}\u0000`, 'latin1').toString('base64')}`;
}
