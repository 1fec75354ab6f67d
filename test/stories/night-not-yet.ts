const LANES =
  "'van a correr por los carriles' is read as nothing in es, en, pt and fr, as waiting in Creole; so neither the copies nor the denials and questions reach a claim";
const FIVE =
  "'abren el puente' falls apart by the words for the bridge and by language; 'no es cierto que abren' is read as asked";
const STATION = "pt 'sem ônibus' is read as need-transport; claims about one station part where their counts differ";
const MOVE = "'van de la orilla al puente' is read as nothing; the second eyewitness is lost";

/**
 * What the rooms do not manage yet on this night, and why. A line leaves when its expectation holds; the story is not bent to
 * the rooms. Keys are the moment's clock and the claim's name or the estimate's place.
 */
export const NOT_YET: Readonly<Record<string, string>> = {
  '23:00 rumour-five': FIVE,
  '01:05 rumour-five': FIVE,
  '01:05 bus-station': STATION,
  '03:10 rumour-lanes': LANES,
  '03:10 rumour-five': FIVE,
  '03:10 bus-station': STATION,
  '04:12 camp-moving': MOVE,
  '04:12 water': 'what the officer sees at 03:40 makes a claim of its own, two hours after the last of the others',
  '04:12 rumour-lanes': LANES,
  '04:12 rumour-five': FIVE,
  '04:12 bus-station': STATION,
  '05:00 camp-moving': MOVE,
  '05:00 rumour-lanes': LANES,
  '05:00 rumour-five': FIVE,
};

/** Shares that have been reached; they only move towards 1 and 0. */
export const FLOORS = {
  reads: 0.74,
  disturbedChatter: 0.02,
} as const;
