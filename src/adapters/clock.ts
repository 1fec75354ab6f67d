import { randomUUID } from 'node:crypto';
import { asInstant, type Instant } from '../model/index.ts';

export const readClock = (): Instant => asInstant(Date.now());
export const drawId = (): string => randomUUID();
