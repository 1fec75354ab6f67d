/**
 * JSON with sorted keys and no spaces (RFC 8785 for the values that books hold: integers, strings, booleans, null, lists, objects).
 * Two desks with the same books write the same bytes.
 */
export function writeCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, held]) => `${JSON.stringify(key)}:${writeCanonical(held)}`).join(',')}}`;
}
