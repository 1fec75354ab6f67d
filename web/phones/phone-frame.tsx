import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useBoard } from '../desk/use-desk.tsx';
import { inZone, wallClock } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';
import { Compose } from './compose.tsx';
import type { Note, Phone } from './sandbox.ts';
import { writeAs } from './use-phones.ts';

export interface PhoneFrameProps {
  readonly phone: Phone;
  readonly phones: readonly Phone[];
  readonly onPhone: (id: string) => void;
}

/** One simulated phone: whose it is, which chat is open, what stands in it, and what it writes. */
export function PhoneFrame({ phone, phones, onPhone }: PhoneFrameProps): ReactNode {
  const { m } = useWords();
  const id = useId();
  const [open, setOpen] = useState(() => liveliest(phone));
  const chat = phone.chats.find((each) => each.id === open) ?? phone.chats[0]!;
  return (
    <section className="frame" aria-label={phone.label}>
      <header>
        <label className="vh" htmlFor={`${id}-phone`}>
          {m.phones.phone}
        </label>
        <select id={`${id}-phone`} className="who" value={phone.id} onChange={(event) => onPhone(event.target.value)}>
          {phones.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
        <label className="vh" htmlFor={`${id}-chat`}>
          {m.phones.to}
        </label>
        <select id={`${id}-chat`} value={chat.id} onChange={(event) => setOpen(event.target.value)}>
          {phone.chats.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </header>
      <Notes notes={chat.messages} phone={phone.id} phones={phones} isGroup={chat.kind === 'group'} />
      <Compose phone={phone} chat={chat} />
    </section>
  );
}

/** The chat with most in it, so that a phone never opens on an empty page. */
const liveliest = ({ chats }: Phone): string =>
  chats.toSorted((a, b) => b.messages.length - a.messages.length)[0]?.id ?? '';

interface NotesProps {
  readonly notes: readonly Note[];
  readonly phone: string;
  readonly phones: readonly Phone[];
  readonly isGroup: boolean;
}

function Notes({ notes, phone, phones, isGroup }: NotesProps): ReactNode {
  const { m } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const zone = useBoard()?.zone ?? 'UTC';
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [notes.length]);
  if (notes.length === 0) return <p className="meta empty">{m.phones.empty}</p>;
  return (
    <ol className="notes" ref={list} tabIndex={0} aria-label={m.phones.messages}>
      {notes.map((note) => (
        <li key={note.id} className={note.from === 'phone' && note.phone === phone ? 'own' : ''}>
          {isGroup && note.phone !== phone && note.from === 'phone' && (
            <span className="from">{phones.find(({ id }) => id === note.phone)?.label ?? note.phone}</span>
          )}
          {note.from === 'desk' && <span className="from">{m.phones.desk}</span>}
          {note.forwarded && <span className="fwd">↪ {m.claim.forwarded[note.forwarded]}</span>}
          <span className="text" dir="auto">
            {note.revoked ? m.messageKind.deleted : note.text || note.media}
          </span>
          {note.choices.map((choice) => (
            <button
              key={choice}
              type="button"
              className="choice"
              onClick={() => void writeAs(phone, { to: note.chat, text: choice, forwarded: null, replyTo: note.id })}
            >
              {choice}
            </button>
          ))}
          <span className="at">
            {note.edited && `${m.claim.edited} · `}
            {wallClock(inZone(note.at, zone))}
          </span>
        </li>
      ))}
    </ol>
  );
}
