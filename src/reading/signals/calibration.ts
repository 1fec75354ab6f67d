/** From a logit to a probability: an S-curve that rises from `floor` to `ceiling`, as the labels learnt from err both ways. */
export type Calibration = readonly [slope: number, offset: number, floor: number, ceiling: number];

export const chanceOf = (score: number, [slope, offset, floor, ceiling]: Calibration): number =>
  floor + (ceiling - floor) / (1 + Math.exp(-(slope * score + offset)));
