import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOptional } from './forms.ts';
import {
  ExportFaults,
  RECORD_KINDS,
  RecordRefusalCodes,
  recordRemedyOf,
  RetentionClasses,
  RETENTION_DAYS,
  WITNESS_STATUS,
} from './index.ts';

const read = (name: string): string => readFileSync(resolve(import.meta.dirname, '../../docs', name), 'utf8');
const reference = read('reference/record.md');
const operating = read('operating/record.md');

/** Cells of the rows under a table's header line. */
const rowsUnder = (page: string, header: string): readonly string[][] =>
  page
    .split(`${header}\n`)[1]!
    .split('\n\n')[0]!
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.slice(2, -2).split(' | '));

describe('the pages say what the code does, in both directions', () => {
  test('every kind with its class, subject and fields', () => {
    expect(rowsUnder(reference, '| kind | kept as | about | fields |')).toEqual(
      Object.entries(RECORD_KINDS).map(([kind, { keep, about, fields }]) => [
        `\`${kind}\``,
        keep,
        `\`${about}\``,
        Object.entries(fields)
          .map(([name, form]) => `\`${name}${isOptional(form) ? '?' : ''}\``)
          .join(', '),
      ]),
    );
  });

  test('every finding and every refusal', () => {
    expect(rowsUnder(reference, '| finding | what it means |').map(([code]) => code)).toEqual(
      ExportFaults.map((code) => `\`${code}\``),
    );
    expect(rowsUnder(reference, '| code | what to do |')).toEqual(
      RecordRefusalCodes.map((code) => [`\`${code}\``, recordRemedyOf(code).remedy]),
    );
  });

  test('what a cosigner answers', () => {
    const rows = rowsUnder(reference, '| answer | status | when |').slice(1);
    expect(Object.fromEntries(rows.map(([code, status]) => [code, Number(status)]))).toEqual(
      Object.fromEntries(Object.entries(WITNESS_STATUS).map(([code, status]) => [`\`${code}\``, status])),
    );
  });

  test('how long each class is kept', () => {
    expect(rowsUnder(operating, '| class | days | holds |').map(([name, days]) => [name, days])).toEqual(
      RetentionClasses.map((name) => [`\`${name}\``, String(RETENTION_DAYS[name] ?? 'never')]),
    );
  });
});
