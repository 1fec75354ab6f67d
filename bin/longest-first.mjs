// The order of the test files: a browser, which takes the processor, beside what starts, kills and waits; what is short comes last, so that
// the workers end together. A clean clone knows no durations, and a file's size says little: the shortest one kills a desk five times.
import { BaseSequencer } from 'vitest/node';

const BROWSER = '/test/browser/';
const LONG = [
  '/test/desk/kill',
  '/test/desk/example',
  '/test/desk/start',
  '/test/handoffs/',
  '/test/convergence/',
  '/test/desk/',
];

const rankOf = ({ moduleId }) => {
  const rank = LONG.findIndex((part) => moduleId.includes(part));
  return rank < 0 ? LONG.length : rank;
};

export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
    const browser = sorted.filter(({ moduleId }) => moduleId.includes(BROWSER));
    const others = sorted.filter((file) => !browser.includes(file));
    const beside = others.splice(0, browser.length);
    return [...browser.flatMap((file, at) => [file, ...beside.slice(at, at + 1)]), ...others];
  }
}
