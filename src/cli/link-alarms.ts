import type { KeptAlarm } from '../adapters/link-postgres/index.ts';
import type { LinkView } from '../desk/index.ts';
import type { AlarmCode, DeskAddress } from '../link/index.ts';
import { type Instant, LIMITS, SECOND } from '../model/index.ts';

type ShownCode = LinkView['alarms'][number]['code'];

/** What an alarm of the link comes to for a coordinator; null: news that stands elsewhere on the page. */
const SHOWN: Readonly<Record<AlarmCode, ShownCode | null>> = {
  'relay-gap': 'fork',
  'relay-lied': 'fork',
  'out-of-order': 'fork',
  forked: 'fork',
  voided: 'fork',
  'history-broken': 'fork',
  unreadable: 'forged',
  'not-its-own': 'forged',
  malformed: 'forged',
  repeat: 'forged',
  'observer-spoke': 'forged',
  'bad-commit': 'forged',
  'cannot-follow': 'forged',
  'commit-undone': 'forged',
  'restored-backup': 'rollback',
  rejoined: 'rollback',
  'key-changed': 'key-changed',
  added: null,
  removed: null,
};

/** Who stands for the relay where an alarm is about it. */
const RELAY = 'relay';

/**
 * Alarms of the link for its page and the board: one for each kind and desk, the newest, with how often it came.
 *
 * @param alarms newest first
 * @param nameOf the desk at an address, as the settings name it
 */
export function showAlarms(
  alarms: readonly KeptAlarm[],
  nameOf: (address: DeskAddress) => string,
  show: (at: number) => string,
): LinkView['alarms'] {
  const shown = new Map<string, LinkView['alarms'][number]>();
  for (const { at, code, about, seq, detail } of alarms) {
    const kind = SHOWN[code];
    if (!kind) continue;
    const partner = about === null ? RELAY : nameOf(about);
    const key = `${kind} ${partner}`;
    const known = shown.get(key);
    if (known) shown.set(key, { ...known, figures: { ...known.figures, times: Number(known.figures['times']) + 1 } });
    else shown.set(key, { at: show(at), code: kind, partner, figures: { what: code, detail, place: seq, times: 1 } });
  }
  return [...shown.values()];
}

/**
 * Partners whose last word lies ahead of this desk's clock by more than is tolerated: one of both clocks is wrong, and what is offered and
 * granted ends by the faster one. A slow clock looks like silence, and moves nothing.
 */
export function showFastClocks(
  clocks: Readonly<Record<string, Instant>>,
  us: string,
  now: Instant,
  show: (at: Instant) => string,
): LinkView['alarms'] {
  return Object.entries(clocks).flatMap(([partner, said]) => {
    const seconds = Math.round((said - now) / SECOND);
    if (partner === us || seconds <= LIMITS.CLOCK_SKEW_SECONDS) return [];
    // The time it wrote itself: it shows what is wrong, and stays the same until its next word.
    return [{ at: show(said), code: 'clock-far-off' as const, partner, figures: { seconds } }];
  });
}
