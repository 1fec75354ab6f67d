/** The reading room: a message in, what it reports out, every value with its words and the rule that read it. */
export type { CountReading } from './counts/count-reading.ts';
export { readCounts } from './counts/index.ts';
export { basePlaces } from './gazetteer/index.ts';
export { identifyLanguage } from './words/language.ts';
export { type Numeral, readNumerals } from './numerals/index.ts';
export {
  createGazetteer,
  type Gazetteer,
  type GazetteerLayers,
  learningKey,
  type LearnedPlaces,
  type PlaceReading,
  readPlaces,
} from './places/index.ts';
export { proposalsBehind, type Proposal, ProposedKinds } from './drafts/proposed.ts';
export { type Quantity } from './counts/quantities.ts';
export { createReader, type Reader, type ReaderOptions, type Reading, type ReadingInput } from './reader.ts';
export { readSignals, type Signal, Signals } from './signals/index.ts';
export { prepareText, type ReadText } from './text.ts';
export { type Token } from './words/tokens.ts';
export { readTimes, type TimeContext, type TimeReading } from './times/index.ts';
