import { expect, test } from 'vitest';
import { asMessageId, asPlaceId, exactly } from '../../model/index.ts';
import { createPlaceTree } from '../reach/place-tree.ts';
import { instantOf, type Sample, sampleEvidence } from '../sample-evidence.ts';
import { weigh } from '../weigh.ts';

const town = asPlaceId('matamoros');
const places = createPlaceTree([
  { id: town, name: 'Matamoros', within: null },
  { id: asPlaceId('puente-nuevo'), name: 'Puente Nuevo', within: town },
  { id: asPlaceId('puente-viejo'), name: 'Puente Viejo', within: town },
]);
const waiting = (id: string, at: string, place: string, count: number, text: string): Sample => ({
  id,
  at,
  text,
  reports: [{ kind: 'waiting', place, count: exactly(count, 'person') }],
});
const MORNING: readonly Sample[] = [
  waiting('m:1', '2026-05-11T09:00:00-05:00', 'puente-nuevo', 40, 'en el puente nuevo esperan 40'),
  waiting('m:2', '2026-05-11T10:00:00-05:00', 'puente-nuevo', 200, 'la fila del puente nuevo va por 200 personas'),
  waiting('m:3', '2026-05-11T10:15:00-05:00', 'puente-viejo', 300, 'puente viejo: 300 formados desde temprano'),
  waiting('m:4', '2026-05-11T10:30:00-05:00', 'matamoros', 450, 'ya somos 450 en matamoros'),
  // Another day's queue.
  waiting('m:5', '2026-05-12T10:00:00-05:00', 'puente-nuevo', 900, 'puente nuevo hoy amaneció con 900'),
];

test('a figure is told how many others of its place and hours say otherwise: each bridge against its town, never against the other bridge', () => {
  const now = instantOf('2026-05-12T11:00:00-05:00');
  const { claims } = weigh(MORNING.map(sampleEvidence), { places, now });
  const others = MORNING.map(({ id }) => {
    const claim = claims.find(({ for: reports }) => reports.some(({ message }) => message === asMessageId(id)))!;
    return [claim.count?.best, claim.reasons.find(({ code }) => code === 'other-figures')?.figures['claims'] ?? 0];
  });
  expect(others).toEqual([
    [40, 2],
    [200, 2],
    [300, 1],
    [450, 3],
    [900, 0],
  ]);
});
