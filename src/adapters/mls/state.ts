import type { Group, GroupAtRest, IsPinned } from '../../link/index.ts';
import { LIMITS } from '../../model/index.ts';
import { identityOf } from './identity.ts';
import {
  type ClientConfig,
  type ClientState,
  decodeGroupState,
  decodeSecretTree,
  encode,
  encodeGroupState,
  secretTreeEncoder,
} from './ts-mls.ts';

/** What stands behind the link's opaque `Group`. */
export interface Held {
  readonly state: ClientState;
  readonly base: Base;
}

/** A state without its ratchets, encoded when it is first kept; every state of the same epoch shares it, so that it is encoded and kept once. */
export interface Base {
  bytes: Uint8Array | null;
}

/** Of an epoch that has just begun. */
export const newBase = (): Base => ({ bytes: null });

export const asGroup = (held: Held): Group => held as unknown as Group;
export const heldOf = (group: Group): Held => group as unknown as Held;

const NOBODY: IsPinned = () => false;

/** The profile's settings: who is pinned, how many keys are kept, how much is padded. */
export const configOf = (isPinned: IsPinned = NOBODY, padUntilLength = 0): ClientConfig => ({
  keyRetentionConfig: {
    retainKeysForGenerations: LIMITS.LINK_GENERATIONS_KEPT_COUNT,
    maximumForwardRatchetSteps: LIMITS.LINK_GENERATIONS_KEPT_COUNT,
    // The last epoch alone: an objection to the commit that ended it is written in it.
    retainKeysForEpochs: 1,
  },
  lifetimeConfig: { maximumTotalLifetime: 0n, validateLifetimeOnReceive: false },
  keyPackageEqualityConfig: {
    compareKeyPackages: (a, b) => isSameDesk(a.leafNode, b.leafNode),
    compareKeyPackageToLeafNode: (a, b) => isSameDesk(a.leafNode, b),
  },
  paddingConfig: { kind: 'padUntilLength', padUntilLength },
  authService: {
    validateCredential: async (credential, key) => {
      const identity = identityOf(credential, key);
      return identity !== null && isPinned(identity);
    },
  },
});

type Leaf = Parameters<ClientConfig['keyPackageEqualityConfig']['compareKeyPackageToLeafNode']>[1];
/** A desk is its address: it comes back under a new key into its own old leaf. */
function isSameDesk(a: Leaf, b: Leaf): boolean {
  const [one, other] = [a, b].map((leaf) => identityOf(leaf.credential, leaf.signaturePublicKey));
  return one !== null && one !== undefined && one.address === other?.address;
}

export function saveGroup(group: Group): GroupAtRest {
  const { state, base } = heldOf(group);
  base.bytes ??= encodeGroupState({ ...state, secretTree: [] });
  return {
    base: base.bytes,
    ratchets: encode(secretTreeEncoder)(state.secretTree),
  };
}

/** Reads a group that this desk has saved; damaged bytes are a throw. */
export function loadGroup({ base, ratchets }: GroupAtRest): Group {
  const state = decodeGroupState(base, 0);
  const secretTree = decodeSecretTree(new Uint8Array(ratchets), 0);
  if (!state || state[1] !== base.length || !secretTree || secretTree[1] !== ratchets.length)
    throw new Error('the state of a link is damaged; restore this desk and let it rejoin');
  return asGroup({
    state: { ...state[0], secretTree: secretTree[0], clientConfig: configOf() },
    base: { bytes: base },
  });
}
