import {
  type DeskSigner,
  type Group,
  type GroupCrypto,
  type GroupFacts,
  type HastyPorts,
  type IsPinned,
  paddedSizeOf,
  type PreparedCommit,
  SEALING_BYTES,
  toLinkId,
} from '../../link/index.ts';
import { hasUnmerged, leafAt, leafIndexOf, membersOf } from './commit-facts.ts';
import { createDeskSuite, gatherSignatures } from './desk-suite.ts';
import { identityOfLeaf } from './identity.ts';
import { joinDesk, rejoinDesk } from './joining.ts';
import { createPackage, makePackage, readPackage, readsSeveral } from './key-packages.ts';
import { openMessage } from './opening.ts';
import { sealTo, unseal } from './sealing.ts';
import { asGroup, configOf, type Held, heldOf, loadGroup, newBase, saveGroup } from './state.ts';
import {
  type CiphersuiteImpl,
  type ClientState,
  createCommit,
  createGroup,
  createGroupInfoWithExternalPubAndRatchetTree,
  emptyPskIndex,
  encodeMlsMessage,
  type Proposal,
  protectApplicationData,
  zeroOutUint8Array,
} from './ts-mls.ts';

const TAG_BYTES = 16;
const EVERYBODY: IsPinned = () => true;

/** `GroupCrypto` by ts-mls 1.6.4, over a suite of `node:crypto`, for a desk that signs with these keys. */
export const createGroupCrypto = (signers: readonly DeskSigner[]): GroupCrypto => cryptoOf(createDeskSuite(signers));

/** The same where signatures are checked beside. */
export function hastenGroupCrypto(signers: readonly DeskSigner[]): HastyPorts {
  const { verify, verifyDeskKey, areAllValid } = gatherSignatures();
  return { verify: verifyDeskKey, crypto: cryptoOf(createDeskSuite(signers, verify)), areAllValid };
}

function cryptoOf(suite: CiphersuiteImpl): GroupCrypto {
  return {
    createKeyPackage: (self) => createPackage(suite, self),
    readKeyPackage: async (bytes) => {
      const keyPackage = await readPackage(suite, bytes);
      return keyPackage && identityOfLeaf(keyPackage.leafNode);
    },
    seal: (keyPackage, plaintext) => sealTo(suite, keyPackage, plaintext),
    unseal: (keyPackage, secret, sealed) => unseal(suite, keyPackage, secret, sealed),
    createGroup: async (link, self) => {
      const { keyPackage, secrets } = await makePackage(suite, self);
      const groupId = new Uint8Array(Buffer.from(link, 'hex'));
      return asGroup({
        state: await createGroup(groupId, keyPackage, secrets, [], suite, configOf()),
        base: newBase(),
      });
    },
    factsOf: (group) => factsOf(heldOf(group).state),
    add: (group, keyPackage, isPinned) => addDesk(suite, heldOf(group), keyPackage, isPinned),
    remove: (group, desk) => removeDesk(suite, heldOf(group), desk),
    update: (group) => commit(suite, heldOf(group).state, [], EVERYBODY),
    join: (welcome, keyPackage, secret, isPinned) => joinDesk(suite, welcome, keyPackage, secret, isPinned),
    encrypt: (group, plaintext) => encryptUtterance(suite, heldOf(group), plaintext),
    open: (group, bytes, isPinned, judge) => openMessage(suite, heldOf(group), bytes, isPinned, judge),
    groupInfo: (group) => exportGroupInfo(suite, heldOf(group)),
    rejoin: (groupInfo, keyPackage, secret, isPinned) => rejoinDesk(suite, groupInfo, keyPackage, secret, isPinned),
    save: saveGroup,
    load: loadGroup,
  };
}

function factsOf(state: ClientState): GroupFacts {
  const isRemoved = state.groupActiveState.kind === 'removedFromGroup';
  const own = isRemoved ? null : leafAt(state.ratchetTree, state.privatePath.leafIndex);
  return {
    link: toLinkId(state.groupContext.groupId),
    epoch: Number(state.groupContext.epoch),
    self: own && identityOfLeaf(own),
    members: membersOf(state.ratchetTree),
    hasUnmerged: hasUnmerged(state.ratchetTree),
    isRemoved,
    readsSeveral: state.ratchetTree.every((node) => node?.nodeType !== 'leaf' || readsSeveral(node.leaf)),
  };
}

/**
 * A bound on the size of a commit, for its padding: ts-mls pads to a length that is named beforehand. Each node on the path
 * costs a public key, each desk below it an encapsulation.
 */
function sizeOfCommit({ ratchetTree }: ClientState): number {
  const members = membersOf(ratchetTree).length;
  return paddedSizeOf(2_600 + (Math.ceil(Math.log2(members + 1)) + members) * 1_260)!;
}

async function commit(
  suite: CiphersuiteImpl,
  state: ClientState,
  extraProposals: Proposal[],
  isPinned: IsPinned,
): Promise<PreparedCommit> {
  const clientConfig = configOf(isPinned, sizeOfCommit(state) - TAG_BYTES);
  const made = await createCommit(
    { state: { ...state, clientConfig }, cipherSuite: suite, pskIndex: emptyPskIndex },
    { extraProposals, ratchetTreeExtension: true },
  );
  const { welcome } = made;
  return {
    next: asGroup({ state: made.newState, base: newBase() }),
    bytes: encodeMlsMessage(made.commit),
    welcome: welcome ? encodeMlsMessage({ version: 'mls10', wireformat: 'mls_welcome', welcome }) : null,
  };
}

async function addDesk(
  suite: CiphersuiteImpl,
  { state }: Held,
  bytes: Uint8Array,
  isPinned: IsPinned,
): Promise<PreparedCommit> {
  const keyPackage = await readPackage(suite, bytes);
  if (!keyPackage) throw new Error('not a key package');
  return commit(suite, state, [{ proposalType: 'add', add: { keyPackage } }], isPinned);
}

function removeDesk(suite: CiphersuiteImpl, { state }: Held, desk: string): Promise<PreparedCommit> {
  const removed = leafIndexOf(state.ratchetTree, desk);
  if (removed === null) throw new Error('that desk is not in this group');
  return commit(suite, state, [{ proposalType: 'remove', remove: { removed } }], EVERYBODY);
}

async function exportGroupInfo(suite: CiphersuiteImpl, { state }: Held): Promise<Uint8Array> {
  const groupInfo = await createGroupInfoWithExternalPubAndRatchetTree(state, [], suite);
  return encodeMlsMessage({ version: 'mls10', wireformat: 'mls_group_info', groupInfo });
}

/** Encrypts under the next generation of this desk's ratchet, and destroys its key. The old group encrypts no more. */
async function encryptUtterance(
  suite: CiphersuiteImpl,
  { state, base }: Held,
  plaintext: Uint8Array,
): Promise<{ readonly group: Group; readonly bytes: Uint8Array }> {
  const { newSecretTree, privateMessage, consumed } = await protectApplicationData(
    state.signaturePrivateKey,
    state.keySchedule.senderDataSecret,
    plaintext,
    new Uint8Array(),
    state.groupContext,
    state.secretTree,
    state.privatePath.leafIndex,
    { kind: 'padUntilLength', padUntilLength: sizeOfUtterance(plaintext) - TAG_BYTES },
    suite,
  );
  consumed.forEach(zeroOutUint8Array);
  return {
    group: asGroup({ state: { ...state, secretTree: newSecretTree }, base }),
    bytes: encodeMlsMessage({ version: 'mls10', wireformat: 'mls_private_message', privateMessage }),
  };
}

function sizeOfUtterance({ length }: Uint8Array): number {
  const size = paddedSizeOf(length + SEALING_BYTES);
  if (size === null) throw new RangeError('an utterance fits 64 KB');
  return size;
}
