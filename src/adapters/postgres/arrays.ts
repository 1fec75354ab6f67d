const TEXT_OID = 25;
const HEAD_BYTES = 20;
const LENGTH_BYTES = 4;

/**
 * A `text[]` in PostgreSQL's binary format (`array_send`): dimensions, null flag, element type, size, lower bound, then each text behind
 * its length. As a literal every quotation mark of a body would be escaped here and unescaped there.
 */
export function packTexts(texts: readonly string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const packed = Buffer.allocUnsafe(HEAD_BYTES + lengths.reduce((sum, length) => sum + LENGTH_BYTES + length, 0));
  let at = 0;
  for (const number of [1, 0, TEXT_OID, texts.length, 1]) at = packed.writeInt32BE(number, at);
  for (const [n, text] of texts.entries()) {
    at = packed.writeInt32BE(lengths[n]!, at);
    at += packed.write(text, at);
  }
  return packed;
}
