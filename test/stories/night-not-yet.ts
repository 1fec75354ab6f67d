const LANES =
  "'van a correr por los carriles' (es, pt, fr) is read as nothing, the Creole as waiting, so copies and their translations do not meet; denials are not read as denied";
const FIVE =
  "'abren el puente' falls apart by the words for the bridge and by language; 'no es cierto que abren' is read as asked";
const STATION = "pt 'sem ônibus' is read as need-transport; claims about one station part where their counts differ";
const MOVE = "'van de la orilla al puente' is read as presence; the second eyewitness makes a claim of its own";

/**
 * What the rooms do not manage yet on this night, and why. A line leaves when its expectation holds; the story is not bent to
 * the rooms. Keys are the moment's clock and the claim's name or the estimate's place.
 */
export const NOT_YET: Readonly<Record<string, string>> = {
  '23:00 rumour-five': FIVE,
  '23:00 river-bank-matamoros': 'the 3,000 lies inside the interval, the 4,000 of the press has no vote',
  '01:05 rumour-lanes': LANES,
  '01:05 rumour-five': FIVE,
  '01:05 drowning': "'tonbe nan rivyè' is read as hazard and missing-person",
  '01:05 bus-station': STATION,
  '03:10 rumour-lanes': LANES,
  '03:10 rumour-five': FIVE,
  '03:10 bus-station': STATION,
  '04:12 camp-moving': MOVE,
  '04:12 water': 'the claim ends before the officer sees the empty tanks at 03:40',
  '04:12 rumour-lanes': LANES,
  '04:12 rumour-five': FIVE,
  '04:12 bus-station': STATION,
  '04:12 river-bank-matamoros': 'as at 23:00',
  '05:00 camp-moving': MOVE,
  '05:00 rumour-lanes': LANES,
  '05:00 rumour-five': FIVE,
};

/** Shares that hold today; they only move towards 1 and 0. */
export const FLOORS = {
  reads: 0.65,
  disturbedChatter: 0.06,
} as const;
