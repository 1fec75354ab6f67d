import { describe, expect, test } from 'vitest';
import type { ClaimRow } from '../desk/contract.ts';
import { loadSpeech, Tongues } from './speech.ts';
import { type Titled, titleOf } from './titles.ts';

const titled = (more: Partial<ClaimRow>): Titled => ({
  kind: 'closure',
  mode: 'now',
  polarity: 'affirmed',
  place: null,
  to: null,
  count: null,
  ...more,
});
const BRIDGE = { id: 'bridge', name: 'Puente Nuevo', text: 'puente nuevo' };

describe.each(Tongues)('headlines in %s', (tongue) => {
  test.each(['closure', 'opening', 'hazard', 'waiting', 'need-water', 'robbery'] as const)(
    '%s says that nobody said where',
    async (kind) => {
      const speech = await loadSpeech(tongue);
      for (const mode of ['now', 'planned'] as const) {
        const title = titleOf(titled({ kind, mode }), speech);
        expect(title).toContain(speech.m.place.notSaid);
        expect(title).toMatch(/^\p{Lu}/u);
        expect(titleOf(titled({ kind, mode, place: BRIDGE }), speech)).not.toContain(speech.m.place.notSaid);
      }
    },
  );

  test('what is denied goes on in small letters, but for a name', async () => {
    const speech = await loadSpeech(tongue);
    const denied = (more: Partial<ClaimRow>): string => titleOf(titled({ polarity: 'denied', ...more }), speech);
    const begun = (title: string): string => title.slice(title.indexOf(': ') + 2);
    for (const kind of ['need-water', 'waiting', 'capacity'] as const)
      expect(begun(denied({ kind }))).toMatch(/^\p{Ll}/u);
    expect(begun(denied({ kind: 'opening', place: BRIDGE }))).toMatch(/^Puente Nuevo/);
  });

  test('who goes somewhere named needs no place to start from', async () => {
    const speech = await loadSpeech(tongue);
    expect(titleOf(titled({ kind: 'transit', to: BRIDGE }), speech)).not.toContain(speech.m.place.notSaid);
  });
});
