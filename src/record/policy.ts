import { fromBase64, joinBytes } from '../model/index.ts';
import {
  formatVerifierKey,
  type NamedKey,
  parseCheckpoint,
  verifyCheckpoint,
  verifyCosignature,
} from './checkpoint.ts';
import { isKeyName, type SignedNote } from './note.ts';
import type { Sha256, SignatureAlgorithm, VerifySignature } from './ports.ts';

/** Who must have signed before a head counts as sealed, in the form of c2sp.org/tlog-policy. */
export interface Policy {
  readonly logs: readonly NamedKey[];
  /** Cosigners by the name the policy gives each of their keys. */
  readonly witnesses: ReadonlyMap<string, NamedKey>;
  readonly groups: ReadonlyMap<string, PolicyGroup>;
  /** A witness, a group, or `none`. */
  readonly quorum: string;
}

export interface PolicyGroup {
  /** So many members must have cosigned. */
  readonly least: number;
  readonly members: readonly string[];
}

/** An organisation that cosigns, with all of its keys. */
export interface Cosigner {
  readonly label: string;
  readonly keys: readonly NamedKey[];
}

/**
 * A policy for a log whose head is sealed once every side has cosigned it, with whichever of its keys. While the keys of a side are not
 * known it asks for nobody (`none`), and nothing is sealed: the format has no way of asking for keys that are not there.
 * @param sides the desks on both sides, the log's own included @param others who may cosign as well, such as the relay
 */
export function sealingPolicy(log: NamedKey, sides: readonly Cosigner[], others: readonly Cosigner[] = []): Policy {
  const entries = [...sides, ...others].flatMap(({ label, keys }) =>
    keys.map((key): [string, NamedKey] => [`${label}/${key.algorithm}`, key]),
  );
  const groups = new Map(
    sides
      .filter(({ keys }) => keys.length > 0)
      .map(({ label, keys }): [string, PolicyGroup] => [
        label,
        { least: 1, members: keys.map(({ algorithm }) => `${label}/${algorithm}`) },
      ]),
  );
  const isWhole = sides.length > 0 && groups.size === sides.length;
  const quorum = isWhole ? 'both-sides' : 'none';
  if (isWhole) groups.set(quorum, { least: sides.length, members: sides.map(({ label }) => label) });
  return { logs: [log], witnesses: new Map(entries), groups, quorum };
}

/** The policy as a file. */
export function formatPolicy(sha256: Sha256, { logs, witnesses, groups, quorum }: Policy): string {
  const lines = [
    ...logs.map((key) => `log ${formatVerifierKey(sha256, key, 'log')}`),
    ...[...witnesses].map(([name, key]) => `witness ${name} ${formatVerifierKey(sha256, key, 'cosigner')}`),
    ...[...groups].map(([name, { least, members }]) => `group ${name} ${least} ${members.join(' ')}`),
    `quorum ${quorum}`,
  ];
  return `${lines.join('\n')}\n`;
}

const TYPES: Readonly<Record<number, { readonly algorithm: SignatureAlgorithm; readonly use: 'log' | 'cosigner' }>> = {
  1: { algorithm: 'ed25519', use: 'log' },
  4: { algorithm: 'ed25519', use: 'cosigner' },
  6: { algorithm: 'ml-dsa-44', use: 'cosigner' },
};

/** Reads `name+id+base64(type ‖ key)`; null where it is not one for this use, or its id does not belong to its key. */
export function parseVerifierKey(sha256: Sha256, text: string, use: 'log' | 'cosigner'): NamedKey | null {
  const [, name, blob] = /^([^\s+]+)\+[0-9a-f]{8}\+([A-Za-z0-9+/=]+)$/u.exec(text) ?? [];
  const bytes = fromBase64(blob ?? '');
  const type = bytes && TYPES[bytes[0] ?? 0];
  if (name === undefined || !isKeyName(name) || !bytes || type?.use !== use) return null;
  const key = { name, algorithm: type.algorithm, publicKey: joinBytes(bytes.subarray(1)) };
  return formatVerifierKey(sha256, key, use) === text ? key : null;
}

/** Reads a policy file; null where it is not one: a bad key, a name used twice, a group of nobody, no quorum or two. */
export function parsePolicy(sha256: Sha256, text: string): Policy | null {
  const logs: NamedKey[] = [];
  const witnesses = new Map<string, NamedKey>();
  const groups = new Map<string, PolicyGroup>();
  let quorum: string | null = null;
  const isFree = (name: string | undefined): name is string =>
    name !== undefined && name !== 'none' && !witnesses.has(name) && !groups.has(name);
  const isKnown = (name: string): boolean => witnesses.has(name) || groups.has(name);
  const placed = new Set<string>();
  for (const line of text.split('\n')) {
    const [word, name, ...rest] = line.split(/[ \t]+/).filter((part) => part !== '');
    if (word === undefined || word.startsWith('#')) continue;
    const key =
      word === 'log' || word === 'witness'
        ? parseVerifierKey(sha256, (word === 'log' ? name : rest[0]) ?? '', word === 'log' ? 'log' : 'cosigner')
        : null;
    if (word === 'log' && key) logs.push(key);
    else if (word === 'witness' && key && isFree(name)) witnesses.set(name, key);
    else if (word === 'group' && isFree(name)) {
      const group = readGroup(rest, (member) => isKnown(member) && !placed.has(member));
      if (!group) return null;
      groups.set(name, group);
      for (const member of group.members) placed.add(member);
    } else if (word === 'quorum' && quorum === null && name !== undefined && (name === 'none' || isKnown(name)))
      quorum = name;
    else return null;
  }
  return quorum === null ? null : { logs, witnesses, groups, quorum };
}

function readGroup([least, ...members]: readonly string[], mayJoin: (name: string) => boolean): PolicyGroup | null {
  const count = least === 'all' ? members.length : least === 'any' ? 1 : /^\d+$/.test(least ?? '') ? Number(least) : 0;
  const isRight = members.every(mayJoin) && new Set(members).size === members.length;
  return isRight && count >= 1 && count <= members.length ? { least: count, members } : null;
}

export type CosignatureState = 'valid' | 'missing' | 'not-checked';
/** What a policy finds on one head. */
export interface SealReport {
  /** A log of the policy signed it. */
  readonly isSigned: boolean;
  /** So did all who must cosign it; a policy that asks for nobody seals nothing. */
  readonly isSealed: boolean;
  readonly cosigners: readonly {
    readonly label: string;
    readonly key: NamedKey;
    readonly state: CosignatureState;
    /** POSIX time of the cosignature. */
    readonly seconds: number | null;
  }[];
}

export interface SealPorts {
  readonly sha256: Sha256;
  readonly verify: VerifySignature;
  /** Whether this runtime can check such signatures at all. */
  readonly canVerify: (algorithm: SignatureAlgorithm) => boolean;
}

/** Holds a signed head against a policy: who signed, and whether that is enough. */
export function readSeal(ports: SealPorts, policy: Policy, note: SignedNote): SealReport {
  const origin = parseCheckpoint(note.text)?.origin;
  const cosigners = [...policy.witnesses].map(([label, key]) => {
    const seconds = ports.canVerify(key.algorithm)
      ? verifyCosignature(ports.sha256, ports.verify, note, key)
      : ('not-checked' as const);
    return seconds === 'not-checked'
      ? { label, key, state: seconds, seconds: null }
      : { label, key, state: seconds === null ? ('missing' as const) : ('valid' as const), seconds };
  });
  const isSigned = policy.logs.some(
    (key) => key.name === origin && verifyCheckpoint(ports.sha256, ports.verify, note, key),
  );
  const valid = new Set(cosigners.filter(({ state }) => state === 'valid').map(({ label }) => label));
  const isMet = (name: string): boolean => {
    const group = policy.groups.get(name);
    return group ? group.members.filter(isMet).length >= group.least : valid.has(name);
  };
  return { isSigned, isSealed: isSigned && policy.quorum !== 'none' && isMet(policy.quorum), cosigners };
}
