import type { ReadText } from '../text.ts';

const ON_ROAD: ReadonlySet<string> = new Set(['on', 'at', 'off', 'near', 'along', 'via', 'highway', 'hwy']);

/** "They sent us 30" speaks of people; "US 30" and "on us 281" of roads. */
export const isPronounUs = ({ raw, tokens }: Pick<ReadText, 'raw' | 'tokens'>, at: number): boolean =>
  tokens[at]?.text === 'us' && raw[tokens[at]!.start] === 'u' && !ON_ROAD.has(tokens[at - 1]?.text ?? '');
