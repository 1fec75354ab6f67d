/** What a desk learns of its own sureness, and how that is taken into use. */
export type { CalibrationEvent, CalibrationStore } from './ports.ts';
export { type Calibration, createCalibration } from './service.ts';
