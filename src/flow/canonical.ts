/**
 * JSON with sorted keys and no spaces (RFC 8785 for the values that books hold: integers, strings, booleans, null, lists, objects).
 * Two desks with the same books write the same bytes.
 */
export function writeCanonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(',')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  let text = '';
  // Array.sort without a comparison orders by UTF-16 code units, as the RFC wants it.
  for (const key of Object.keys(fields).sort())
    if (fields[key] !== undefined) text += `${text && ','}${JSON.stringify(key)}:${writeCanonical(fields[key])}`;
  return `{${text}}`;
}
