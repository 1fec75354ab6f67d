import { DAY, fromWallMilliseconds, type Instant, toWallMilliseconds, type Zone } from '../../model/index.ts';

/** The last midnight on the wall clocks of `zone`. */
export const midnightBefore = (now: Instant, zone: Zone): Instant =>
  fromWallMilliseconds(Math.floor(toWallMilliseconds(now, zone) / DAY) * DAY, zone);
