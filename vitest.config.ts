import { defineConfig } from 'vitest/config';
import { LongestFirst } from './bin/longest-first.mjs';

/**
 * One runner for everything: unit tests beside the code, stories, vectors, the browser. Two cores are the machine we promise, and three
 * workers fill them: what starts processes and browsers waits more than it computes. Units share their workers: the rooms they test hold nothing that one test could leave to the next, and places and weights are loaded once, which
 * is two thirds of their time. What starts processes, servers and browsers has a worker of its own for each file.
 */
export default defineConfig({
  test: {
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './bin/closing-line.mjs'],
    projects: [
      {
        extends: true,
        test: { name: 'units', include: ['src/**/*.test.ts', 'web/**/*.test.ts'], isolate: false },
      },
      { extends: true, test: { name: 'stories', include: ['test/**/*.test.ts', 'evaluation/**/*.test.ts'] } },
    ],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
