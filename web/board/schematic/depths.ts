/** How much is written beside a place: everything, the most pressing note, or name and figure alone. */
export const Depths = ['full', 'brief', 'bare'] as const;
export type Depth = (typeof Depths)[number];
