import { type CSSProperties, memo, type ReactNode, useState } from 'react';
import { Link as PageLink } from '../app/router.tsx';
import type { ClaimView, EvidenceMessage, OriginView } from '../desk/contract.ts';
import { useNow } from '../desk/use-desk.tsx';
import { formatMoment, formatSpan } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';
import { markSpans, type Piece } from './span-marks.ts';
import { measureWords } from './tree/measure-words.ts';

const AT_FIRST = 4;
const MORE = 20;

/** How a message hangs together with its origin, and what the origin says to the claim. */
type Link = OriginView['messages'][number] & Pick<OriginView, 'side'>;
const SIDES: readonly OriginView['side'][] = ['for', 'asked', 'against'];

export interface EvidenceWordsProps {
  readonly view: ClaimView;
  readonly chat: string | null;
  readonly onChat: (chat: string | null) => void;
}

/**
 * The words that were read, underlined and labelled: where each origin begins, or every message, or those of one chat. Those that say it come
 * first, those against it last, however early they were written: a denial would seem to begin with what it denies.
 */
export function EvidenceWords({ view, chat, onChat }: EvidenceWordsProps): ReactNode {
  const { m, say } = useWords();
  const [isAll, setIsAll] = useState(false);
  const [most, setMost] = useState(AT_FIRST);
  const links = new Map(
    view.origins.flatMap(({ messages, side }) => messages.map((link) => [link.message, { ...link, side }] as const)),
  );
  const sideOf = ({ id }: EvidenceMessage): number => SIDES.indexOf(links.get(id)?.side ?? 'for');
  const begins = new Set(view.origins.map(({ messages }) => messages[0]?.message));
  const chosen = view.messages
    .filter((message) => (chat === null ? isAll || begins.has(message.id) : message.chat === chat))
    .toSorted((one, other) => sideOf(one) - sideOf(other));
  const room = Math.max(most, isAll || chat !== null ? MORE : AT_FIRST);
  // A button for a single message would take as much room as the message.
  const shown = chosen.length === room + 1 ? chosen : chosen.slice(0, room);
  if (view.claim.restricted) return null;
  return (
    <section aria-labelledby="words">
      <div className="sh">
        <h2 className="h" id="words">
          {m.claim.words}
        </h2>
        <Choice view={view} isAll={isAll} chat={chat} onAll={setIsAll} onChat={onChat} />
      </div>
      <ol className="words">
        {shown.map((message) => (
          <MessageWords key={message.id} message={message} link={links.get(message.id) ?? null} />
        ))}
      </ol>
      <p className="meta">{m.claim.pseudonym}</p>
      {chosen.length > shown.length && (
        <button className="b" type="button" onClick={() => setMost(shown.length + MORE)}>
          {say(m.claim.more, { n: Math.min(MORE, chosen.length - shown.length) })}
        </button>
      )}
    </section>
  );
}

interface ChoiceProps extends EvidenceWordsProps {
  readonly isAll: boolean;
  readonly onAll: (isAll: boolean) => void;
}

function Choice({ view, isAll, chat, onAll, onChat }: ChoiceProps): ReactNode {
  const { m, say } = useWords();
  if (chat !== null)
    return (
      <p className="meta">
        <bdi>{say(m.claim.ofChat, { chat })}</bdi> ·{' '}
        <button className="quietlink" type="button" onClick={() => onChat(null)}>
          {m.claims.clear}
        </button>
      </p>
    );
  const n = view.messages.length;
  const all = n + view.messagesLeftOut;
  if (n <= view.origins.length) return null;
  return (
    <p className="meta">
      <button className="quietlink" type="button" onClick={() => onAll(!isAll)}>
        {isAll ? m.claim.onlyOrigins : say(all > n ? m.claim.firstMessages : m.claim.allMessages, { n, all })}
      </button>
    </p>
  );
}

const MessageWords = memo(function MessageWords({
  message,
  link,
}: {
  readonly message: EvidenceMessage;
  readonly link: Link | null;
}): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  if (message.text === null)
    return (
      <li>
        <p className="gone">{m.claim.erased}</p>
        <MessageMeta message={message} link={link} />
      </li>
    );
  const pieces = markSpans(message.text, message.report, speech);
  return (
    <li>
      {message.text === '' ? (
        <p className="gone">{say(m.claim.noText, { kind: m.messageKind[message.kind] })}</p>
      ) : (
        <blockquote
          title={`${m.claim.rules}: ${message.report.rules.join(', ')}`}
          dir="auto"
          lang={message.lang === 'unknown' ? undefined : message.lang}
        >
          {pieces.map((piece, index) =>
            piece.label === null ? (
              piece.text
            ) : (
              <Read key={index} piece={piece} label={piece.label} isLast={index === pieces.length - 1} />
            ),
          )}
        </blockquote>
      )}
      <MessageMeta message={message} link={link} />
    </li>
  );
});

const SHORT_CHARACTERS = 34;
/** A longer label is wider than a phone. */
const LABEL_CHARACTERS = 46;

/** Sizes of the words and of the labels beneath them, as the style sheet sets them; and what stays free between two labels, in pixels. */
const WORDS_PIXELS = 18;
const LABEL_PIXELS = 12;
const APART_PIXELS = 8;

/** How far a label may reach under the plain words that follow, in its own letters; where nothing follows on the line, as far as it likes. */
function freeUnder(after: string | null): number {
  if (after === null || after.includes('\n')) return 99;
  // Measured bold, while the words are not: a tenth less.
  return Math.max(0, measureWords(WORDS_PIXELS)(after) * 0.9 - APART_PIXELS) / LABEL_PIXELS;
}

interface ReadProps {
  readonly piece: Piece;
  readonly label: string;
  /** The closing quotation mark stays with the last words: lines break after a box. */
  readonly isLast: boolean;
}

/** Words with what they were read as beneath; a long stretch breaks over lines and carries its label behind, and so does one with a long label. */
function Read({ piece, label, isLast }: ReadProps): ReactNode {
  const { tongue } = useWords();
  const { text, tail, after } = piece;
  if (text.length > SHORT_CHARACTERS || label.length > LABEL_CHARACTERS || text.includes('\n'))
    return (
      <>
        <mark>{text}</mark>
        {tail}{' '}
        <small className="behind" lang={tongue}>
          {label}
        </small>
      </>
    );
  return (
    <span className={isLast ? 'rb ends' : 'rb'}>
      <span>
        <mark>{text}</mark>
        {tail}
      </span>
      <small lang={tongue} style={{ '--free': `${freeUnder(after).toFixed(2)}em` } as CSSProperties}>
        {label}
      </small>
    </span>
  );
}

function MessageMeta({ message, link }: { readonly message: EvidenceMessage; readonly link: Link | null }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const now = useNow();
  const isErased = message.text === null;
  const { place } = message.report;
  const facts = [
    formatMoment(message.at, speech),
    link ? linkWords(link, speech) : '',
    message.forwarded ? m.claim.forwarded[message.forwarded] : '',
    message.edited ? m.claim.edited : '',
    ...message.flags.map((flag) => m.flag[flag]),
    message.report.rules[0]?.endsWith('.proposed') ? m.claim.proposed : '',
    isErased ? '' : say(m.claim.erasedIn, { span: formatSpan(Date.parse(message.erasedAt) - now, speech) }),
  ];
  return (
    <p className="meta">
      {link?.side === 'against' && (
        <>
          <b className="is-hold">{m.claim.keyAgainst}</b>
          {' · '}
        </>
      )}
      <bdi>{message.chat}</bdi>, {facts.filter(Boolean).join(' · ')}
      {place && !isErased && (
        <>
          {' · '}
          <PageLink className="quietlink" to={`/lessons?words=${encodeURIComponent(place.text)}`}>
            {m.ls.otherPlace}
          </PageLink>
        </>
      )}
    </p>
  );
}

function linkWords({ link, likeness }: Link, { m, say }: ReturnType<typeof useWords>): string {
  const words = m.claim.link[link];
  if (link === 'first' || likeness >= 0.995) return words;
  return `${words}, ${say(m.claim.likeness, { n: `${Math.round(likeness * 100)}\u00a0%` })}`;
}
