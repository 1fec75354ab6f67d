import type { StoredRecord } from './record-log.ts';

/** What of a record is never erased: that there was one, of which kind, and when. */
const KEPT: readonly string[] = ['kind', 'at'];

/** Names of the fields that a record still shows. */
export const shownIn = ({ content }: Pick<StoredRecord, 'content'>): readonly string[] =>
  Object.keys('fields' in content ? content.fields : content.remains.shown);

/** What of them can still be erased. */
export const erasableIn = (record: Pick<StoredRecord, 'content'>): readonly string[] =>
  shownIn(record).filter((name) => !KEPT.includes(name));
