const TEXT_OID = 25;
const BYTEA_OID = 17;
const HEAD_BYTES = 20;
const LENGTH_BYTES = 4;
const NULL_LENGTH = -1;

/**
 * A `text[]` in PostgreSQL's binary format (`array_send`): dimensions, null flag, element type, size, lower bound, then each text behind
 * its length. As a literal every quotation mark of a body would be escaped here and unescaped there.
 */
export const packTexts = (texts: readonly (string | null)[]): Buffer => packArray(TEXT_OID, texts);

/** A `bytea[]` likewise. As a literal each byte would be written as two digits here, and read one by one there. */
export const packBytes = (list: readonly (Uint8Array | null)[]): Buffer => packArray(BYTEA_OID, list);

function packArray(oid: number, elements: readonly (string | Uint8Array | null)[]): Buffer {
  const lengths = elements.map((element) =>
    element === null ? NULL_LENGTH : typeof element === 'string' ? Buffer.byteLength(element) : element.length,
  );
  const room = lengths.reduce((sum, length) => sum + LENGTH_BYTES + Math.max(length, 0), HEAD_BYTES);
  const packed = Buffer.allocUnsafe(room);
  let at = 0;
  for (const number of [1, Number(elements.includes(null)), oid, elements.length, 1])
    at = packed.writeInt32BE(number, at);
  for (const [n, element] of elements.entries()) {
    at = packed.writeInt32BE(lengths[n]!, at);
    if (typeof element === 'string') at += packed.write(element, at);
    else if (element) {
      packed.set(element, at);
      at += element.length;
    }
  }
  return packed;
}
