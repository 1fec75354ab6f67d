/** Lines that words take in a room, broken at spaces; a word longer than a line is broken where the line ends, as `overflow-wrap: anywhere` does. */
export function countLines(words: string, room: number, measure: (words: string) => number): number {
  if (room <= 0) return 1;
  let lines = 1;
  let line = '';
  for (const word of words.split(/(?<=[\s-])/u)) {
    if (measure((line + word).trimEnd()) <= room) {
      line += word;
      continue;
    }
    const wide = measure(word.trimEnd());
    const own = Math.max(1, Math.ceil(wide / room));
    lines += own - (line === '' ? 1 : 0);
    line = own === 1 ? word : word.slice(-Math.ceil((word.length * (wide - (own - 1) * room)) / wide));
  }
  return lines;
}
