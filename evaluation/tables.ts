import { readFileSync } from 'node:fs';

/** Every row of a CSV or TSV file with quoted cells, its head first. */
export function readTableWithHead(path: string, separator: string): readonly (readonly string[])[] {
  const cell = new RegExp(`(?:^|${separator}|\\n)(?:"((?:[^"]|"")*)"|([^${separator}\\n]*))`, 'g');
  const rows: string[][] = [[]];
  for (const found of readFileSync(path, 'utf8').replace(/\r/g, '').trimEnd().matchAll(cell)) {
    if (found[0].startsWith('\n')) rows.push([]);
    rows.at(-1)!.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '');
  }
  return rows;
}

/** The same without the head. */
export const readTable = (path: string, separator: string): readonly (readonly string[])[] =>
  readTableWithHead(path, separator).slice(1);
