/**
 * `next` with every part that equals its counterpart in `old` replaced by the old object, so that only what has changed
 * on a new board is drawn again. Both are JSON values.
 */
export function keepSame<T>(old: unknown, next: T): T {
  if (Object.is(old, next)) return next;
  if (Array.isArray(old) && Array.isArray(next)) return keepList(old, next) as T;
  if (isFields(old) && isFields(next)) return keepFields(old, next) as T;
  return next;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows that carry an id keep their object wherever they have moved to. */
function keepList(old: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const known = new Map(old.filter(isFields).map((row) => [row['id'], row]));
  const kept = next.map((value, index) =>
    keepSame(isFields(value) && value['id'] !== undefined ? known.get(value['id']) : old[index], value),
  );
  return kept.length === old.length && kept.every((value, index) => Object.is(value, old[index])) ? old : kept;
}

function keepFields(old: Fields, next: Fields): Fields {
  const names = Object.keys(next);
  const kept = names.map((name) => keepSame(valueOf(old, name), next[name]));
  const isSame =
    names.length === Object.keys(old).length &&
    names.every((name, index) => Object.is(kept[index], valueOf(old, name)));
  // Not by assignment: a field may be called `__proto__`.
  return isSame ? old : Object.fromEntries(names.map((name, index) => [name, kept[index]]));
}

const valueOf = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);
