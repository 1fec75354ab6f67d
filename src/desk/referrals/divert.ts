import type { PlaceTree } from '../../claims/index.ts';
import type { KeyedHash } from '../../channels/index.ts';
import { type Corridor, type Instant, type PlaceId, placeNameKey, type Report } from '../../model/index.ts';
import type { ReadMessage, Store } from '../ports.ts';
import { findDanger } from './danger.ts';
import type { DetailVault, NewReferral } from './ports.ts';
import { openReferral } from './referral.ts';
import type { ProtectionSettings, Referral } from './state.ts';

export interface DivertPorts {
  readonly settings: ProtectionSettings;
  readonly corridor: Pick<Corridor, 'places' | 'crossings'>;
  readonly places: PlaceTree;
  readonly keyedHash: KeyedHash;
  readonly vault: DetailVault;
  readonly clock: () => Instant;
}

/** Messages parted before anything is stored: evidence, and danger to a person. */
export interface Parted {
  readonly kept: readonly ReadMessage[];
  /** Messages whose words are stored nowhere. */
  readonly withheld: readonly ReadMessage[];
  readonly referrals: readonly NewReferral[];
}

export type Divert = (reads: readonly ReadMessage[]) => Parted;

/** Takes messages of danger out of what is stored; all that goes on is a referral, with the words sealed. */
export function createDivert(ports: DivertPorts): Divert {
  const coarse = coarsePlaces(ports);
  return (reads) => {
    const kept: ReadMessage[] = [];
    const withheld: ReadMessage[] = [];
    const referrals: NewReferral[] = [];
    for (const read of reads) {
      const danger = findDanger(read.message, read.reports, read.goneOrHeld);
      if (!danger) {
        kept.push(read);
        continue;
      }
      withheld.push(read);
      const { text, sentAt } = read.message;
      const print = ports.keyedHash(
        'referrals',
        `${danger.category} ${text.trim().replace(/\s+/g, ' ').toLowerCase()}`,
      );
      const head = { code: codeOf(print), category: danger.category, place: coarse(danger.report, text), at: sentAt };
      const referral = openReferral(head, ports.settings, ports.clock());
      referrals.push({ referral, print, sealed: ports.vault.seal(referral.code, text, referral.detailsUntil) });
    }
    return { kept, withheld, referrals };
  };
}

/** Letters and digits that are told apart over a bad line. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Read off the print, so that two processes that see the same text name it alike. */
function codeOf(print: string): string {
  const signs = Array.from({ length: 6 }, (_, at) => {
    const byte = Number.parseInt(print.slice(at * 4, at * 4 + 4), 16);
    return ALPHABET[byte % ALPHABET.length]!;
  }).join('');
  return `R-${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** The place of the corridor that holds the one that was read; null where none does. */
function coarsePlaces({ corridor, places }: DivertPorts): (report: Report | null, text: string) => Referral['place'] {
  const known = new Map<PlaceId, string>(corridor.places.map(({ id, name }) => [id, name]));
  // Where nothing was read, a name of the corridor in the text still says where; the longest first.
  const named = [
    ...corridor.crossings.map(({ name, from }) => ({ name: placeNameKey(name), id: from })),
    ...corridor.places.map(({ name, id }) => ({ name: placeNameKey(name), id })),
  ].toSorted((a, b) => b.name.length - a.name.length);
  return (report, text) => {
    let id = (report?.place?.id ?? null) as PlaceId | null;
    while (id !== null && !known.has(id)) id = places.within(id);
    id ??= named.find(({ name }) => placeNameKey(text).includes(name))?.id ?? null;
    return id === null ? null : { id, name: known.get(id)! };
  };
}

/** A store before which danger is parted from evidence, for whatever brings messages outside a digest: exports, officers' counts. */
export function guardStore<S extends Pick<Store, 'saveMessages' | 'openReferrals'>>(store: S, divert: Divert): S {
  return {
    ...store,
    async saveMessages(reads: readonly ReadMessage[]) {
      const { kept, referrals } = divert(reads);
      if (referrals.length > 0) await store.openReferrals(referrals);
      return store.saveMessages(kept);
    },
  };
}
