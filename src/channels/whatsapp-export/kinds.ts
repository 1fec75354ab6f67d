import { LIMITS, type Location, type MessageKind } from '../../model/index.ts';
import type { ExportMedia, MediaKind } from './export-message.ts';
import {
  endsInDocumentOmitted,
  isAttachedMark,
  isEditedMark,
  machineText,
  MACHINE_TEXT_CHARS,
  mayEndInDocumentOmitted,
  mayBeMachineText,
} from './phrases.ts';

/** What a message is, read from the shape of its text and where in the line it stands. */
export interface KindReading {
  readonly kind: MessageKind;
  readonly text: string;
  readonly edited: boolean;
  readonly media: ExportMedia | null;
  readonly location: Location | null;
}

/** What is known of a text before it is looked at: searches that most texts can be spared. */
export interface TextSigns {
  /** An invisible mark leads it, so WhatsApp wrote its beginning. */
  isMarked: boolean;
  /** It may have more lines than one. */
  hasLines: boolean;
  /** Some character is outside of ASCII. */
  isWide: boolean;
}

const LRM = '\u200e';
const OPENING_ANGLE = 0x3c;
const CLOSING_ANGLE = 0x3e;
const CLOSING_BRACKET = 0x29;
const SPACE = 0x20;
const MINUS = 0x2d;
const LEADING_MARKS = /^[\u200e\u200f\u202a-\u202e\u2068\u2069]+/;

/**
 * True only where the text at [from, to) of `whole` is plain, as its ends and signs alone show; most texts are spared
 * {@link readKind} by it.
 */
export function isSurelyPlain(whole: string, from: number, to: number, signs: TextSigns): boolean {
  const length = to - from;
  if (signs.isMarked || signs.hasLines || length === 0 || length > LIMITS.MESSAGE_TEXT_CHARS) return false;
  const last = whole.charCodeAt(to - 1);
  if (last === CLOSING_ANGLE || last === CLOSING_BRACKET || mayEndInLink(whole, from, to)) return false;
  if (signs.isWide && mayEndInDocumentOmitted(last, length > 1 ? whole.charCodeAt(to - 2) : 0)) return false;
  return !mayBeMachineText(whole.charCodeAt(from), last, length);
}

/**
 * Kind of a sender's message, or null where it is plain text as it stands: nearly all are, and a reading of each would be garbage.
 * `sender` and `onlyMarked` (this sender never wrote an unmarked text) tell notices that iPhones sign with a name.
 */
export function readKind(raw: string, signs: TextSigns, sender: string, onlyMarked: boolean): KindReading | null {
  const marked = signs.isMarked;
  const whole = marked ? raw.replace(LEADING_MARKS, '') : raw;
  const kept =
    whole.charCodeAt(whole.length - 1) === CLOSING_ANGLE && !isPlaceholder(whole) ? withoutEditedMark(whole) : null;
  const text = kept ?? whole;
  const edited = kept !== null;
  const lineEnd = signs.hasLines ? text.indexOf('\n') : -1;
  const first = lineEnd < 0 ? text : text.slice(0, lineEnd);
  const found =
    readPhrase(text, first) ??
    readAttachment(first, marked) ??
    (mayEndInLink(text, 0, text.length) ? readLocation(text) : null) ??
    readPoll(text, first, lineEnd);
  if (found) return toReading(text, edited, found);
  // `list.pdf • 2 pages document omitted`, with a mark before the first word or before the last ones.
  const mayBeDocument = mayEndInDocumentOmitted(text.charCodeAt(text.length - 1), text.charCodeAt(text.length - 2));
  if (mayBeDocument && (marked || (signs.isWide && text.includes(LRM))) && endsInDocumentOmitted(text))
    return toReading(text, edited, ofMedia('document', documentName(text)));
  if (marked) return toReading(text, edited, readMarked(text, sender, onlyMarked));
  return edited ? toReading(text, edited, { kind: 'text' }) : null;
}

const toReading = (text: string, edited: boolean, { kind, media, location }: Found): KindReading => ({
  kind,
  text,
  edited,
  media: media ?? null,
  location: location ?? null,
});

/** `<Media omitted>` and its like: the commonest text that ends in an angle bracket. */
const isPlaceholder = (text: string): boolean => text.charCodeAt(0) === OPENING_ANGLE && machineText(text) !== null;

/** A line without a sender: WhatsApp's own. */
export const readNotice = (raw: string): KindReading => ({
  kind: 'system',
  text: raw.replace(LEADING_MARKS, ''),
  edited: false,
  media: null,
  location: null,
});

type Found = Pick<KindReading, 'kind'> & Partial<Pick<KindReading, 'media' | 'location'>>;

const MARK_OPENING = /[\u200e\u200f]*<[^<>\n]{3,60}>$/;

/** The text without the mark that WhatsApp sets behind an edited message, or null where there is none. */
function withoutEditedMark(text: string): string | null {
  const found = MARK_OPENING.exec(text.slice(-64));
  if (!found) return null;
  const mark = found[0];
  const kept = text.slice(0, text.length - mark.length);
  // An invisible mark before the bracket is WhatsApp's own; without it, only the known phrase counts.
  if (!/^[\u200e\u200f]/.test(mark) && !isEditedMark(mark)) return null;
  return kept.trim() === '' && !isEditedMark(mark) ? null : kept.trimEnd();
}

function readPhrase(text: string, first: string): Found | null {
  if (text === '') return { kind: 'media', media: { name: null, kind: 'unknown' } };
  if (!mayBeMachineText(first.charCodeAt(0), first.charCodeAt(first.length - 1), first.length)) return null;
  const phrase = machineText(first);
  if (!phrase) return null;
  // Only a media phrase can have a caption under it; "This message was deleted" with a second line was typed.
  const isBracketed = first.charCodeAt(0) === 0x3c;
  if (text.length > first.length && !isBracketed) return null;
  if (phrase.kind !== 'media') return { kind: phrase.kind };
  return ofMedia(phrase.media, null);
}

const ofMedia = (kind: MediaKind, name: string | null): Found => ({
  kind: kind === 'contact' ? 'contact' : 'media',
  media: { kind, name },
});

/** `IMG-20181118-WA0001.jpg (file attached)` on Android, `<attached: 00000012-PHOTO-….jpg>` on iPhones. */
const ANDROID_FILE = /^([^\n/\\<>|]{1,200}\.[A-Za-z0-9]{2,5}) \(([^()\n]{3,40})\)$/;
const OWN_NAME = /^[A-Z]{3}-\d{8}-WA\d{3,6}\.[A-Za-z0-9]{2,5}$/;
const IPHONE_FILE = /^<[^<>:\n]{2,30}:\s?([^<>\n]{1,200}\.[A-Za-z0-9]{2,5})>$/;

function readAttachment(first: string, marked: boolean): Found | null {
  const last = first.charCodeAt(first.length - 1);
  if (last === CLOSING_BRACKET) {
    const found = ANDROID_FILE.exec(first);
    if (!found || !(marked || OWN_NAME.test(found[1]!) || isAttachedMark(found[2]!))) return null;
    return ofMedia(mediaKindOf(found[1]!), found[1]!);
  }
  if (last === CLOSING_ANGLE && first.charCodeAt(0) === 0x3c) {
    const found = IPHONE_FILE.exec(first.replace(/[\u200e\u200f]/g, ''));
    return found ? ofMedia(mediaKindOf(found[1]!), found[1]!) : null;
  }
  return null;
}

const KIND_BY_TYPE: Readonly<Record<string, MediaKind>> = Object.fromEntries(
  (
    [
      ['image', 'jpg jpeg png heic heif bmp tif tiff avif'],
      ['video', 'mp4 mov 3gp mkv avi webm m4v'],
      ['audio', 'opus ogg mp3 m4a aac wav amr oga'],
      ['sticker', 'webp'],
      ['gif', 'gif'],
      ['contact', 'vcf'],
    ] as const
  ).flatMap(([kind, types]) => types.split(' ').map((type) => [type, kind])),
);

/** Kind of a file by its name; WhatsApp's own `STK-` and `-GIF-` come before the type. */
function mediaKindOf(name: string): MediaKind {
  if (/(?:^STK-|-STICKER-)/.test(name)) return 'sticker';
  if (/-GIF-/.test(name)) return 'gif';
  return KIND_BY_TYPE[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'document';
}

const MAP_LINK =
  /^https?:\/\/maps\.google\.[a-z.]{2,6}\/(?:maps)?\/?\?q=(?:loc:)?(-?\d{1,2}(?:\.\d+)?),\s?(-?\d{1,3}(?:\.\d+)?)\S{0,200}$/;
const PLACE_LINK = /^https?:\/\/(?:www\.)?foursquare\.com\/v\/\S{1,200}$/;
/** `location: `, `Ubicación en tiempo real: ` – a label of three words at most, then perhaps the place's name. */
const LOCATION_LABEL = /^(?:\S{1,24} ?){1,4}[:：]/;

/** No link of a position is shorter. */
const LINK_CHARS = 24;

/**
 * False where the text at [from, to) cannot end in a link of a position: too short, or the last of its words is, unless
 * that is a number after `25.9, `. Cheap, since few words are long.
 */
function mayEndInLink(whole: string, from: number, to: number): boolean {
  const first = to - LINK_CHARS;
  if (first < from) return false;
  for (let at = to - 1; at >= first; at -= 1)
    if (whole.charCodeAt(at) === SPACE) return at + 1 < to && isNumberStart(whole.charCodeAt(at + 1));
  return true;
}

const isNumberStart = (code: number): boolean => code === MINUS || (code >= 0x30 && code <= 0x39);

/** A shared position: nothing but a label and a map link. A link inside a sentence stays text. */
function readLocation(text: string): Found | null {
  const at = text.indexOf('http');
  if (at < 0 || at > 300 || text.length > 600) return null;
  const link = text.slice(at);
  const map = MAP_LINK.exec(link);
  if (!map && !PLACE_LINK.test(link)) return null;
  const label = text.slice(0, at).trim();
  if (label !== '' && !(LOCATION_LABEL.test(label) && (!map || label.endsWith(':') || label.endsWith('：'))))
    return null;
  const [lat, lon] = [Number(map?.[1]), Number(map?.[2])];
  const isPlace = map !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return { kind: 'location', location: isPlace ? { lat, lon, name: null } : null };
}

const POLL_TITLE = /^[\p{Lu}\p{Lo}]{2,20}[ \u00a0]?[:：]$/u;
const POLL_OPTION =
  /\n[\u200e\u200f]*[\p{Lu}\p{Lo}]{2,20}[ \u00a0]?[:：] ?[^\n]*[(（][^()（）\n]*\p{Nd}[^()（）\n]*[)）]/u;

/** A word in capitals alone on the first line, then a question, then options with votes in brackets. */
function readPoll(text: string, first: string, lineEnd: number): Found | null {
  if (lineEnd < 0 || !/[:：]$/.test(first)) return null;
  return POLL_TITLE.test(first) && POLL_OPTION.test(text) ? { kind: 'poll' } : null;
}

/** Text after WhatsApp's own mark that is no phrase we know. */
function readMarked(text: string, sender: string, onlyMarked: boolean): Found {
  const call = /^([^,\n]{3,40}), ?[\u200e\u200f]/.exec(text);
  if (call) return { kind: 'call' };
  if (onlyMarked || text.startsWith(`${sender} `) || text.length > MACHINE_TEXT_CHARS) return { kind: 'system' };
  const words = text.split(/\s+/).length;
  return words <= 3 ? ofMedia('unknown', null) : { kind: 'system' };
}

const documentName = (text: string): string | null => /^(.{1,200}?\.[A-Za-z0-9]{2,5})(?:\s|$)/.exec(text)?.[1] ?? null;
