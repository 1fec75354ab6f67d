import { describe, expect, test } from 'vitest';
import { act, minute, opening, RECEIVER, SENDER, STRANGER } from '../../test/simulator/acts.ts';
import { type FlowEvent, HandoffStages, type HandoffAct, type HandoffStage } from '../model/index.ts';
import { EMPTY_BOOKS, handoffOf } from './books.ts';
import { HANDOFF_TABLE, type StageOrNone } from './handoff-table.ts';
import { fold, step } from './step.ts';

/** The machine as a coordinator would write it on a wall. What is not here is refused. */
const WALL = `
none      | sender: offer=offered
offered   | sender: release=released correct-offer=offered | receiver: accept=accepted counter=countered decline=declined
countered | sender: agree=accepted withdraw=withdrawn
accepted  | sender: release=released correct-offer=accepted
released  | sender: recall=recalled correct-release=released | receiver: sight=arriving receive=received
arriving  | sender: correct-release=arriving | receiver: receive=received
overdue   | sender: recall=recalled correct-release=overdue | receiver: sight=arriving receive=received
received  | sender: explain=received correct-release=received | receiver: explain=received correct-receipt=received
closed    | sender: correct-release=received | receiver: correct-receipt=received
declined  |
withdrawn |
expired   | too late: accept counter decline agree withdraw release correct-offer
lapsed    | too late: release correct-offer
recalled  |
`;

type Cell = Readonly<Record<string, string>>;
const readWall = (): ReadonlyMap<string, Readonly<Record<string, Cell>>> =>
  new Map(
    WALL.trim()
      .split('\n')
      .map((line) => {
        const [stage, ...parties] = line.split('|').map((part) => part.trim());
        const cells = parties.filter(Boolean).map((part) => {
          const [party, acts] = part.split(': ') as [string, string];
          return [party, Object.fromEntries(acts.split(' ').map((one) => one.split('=')))] as const;
        });
        return [stage!, Object.fromEntries(cells)] as const;
      }),
  );

const wall = readWall();
const offered = (): FlowEvent[] => [...opening(), act('grant', 0, { places: 100 }), act('offer', 1)];
const released = (): FlowEvent[] => [...offered(), act('accept', 2), act('release', 3)];
const received = (): FlowEvent[] => [...released(), act('receive', 9)];
/** Both clocks say so: the shared one believes it. */
const until = (at: number): FlowEvent[] => [act('tick', at), act('tick', at, { desk: RECEIVER })];

/** How a hand-off comes to stand in each stage. */
const PATHS: Readonly<Record<StageOrNone, () => FlowEvent[]>> = {
  none: opening,
  offered,
  countered: () => [...offered(), act('counter', 2)],
  accepted: () => [...offered(), act('accept', 2)],
  released,
  arriving: () => [...released(), act('sight', 5)],
  overdue: () => [...released(), ...until(70)],
  received,
  closed: () => [...received(), act('explain', 10), act('explain', 11, { desk: RECEIVER })],
  declined: () => [...offered(), act('decline', 2)],
  withdrawn: () => [...offered(), act('counter', 2), act('withdraw', 3)],
  expired: () => [...offered(), ...until(95)],
  lapsed: () => [...offered(), act('accept', 2, { window: { from: minute(0), to: minute(20) } }), ...until(25)],
  recalled: () => [...released(), act('recall', 4)],
};

const ACTS = [...new Set(HANDOFF_TABLE.map(({ act: name }) => name))];
const CODE_FOR_STRANGERS = 'not-yours';
const mayEver = (party: string, name: string): boolean => [...wall.values()].some((row) => row[party]?.[name]);

function expectCode(stage: StageOrNone, name: string, party: string): string {
  if (!mayEver(party, name)) return CODE_FOR_STRANGERS;
  if (stage === 'none') return 'unknown';
  return name in (wall.get(stage)!['too late'] ?? {}) ? 'expired' : 'wrong-stage';
}

const START: Readonly<Record<StageOrNone, number>> = {
  ...(Object.fromEntries(HandoffStages.map((stage) => [stage, 20])) as Record<HandoffStage, number>),
  none: 1,
  overdue: 71,
  expired: 96,
  lapsed: 26,
};

describe('the table of hand-offs', () => {
  test('every stage has its path', () => {
    for (const stage of HandoffStages) {
      const books = fold(PATHS[stage]());
      expect([stage, handoffOf(books, act('offer', 0).handoff)?.stage]).toEqual([stage, stage]);
    }
  });

  const parties = [
    ['sender', SENDER],
    ['receiver', RECEIVER],
    ['stranger', STRANGER],
  ] as const;
  const combinations = [...wall.keys()].flatMap((stage) =>
    ACTS.flatMap((name) => parties.map(([party, desk]) => [stage as StageOrNone, name, party, desk] as const)),
  );

  test.each(combinations)('%s, %s by the %s', (stage, name, party, desk) => {
    const books = fold(PATHS[stage]());
    const event = act(name, START[stage], { desk }) as HandoffAct;
    const made = step(books, event);
    const next = wall.get(stage)![party]?.[name];
    if (next) {
      expect(made.outcome).toEqual({ kind: 'accepted', event: event.id });
      expect(handoffOf(made.books, event.handoff)?.stage).toBe(next);
      return;
    }
    // No hand-off, no crossing to be a party of: nobody can say more than that it is unknown.
    const code = stage === 'none' && name !== 'offer' ? 'unknown' : expectCode(stage, name, party);
    expect(made.outcome).toMatchObject({ kind: 'refused', refusal: { code } });
    expect(handoffOf(made.books, event.handoff)).toEqual(handoffOf(books, event.handoff));
    expect(made.books.refusals.newest.at(-1)).toMatchObject({ event: event.id, code });
  });

  test('the code’s table and the wall have the same rows', () => {
    const rows = HANDOFF_TABLE.flatMap(({ stage, act: name, by, next }) =>
      stage.flatMap((from) =>
        (by === 'both' ? ['sender', 'receiver'] : [by]).map((party) => {
          // The first of two signatures leaves the stage as it is.
          const to = next === 'same' || name === 'explain' ? from : next;
          return `${from} ${party} ${name}=${to}`;
        }),
      ),
    );
    const written = [...wall].flatMap(([stage, row]) =>
      ['sender', 'receiver'].flatMap((party) =>
        Object.entries(row[party] ?? {}).map(([name, to]) => `${stage} ${party} ${name}=${to}`),
      ),
    );
    expect(rows.sort()).toEqual(written.sort());
  });

  test('an empty log has empty books', () => {
    expect(fold([])).toBe(EMPTY_BOOKS);
  });
});
