import { type Cut, INVISIBLE, type Page } from './page.ts';
import { isDate, isFollowedByPeople, isRound } from './quantities.ts';

/** Words that announce a number by which an authority knows a person. */
const CUES = [
  'pasaportes?|passaportes?|passports?|passeports?|pasp[oò]',
  'curp|rfc|c[ée]dulas?|dni|ine|dui|dpi|cui|nit|rut|run|nie|nif|ssn|itin|cpf|rg|cin|nina|nss|imss',
  'social security|seguro social|a-number|alien|uscis|receipt|recibo|expediente|folio|visas?|visto',
  'licen[cs]ias?|licen[cs]e|licen[cç]a|permisos?|permis|permit|matr[ií]cula|placas?|plates?|plaque|plak',
  'identificaci[oó]n|identifica[cç][aã]o|identidade?|identity|identit[eé]|idantite|credencial|carn[eé]t?|carte|kat',
  'documentos?|documents?|dokiman|case|caso|id|c\\.? ?[ci]',
].join('|');
const FILLER =
  '(?:[ :#.=º°-]|n[uú]m(?:ero|éro|ber)?|number|nimewo|no|nr|of|is|es|est|de|del|da|du|la|el|mi|my|oficial|nacional|national|security|ciudadan[ií]a|extranjer[ií]a|residen(?:cia|te)|' +
  '(?:venezolan|haitian|guatemaltec|cuban|colombian|ecuatorian|mexican|peruan|chilen|dominican)[oa]|(?:hondure|salvadore|paname)[ñn][oa]|nicarag[uü]ense)';
const CUE = new RegExp(`(?<![\\p{L}\\p{N}‹])(?:${CUES})(?![\\p{L}\\p{N}])${FILLER}{0,8}`, 'giu');
const NUMBER = /(?:[A-Za-z]{1,4}[-. ]?)?\d(?:[\dA-Za-z]|[-. /](?=\d)){3,28}(?!\p{L})/uy;
const LEAST_DIGITS = 5;

/** Numbers that show what they are by their shape alone. */
const SHAPES = new RegExp(
  [
    '[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d', // CURP
    '[A-Z]{6}\\d{8}[HM]\\d{3}', // clave de elector
    '[A-ZÑ&]{4}\\d{6}[A-Z\\d]{3}', // RFC
    'A[-# ]?\\d{2,3}[- ]\\d{3}[- ]\\d{3}', // alien registration number, grouped
    '[A-Z]{1,3}-?\\d{6,10}[A-Z]?', // passports, A-numbers, NIE
    'A[# ]{1,2}\\d{8,9}',
    '[VEJPG]-?\\d{1,2}\\.\\d{3}\\.\\d{3}', // Venezuelan identity number
    '\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dK]', // RUT
    '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}', // CPF
    '\\d{8}-\\d', // DUI
    '\\d{3}-\\d{2}-\\d{4}', // social security number
    '[A-Z\\d]{9,24}', // anything else long that mixes capitals and digits
  ]
    .map((shape) => `(?:${shape})`)
    .join('|'),
  'giu',
);
/** Keys made of a person's name and birth day (CURP, RFC, clave de elector): their shape leaves no doubt. */
const PERSON_KEY = /^(?:[A-ZÑ&]{4}\d{6}[A-Z\d]{3}|[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d|[A-Z]{6}\d{8}[HM]\d{3})$/i;
const NO_DOCUMENT = /^(?:tel|cel|num|img|vid|ptt|aud|stk|doc)/i;
const GRID_REFERENCE = /^\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2}(?:\d{4}|\d{6}|\d{8}|\d{10})$/i;

/** Document numbers: behind a word that announces one, or of a shape that only documents have. */
export function findDocuments(page: Page): readonly Cut[] {
  const announced = findAnnounced(page.folded);
  const shaped = findShaped(page.folded).filter(
    (cut) => !announced.some((other) => cut.start < other.end && other.start < cut.end),
  );
  return [...announced, ...shaped].sort((a, b) => a.start - b.start);
}

function findAnnounced(text: string): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (const cue of text.matchAll(CUE)) {
    const start = cue.index + cue[0].length;
    if (start < from) continue;
    NUMBER.lastIndex = start;
    const found = NUMBER.exec(text)?.[0];
    if (found === undefined || !isDocumentNumber(text, found, start)) continue;
    from = start + found.length;
    cuts.push({ start, end: from, token: '‹document›' });
  }
  return cuts;
}

function isDocumentNumber(text: string, found: string, start: number): boolean {
  const digits = found.replace(/\D/g, '');
  const letters = found.replace(/[^A-Za-z]/g, '');
  if (digits.length < LEAST_DIGITS || isDate(found)) return false;
  const counts = letters === '' && (isRound(digits) || isFollowedByPeople(text, start + found.length));
  return !counts || digits.length > 8;
}

function findShaped(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const { 0: found, index } of text.matchAll(SHAPES)) {
    const end = index + found.length;
    if (!standsAlone(text, index, end) || !isShapedNumber(found)) continue;
    cuts.push({ start: index, end, token: '‹document›' });
  }
  return cuts;
}

function isShapedNumber(found: string): boolean {
  const digits = found.replace(/\D/g, '');
  const letters = found.replace(/[^\p{L}]/gu, '');
  if (PERSON_KEY.test(found)) return true;
  if (digits.length < LEAST_DIGITS || GRID_REFERENCE.test(found) || NO_DOCUMENT.test(found) || isDate(found))
    return false;
  if (letters === '') return /[-.]/.test(found);
  // "150000personas" is a count glued to its noun; a code is in capitals or has at most three letters.
  return (letters === letters.toUpperCase() || letters.length <= 3) && !isRound(digits);
}

const GLUE = /[\p{L}\p{N}]/u;
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  return (
    !GLUE.test(before) &&
    !GLUE.test(after) &&
    before !== INVISIBLE &&
    !(/[-.]/.test(after) && /\d/.test(text[end + 1] ?? ''))
  );
}
