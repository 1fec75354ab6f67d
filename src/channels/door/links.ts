import type { Cut, Page } from './page.ts';

/** Endings under which people write addresses without `https://`; a word with a dot in it is no address. */
const ENDINGS =
  'com|org|net|info|gov|gob|mil|edu|int|io|co|me|app|gl|ly|be|link|page|site|online|news|tv|us|mx|gt|hn|sv|ni|cr|pa|ec|pe|ve|br|cl|ar|uy|py|bo|do|ht|cu|ca|fr|es|pt|de|uk|eu|it|ch|ie|cat|xyz';
const REST = '[^\\s<>"‹›]';
const LINK = new RegExp(
  `(?:https?|ftp)://${REST}+` +
    `|(?<![\\p{L}\\p{N}])www\\.${REST}+` +
    `|(?<![\\p{L}\\p{N}])(?:tel|sms|mailto|whatsapp|callto|skype):${REST}+` +
    `|(?<![\\p{L}\\p{N}@._/-])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:${ENDINGS})[/?]${REST}*`,
  'giu',
);
const PARTS = /^((?:https?|ftp):\/\/)?(?:[^/?#@]*@)?([\p{L}\p{N}.-]+)(?::\d+)?(.*)$/isu;
const MAP_HOST =
  /(?:^|\.)(?:google\.[a-z.]+|goo\.gl|openstreetmap\.org|osm\.org|waze\.com|apple\.com|bing\.com|here\.com)$/i;
const MAP_POINT = /(-?\d{1,2}\.\d{2,15})(?:,|%2c|\/|\+|%20|&m?lon=|&lng=|!4d)+(-?\d{1,3}\.\d{2,15})/i;
const TALK_HOST = /(?:^|\.)(?:wa\.me|whatsapp\.com|t\.me|signal\.me|viber\.com)$/i;

/** A few letters that stand for a page: the same page has the same mark, and the mark tells nothing of the page. */
export type MarkLink = (page: string) => string;

/**
 * Links lose everything behind the host, where ids, names and tokens stand; a mark stays, since the same page in two messages
 * is the same source: `https://example.org/‹link-kbfadmce›`. A point on a map stays.
 */
export function findLinks({ folded }: Page, mark: MarkLink): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const found of folded.matchAll(LINK)) {
    const link = found[0].slice(0, linkLength(found[0]));
    const token = rewriteLink(link, mark);
    if (token !== link) cuts.push({ start: found.index, end: found.index + link.length, token });
  }
  return cuts;
}

/** Without the punctuation of the sentence that ends in the link. */
function linkLength(link: string): number {
  let end = link.length;
  while (end > 0 && ".,;:!?)]}'*_~".includes(link[end - 1]!)) end -= 1;
  return end;
}

function rewriteLink(link: string, mark: MarkLink): string {
  if (/^mailto:/i.test(link)) return '‹email›';
  if (/^(?:tel|sms|whatsapp|callto|skype):/i.test(link)) return countDigits(link) >= 5 ? '‹phone›' : '‹link›';
  const [, scheme = '', host = '', rest = ''] = PARTS.exec(link) ?? [];
  if (TALK_HOST.test(host) && countDigits(rest) >= 7) return '‹phone›';
  if (host === '' || countDigits(host) >= 7) return '‹link›';
  const point = MAP_HOST.test(host) ? MAP_POINT.exec(rest) : null;
  if (point) return `${scheme}${host}/?q=${shorten(point[1]!)},${shorten(point[2]!)}`;
  if (rest === '' || rest === '/') return `${scheme}${host}${rest}`;
  return TALK_HOST.test(host) ? `${scheme}${host}/‹link›` : `${scheme}${host}/‹link-${mark(pageOf(host, rest))}›`;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|igsh|igshid|si|ref|mibextid|s|t|src|source|share|app)=/i;

/** What makes two links the same page: host, path and what of the query is not there to follow people. */
function pageOf(host: string, rest: string): string {
  const [path = '', query = ''] = rest.replace(/#.*$/s, '').split('?', 2);
  const asked = query.split('&').filter((part) => part !== '' && !TRACKING.test(part));
  return `${host.replace(/^(?:www|m|amp)\./i, '')}${path.replace(/\/+$/, '')}?${asked.sort().join('&')}`.toLowerCase();
}

/** Six decimals are ten centimetres; more digits could only hide something else. */
const shorten = (degrees: string): string => degrees.replace(/(\.\d{6})\d+$/, '$1');
const countDigits = (text: string): number => text.replace(/\D/g, '').length;
