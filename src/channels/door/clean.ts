/** A text after the door, and how many things were taken out of it. */
export interface Cleaned {
  readonly text: string;
  readonly removed: number;
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^\s<>()[\],;:"@‹›]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu, '‹email›'],
  [/@(?:\u2068[^\u2069\n]{1,100}\u2069|[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60})/gu, '‹mention›'],
  [/(?:\+|\b00)\d[\d ().-]{6,20}\d|\(\d{3}\) ?\d{3}-\d{4}|\b\d{10,15}\b/g, '‹phone›'],
];

/** Takes out what tells who somebody is. First, coarse version. */
export function cleanText(text: string, _names?: ReadonlySet<string>): Cleaned {
  if (!/[\d@]|:\/\//.test(text)) return { text, removed: 0 };
  let removed = 0;
  let cleaned = text;
  for (const [pattern, token] of RULES) {
    cleaned = cleaned.replace(pattern, () => {
      removed += 1;
      return token;
    });
  }
  return { text: cleaned, removed };
}
