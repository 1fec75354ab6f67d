import { asInstant, DAY, type Instant } from '../../model/index.ts';
import type { Hub } from './hub.ts';
import type { Office, PhoneAct } from './office.ts';
import type { ScenarioLine } from './scenario.ts';
import { openStoryClock } from './story-clock.ts';
import { makeMessageId, meetPhone, type World } from './world.ts';

/**
 * `as-told`: messages carry the scenario's own times; for a desk whose clock follows the scenario (`Player.now`).
 * `recent`: moved by whole days so that the night ended within the last 24 hours; hours of the day stay as told.
 */
export const Timings = ['as-told', 'recent'] as const;
export type Timing = (typeof Timings)[number];

export interface PlayStatus {
  readonly state: 'idle' | 'playing' | 'paused' | 'done';
  readonly speed: number;
  readonly timing: Timing;
  /** Lines told, and how many there are. */
  readonly told: number;
  readonly lines: number;
  /** The scenario's clock. */
  readonly now: Instant | null;
}

export interface Player {
  /** Starts from the beginning (or where an earlier run had got to: `from`; what was told before is told again, and is the same), goes on after a pause, or changes speed. Speed 60 tells an hour in a minute; 0 as fast as it goes. */
  play(speed: number, timing?: Timing, from?: Instant): PlayStatus;
  pause(): PlayStatus;
  /** Back to the beginning. What was told stays told: the same line is the same message. */
  rewind(): PlayStatus;
  status(): PlayStatus;
  /** The scenario's clock while and after it plays, moving at its speed; null before. */
  now(): Instant | null;
  /** The clock stands still at this moment until another one is given: something that the story builds on is still to be done. Null: it goes on. */
  holdAt(at: Instant | null): void;
  stop(): void;
}

export interface PlayerParts {
  readonly lines: readonly ScenarioLine[];
  readonly world: World;
  readonly office: Office;
  readonly hub: Hub;
  readonly now: () => Instant;
  readonly timing: Timing;
}

/** Between two looks at the clock. */
const TICK_MS = 50;
/** Lines told at once before the desk and the screen get a turn. */
const BURST_COUNT = 20;

export function openPlayer(parts: PlayerParts): Player {
  const { lines, hub } = parts;
  const clock = openStoryClock(parts.now);
  const end = lines.at(-1)?.at ?? null;
  let state: PlayStatus['state'] = 'idle';
  let speed = 60;
  let timing = parts.timing;
  let told = 0;
  let shift = 0;
  let timer: NodeJS.Timeout | null = null;
  let heldAt: Instant | null = null;

  /** Never past the story's end while it is told, nor past what is still to be done; and never back. */
  const turnClock = (at: Instant | null, rate: number, until: Instant | null): void => {
    const hold = heldAt === null ? Infinity : Math.max(heldAt, at ?? heldAt);
    clock.set(at, rate, until === null ? null : asInstant(Math.min(until, hold)));
  };
  const status = (): PlayStatus => ({ state, speed, timing, told, lines: lines.length, now: clock.now() });
  function enter(next: PlayStatus['state'], at: Instant | null, rate: number, until: Instant | null): PlayStatus {
    if (timer) clearTimeout(timer);
    state = next;
    turnClock(at, rate, until);
    if (state === 'playing') timer = setTimeout(step, 0).unref();
    hub.tell('play', status());
    return status();
  }
  function step(): void {
    for (const line of dueLines(lines, told, clock.now())) {
      tell(parts, line, asInstant(line.at + shift));
      told += 1;
    }
    if (told === lines.length) enter('done', end, 1, null);
    else timer = setTimeout(step, speed === 0 ? 0 : TICK_MS).unref();
  }

  return {
    play(nextSpeed, nextTiming = timing, from = lines[0]?.at) {
      if (state === 'done') return status();
      const begins = state === 'idle';
      if (begins) timing = nextTiming;
      if (begins) shift = timing === 'recent' && end !== null ? Math.floor((parts.now() - end) / DAY) * DAY : 0;
      speed = nextSpeed;
      return enter('playing', begins ? (from ?? null) : clock.now(), speed === 0 ? Infinity : speed, end);
    },
    pause: () => (state === 'playing' ? enter('paused', clock.now(), 0, null) : status()),
    rewind() {
      told = 0;
      return enter('idle', null, 0, null);
    },
    status,
    now: clock.now,
    holdAt(at) {
      heldAt = at;
      if (state === 'playing') turnClock(clock.now(), speed === 0 ? Infinity : speed, end);
    },
    stop: () => void (timer && clearTimeout(timer)),
  };
}

/** The next lines whose time has come, a burst at most. */
function dueLines(lines: readonly ScenarioLine[], told: number, until: Instant | null): readonly ScenarioLine[] {
  if (until === null) return [];
  return lines.slice(told, told + BURST_COUNT).filter(({ at }) => at <= until);
}

/** One line: an act on a phone. Ids come from the scenario, so that playing it twice tells nothing twice. */
function tell({ world, office }: PlayerParts, line: ScenarioLine, at: Instant): void {
  const idOf = (lineId: string | null, phoneId: string): string | null =>
    lineId === null ? null : makeMessageId(meetPhone(world, phoneId).number, `scenario ${lineId}`);
  const writer = (lineId: string | null): string | null => lineId && (world.writers.get(lineId) ?? null);
  world.writers.set(line.id, line.phone);
  const quoted = writer(line.replyTo);
  const act: PhoneAct = {
    to: line.chat,
    text: line.text,
    forwarded: line.forwarded,
    replyTo: quoted && idOf(line.replyTo, quoted),
    edit: idOf(line.edits, line.phone),
    revoke: idOf(line.revokes, line.phone),
    react: null,
    location: line.location,
    media: null,
    at,
    seed: `scenario ${line.id}`,
  };
  office.act(line.phone, act);
}
