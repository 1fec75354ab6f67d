export type { Cleaned } from './clean.ts';
export { coarsen } from './positions.ts';
export { type Door, type DoorPorts, openDoor, pseudonymPeriod } from './door.ts';
