const NAME_KEY = /^(?:name|(?:formatted|display|full|given|family|first|last|middle)_name|username|pushname|nickname)$/;
/** Fields whose strings say who somebody is or where to reach them. */
const PERSON_KEY =
  /^(?:from|to|wa_id|input|jid|vcard|sdp|street|birthday|contacts|profile|file_?name|invite_link|.*(?:user_id|recipient|recipient_id|participant_id|phone|phones|phone_number|phone_number_id|emails?|address(?:es)?|urls?|hash|token))$/;
/** Their `name` is a place or a form. */
const PLACE_KEY = /^(?:location|nfm_reply)$/;
const TEMPLATE_KEY = /^message_template/;
const TIME_KEY = /(?:time|timestamp|date|expiration|_at)$/;
const TIME = /^1[3-9]\d{8}$|^2[01]\d{8}$/;
/** Message and call ids carry the phone number inside, in base64. */
const PLATFORM_ID = /^wa[mc]id\./;
const MOST_DEPTH = 24;
const MOST_CHARS = 16_384;
/** Longer numbers could be a phone or a document. */
const LONGEST_NUMBER = 999_999;

/** Names that a payload shows anywhere, so that they can be taken out of its texts too. */
export function collectNames(payload: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  walk(payload, MOST_DEPTH, (key, value) => {
    if (typeof value === 'string' && value.length <= 200 && NAME_KEY.test(key)) names.add(value);
  });
  return names;
}

function walk(value: unknown, depth: number, visit: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  for (const [key, inner] of Object.entries(value)) {
    if (PLACE_KEY.test(key)) continue;
    visit(key, inner);
    walk(inner, depth - 1, visit);
  }
}

/**
 * A value of a kind the desk does not know, cleaned for keeping: its shape stays, what names or reaches a person does not.
 * Too large or too deep, it becomes a note of its size.
 */
export function sealValue(value: unknown, clean: (text: string) => string): unknown {
  const sealed = sealInner('', value, clean, MOST_DEPTH);
  const size = JSON.stringify(sealed)?.length ?? 0;
  return size > MOST_CHARS ? { cut: size } : sealed;
}

function sealInner(key: string, value: unknown, clean: (text: string) => string, depth: number): unknown {
  if (depth === 0) return '‹deep›';
  if (!TEMPLATE_KEY.test(key) && (PERSON_KEY.test(key) || NAME_KEY.test(key))) return '‹person›';
  if (typeof value === 'string') return sealText(key, value, clean);
  if (typeof value === 'number') return sealNumber(key, value);
  if (Array.isArray(value)) return value.map((inner) => sealInner('', inner, clean, depth - 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [clean(name), sealInner(name, inner, clean, depth - 1)]),
  );
}

function sealText(key: string, value: string, clean: (text: string) => string): string {
  if (PLATFORM_ID.test(value)) return '‹id›';
  return TIME_KEY.test(key) && TIME.test(value) ? value : clean(value);
}

const sealNumber = (key: string, value: number): unknown =>
  Math.abs(value) <= LONGEST_NUMBER || (TIME_KEY.test(key) && TIME.test(String(value))) ? value : '‹number›';
