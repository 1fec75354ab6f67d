import {
  type Action,
  Actions,
  calibrationError,
  type Decision,
  drawReliability,
  type Picture,
  scoreChannels,
  type Settled,
} from '../../claims/index.ts';
import {
  type Channel,
  type ChannelId,
  formatInstant,
  type Instant,
  type MessageId,
  type Zone,
} from '../../model/index.ts';
import type { ReviewView } from '../contract/index.ts';
import type { DecisionContext } from '../ports.ts';
import { decomposeBrier } from './brier.ts';

/** What a review is made of. */
export interface ReviewMatter {
  readonly decisions: readonly Decision[];
  /** What each decision rested on, by its id. */
  readonly contexts: ReadonlyMap<string, DecisionContext>;
  readonly picture: Picture;
  readonly channelOf: (message: MessageId) => ChannelId | null;
  readonly channels: readonly Channel[];
  readonly messages: ReadonlyMap<string, { readonly messages: number }>;
  readonly zone: Zone;
  readonly now: Instant;
}

/** Holds what the desk thought and did against what came. */
export function reviewDecisions(matter: ReviewMatter): ReviewView {
  const { decisions, zone, now } = matter;
  const settled = decisions.flatMap((decision) => settle(decision, matter.contexts));
  const overrides = decisions.filter(({ override }) => override);
  const came = settled.filter(({ happened }) => happened).length;
  return {
    asOf: formatInstant(now, zone),
    decisions: decisions.length,
    settled: settled.length,
    overrides: {
      taken: overrides.length,
      settled: overrides.filter(({ outcome }) => outcome !== null).length,
      happened: overrides.filter(({ outcome }) => outcome?.happened === true).length,
    },
    happened: settled.length === 0 ? null : came / settled.length,
    brier: decomposeBrier(settled),
    calibrationError: calibrationError(settled),
    bins: drawReliability(settled).map((bin) => ({ ...bin })),
    actions: Actions.map((action) => tallyAction(action, decisions)),
    channels: viewChannels(settled, matter),
  };
}

function settle(
  { id, probability, outcome }: Decision,
  contexts: ReviewMatter['contexts'],
): readonly (Pick<Settled, 'probability' | 'happened'> & Partial<Settled>)[] {
  if (outcome === null) return [];
  const context = contexts.get(id);
  return [{ probability: context?.shown ?? probability, happened: outcome.happened, ...context }];
}

function tallyAction(action: Action, decisions: readonly Decision[]): ReviewView['actions'][number] {
  const own = decisions.filter((decision) => decision.action === action);
  const acted = own.filter(({ verdict }) => verdict === 'act');
  const closed = own.flatMap(({ verdict, outcome }) => (outcome ? [{ verdict, ...outcome }] : []));
  const those = (verdict: Decision['verdict'], happened: boolean) =>
    closed.filter((each) => each.verdict === verdict && each.happened === happened);
  const falseAlarms = those('act', false);
  const sum = (list: typeof closed, hours: 'laneHours' | 'staffHours'): number =>
    list.reduce((total, each) => total + each[hours], 0);
  return {
    action,
    acted: acted.length,
    refrained: own.length - acted.length,
    right: those('act', true).length,
    falseAlarms: falseAlarms.length,
    missed: those('refrain', true).length,
    spared: those('refrain', false).length,
    laneHours: sum(closed, 'laneHours'),
    staffHours: sum(closed, 'staffHours'),
    wastedLaneHours: sum(falseAlarms, 'laneHours'),
    wastedStaffHours: sum(falseAlarms, 'staffHours'),
  };
}

/** Effort, yield and truth per channel. A claim counts for every channel that brought an origin for it. */
function viewChannels(settled: readonly Partial<Settled>[], matter: ReviewMatter): ReviewView['channels'] {
  const known = settled.filter((each): each is Settled => each.channels !== undefined);
  const scores = new Map(scoreChannels(known).map((score) => [score.channel, score]));
  const parts = matter.picture.claims
    .filter(({ polarity }) => polarity !== 'asked')
    .map((claim) => ({
      isSolid: claim.grade.credibility <= 3,
      channels: new Set(claim.for.map(({ message }) => matter.channelOf(message))),
    }));
  return matter.channels.map(({ id, name }) => {
    const own = parts.filter(({ channels }) => channels.has(id));
    const score = scores.get(id);
    return {
      channel: id,
      name,
      messages: matter.messages.get(id)?.messages ?? 0,
      claims: own.length,
      solid: own.filter(({ isSolid }) => isSolid).length,
      settled: score?.claims ?? 0,
      hits: score?.hits ?? 0,
      falseAlarms: score?.falseAlarms ?? 0,
      brier: score?.brier ?? null,
    };
  });
}
