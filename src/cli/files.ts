import { readFileSync } from 'node:fs';
import { ok, refuse, type Refusal, type Result } from '../model/index.ts';

type FileRefusal = Refusal<'file-missing'>;

/** A file that was named on the command line, whole, as text. Refuses where there is none or it may not be read. */
export function readNamedFile(path: string): Result<string, FileRefusal> {
  try {
    // Some editors put a mark first.
    return ok(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    return refuse('file-missing', `There is no file at ${path}, or it may not be read.`, 'Check the path.');
  }
}

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

/**
 * A JSON file. Why it cannot be read is told in a sentence, without what stands in it: the engine quotes the words around a slip of the pen, and in a
 * settings file these may be a secret on its way into a log.
 */
export function readJsonFile(path: string): Json {
  try {
    return ok(JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as unknown);
  } catch (error) {
    return { ok: false, why: whyUnread(path, error as NodeJS.ErrnoException) };
  }
}

function whyUnread(path: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder.`;
  if (code !== undefined) return `${path} may not be read by this user (${code}).`;
  return `${path} cannot be read as JSON: ${message.replace(/, (\.\.\.)?"[\s\S]*$/, '')}.`;
}

/** LF, CR LF or CR end a line, and nothing else: a JSON string may hold the separator U+2028, which phones put into messages. */
const LINE_END = /\r\n|\n|\r/;

export const linesIn = (text: string): readonly string[] => text.split(LINE_END);

/** The lines of a stream of UTF-8, as they come; the mark that some programs put first is left out. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open = '';
  let heldBack = '';
  for await (const chunk of bytes) {
    let text = heldBack + decoder.decode(chunk, { stream: true });
    // Its LF may come with the next chunk.
    heldBack = text.endsWith('\r') ? '\r' : '';
    if (heldBack) text = text.slice(0, -1);
    const lines = text.split(LINE_END);
    lines[0] = open + lines[0]!;
    open = lines.pop()!;
    yield* lines;
  }
  open += decoder.decode();
  if (open !== '') yield open;
}
