/** Legal holds, erasure and retention of the record: one room does the work, for the command line and for the Record page. */
export type { CustodyPorts, WaitingExports } from './ports.ts';
export { createCustody, type Custody, type CustodyOutcome, type Erasable, type SignedOrder } from './service.ts';
export { createCustodyDesk, CUSTODY_METHODS, type CustodyDesk, type CustodyDeskPorts } from './views.ts';
