/** What the sandbox beside an example desk tells of its simulated phones. Nobody is behind them. */
export interface Phone {
  readonly id: string;
  readonly label: string;
  readonly lang: string;
  readonly chats: readonly Chat[];
}

export interface Chat {
  readonly id: string;
  readonly name: string;
  readonly kind: 'tipline' | 'group';
  readonly members: readonly string[];
  readonly messages: readonly Note[];
}

export interface Note {
  readonly id: string;
  readonly chat: string;
  /** Whose one-to-one chat it is; in a group, who wrote. */
  readonly phone: string;
  readonly from: 'phone' | 'desk';
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
  readonly forwarded: 'forwarded' | 'frequently-forwarded' | null;
  readonly media: string | null;
  readonly choices: readonly string[];
  readonly edited: boolean;
  readonly revoked: boolean;
}

export interface PlayStatus {
  readonly state: 'idle' | 'playing' | 'paused' | 'done';
  readonly speed: number;
  readonly told: number;
  readonly lines: number;
  readonly now: number | null;
}

const SPEEDS = [1, 10, 60, 300];

/** The speeds that are offered, slow to fast, with the one it plays at; 0 is as fast as it goes. */
export const speedsWith = (playing: number): readonly number[] => [
  ...new Set([...SPEEDS, playing].filter((speed) => speed > 0).toSorted((a, b) => a - b)),
  0,
];

export interface Writing {
  readonly to: string;
  readonly text: string;
  readonly forwarded: Note['forwarded'];
  /** The message it answers. */
  readonly replyTo?: string;
}

/** Puts a new or changed note where the phones that can see it show it. */
export function takeNote(phones: readonly Phone[], note: Note): readonly Phone[] {
  return phones.map((phone) => {
    const chat = phone.chats.find(({ id }) => id === note.chat);
    if (!chat || (chat.kind === 'tipline' && note.phone !== phone.id)) return phone;
    const messages = chat.messages.some(({ id }) => id === note.id)
      ? chat.messages.map((held) => (held.id === note.id ? note : held))
      : [...chat.messages, note].slice(-MOST_NOTES);
    return { ...phone, chats: phone.chats.map((each) => (each === chat ? { ...chat, messages } : each)) };
  });
}

const MOST_NOTES = 100;
