import { expect, test } from 'vitest';
import type { ConnectionView, CrossingLanes, HandoffCard } from '../contract/index.ts';
import { composeHandoffLede } from './handoff-lede.ts';

type Mark = HandoffCard['trail'][number];
const mark = (time: string, seal: Mark['seal']): Mark => ({
  stage: 'offered',
  at: `2026-05-12T${time}:00-05:00`,
  desk: 'matamoros',
  by: 'Officer, Puente Nuevo',
  seal,
});

/** Only what the sentence looks at. */
const crossing = (trail: readonly Mark[], party: CrossingLanes['party'] = 'sender'): CrossingLanes =>
  ({
    party,
    holds: [],
    credit: { now: 0, accepted: 0, underway: 0 },
    lanes: {
      accepted: [],
      released: [],
      arriving: [],
      received: [],
      offered: [{ id: 'h', crossing: 'c', waitsFor: 'them', overdue: false, trail }],
    },
    ended: [],
  }) as unknown as CrossingLanes;

const connection = (state: ConnectionView['state']): ConnectionView => ({
  state,
  since: '2026-05-11T20:00:00-05:00',
  waiting: 0,
  partners: [{ desk: 'brownsville', name: 'Brownsville', heardAt: null, position: 4 }],
  books: 'unknown',
  position: 9,
  logTime: null,
});

test.each([
  ['it signed all of it', [mark('00:36', 'both')], 'sender', 'connected', null],
  ['the newest act is a minute old', [mark('00:36', 'both'), mark('01:01', 'here')], 'sender', 'connected', null],
  [
    'what it has not signed is seven minutes old',
    [mark('00:55', 'here'), mark('01:01', 'here')],
    'sender',
    'connected',
    '00:55',
  ],
  ['this desk itself is cut off', [mark('00:55', 'here')], 'sender', 'lost', null],
  ['this desk only looks on', [mark('00:55', 'here')], 'observer', 'connected', null],
] as const)('at 01:02 the partner counts as silent: %s', (_story, trail, party, state, since) => {
  const asOf = '2026-05-12T01:02:00-05:00';
  const said = composeHandoffLede({
    asOf,
    crossings: [crossing(trail, party)],
    places: [],
    connection: connection(state),
  }).filter(({ code }) => code === 'partner-silent');
  expect(said.map(({ figures }) => figures)).toEqual(
    since === null ? [] : [{ desk: 'Brownsville', since: `2026-05-12T${since}:00-05:00` }],
  );
});
