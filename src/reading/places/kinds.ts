import type { PlaceKind } from '../../model/index.ts';

/** What counts as the same kind of thing when people name it. */
const FAMILIES: Readonly<Partial<Record<PlaceKind, readonly PlaceKind[]>>> = {
  bridge: ['bridge', 'port-of-entry'],
  'port-of-entry': ['port-of-entry', 'bridge'],
  lanes: ['lanes'],
  river: ['river', 'river-bank'],
  shelter: ['shelter', 'camp'],
  camp: ['camp', 'shelter'],
  'bus-station': ['bus-station'],
  station: ['station', 'office'],
  office: ['office', 'station'],
  sea: ['sea', 'village'],
  checkpoint: ['checkpoint', 'port-of-entry'],
  jungle: ['jungle'],
  village: ['village', 'town'],
  district: ['district'],
};
export const isOfKind = (kind: PlaceKind, head: PlaceKind): boolean =>
  kind === head || (FAMILIES[head]?.includes(kind) ?? false);
