import { expect, test } from 'vitest';
import { sentOfFile } from './upload.ts';

test('of an export of 1,000 bytes that goes up behind its basis, only its own bytes are counted', () => {
  expect([400, 1_000, 1_600].map((loaded) => sentOfFile(loaded, 1_600, 1_000))).toEqual([0, 400, 1_000]);
});
