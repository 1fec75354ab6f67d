export { lookAtDatabase } from './database.ts';
export { isReadableByOthers, lookAtBackups, lookAtFolder, lookAtProgram } from './machine.ts';
export { lookAtDesk, lookAtLink, lookAtRelay } from './over-http.ts';
export { lookAtRecord } from './record.ts';
