import type { RecalibrationFit } from '../../claims/index.ts';
import { type Instant, ok, type Result } from '../../model/index.ts';
import { type DeskRefusal, refuseDesk } from '../refusals.ts';
import type { CalibrationEvent, TakenMap } from './ports.ts';

export type CalibrationCommand =
  /** `proposal` names what the person saw. */
  | { readonly kind: 'take'; readonly by: string; readonly proposal: string }
  | { readonly kind: 'put-back'; readonly by: string };

type Fitted = Extract<RecalibrationFit, { readonly kind: 'fitted' }>;

/** The map in use; null while probabilities are shown as the evidence has them. */
export const mapInUse = (events: readonly CalibrationEvent[]): TakenMap | null => {
  const last = events.at(-1);
  return last?.kind === 'taken-into-use' ? last : null;
};

/** Names a proposal by what it rests on and comes to. */
export const nameProposal = ({
  outcomes,
  happened,
  map,
}: Omit<Fitted, 'kind' | 'before' | 'after' | 'isBetter'>): string =>
  [outcomes, happened, map.intercept, map.slope].join(':');

/** Whether a map may be taken into use or put back. Only the one that was seen, and only where it says better than the evidence does. */
export function decideCalibration(
  events: readonly CalibrationEvent[],
  fit: RecalibrationFit,
  command: CalibrationCommand,
  now: Instant,
): Result<CalibrationEvent, DeskRefusal> {
  const { by } = command;
  if (command.kind === 'put-back')
    return mapInUse(events)
      ? ok({ kind: 'put-back', by, at: now })
      : refuseDesk('no-map-in-use', 'No recalibration is in use.', 'Nothing more is needed here.');
  if (fit.kind === 'too-few')
    return refuseDesk(
      'too-few-outcomes',
      'Too few outcomes are down to learn from.',
      'Put down what came of more decisions.',
    );
  if (nameProposal(fit) !== command.proposal)
    return refuseDesk(
      'proposal-changed',
      'Outcomes have come since you looked; the proposal is another one.',
      'Look at it again, then decide.',
    );
  if (!fit.isBetter)
    return refuseDesk(
      'no-gain',
      'On outcomes held out the proposal does not say better than the evidence does.',
      'Leave probabilities as they are.',
    );
  const { outcomes, happened, map, before, after } = fit;
  return ok({ kind: 'taken-into-use', by, at: now, map, outcomes, happened, before, after });
}
