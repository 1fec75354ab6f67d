/**
 * What was worked out of a text or a word, kept for the next time it comes: half of a chat is said before. Bounded: of two
 * generations the older is dropped whole. Nothing depends on what is held but time.
 */
export interface Recall<Value> {
  readonly of: (key: string) => Value;
  /** Drops everything held; called where a text is erased. */
  readonly forget: () => void;
}

/** Remembers what `make` gives, at least for the last `maxCount` keys and at most for twice as many. */
export function createRecall<Value extends object | number>(
  make: (key: string) => Value,
  maxCount: number,
): Recall<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const keep = (key: string, value: Value): Value => {
    if (young.size >= maxCount) [old, young] = [young, new Map()];
    young.set(key, value);
    return value;
  };
  return {
    of(key) {
      const known = young.get(key);
      if (known !== undefined) return known;
      return keep(key, old.get(key) ?? make(key));
    },
    forget() {
      young = new Map();
      old = new Map();
    },
  };
}
