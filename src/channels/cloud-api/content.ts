import { type Json, numberAt, recordAt, recordsAt, textAt } from './json.ts';
import { type CloudContent, type MediaKind, MediaKinds } from './update.ts';

/** What a message holds; null where its type is not known here. */
export function readContent(message: Json): CloudContent | null {
  const type = textAt(message, 'type') ?? '';
  const body = recordAt(message, type);
  if (isMediaKind(type)) return readMedia(type, body);
  switch (type) {
    case 'text':
      return { kind: 'text', text: textAt(body, 'body') ?? '' };
    case 'location':
      return readLocation(body);
    case 'contacts':
      return readContacts(message);
    case 'button':
      return { kind: 'choice', id: textAt(body, 'payload') ?? '', text: textAt(body, 'text') ?? '' };
    case 'interactive':
      return readInteractive(body);
    case 'order':
      return { kind: 'order', text: textAt(body, 'text') ?? '' };
    case 'system':
      return { kind: 'system', event: textAt(body, 'type') ?? 'system' };
    case 'request_welcome':
      return { kind: 'system', event: type };
    case 'poll':
      return { kind: 'poll' };
    case 'unsupported':
    case 'unknown':
      return readUnsupported(body, type);
    default:
      return null;
  }
}

const isMediaKind = (type: string): type is MediaKind => (MediaKinds as readonly string[]).includes(type);

const readMedia = (media: MediaKind, body: Json): CloudContent => ({
  kind: 'media',
  media,
  caption: textAt(body, 'caption') ?? '',
  sha256: readHash(textAt(body, 'sha256')),
  mediaId: textAt(body, 'id'),
});

/** The platform writes SHA-256 in base64 (hexadecimal in some edits); anything of another length is no hash. */
function readHash(text: string | null): string | null {
  if (text === null) return null;
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return null;
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

function readLocation(body: Json): CloudContent {
  const lat = numberAt(body, 'latitude');
  const lon = numberAt(body, 'longitude');
  if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return { kind: 'unsupported', type: 'location' };
  return { kind: 'location', lat, lon, name: textAt(body, 'name') };
}

function readContacts(message: Json): CloudContent {
  const cards = recordsAt(message, 'contacts');
  const names = cards.flatMap((card) => Object.values(recordAt(card, 'name')));
  return { kind: 'contacts', cards: cards.length, names: names.filter((name) => typeof name === 'string') };
}

function readInteractive(body: Json): CloudContent {
  const type = textAt(body, 'type') ?? '';
  const reply = recordAt(body, type);
  if (type === 'button_reply' || type === 'list_reply')
    return { kind: 'choice', id: textAt(reply, 'id') ?? '', text: textAt(reply, 'title') ?? '' };
  // A form answered, a call permission, or nothing at all where the platform failed: they hold no words for the desk.
  return { kind: 'system', event: type === '' ? 'interactive' : type };
}

function readUnsupported(body: Json, type: string): CloudContent {
  const named = textAt(body, 'type') ?? type;
  return named === 'poll' || named === 'poll_creation' ? { kind: 'poll' } : { kind: 'unsupported', type: named };
}
