import { type Auditor, type Books, createAuditor, EMPTY_BOOKS, type Step, step } from '../../flow/index.ts';
import { type DeskId, type FlowEvent, SECOND } from '../../model/index.ts';
import { createDesk, type Desk, type Fold } from './desk.ts';
import { drawLayout, type Layout } from './layout.ts';
import { createNetwork, type Network } from './network.ts';
import { createRandom, type Random } from './random.ts';
import { extendTrail } from './trail.ts';
import { plainWire, type Wire } from './wire.ts';
import { createWorld, type World } from './world.ts';

export interface RunOptions {
  readonly seed: number;
  readonly operations: number;
  /** The link between desks; plain bytes where left out. */
  readonly wire?: Wire;
  /** The machine under test; the real one where left out. */
  readonly fold?: Fold;
  /** Told of everything that happens, as it happens. */
  readonly onHappening?: (happening: Happening) => void;
}

/** Something that happened on the day; `at` is the world's time in milliseconds. */
export type Happening = { readonly at: number } & (
  | { readonly kind: 'ordered'; readonly place: number; readonly event: FlowEvent; readonly step: Step }
  | { readonly kind: 'told-go'; readonly desk: DeskId; readonly handoff: string; readonly people: number }
  | { readonly kind: 'cut' | 'mended' | 'crashed'; readonly who: string }
);

export type Load =
  // The event goes along for the umpire only: the relay has no key.
  | { readonly kind: 'submit'; readonly key: string; readonly sealed: unknown; readonly event: FlowEvent }
  | { readonly kind: 'ask'; readonly after: number }
  | { readonly kind: 'entries'; readonly first: number; readonly entries: readonly unknown[] };

/** What the shared log comes to, prefix by prefix; every desk is held against it. */
export interface Umpire {
  books: Books;
  trail: string;
  readonly trails: string[];
  readonly prefixes: Books[];
  readonly auditor: Auditor;
}

export interface Tally {
  accepted: number;
  refused: number;
  repeated: number;
  alarms: number;
  told: number;
  crashes: number;
  partitions: number;
}

/** One seed's day: everything that happens is drawn from it. */
export interface Day {
  readonly options: RunOptions;
  readonly random: Random;
  readonly layout: Layout;
  readonly network: Network<Load>;
  readonly world: World;
  readonly wire: Wire;
  readonly fold: Fold;
  readonly desks: readonly Desk[];
  /** What the relay has put in order, and the messages it took. */
  readonly log: unknown[];
  readonly taken: Set<string>;
  readonly umpire: Umpire;
  /** A day on which clocks may be wrong by hours, or stand in another century. */
  readonly isRogue: boolean;
  /** Who is cut off, until when. */
  readonly cuts: Map<string, number>;
  now: number;
  /** Seconds between operations at most. */
  pace: number;
  readonly tally: Tally;
}

export const RELAY = 'relay';
const DAWN = Date.UTC(2023, 4, 11, 11);
/** Two sane clocks are never further apart than the machine tolerates. */
export const SANE_SKEW = 55 * SECOND;

export function openDay(options: RunOptions): Day {
  const random = createRandom(options.seed);
  const layout = drawLayout(random);
  const weather = random.pick([
    { loss: 0.01, twice: 0.02, delayMs: 400, straggle: 0.02 },
    { loss: 0.15, twice: 0.15, delayMs: 8_000, straggle: 0.15 },
  ]);
  return {
    options,
    random,
    layout,
    network: createNetwork<Load>(random, weather),
    world: createWorld(random),
    wire: options.wire ?? plainWire(),
    fold: options.fold ?? step,
    desks: layout.desks.map((id) => createDesk(id, random.whole(-SANE_SKEW, SANE_SKEW))),
    log: [],
    taken: new Set(),
    umpire: { books: EMPTY_BOOKS, trail: '', trails: [], prefixes: [], auditor: createAuditor() },
    isRogue: random.chance(0.15),
    cuts: new Map(),
    now: DAWN,
    pace: 40,
    tally: { accepted: 0, refused: 0, repeated: 0, alarms: 0, told: 0, crashes: 0, partitions: 0 },
  };
}

export const deskOf = (day: Day, id: DeskId): Desk => day.desks.find((desk) => desk.id === id)!;

/** A broken promise, with all that is needed to see it again. */
export function fail(day: Day, message: string): never {
  const { seed, operations } = day.options;
  throw new Error(`seed ${seed}: ${message}. Again: runSeed({ seed: ${seed}, operations: ${operations} })`);
}

/** The relay puts a message next in line, and the umpire sees what the log has come to. */
export function order(day: Day, sealed: unknown, event: FlowEvent): void {
  const { umpire, tally } = day;
  day.log.push(sealed);
  const made = day.fold(umpire.books, event);
  day.options.onHappening?.({ at: day.now, kind: 'ordered', place: day.log.length, event, step: made });
  const violation = umpire.auditor.observe(umpire.books, event, made)[0];
  if (violation)
    fail(
      day,
      `${violation.invariant} at ${violation.position}, ${event.kind} of ${violation.subject}: ${violation.message}`,
    );
  for (const fact of made.clock) {
    if (!day.isRogue && fact.at > day.now + SANE_SKEW) fail(day, `${fact.act} of ${fact.subject} before its time`);
    if (fact.act === 'alarm') tally.alarms++;
  }
  tally[made.outcome.kind]++;
  umpire.books = made.books;
  umpire.trail = extendTrail(umpire.trail, made);
  umpire.trails.push(umpire.trail);
  umpire.prefixes.push(made.books);
}
