import type { LinkView } from '../desk/contract.ts';
import type { Speech } from '../words/speech.ts';

export type Alarm = LinkView['alarms'][number];

/**
 * What an alarm says and what to do about it. A desk that was itself put back to a copy is told so, and not that its partner went back; a
 * partner that came back as it should, under new keys, is not told to have gone back on its word: its record is sealed on.
 */
export function alarmWords(
  { code, partner, figures }: Alarm,
  { us, partners }: LinkView,
  { m, say }: Speech,
): { readonly what: string; readonly todo: string } {
  const back = partner === us.desk ? 'restored' : figures['what'] === 'rejoined' ? 'returned' : 'rollback';
  const key = code === 'rollback' ? back : code;
  const name = partners.find(({ desk }) => desk === partner)?.name ?? partner ?? '';
  return { what: say(m.lnk.alarm[key], { partner: name }), todo: m.lnk.todo[key] };
}
