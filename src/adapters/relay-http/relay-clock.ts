/** How the relay's clock stands beside this desk's, from what its answers say. */
export interface RelayClock {
  /** @param sent, received by this desk's clock @param told the relay's, somewhere between; NaN where it has not said */
  note(sent: number, received: number, told: number): void;
  /** A moment of this desk's clock as the relay's shows it. */
  toRelay(moment: number): number;
}

/** An answer that was waited for says little of when the relay looked at its clock. */
const SHORT_MILLISECONDS = 5_000;

/**
 * Clocks that may be alike are taken for alike. Where the relay's surely runs ahead or behind, moments are shifted, and rather too early than
 * too late: what this desk has given up must not be taken by a relay for which it is not over yet.
 */
export function openRelayClock(): RelayClock {
  let [least, most] = [0, 0];
  return {
    note(sent, received, told) {
      if (Number.isFinite(told) && received - sent <= SHORT_MILLISECONDS)
        [least, most] = [told - received, told - sent];
    },
    toRelay: (moment) => (least > 0 || most < 0 ? Math.floor(moment + least) : moment),
  };
}
