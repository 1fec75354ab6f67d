import {
  type Corridor,
  formatInstant,
  type Instant,
  type MessageId,
  ok,
  type Place,
  type PlaceId,
  type PlaceRef,
  type Result,
} from '../../model/index.ts';
import { learningKey, type PlaceReading } from '../../reading/index.ts';
import { isRestricted } from '../claim-rows.ts';
import type { LessonList, LessonRequest, LessonView, LessonWithdrawal, PlaceWords } from '../contract/index.ts';
import type { ReadMessage } from '../ports.ts';
import { type DeskRefusal, refuseDesk } from '../refusals.ts';
import { decideLesson, type LessonCommand } from './lesson.ts';
import type { LessonStore } from './ports.ts';
import type { Lesson } from './state.ts';
import { type Rereading, type RereadingPorts, saysAny } from './rereading.ts';

export interface LessonPorts extends RereadingPorts {
  readonly store: LessonStore & RereadingPorts['store'];
  readonly rereading: Rereading;
  readonly corridor: Corridor;
  /** A place of any layer the reader knows. */
  readonly place: (id: PlaceId) => Place | null;
  /** Every place one message names, as it is read now. */
  readonly placesIn: (read: ReadMessage) => readonly PlaceReading[];
  readonly clock: () => Instant;
  readonly newId: () => string;
  /** A lesson came or went: fold the board anew. */
  readonly onChange: () => Promise<void>;
}

/** Where named people teach the desk what words of places mean. The messages held are read again, and those that come. */
export interface Lessons {
  list(words: string | null): Promise<LessonList>;
  /** Names for which the reader would not choose a place. */
  countDoubts(): number;
  teach(request: LessonRequest): Promise<Result<LessonList, DeskRefusal>>;
  withdraw(id: string, request: LessonWithdrawal): Promise<Result<LessonList, DeskRefusal>>;
}

const MOST_DOUBTS = 30;

export function createLessons(ports: LessonPorts): Lessons {
  const list = async (words: string | null): Promise<LessonList> => ({
    asOf: formatInstant(ports.clock(), ports.corridor.zone),
    asked: words === null ? null : viewWords(learningKey(words), findSaying(ports, words), ports),
    doubts: listDoubts(ports),
    lessons: [...ports.taught.lessons().values()].toReversed().map((lesson) => viewLesson(lesson, ports)),
    places: ports.corridor.places.map(({ id, name }) => ({ id, name })),
    waiting: ports.rereading.waiting(),
  });
  const put = async (command: LessonCommand): Promise<Result<LessonList, DeskRefusal>> => {
    const event = decideLesson(ports.taught.lessons(), command, ports.clock());
    if (!event.ok) return event;
    await ports.store.saveLesson(event.value);
    await ports.onChange();
    return ok(await list(null));
  };
  return {
    list,
    countDoubts: () => findDoubts(ports).size,
    async teach({ words, verdict, place, by }) {
      if (findSaying(ports, words).length === 0)
        return refuseDesk(
          'words-not-held',
          'No message the desk holds says these words.',
          'Teach words of a message; names that are known beforehand go into the corridor file.',
        );
      if (place !== null && !ports.place(place as PlaceId))
        return refuseDesk('not-found', 'There is no such place.', 'Take a place of the list.');
      return put({ kind: 'teach', id: ports.newId(), words, verdict, place: place as PlaceId | null, by });
    },
    withdraw: (id, { by }) => put({ kind: 'withdraw', id, by }),
  };
}

/** Messages that say the words, and may be shown: one person's danger is none of this page's. */
const findSaying = ({ held }: LessonPorts, words: string): readonly ReadMessage[] =>
  listShown(held()).filter(({ message }) => saysAny(message.text, [learningKey(words)]));

const listShown = (held: Iterable<ReadMessage>): readonly ReadMessage[] =>
  [...held].filter(({ reports }) => reports.length > 0 && !reports.some(({ kind }) => isRestricted(kind)));

/** Words of a report for which no place was chosen, with the messages that say them. */
function findDoubts(ports: LessonPorts): ReadonlyMap<string, ReadonlyMap<MessageId, ReadMessage>> {
  const saying = new Map<string, Map<MessageId, ReadMessage>>();
  for (const read of listShown(ports.held())) {
    for (const ref of placesOf(read)) {
      const words = ref.id === null ? learningKey(ref.text) : '';
      if (words === '') continue;
      const reads = saying.get(words) ?? new Map<MessageId, ReadMessage>();
      saying.set(words, reads.set(read.message.id, read));
    }
  }
  return saying;
}

/** Those said most come first. */
const listDoubts = (ports: LessonPorts): PlaceWords[] =>
  [...findDoubts(ports)]
    .toSorted(([, a], [, b]) => b.size - a.size)
    .slice(0, MOST_DOUBTS)
    .flatMap(([words, reads]) => viewWords(words, [...reads.values()], ports) ?? []);

const placesOf = ({ reports }: ReadMessage): readonly PlaceRef[] =>
  reports.flatMap(({ place, to }) => [place, to].filter((ref) => ref !== null));

/** The newest message stands for all that say the words. */
function viewWords(words: string, saying: readonly ReadMessage[], ports: LessonPorts): PlaceWords | null {
  const newest = saying.toSorted((a, b) => b.message.sentAt - a.message.sentAt)[0];
  if (!newest) return null;
  const reading = ports.placesIn(newest).find(({ text }) => learningKey(text) === words);
  const { text } = newest.message;
  return {
    words: reading?.text ?? words,
    messages: saying.length,
    readAs: reading ? nameOf(reading.place, ports) : null,
    candidates: reading?.candidates.map(({ id, name }) => ({ id, name })) ?? [],
    sample: reading ? { text, start: reading.start, end: reading.end, lang: newest.lang } : null,
  };
}

const nameOf = (id: PlaceId | null, { place }: LessonPorts): { id: string; name: string } | null =>
  id === null ? null : { id, name: place(id)?.name ?? id };

const viewLesson = ({ id, words, verdict, place, by, at }: Lesson, ports: LessonPorts): LessonView => ({
  id,
  words,
  verdict,
  place: nameOf(place, ports),
  by,
  at: formatInstant(at, ports.corridor.zone),
});
