import { defineConfig } from 'vitest/config';

// One runner for everything: unit tests beside the code, stories, vectors, the browser. Two cores are the machine we promise.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'evaluation/**/*.test.ts', 'web/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    reporters: ['default', './bin/closing-line.mjs'],
  },
});
