/** The record: an append-only log of what the operators decided, cosigned by partners, from which single fields can be withheld. */
export { canonicalize, type Json } from './canonical-json.ts';
export * from './checkpoint.ts';
export * from './entry.ts';
export * from './merkle.ts';
export { formatNote, isKeyName, keyIdOf, type NoteSignature, parseNote, type SignedNote } from './note.ts';
export type * from './ports.ts';
export * from './proof.ts';
