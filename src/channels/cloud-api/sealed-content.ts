import { type Location, type MessageKind, never } from '../../model/index.ts';
import type { SealedContent } from './sealed.ts';
import type { CloudContent } from './update.ts';

/** Decimals kept of a phone's own position (about 100 m) and of a place somebody chose from the map (about 1 m). */
const OWN_POSITION_DECIMALS = 3;
const CHOSEN_PLACE_DECIMALS = 5;

/** What a message says, after the door. Media, contact cards, orders and forms leave nothing but their kind, hash and caption. */
export function sealContent(content: CloudContent, clean: (text: string) => string): SealedContent {
  switch (content.kind) {
    case 'text':
      return words('text', clean(content.text));
    case 'choice':
      return words('text', clean(content.text));
    case 'media':
      return { ...words('media', clean(content.caption)), mediaHash: content.sha256 };
    case 'location':
      return { ...words('location', ''), location: sealLocation(content, clean) };
    case 'contacts':
      return words('contact', '');
    case 'order':
      return words('system', clean(content.text));
    case 'poll':
      return words('poll', '');
    case 'system':
    case 'unsupported':
      return words('system', '');
    default:
      return never(content);
  }
}

const words = (kind: MessageKind, text: string): SealedContent => ({ kind, text, mediaHash: null, location: null });

/** Without a name it is where the phone is: kept coarse, since Cauce knows bridges and shelters, not a person's position. */
function sealLocation(
  { lat, lon, name }: Extract<CloudContent, { kind: 'location' }>,
  clean: (text: string) => string,
): Location {
  const decimals = name === null || name === '' ? OWN_POSITION_DECIMALS : CHOSEN_PLACE_DECIMALS;
  const round = (degrees: number): number => Number(degrees.toFixed(decimals));
  return { lat: round(lat), lon: round(lon), name: name === null || name === '' ? null : clean(name) };
}
