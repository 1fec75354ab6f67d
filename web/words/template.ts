/** A message template, read once. The syntax is told at the head of `messages/en.ts`. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string; readonly forms: readonly string[] }
  | { readonly kind: 'state' | 'link'; readonly parts: readonly Part[] };

const read = new Map<string, readonly Part[]>();
const CLOSERS = { '[': ']', '<': '>' } as const;

/** The parts of a template; each template is parsed once. */
export function readTemplate(template: string): readonly Part[] {
  let parts = read.get(template);
  if (!parts) read.set(template, (parts = parse(template, 0, '').parts));
  return parts;
}

function parse(template: string, from: number, closer: string): { parts: Part[]; end: number } {
  const parts: Part[] = [];
  let at = from;
  let text = '';
  const flush = (): void => {
    if (text) parts.push({ kind: 'text', text });
    text = '';
  };
  while (at < template.length && template[at] !== closer) {
    const sign = template[at]!;
    if (sign === '{') {
      flush();
      const end = template.indexOf('}', at);
      parts.push(readSlot(template.slice(at + 1, end)));
      at = end + 1;
    } else if (sign === '[' || sign === '<') {
      flush();
      const inner = parse(template, at + 1, CLOSERS[sign]);
      parts.push({ kind: sign === '[' ? 'state' : 'link', parts: inner.parts });
      at = inner.end + 1;
    } else {
      text += sign;
      at += 1;
    }
  }
  flush();
  return { parts, end: at };
}

function readSlot(inside: string): Part {
  const colon = inside.indexOf(':');
  if (colon < 0) return { kind: 'slot', name: inside, forms: [] };
  return { kind: 'slot', name: inside.slice(0, colon), forms: inside.slice(colon + 1).split('|') };
}
