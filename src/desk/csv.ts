/** Rows as CSV (RFC 4180). */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `${rows.map((row) => row.map(quoteCsv).join(',')).join('\r\n')}\r\n`;

/** A cell that a spreadsheet would run as a formula is given an apostrophe. */
function quoteCsv(cell: string | number): string {
  const text = String(cell);
  const safe = typeof cell === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
