import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asInstant, type Instant } from '../model/index.ts';

const EVERY_MILLISECONDS = 1_000;
const pathOf = (dataFolder: string): string => join(dataFolder, 'story-time');

/** How far the night had got when the example last ran; null at its first start. */
export function loadStoryTime(dataFolder: string): Instant | null {
  const path = pathOf(dataFolder);
  const at = existsSync(path) ? Number(readFileSync(path, 'utf8')) : Number.NaN;
  return Number.isFinite(at) && at > 0 ? asInstant(at) : null;
}

/** Writes the story's time down once a second, so that a killed example goes on where it was; returns how to stop. */
export function keepStoryTime(dataFolder: string, now: () => Instant | null): () => void {
  const write = (): void => {
    const at = now();
    if (at === null) return;
    const path = pathOf(dataFolder);
    writeFileSync(`${path}.new`, String(at));
    renameSync(`${path}.new`, path);
  };
  const timer = setInterval(write, EVERY_MILLISECONDS);
  return () => {
    clearInterval(timer);
    write();
  };
}
