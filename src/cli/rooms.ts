import { loadWorldPlaces } from '../adapters/gazetteer/index.ts';
import { createPlaceTree, type PlaceTree } from '../claims/index.ts';
import { findDanger } from '../desk/index.ts';
import { type Corridor, parseCorridor, parseZone, refuse, type Result, type Zone } from '../model/index.ts';
import {
  basePlaces,
  createGazetteer,
  createReader,
  type Gazetteer,
  type LearnedPlaces,
  type Reader,
  type Reading,
} from '../reading/index.ts';
import { readNamedFile } from './files.ts';

/** The reading room opened over a corridor (or the whole road, without one). */
export interface ReadingRoom {
  readonly reader: Reader;
  /** A reader that has been taught; costs nothing beside the gazetteer. */
  readonly readerFor: (learned: LearnedPlaces) => Reader;
  readonly gazetteer: Gazetteer;
  readonly places: PlaceTree;
}

/** Compiles the gazetteer and opens the reader; costs about a second, once. */
export function openReadingRoom(corridor: Corridor | null): ReadingRoom {
  const base = basePlaces();
  const gazetteer = createGazetteer({
    base,
    world: loadWorldPlaces(),
    ...(corridor ? { corridor: corridor.places } : {}),
  });
  return {
    gazetteer,
    reader: createReader({ gazetteer, mayKeep }),
    readerFor: (learned) => createReader({ gazetteer, learned, mayKeep }),
    places: createPlaceTree([...base, ...(corridor?.places ?? [])]),
  };
}

/** What speaks of danger to a person is kept nowhere but in its referral. */
const mayKeep = (text: string, { reports, goneOrHeld }: Pick<Reading, 'reports' | 'goneOrHeld'>): boolean =>
  findDanger({ text }, reports, goneOrHeld) === null;

/** Reads a corridor file from disk. */
export function loadCorridor(path: string): Result<Corridor> {
  const read = readNamedFile(path);
  if (!read.ok)
    return refuse(
      'corridor-missing',
      `There is no corridor file at ${path}, or it may not be read.`,
      'Check the path; examples/corridors holds two.',
    );
  const corridor = parseCorridor(read.value);
  // Settings, policies and corridor are read in one go: which of them is meant?
  return corridor.ok
    ? corridor
    : refuse(corridor.refusal.code, `${path}: ${corridor.refusal.message}`, corridor.refusal.remedy);
}

export const machineZone = (): Zone => parseZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? ('UTC' as Zone);
