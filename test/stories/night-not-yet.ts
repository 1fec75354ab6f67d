const FIVE =
  "the forwarded Creole copy ('kenbe papye nou') is taken for a witness of its own by the claims room: graded 3 until the denials come";
const MOVE =
  'who sees them leave and who sees them walking tell two kinds (departure, transit): two claims, one witness each';

/**
 * What the rooms do not manage yet on this night, and why. A line leaves when its expectation holds; the story is not bent to
 * the rooms. Keys are the moment's clock and the claim's name or the estimate's place.
 */
export const NOT_YET: Readonly<Record<string, string>> = {
  '23:00 rumour-five': FIVE,
  '01:05 rumour-five': FIVE,
  '04:12 camp-moving': MOVE,
  '05:00 camp-moving': MOVE,
};

/** Shares that have been reached; they only move towards 1 and 0. */
export const FLOORS = {
  reads: 0.74,
  disturbedChatter: 0.02,
} as const;
