import { describe, expect, test } from 'vitest';
import type { ReportBasis } from '../../model/index.ts';
import { createPlaceTree } from '../reach/place-tree.ts';
import { sampleEvidence } from '../sample-evidence.ts';
import { readTraits, type Traits } from './index.ts';

const tree = createPlaceTree([]);
const text = 'Cerraron el puente viejo, hay 130 personas y mañana abren';

describe('the same words once more', () => {
  const read = (at: string, basis: ReportBasis): Traits =>
    readTraits(sampleEvidence({ id: `m:${at} ${basis}`, at, text, reports: [{ kind: 'closure', basis }] }), tree);
  const first = read('2026-05-11T12:00:00Z', 'participant');

  test.each([
    ['by who was there too', '2026-05-11T13:00:00Z', 'participant', 'witness', true],
    ['by hearsay', '2026-05-11T13:00:00Z', 'hearsay', 'hearsay', true],
    ['by an office', '2026-05-11T13:00:00Z', 'official', 'official', true],
    ['a day later, when tomorrow is another day', '2026-05-12T13:00:00Z', 'participant', 'witness', false],
  ] as const)('%s', (_, at, basis, voice, isReadOnce) => {
    const again = read(at, basis);
    expect(again.speaker.voice).toBe(voice);
    expect(again.items === first.items).toBe(isReadOnce);
    expect(again.slots.times.monthDays.join() === first.slots.times.monthDays.join()).toBe(isReadOnce);
  });
});
