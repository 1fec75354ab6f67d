import type { Instant } from '../../model/index.ts';
import type { RecordLog } from '../../record/index.ts';

export interface CustodyPorts {
  readonly log: Pick<
    RecordLog,
    'origin' | 'list' | 'holds' | 'placeHold' | 'liftHold' | 'due' | 'runRetention' | 'erasable' | 'erase' | 'signHead'
  >;
  readonly exports: WaitingExports;
  readonly clock: () => Instant;
}

/** Exports that wait for whoever fetches them: copies of records that this desk can still take back. */
export interface WaitingExports {
  /** Names of those that show one of the records, or may. */
  find(records: ReadonlySet<number>): Promise<readonly string[]>;
  remove(names: readonly string[]): Promise<void>;
}
