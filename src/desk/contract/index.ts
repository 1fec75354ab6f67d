/**
 * The desk's contract: one schema validates at the door, types the server and the web, and makes the OpenAPI document.
 * Addresses: GET /api/board · /api/waiting · /api/claims · /api/claims/:id · /api/places · /api/decisions · /api/decisions/review · /api/imports · /api/imports/:id · /api/channels · /api/live
 * GET /api/handoffs · /api/handoffs/log · /api/handoffs/:id · /api/crossings · /api/field · /api/field/:place · /api/record · /api/record/:index · /api/record/checkpoint · /api/link
 * POST /api/offers · /api/grants · /api/holds · /api/releases · /api/receipts · /api/acts · /api/field/left · /api/field/counts
 * GET /api/plan · /api/plan/:id · POST /api/plan · /api/plan/:id/stop
 * GET /api/answers · POST /api/answers/:id/send · /api/answers/:id/decline
 * GET /api/decisions/calibration · POST /api/decisions/calibration · /api/decisions/calibration/put-back
 * GET /api/lessons · POST /api/lessons · /api/lessons/:id/withdraw
 * GET /api/referrals · POST /api/referrals/:code/details · /api/referrals/:code/acknowledge · /api/referrals/:code/escalate
 * GET /api/record/custody · /api/record/retention · /api/record/:index/erasure · POST /api/record/retention · /api/record/erasures · /api/record/legal-holds · /api/record/legal-holds/lift
 * POST /api/record/exports · GET /api/record/exports/:id (the bag as a .zip)
 * POST /api/link/invitations · /api/link/acceptances · /api/link/comparisons · /api/link/removals · /api/link/carry-on
 * POST /api/decisions · /api/decisions/:id/outcome · /api/imports (multipart: basis fields, then `file`) · /api/imports/:id/order · /api/imports/:id/accept · /api/imports/:id/withdraw
 */
export * from './acts.ts';
export * from './answers.ts';
export * from './board.ts';
export * from './calibration.ts';
export * from './claims.ts';
export * from './custody.ts';
export * from './decisions.ts';
export * from './field.ts';
export * from './handoffs.ts';
export * from './imports.ts';
export * from './lessons.ts';
export * from './link.ts';
export * from './live.ts';
export * from './plan.ts';
export * from './record.ts';
export * from './referrals.ts';
export * from './review.ts';
export * from './strip.ts';
export * from './values.ts';
export * from './waiting.ts';
