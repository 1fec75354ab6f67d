/**
 * Stands in for code units that carry no letter of their own (combining accents, variation selectors, zero-width joiners,
 * second halves of styled letters). The tokenizer leaves it out of a token's text and keeps it in the token's span.
 */
export const FILLER = '\u200b';
const FILLER_CODE = 0x200b;

const APOSTROPHES = '\u2018\u2019\u201a\u201b\u02bc\u00b4`\u2032\uff07';
const QUOTES = '\u201c\u201d\u201e\u00ab\u00bb\u2033';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d';
const SPACES = '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t';
const FILLERS =
  '\u00ad\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u20e3';
/** Zeros of the digit rows that phones write: Arabic-Indic, Persian, Devanagari, Bengali, full width. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

const table = buildTable();

function buildTable(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) codes[code] = foldCode(code);
  const setAll = (from: string, to: string): void => {
    for (const char of from) codes[char.charCodeAt(0)] = to.charCodeAt(0);
  };
  setAll(APOSTROPHES, "'");
  setAll(QUOTES, '"');
  setAll(DASHES, '-');
  setAll(SPACES, ' ');
  setAll(FILLERS, FILLER);
  setAll('\r\u2028\u2029\u0085', '\n');
  for (const zero of DIGIT_ZEROS) for (let digit = 0; digit < 10; digit += 1) codes[zero + digit] = 48 + digit;
  return codes;
}

/** Only scripts with case or accents are decomposed: Latin, Greek, Cyrillic. Everything else keeps its code. */
function foldCode(code: number): number {
  if ((code >= 0x0300 && code <= 0x036f) || (code >= 0xfe00 && code <= 0xfe0f)) return FILLER_CODE;
  if (code >= 0x0530 && !(code >= 0x1e00 && code <= 0x1fff) && !(code >= 0xff21 && code <= 0xff5a)) return code;
  if (code === 0xaa || code === 0xba || (code >= 0xb2 && code <= 0xbe)) return code;
  const char = String.fromCharCode(code).normalize(code >= 0xff00 ? 'NFKC' : 'NFC');
  return char.toLowerCase().normalize('NFD').charCodeAt(0);
}

const MAX_CHUNK_UNITS = 8_192;
const buffer = new Uint16Array(MAX_CHUNK_UNITS);

/**
 * Lower case, no accents, one apostrophe, one dash, one quote, plain digits and spaces, and exactly as many UTF-16 units
 * as `raw`, so that offsets into the one are offsets into the other.
 */
export function fold(raw: string): string {
  if (raw.length <= MAX_CHUNK_UNITS) return foldChunk(raw);
  let folded = '';
  for (let at = 0; at < raw.length; at += MAX_CHUNK_UNITS) folded += foldChunk(raw.slice(at, at + MAX_CHUNK_UNITS));
  return folded;
}

function foldChunk(raw: string): string {
  const { length } = raw;
  let changed = false;
  for (let at = 0; at < length; at += 1) {
    const code = raw.charCodeAt(at);
    const folded = table[code]!;
    buffer[at] = folded;
    if (folded !== code) changed = true;
    // Styled letters (bold, script …) that people paste into adverts sit outside the BMP: the letter, then a filler.
    if (code === 0xd835 && at + 1 < length) {
      const plain = raw.slice(at, at + 2).normalize('NFKD');
      buffer[at] = table[plain.charCodeAt(0)]!;
      buffer[at + 1] = FILLER_CODE;
      at += 1;
      changed = true;
    }
  }
  return changed ? String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]) : raw;
}
