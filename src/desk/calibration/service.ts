import {
  type Decision,
  FEWEST_OF_EACH_COUNT,
  FEWEST_OUTCOMES_COUNT,
  fitRecalibration,
  recalibrate,
  type Recalibration,
  type Settled,
} from '../../claims/index.ts';
import { formatInstant, type Instant, ok, type Result, type Zone } from '../../model/index.ts';
import type { CalibrationPutBack, CalibrationTake, CalibrationView } from '../contract/index.ts';
import type { DeskRefusal } from '../refusals.ts';
import type { CalibrationEvent, CalibrationStore } from './ports.ts';
import { type CalibrationCommand, decideCalibration, mapInUse, nameProposal } from './state.ts';

export interface CalibrationPorts {
  readonly store: CalibrationStore;
  /** Every decision as it stands, oldest first. */
  readonly decisions: () => Promise<readonly Decision[]>;
  readonly clock: () => Instant;
  readonly zone: Zone;
  readonly onChange: () => void;
}

/** Shows probabilities as this desk's own outcomes would have them, once a named person has taken that into use, and until one puts it back. */
export interface Calibration {
  /** A probability as it is shown. */
  readonly show: (probability: number) => number;
  view(): Promise<CalibrationView>;
  take(request: CalibrationTake): Promise<Result<CalibrationView, DeskRefusal>>;
  putBack(request: CalibrationPutBack): Promise<Result<CalibrationView, DeskRefusal>>;
  /** Looks up anew what is in use: another process may have changed it. */
  refresh(): Promise<void>;
}

export function createCalibration(ports: CalibrationPorts): Calibration {
  let map: Recalibration | null = null;
  const load = async (): Promise<readonly CalibrationEvent[]> => {
    const events = await ports.store.loadCalibrations();
    map = mapInUse(events)?.map ?? null;
    return events;
  };
  const fitNow = async () => fitRecalibration(listSettled(await ports.decisions()));
  const view = async (): Promise<CalibrationView> => viewCalibration(await load(), await fitNow(), ports.zone);
  const put = async (command: CalibrationCommand): Promise<Result<CalibrationView, DeskRefusal>> => {
    const event = decideCalibration(await load(), await fitNow(), command, ports.clock());
    if (!event.ok) return event;
    await ports.store.saveCalibration(event.value);
    const now = await view();
    ports.onChange();
    return ok(now);
  };
  return {
    show: (probability) => (map ? recalibrate(probability, map) : probability),
    view,
    take: (request) => put({ kind: 'take', ...request }),
    putBack: (request) => put({ kind: 'put-back', ...request }),
    refresh: async () => void (await load()),
  };
}

/** One outcome per claim, the last that was put down: five decisions on one matter are not five matters. */
const listSettled = (decisions: readonly Decision[]): readonly Pick<Settled, 'probability' | 'happened'>[] => [
  ...new Map(
    decisions.flatMap(({ claim, probability, outcome }) =>
      outcome ? [[claim, { probability, happened: outcome.happened }] as const] : [],
    ),
  ).values(),
];

const EXAMPLES = [0.3, 0.5, 0.7, 0.9, 0.95] as const;
const MOST_ACTS = 20;

function viewCalibration(
  events: readonly CalibrationEvent[],
  fit: ReturnType<typeof fitRecalibration>,
  zone: Zone,
): CalibrationView {
  const inUse = mapInUse(events);
  return {
    outcomes: fit.outcomes,
    happened: fit.happened,
    needed: FEWEST_OUTCOMES_COUNT,
    neededOfEach: FEWEST_OF_EACH_COUNT,
    proposal:
      fit.kind === 'too-few'
        ? null
        : {
            id: nameProposal(fit),
            ...viewMap(fit),
            isBetter: fit.isBetter,
            isInUse: inUse !== null && nameProposal(inUse) === nameProposal(fit),
          },
    inUse: inUse && { ...viewMap(inUse), by: inUse.by, at: formatInstant(inUse.at, zone) },
    acts: events
      .toReversed()
      .slice(0, MOST_ACTS)
      .map((event) => ({
        kind: event.kind,
        by: event.by,
        at: formatInstant(event.at, zone),
        outcomes: event.kind === 'taken-into-use' ? event.outcomes : null,
      })),
  };
}

const viewMap = (fitted: {
  readonly map: Recalibration;
  readonly outcomes: number;
  readonly happened: number;
  readonly before: number;
  readonly after: number;
}) => ({
  outcomes: fitted.outcomes,
  happened: fitted.happened,
  before: fitted.before,
  after: fitted.after,
  examples: EXAMPLES.map((evidence) => ({ evidence, shown: recalibrate(evidence, fitted.map) })),
});
