import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  createHandoffs,
  type ActReply,
  type EvidencePorts,
  type HandoffCard,
  type HandoffPorts,
  type HandoffRequest,
  type Handoffs,
  type HandoffsView,
} from '../../src/desk/index.ts';
import {
  asDeskId,
  asInstant,
  DAY,
  formatInstant,
  type Instant,
  MINUTE,
  parseCorridor,
  type Result,
} from '../../src/model/index.ts';
import { createHub, type Hub, type Line } from './hub.ts';

const parsed = parseCorridor(
  readFileSync(resolve(import.meta.dirname, '../../examples/corridors/matamoros-brownsville.json'), 'utf8'),
);
if (!parsed.ok) throw new Error(parsed.refusal.message);
export const CORRIDOR = parsed.value;

export const SENDER = { id: asDeskId('matamoros'), name: 'Matamoros' };
export const RECEIVER = { id: asDeskId('brownsville'), name: 'Brownsville reception' };
export const OBSERVER = { id: asDeskId('un-desk'), name: 'UN desk' };

/** 04:00 on the bridge. */
const NIGHT = asInstant(Date.parse('2023-05-11T04:00:00-05:00'));

export interface TestDesk extends Handoffs {
  readonly line: Line;
  readonly errors: unknown[];
  /** Sends, and takes in what came of it. */
  press(act: HandoffRequest['act'], fields: Readonly<Record<string, unknown>>): Promise<Result<ActReply>>;
  card(label: string): Promise<HandoffCard>;
}

/** A night with a clock that the test turns, two desks with an observer beside them, and the order they share. */
export interface Night {
  readonly hub: Hub;
  readonly matamoros: TestDesk;
  readonly brownsville: TestDesk;
  readonly observer: TestDesk;
  /** Starts a desk (again) on the same order. */
  open(desk: typeof SENDER, ports?: Partial<HandoffPorts>): Promise<TestDesk>;
  now(): Instant;
  /** Wall time of this night, as ISO 8601. */
  at(wall: string): string;
  /** Turns the clock to `HH:MM`, of this day or one days later; every desk ticks at the last minute and takes in what came. */
  turnTo(wall: string, days?: number): Promise<void>;
  catchUp(): Promise<void>;
}

export async function openNight(
  ports: Partial<HandoffPorts> & { evidence?: EvidencePorts | null } = {},
): Promise<Night> {
  const hub = createHub();
  const clock = { now: NIGHT };
  const now = (): Instant => clock.now;
  let ids = 0;
  const open = async (desk: typeof SENDER, own: Partial<HandoffPorts> = {}): Promise<TestDesk> => {
    const line = hub.connect(desk.id, now);
    const errors: unknown[] = [];
    const partners = [SENDER, RECEIVER, OBSERVER].filter(({ id }) => id !== desk.id && id !== OBSERVER.id);
    const handoffs = await createHandoffs(
      { desk, partners, corridor: CORRIDOR },
      {
        log: line,
        record: null,
        evidence: null,
        link: null,
        clock: now,
        newId: () => `n${(ids += 1)}-${desk.id}`,
        sha256Hex: (text) => createHash('sha256').update(text).digest('hex'),
        onEntries: () => undefined,
        publish: () => undefined,
        onError: (error) => errors.push(error),
        ...ports,
        ...own,
      },
    );
    await handoffs.open();
    return {
      ...handoffs,
      line,
      errors,
      press: (act, fields) =>
        handoffs.act({ act, id: `cmd-${(ids += 1)}-${desk.id}`, by: 'Ana', ...fields } as unknown as HandoffRequest),
      card: async (label) => findCard(await handoffs.handoffs(), label),
    };
  };
  const matamoros = await open(SENDER);
  const brownsville = await open(RECEIVER);
  const observer = await open(OBSERVER);
  const desks = [matamoros, brownsville, observer];
  const catchUp = async (): Promise<void> => {
    for (const desk of desks) await desk.catchUp();
  };
  const turnTo = async (wall: string, days = 0): Promise<void> => {
    clock.now = asInstant(Date.parse(`2023-05-11T${wall}:00-05:00`) + days * DAY);
    for (const desk of desks) await desk.tick();
    await catchUp();
  };
  const at = (wall: string): string => `2023-05-11T${wall}:00-05:00`;
  return { hub, matamoros, brownsville, observer, open, now, at, turnTo, catchUp };
}

export function findCard(view: HandoffsView, label: string): HandoffCard {
  const cards = view.crossings.flatMap(({ lanes, ended }) => [...Object.values(lanes).flat(), ...ended]);
  const card = cards.find((candidate) => candidate.label === label);
  if (!card) throw new Error(`no card ${label} among ${cards.map((held) => held.label).join(', ')}`);
  return card;
}

export const people = (adults: number, children = 0, unaccompanied = 0) => ({
  adults,
  children,
  unaccompanied,
  unsorted: 0,
});
export const needs = (fields: Partial<Record<'medical' | 'wheelchair' | 'pregnant' | 'interpreter', number>> = {}) => ({
  medical: 0,
  wheelchair: 0,
  pregnant: 0,
  interpreter: 0,
  ...fields,
});

export const TERMS = {
  'puente-nuevo': {
    sender: 'matamoros',
    receiver: 'brownsville',
    from: 'queue-puente-nuevo',
    to: 'reception-hall-brownsville',
    receiptMinutes: 60,
    partySize: 150,
  },
  'puente-viejo': {
    sender: 'matamoros',
    receiver: 'brownsville',
    from: 'queue-puente-viejo',
    to: 'reception-hall-brownsville',
    receiptMinutes: 60,
    partySize: 150,
  },
};

/** Both desks sign for both bridges, and the hall says what it can take. */
export async function signLetters(night: Night): Promise<void> {
  for (const [crossing, terms] of Object.entries(TERMS)) {
    await night.matamoros.press('letter', { crossing, terms });
    await night.catchUp();
    await night.brownsville.press('letter', { crossing, terms });
    await night.catchUp();
  }
  await night.brownsville.press('capacity', {
    place: 'reception-hall-brownsville',
    free: { holding: 700 },
    until: night.at('20:00'),
    reason: 'two intake officers on leave',
  });
  await night.catchUp();
}

/** Offers a group and says its label. */
export async function offer(night: Night, crossing: string, counts: object, given: object = {}): Promise<string> {
  const reply = await night.matamoros.press('offer', {
    crossing,
    people: counts,
    needs: needs(),
    readyAt: formatInstant(night.now(), CORRIDOR.zone),
    expires: formatInstant(asInstant(night.now() + 240 * MINUTE), CORRIDOR.zone),
    ...given,
  });
  if (!reply.ok) throw new Error(reply.refusal.message);
  await night.catchUp();
  const page = await night.matamoros.handoff(reply.value.subject);
  if (!page.ok) throw new Error(page.refusal.message);
  return page.value.card.label;
}
