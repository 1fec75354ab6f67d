import { asInstant, type Instant, MINUTE, never, ok, type Refusal, type Result } from '../../model/index.ts';
import { refuseDesk } from '../refusals.ts';
import type { ProtectionSettings, Referral, ReferralAct } from './state.ts';

export type ReferralCommand =
  | { readonly kind: 'show'; readonly by: string }
  | { readonly kind: 'acknowledge'; readonly by: string }
  /** `waitsFor`: who it was seen to wait for; null where nobody looked. */
  | { readonly kind: 'escalate'; readonly by: string; readonly waitsFor: string | null }
  /** Once a minute: what time alone changes. */
  | { readonly kind: 'tick' };

/** Details live at most this long, whoever has looked. */
export const DETAILS_MINUTES = 60;

/** A referral as it begins, waiting for the first of the ladder. */
export function openReferral(
  head: Pick<Referral, 'code' | 'category' | 'place' | 'at'>,
  settings: ProtectionSettings,
  now: Instant,
): Referral {
  return {
    ...head,
    detailsUntil: asInstant(now + DETAILS_MINUTES * MINUTE),
    details: 'held',
    step: 0,
    dueAt: asInstant(now + settings.acknowledgeMinutes * MINUTE),
    acts: [{ act: 'opened', at: now, by: '', to: settings.ladder[0]?.name ?? '' }],
  };
}

export const isAcknowledged = ({ acts }: Referral): boolean => acts.some(({ act }) => act === 'acknowledged');

/** The time ran out and nobody has acknowledged. */
export const isOverdue = (referral: Referral, now: Instant): boolean =>
  !isAcknowledged(referral) && referral.dueAt <= now;

/**
 * The referral after a command; what time did on the way (an escalation, the end of the details) is in it too. Refusals:
 * `not-focal-point`, `details-gone`, `already-acknowledged`, `nobody-above`.
 */
export function act(
  referral: Referral,
  command: ReferralCommand,
  settings: ProtectionSettings,
  now: Instant,
): Result<Referral, Refusal> {
  const current = passTime(referral, settings, now);
  switch (command.kind) {
    case 'tick':
      return ok(current);
    case 'show':
      return show(current, command.by, settings, now);
    case 'acknowledge':
      return acknowledge(current, command.by, settings, now);
    case 'escalate':
      return escalate(current, command, settings, now);
    default:
      return never(command);
  }
}

/** Runs out the timers, each at its own moment: a desk that was down for an hour writes the same acts as one that was up. */
function passTime(referral: Referral, settings: ProtectionSettings, now: Instant): Referral {
  let current = referral;
  while (isOverdue(current, now) && settings.ladder[current.step + 1] !== undefined)
    current = goUp(current, '', settings, current.dueAt);
  if (current.details === 'held' && current.detailsUntil <= now)
    current = note({ ...current, details: 'destroyed' }, 'destroyed', current.detailsUntil, '', '');
  return current;
}

const note = (referral: Referral, what: ReferralAct['act'], at: Instant, by: string, to: string): Referral => ({
  ...referral,
  acts: [...referral.acts, { act: what, at, by, to }],
});

function goUp(referral: Referral, by: string, settings: ProtectionSettings, at: Instant): Referral {
  const step = referral.step + 1;
  const dueAt = asInstant(at + settings.acknowledgeMinutes * MINUTE);
  return note({ ...referral, step, dueAt }, 'escalated', at, by, settings.ladder[step]!.name);
}

const sameName = (a: string, b: string): boolean => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/** Only those it has reached may look and acknowledge: the focal point, and who it went up to. Gives the name as written down. */
const reachedName = ({ step }: Referral, by: string, { ladder }: ProtectionSettings): string | null =>
  ladder.slice(0, step + 1).find(({ name }) => sameName(name, by))?.name ?? null;

function show(referral: Referral, by: string, settings: ProtectionSettings, now: Instant): Result<Referral, Refusal> {
  const name = reachedName(referral, by, settings);
  if (name === null) return refuseName();
  if (referral.details !== 'held')
    return refuseDesk(
      'details-gone',
      'The details have been shown or destroyed; the desk has them no more.',
      'Ask the person who saw them, or who reported, by voice.',
    );
  return ok(note({ ...referral, details: 'shown' }, 'shown', now, name, ''));
}

function acknowledge(
  referral: Referral,
  by: string,
  settings: ProtectionSettings,
  now: Instant,
): Result<Referral, Refusal> {
  const name = reachedName(referral, by, settings);
  if (name === null) return refuseName();
  if (isAcknowledged(referral)) return refuseKnown();
  const details = referral.details === 'held' ? 'destroyed' : referral.details;
  return ok(note({ ...referral, details }, 'acknowledged', now, name, ''));
}

function escalate(
  referral: Referral,
  { by, waitsFor }: Extract<ReferralCommand, { kind: 'escalate' }>,
  settings: ProtectionSettings,
  now: Instant,
): Result<Referral, Refusal> {
  if (isAcknowledged(referral)) return refuseKnown();
  // Its time ran out meanwhile, or the answer was lost and it is asked again: it has gone up, and skips nobody.
  if (waitsFor !== null && waitsFor !== settings.ladder[referral.step]?.name) return ok(referral);
  if (settings.ladder[referral.step + 1] === undefined)
    return refuseDesk(
      'nobody-above',
      'Nobody is named above the person it waits for.',
      'Call them by voice; name more people under "protection" in the desk’s settings.',
    );
  return ok(goUp(referral, by.trim(), settings, now));
}

const refuseName = (): ReturnType<typeof refuseDesk> =>
  refuseDesk(
    'not-focal-point',
    'Only a named focal point this referral has reached may do that.',
    'Give the name as the desk’s settings have it, or escalate to somebody above.',
  );

const refuseKnown = (): ReturnType<typeof refuseDesk> =>
  refuseDesk('already-acknowledged', 'This referral is acknowledged already.', 'Nothing more is needed here.');
