/** Another reader that proposes, where a desk is set up with one. */
export { createSecondReading, type Proposer, type SecondReading, type SecondReadingFigures } from './second-reading.ts';
