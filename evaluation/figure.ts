import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One measured figure with its 95 % bootstrap interval; below `floor` the command exits 1. */
export interface EvaluationFigure {
  readonly name: string;
  readonly data: string;
  readonly lang: string;
  readonly metric: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Null where the figure is shown and not held to anything yet. */
  readonly floor: number | null;
  readonly n: number;
}

export interface EvaluationSkip {
  readonly name: string;
  readonly data: string;
  readonly skipped: string;
}

export interface EvaluationOptions {
  /** Folder with the shared data; sets that are not there are skipped, saying so. */
  readonly data: string;
}

export const REPOSITORY = resolve(import.meta.dirname, '..');
export const SHARED_DATA = resolve(REPOSITORY, '../shared/data');

/** A skip line where the file is absent, else null. */
export const skipIfAbsent = (options: EvaluationOptions, name: string, path: string): EvaluationSkip | null =>
  existsSync(join(options.data, path)) ? null : { name, data: path, skipped: `${path} is not in the data folder` };
