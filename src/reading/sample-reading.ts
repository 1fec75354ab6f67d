import { asMessageId, parseInstant, type PlaceId, type Report, type Zone } from '../model/index.ts';
import { basePlaces, createGazetteer, createReader, type ReadingInput } from './index.ts';
import type { MessageReading } from './message-reading.ts';

/** What a test says of a message beside its words; the rest has plain defaults. */
export interface SampleMessage extends Partial<Pick<ReadingInput, 'forwarded' | 'official' | 'proposals'>> {
  /** With its offset. */
  readonly sentAt?: string;
  readonly zone?: string;
  /** A place by its name. */
  readonly near?: string;
}

const gazetteer = createGazetteer({ base: basePlaces() });
/** Reads invented messages of tests, with the places that every desk knows. */
export const sampleReader = createReader({ gazetteer });

/** What an invented message reports. */
export function readSample(text: string, { sentAt, zone, near, ...more }: SampleMessage = {}): readonly Report[] {
  return sampleReader.read({
    id: asMessageId('m:1'),
    text,
    sentAt: parseInstant(sentAt ?? '2026-05-11T12:00:00Z')!,
    zone: (zone ?? 'America/Matamoros') as Zone,
    near: near === undefined ? null : placeNamed(near),
    forwarded: null,
    ...more,
  }).reports;
}

/** The parts an invented message is read into, before reports are put together. */
export const readSampleParts = (text: string): MessageReading =>
  sampleReader.readParts({
    text,
    sentAt: parseInstant('2026-05-11T12:00:00Z')!,
    zone: 'America/Matamoros' as Zone,
    near: null,
    forwarded: null,
  });

function placeNamed(name: string): PlaceId {
  const id = gazetteer.find(name);
  if (id === null) throw new Error(`no place is called ${name}`);
  return id;
}
