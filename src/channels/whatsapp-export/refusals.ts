import { refuse, type Refusal } from '../../model/index.ts';

/** Why an export cannot be read. A file is never read as empty: what was seen instead is said. */
export type ExportRefusal = Refusal<
  | 'export-empty'
  | 'export-not-text'
  | 'export-not-recognised'
  | 'export-too-long'
  | 'export-broken-off'
  | 'export-order-undecided'
>;

export const refuseEmpty = () =>
  refuse(
    'export-empty',
    'The file holds no text.',
    'Export the chat again from WhatsApp and send the .txt or .zip file.',
  );

export const refuseNotText = (what: string) =>
  refuse(
    'export-not-text',
    `The file is not text as WhatsApp writes it: ${what}.`,
    'Send the .txt or .zip file as WhatsApp wrote it, without opening and saving it in another program.',
  );

export const refuseNotRecognised = (bytes: number, lines: number, firstLine: string) =>
  refuse(
    'export-not-recognised',
    `No WhatsApp message was found in ${bytes} bytes and ${lines} lines; the first line has the form "${maskLine(firstLine)}".`,
    'Check that this is a chat export (chat menu, "Export chat"). If it is, report the form of its first line.',
  );

export const refuseTooLong = (most: number) =>
  refuse(
    'export-too-long',
    `The file holds more than ${most} messages.`,
    'Split the export, or import only the part that is needed.',
  );

export const refuseBroken = () =>
  refuse(
    'export-broken-off',
    'The file broke off while it was read.',
    'Copy it again; an archive may be damaged, a text may have been cut.',
    true,
  );

export const refuseUndecided = () =>
  refuse(
    'export-order-undecided',
    'The file does not show whether the day or the month comes first in its dates.',
    'Ask whoever exported it how their phone writes dates, and give the order: dmy, mdy or ymd.',
  );

/** A line's form without its words: letters become a, digits 9. */
const maskLine = (line: string): string =>
  line
    .slice(0, 48)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{Nd}/gu, '9')
    .replace(/[\p{Cc}\p{Cf}]/gu, '');
