import type { Recalibration } from '../../claims/index.ts';
import type { Instant } from '../../model/index.ts';

/** A map in use, as it was when a named person took it: new outcomes do not change it. */
export interface TakenMap {
  readonly by: string;
  readonly at: Instant;
  readonly map: Recalibration;
  readonly outcomes: number;
  readonly happened: number;
  /** Brier score of what the evidence said, and of the map on outcomes it was not fitted to. */
  readonly before: number;
  readonly after: number;
}

/** What named people did about calibration: only ever added to. */
export type CalibrationEvent =
  | ({ readonly kind: 'taken-into-use' } & TakenMap)
  | { readonly kind: 'put-back'; readonly by: string; readonly at: Instant };

/** What of the store keeps acts of calibration. */
export interface CalibrationStore {
  saveCalibration(event: CalibrationEvent): Promise<void>;
  /** In the order they were saved. */
  loadCalibrations(): Promise<readonly CalibrationEvent[]>;
}
