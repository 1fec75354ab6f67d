/** What a record's field may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * JSON Canonicalization Scheme (RFC 8785): names sorted by UTF-16 code units, no white space, numbers and strings as
 * ECMAScript writes them. The same value is the same bytes on every desk. Throws on NaN, infinities and lone surrogates.
 */
export function canonicalize(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON holds no NaN and no infinity');
  if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('a lone surrogate is not text');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  const fields = value as { readonly [name: string]: Json };
  let text = '';
  for (const name of Object.keys(fields).sort())
    if (fields[name] !== undefined)
      text += `${text === '' ? '' : ','}${canonicalize(name)}:${canonicalize(fields[name])}`;
  return `{${text}}`;
}
