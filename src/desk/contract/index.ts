/**
 * The desk's contract: one schema validates at the door, types the server and the web, and makes the OpenAPI document.
 * Addresses: GET /api/board · /api/claims · /api/claims/:id · /api/places · /api/decisions · /api/imports · /api/imports/:id · /api/channels · /api/live
 * POST /api/decisions · /api/decisions/:id/outcome · /api/imports (multipart: basis fields, then `file`) · /api/imports/:id/order · /api/imports/:id/accept · /api/imports/:id/withdraw
 */
export * from './board.ts';
export * from './claims.ts';
export * from './decisions.ts';
export * from './imports.ts';
export * from './live.ts';
export * from './values.ts';
