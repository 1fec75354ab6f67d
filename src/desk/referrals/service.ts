import {
  asInstant,
  type DeskId,
  formatInstant,
  HOUR,
  type Instant,
  ok,
  type Result,
  type Zone,
} from '../../model/index.ts';
import type { RecordDraft } from '../../record/index.ts';
import type { EscalationRequest, LiveEvent, ReferralDetails, ReferralList, ReferralView } from '../contract/index.ts';
import { type DeskRefusal, refuseDesk } from '../refusals.ts';
import type { DetailVault, ReferralStore } from './ports.ts';
import { act, isAcknowledged, isOverdue, type ReferralCommand } from './referral.ts';
import type { ProtectionSettings, Referral } from './state.ts';

export interface ReferralPorts {
  readonly store: ReferralStore;
  readonly vault: DetailVault;
  readonly settings: ProtectionSettings;
  readonly zone: Zone;
  readonly clock: () => Instant;
  readonly publish: (event: LiveEvent) => void;
  /** Puts acts on the record; null: the desk keeps none. */
  readonly record: ((draft: (desk: DeskId) => readonly RecordDraft[]) => Promise<void>) | null;
}

/** Danger to persons, handed to named people. Details are shown once and then exist no more. */
export interface Referrals {
  list(): Promise<ReferralList>;
  show(code: string, by: string): Promise<Result<ReferralDetails, DeskRefusal>>;
  acknowledge(code: string, by: string): Promise<Result<ReferralView, DeskRefusal>>;
  escalate(code: string, request: EscalationRequest): Promise<Result<ReferralView, DeskRefusal>>;
  /** Runs timers out, destroys details that are over, brings acts onto the record, tells who looks on. */
  turn(): Promise<void>;
  /** Once a minute: destroys stray keys and forgets old prints. */
  tick(): Promise<void>;
}

/** Deliveries are repeated for up to seven days; until then a text that was referred is known again. */
const PRINT_HOURS = 7 * 24;

export function createReferrals(ports: ReferralPorts): Referrals {
  const { store, settings, clock, zone } = ports;
  const told = { state: '' };
  const change = (code: string, command: ReferralCommand): Promise<Result<Changed, DeskRefusal> | null> =>
    changeOne(ports, code, command);
  const view = (answer: Result<Changed, DeskRefusal> | null): Result<ReferralView, DeskRefusal> => {
    if (answer === null) return refuseUnknown();
    return answer.ok ? ok(viewReferral(answer.value.referral, settings, zone, clock())) : answer;
  };
  const turn = async (): Promise<void> => {
    const held = await store.loadReferrals();
    const due = held.filter((referral) => isDue(referral, settings, clock()));
    for (const { code } of due) await change(code, { kind: 'tick' });
    await recordActs(ports);
    tellMoved(ports, told, due.length > 0 ? await store.loadReferrals() : held);
  };
  return {
    list: async () => viewList(await store.loadReferrals(), settings, zone, clock()),
    async show(code, by) {
      const answer = await change(code, { kind: 'show', by });
      await turn();
      if (answer === null) return refuseUnknown();
      if (!answer.ok) return answer;
      const { text } = answer.value;
      // The key is gone though nobody looked: the machine was started anew.
      return text === null
        ? refuseDesk(
            'details-gone',
            'The key to the details is gone; the desk has them no more.',
            'Ask whoever reported, by voice.',
          )
        : ok({ code, text });
    },
    async acknowledge(code, by) {
      const answer = view(await change(code, { kind: 'acknowledge', by }));
      await turn();
      return answer;
    },
    async escalate(code, { by, waitsFor = null }) {
      const answer = view(await change(code, { kind: 'escalate', by, waitsFor }));
      await turn();
      return answer;
    },
    turn,
    async tick() {
      ports.vault.sweep(clock());
      await store.forgetPrints(asInstant(clock() - PRINT_HOURS * HOUR));
      await turn();
    },
  };
}

interface Changed {
  readonly referral: Referral;
  readonly text: string | null;
}

/** The key dies after the change is durable: words that were shown are never shown again, words that were not are never lost by half an act. */
async function changeOne(
  { store, vault, settings, clock }: ReferralPorts,
  code: string,
  command: ReferralCommand,
): Promise<Result<Changed, DeskRefusal> | null> {
  const answer = await store.changeReferral<Result<Changed, DeskRefusal>>(code, (referral, sealed) => {
    const next = act(referral, command, settings, clock());
    if (!next.ok) return { answer: next };
    const text = command.kind === 'show' && sealed ? vault.open(code, sealed) : null;
    return { next: next.value, answer: ok({ referral: next.value, text }) };
  });
  if (answer?.ok && answer.value.referral.details !== 'held') vault.destroy(code);
  return answer;
}

const isDue = (referral: Referral, { ladder }: ProtectionSettings, now: Instant): boolean =>
  (isOverdue(referral, now) && ladder[referral.step + 1] !== undefined) ||
  (referral.details === 'held' && referral.detailsUntil <= now);

/** Acts without content: the code, what was done, by whom, for whom it then waited. */
async function recordActs({ store, record }: ReferralPorts): Promise<void> {
  if (record === null) return;
  for (const { referral, recorded } of await store.loadUnrecorded()) {
    await record((desk) => draftReferral(referral, recorded, desk));
    await store.noteRecorded(referral.code, referral.acts.length);
  }
}

const draftReferral = ({ code, acts }: Referral, from: number, desk: DeskId): readonly RecordDraft[] =>
  acts.slice(from).map(({ act: name, at, by, to }, index) => ({
    id: `r/${code}/${from + index}`,
    kind: 'referral' as const,
    at,
    desk,
    // The clock acts in the desk's name, by what was written down beforehand.
    by: by === '' ? desk : by,
    referral: code,
    act: name,
    ...(to === '' ? {} : { to }),
  }));

function tellMoved({ publish }: ReferralPorts, told: { state: string }, referrals: readonly Referral[]): void {
  const state = referrals.map(({ code, acts }) => `${code}${acts.length}`).join(' ');
  if (state === told.state) return;
  told.state = state;
  publish({ type: 'referrals', open: referrals.filter((referral) => !isAcknowledged(referral)).length });
}

const refuseUnknown = (): ReturnType<typeof refuseDesk> =>
  refuseDesk('not-found', 'No such referral is held.', 'Look at the list of referrals.');

/** Open ones first, those whose time runs out soonest on top; then the newest of the acknowledged. */
function viewList(
  referrals: readonly Referral[],
  settings: ProtectionSettings,
  zone: Zone,
  now: Instant,
): ReferralList {
  const open = referrals.filter((referral) => !isAcknowledged(referral)).toSorted((a, b) => a.dueAt - b.dueAt);
  const closed = referrals.filter(isAcknowledged).toReversed();
  return {
    asOf: formatInstant(now, zone),
    ladder: settings.ladder.map((point) => ({ ...point })),
    acknowledgeMinutes: settings.acknowledgeMinutes,
    referrals: [...open, ...closed].map((referral) => viewReferral(referral, settings, zone, now)),
  };
}

function viewReferral(referral: Referral, { ladder }: ProtectionSettings, zone: Zone, now: Instant): ReferralView {
  const { code, category, place, at, detailsUntil, details, step, dueAt, acts } = referral;
  return {
    code,
    category,
    place: place?.name ?? null,
    at: formatInstant(at, zone),
    openedAt: formatInstant(acts[0]!.at, zone),
    state: isAcknowledged(referral) ? 'acknowledged' : dueAt <= now ? 'overdue' : 'open',
    waitsFor: ladder[step]?.name ?? null,
    mayEscalate: ladder[step + 1] !== undefined && !isAcknowledged(referral),
    dueAt: formatInstant(dueAt, zone),
    details,
    detailsUntil: formatInstant(detailsUntil, zone),
    acts: acts.map((each) => ({ ...each, at: formatInstant(each.at, zone) })),
  };
}
