import { type Refusal, refuse } from '../model/index.ts';

/** Why the record refuses: the closed list of this room. docs/reference/record.md is held against it. */
export const RecordRefusalCodes = [
  'record-invalid',
  'record-id-taken',
  'record-unknown',
  'record-held',
  'record-kept',
  'record-bare',
  'due-changed',
  'log-other',
  'log-empty',
  'request-malformed',
  'unknown-log',
  'unsigned',
  'stale',
  'inconsistent',
  'nothing-to-export',
  'export-exists',
  'export-unreadable',
] as const;
export type RecordRefusalCode = (typeof RecordRefusalCodes)[number];
export type RecordRefusal<Code extends RecordRefusalCode = RecordRefusalCode> = Refusal<Code>;

/** What to do about each, and whether the same request can go through later. */
const ANSWERS: Readonly<Record<RecordRefusalCode, { readonly remedy: string; readonly retry: boolean }>> = {
  'record-invalid': {
    remedy: 'Correct the field; docs/reference/record.md lists the fields of every kind.',
    retry: false,
  },
  'record-id-taken': { remedy: 'Give a new act a new id; a record is never changed.', retry: false },
  'record-unknown': { remedy: 'Check the index against the size of the log.', retry: false },
  'record-held': { remedy: 'Wait until the hold is lifted by whoever placed it.', retry: true },
  'record-kept': { remedy: 'Leave it: what was done with the record itself is never erased by hand.', retry: false },
  'record-bare': { remedy: 'Name fields that the record still shows.', retry: false },
  'due-changed': { remedy: 'Look again at what is due, and say so again.', retry: false },
  'log-other': { remedy: 'Open the database with the origin it was made for, or use another database.', retry: false },
  'log-empty': { remedy: 'Put something on the record first.', retry: true },
  'request-malformed': { remedy: 'Send old size, proof and checkpoint as c2sp.org/tlog-witness says.', retry: false },
  'unknown-log': { remedy: 'Exchange log keys with this cosigner first.', retry: false },
  unsigned: { remedy: 'Have the log sign its checkpoint with the key that was exchanged.', retry: false },
  stale: { remedy: 'Send a proof from the size the cosigner holds.', retry: true },
  inconsistent: { remedy: 'Compare both copies: the log was changed, or two logs share a name.', retry: false },
  'nothing-to-export': { remedy: 'Widen the choice of records.', retry: false },
  'export-exists': { remedy: 'Choose a path where nothing is yet.', retry: false },
  'export-unreadable': { remedy: 'Give the folder or the .zip file of an export, whole.', retry: false },
};

/** A refusal of this room with its code, remedy and whether to retry. */
export const refuseRecord = <Code extends RecordRefusalCode>(
  code: Code,
  message: string,
): { readonly ok: false; readonly refusal: RecordRefusal<Code> } =>
  refuse(code, message, ANSWERS[code].remedy, ANSWERS[code].retry);

export const recordRemedyOf = (code: RecordRefusalCode): { readonly remedy: string; readonly retry: boolean } =>
  ANSWERS[code];
