/** Referrals: danger to a person goes to a named human, and no further. */
export { findDanger } from './danger.ts';
export { createDivert, type Divert, guardStore } from './divert.ts';
export type { DetailVault, NewReferral, ReferralStore } from './ports.ts';
export type { ProtectionSettings, Referral } from './state.ts';
export { createReferrals, type ReferralPorts, type Referrals } from './service.ts';
