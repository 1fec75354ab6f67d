/** What a record's field may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * JSON Canonicalization Scheme (RFC 8785): names sorted by UTF-16 code units, no white space, numbers and strings as
 * ECMAScript writes them. The same value is the same bytes on every desk. Throws on NaN, infinities and lone surrogates.
 */
export function canonicalize(value: Json): string {
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number') return writeNumber(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return Array.isArray(value) ? writeList(value as readonly Json[]) : writeFields(value as Fields);
}

type Fields = { readonly [name: string]: Json };

/** What stands in JSON as it is: a desk that starts writes millions of such words. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

function writeText(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError('a lone surrogate is not text');
  return JSON.stringify(text);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('JSON holds no NaN and no infinity');
  return String(value);
}

function writeList(values: readonly Json[]): string {
  let text = '';
  for (const value of values) text += `${text === '' ? '' : ','}${canonicalize(value)}`;
  return `[${text}]`;
}

function writeFields(fields: Fields): string {
  let text = '';
  for (const name of sortNames(Object.keys(fields)))
    if (fields[name] !== undefined) text += `${text === '' ? '' : ','}${writeText(name)}:${canonicalize(fields[name])}`;
  return `{${text}}`;
}

/** Many stand in their order already. */
function sortNames(names: string[]): string[] {
  for (let at = 1; at < names.length; at += 1) if (names[at - 1]! > names[at]!) return names.sort();
  return names;
}
