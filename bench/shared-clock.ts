/** Milliseconds by a clock that all processes of this computer share (CLOCK_MONOTONIC). */
export const sharedNow = (): number => Number(process.hrtime.bigint()) / 1_000_000;
