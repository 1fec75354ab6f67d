import { type Location, type MessageKind, never } from '../../model/index.ts';
import { coarsen } from '../door/index.ts';
import type { SealedContent } from './sealed.ts';
import type { CloudContent } from './update.ts';

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

const sealLocation = (
  { lat, lon, name }: Extract<CloudContent, { kind: 'location' }>,
  clean: (text: string) => string,
): Location => coarsen({ lat, lon, name: name === null || name === '' ? null : clean(name) });
