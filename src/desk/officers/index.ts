/** Officers who answer by buttons in their chat: off unless the settings name them, and outside the encryption between desks. */
export type { AskedOfficer, OfficerStore } from './ports.ts';
export { createOfficers, type Officer, type OfficerPorts, type Officers } from './service.ts';
