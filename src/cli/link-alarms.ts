import type { KeptAlarm } from '../adapters/link-postgres/index.ts';
import type { LinkView } from '../desk/index.ts';
import type { AlarmCode, DeskAddress } from '../link/index.ts';

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
