/** The desk: where the rooms meet. It holds no domain rule of its own. */
export * from './contract/index.ts';
export { createDesk, type Desk, DESK_METHODS, type DeskPorts, type DeskSettings } from './desk.ts';
export * from './handoffs/index.ts';
export type { Spool, UploadedFile } from './import-ports.ts';
export { createDigestion, type Digested, type Digestion } from './digestion.ts';
export * from './lessons/index.ts';
export { createLiveStream, type LiveStream } from './live.ts';
export type { AnswerLine } from './answers/service.ts';
export type { CloudLine } from './cloud-line.ts';
export { createWatch } from './watch.ts';
export { createReception, type Reception } from './reception.ts';
export { ExportNames } from './exports.ts';
export { bindReader } from './read-messages.ts';
export * from './ports.ts';
export * from './referrals/index.ts';
export * from './refusals.ts';
export * from './second-reading/index.ts';
export { type Route, ROUTES } from './routes/index.ts';
