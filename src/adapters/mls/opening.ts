import type { CommitFacts, CommitVerdict, IsPinned, Opened, Unopened } from '../../link/index.ts';
import { describeCommit, leafAt } from './commit-facts.ts';
import { identityOfLeaf } from './identity.ts';
import { readMessage } from './messages.ts';
import { asGroup, configOf, type Held, newBase } from './state.ts';
import {
  type CiphersuiteImpl,
  CodecError,
  CryptoVerificationError,
  emptyPskIndex,
  type FramedContentCommit,
  type PrivateMessage,
  processPrivateMessage,
  processPublicMessage,
  type PublicMessage,
  unprotectPrivateMessage,
  UsageError,
  ValidationError,
  zeroOutUint8Array,
} from './ts-mls.ts';

type Answer = { readonly ok: true; readonly opened: Opened } | { readonly ok: false; readonly unopened: Unopened };
type Judge = (facts: CommitFacts) => CommitVerdict;

const unopened = (code: Unopened['code'], detail: string, facts: CommitFacts | null = null): Answer => ({
  ok: false,
  unopened: { code, detail, facts },
});

/**
 * Opens a message that came at its turn. Beyond RFC 9420: bytes must re-encode to themselves, proposals never stand alone,
 * members send no public messages, and every commit is judged by the link's own rules before ts-mls applies it.
 */
export async function openMessage(
  suite: CiphersuiteImpl,
  held: Held,
  bytes: Uint8Array,
  isPinned: IsPinned,
  judge: Judge,
): Promise<Answer> {
  const message = readMessage(bytes);
  const pinned: Held = { ...held, state: { ...held.state, clientConfig: configOf(isPinned) } };
  if (message?.wireformat === 'mls_private_message') return openPrivate(suite, pinned, message.privateMessage, judge);
  if (message?.wireformat === 'mls_public_message') return openPublic(suite, pinned, message.publicMessage, judge);
  return unopened('forged', 'not an MLS message of this profile');
}

async function openPrivate(suite: CiphersuiteImpl, held: Held, message: PrivateMessage, judge: Judge): Promise<Answer> {
  const { groupContext } = held.state;
  if (!Buffer.from(message.groupId).equals(groupContext.groupId)) return unopened('forged', 'of another group');
  if (message.authenticatedData.length > 0) return unopened('broken-rule', 'authenticated data');
  if (message.contentType === 'application') return openUtterance(suite, held, message);
  if (message.contentType === 'proposal') return unopened('broken-rule', 'a proposal of its own');
  if (message.epoch !== groupContext.epoch) return unopened('forged', 'a commit of another epoch');
  const content = await unprotectCommit(suite, held, message);
  if (!content) return unopened('forged', 'does not decrypt, or is not signed by its sender');
  return applyCommit(held, content, judge, async (state) =>
    processPrivateMessage(state, message, emptyPskIndex, suite),
  );
}

/** Where the message was written in: now, or the epoch before, which is kept for objections. */
function receiverOf({ state }: Held, { epoch }: PrivateMessage) {
  if (epoch === state.groupContext.epoch) return { ...state, senderDataSecret: state.keySchedule.senderDataSecret };
  return state.historicalReceiverData.get(epoch) ?? null;
}

async function openUtterance(suite: CiphersuiteImpl, held: Held, message: PrivateMessage): Promise<Answer> {
  const receiver = receiverOf(held, message);
  if (!receiver) return unopened('forged', 'of another epoch');
  try {
    const { tree, content, consumed } = await unprotectPrivateMessage(
      receiver.senderDataSecret,
      message,
      receiver.secretTree,
      receiver.ratchetTree,
      receiver.groupContext,
      held.state.clientConfig.keyRetentionConfig,
      suite,
    );
    const framed = content.content;
    if (framed.contentType !== 'application' || framed.sender.senderType !== 'member')
      return unopened('forged', 'not an utterance of a member');
    const leaf = leafAt(receiver.ratchetTree, framed.sender.leafIndex);
    const sender = leaf && identityOfLeaf(leaf);
    if (!sender) return unopened('forged', 'its sender has no leaf');
    const group = asGroup(advanced(held, message, tree));
    consumed.forEach(zeroOutUint8Array);
    return { ok: true, opened: { kind: 'utterance', group, sender, plaintext: framed.applicationData } };
  } catch {
    return unopened('forged', 'does not decrypt, or is not signed by its sender');
  }
}

type SecretTree = Held['state']['secretTree'];
function advanced({ state, base }: Held, { epoch }: PrivateMessage, secretTree: SecretTree): Held {
  if (epoch === state.groupContext.epoch) return { state: { ...state, secretTree }, base };
  const historicalReceiverData = new Map(state.historicalReceiverData);
  historicalReceiverData.set(epoch, { ...historicalReceiverData.get(epoch)!, secretTree });
  return { state: { ...state, historicalReceiverData }, base: newBase() };
}

async function unprotectCommit(
  suite: CiphersuiteImpl,
  { state }: Held,
  message: PrivateMessage,
): Promise<FramedContentCommit | null> {
  try {
    const { content } = await unprotectPrivateMessage(
      state.keySchedule.senderDataSecret,
      message,
      state.secretTree,
      state.ratchetTree,
      state.groupContext,
      state.clientConfig.keyRetentionConfig,
      suite,
    );
    return content.content.contentType === 'commit' ? content.content : null;
  } catch {
    return null;
  }
}

async function openPublic(suite: CiphersuiteImpl, held: Held, message: PublicMessage, judge: Judge): Promise<Answer> {
  const { content } = message;
  const { groupId, epoch } = held.state.groupContext;
  if (!Buffer.from(content.groupId).equals(groupId) || content.epoch !== epoch)
    return unopened('forged', 'of another group or epoch');
  if (content.contentType !== 'commit' || content.sender.senderType !== 'new_member_commit')
    return unopened('broken-rule', 'a public message that is no rejoin');
  if (content.authenticatedData.length > 0) return unopened('broken-rule', 'authenticated data');
  const answer = await applyCommit(held, content, judge, async (state) =>
    processPublicMessage(state, message, emptyPskIndex, suite),
  );
  // Whose it is stands in it in the clear, and its signature is looked at after all else: nobody is named by it before.
  return answer.ok || answer.unopened.code === 'cannot-follow'
    ? answer
    : unopened(answer.unopened.code, answer.unopened.detail);
}

async function applyCommit(
  { state }: Held,
  content: FramedContentCommit,
  judge: Judge,
  apply: (state: Held['state']) => Promise<{ readonly newState: Held['state'] }>,
): Promise<Answer> {
  const facts = describeCommit(state, content);
  if (!facts) return unopened('forged', 'its committer has no leaf');
  const verdict = judge(facts);
  if (!verdict.accepted) return unopened('broken-rule', verdict.rule, facts);
  try {
    const { newState } = await apply(state);
    const group = asGroup({ state: newState, base: newBase() });
    const isRemoved = newState.groupActiveState.kind === 'removedFromGroup';
    return { ok: true, opened: { kind: isRemoved ? 'removed' : 'commit', group, facts } };
  } catch (error) {
    return unopened(canOthersFollow(error, content) ? 'cannot-follow' : 'forged', nameOf(error), facts);
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.message : 'unreadable');

/**
 * Whether a commit that failed here may have been good elsewhere. Everything on the open part of a commit fails for all
 * members alike; only what hangs on the secrets of its path, one encryption for each reader, can fail for some.
 */
function canOthersFollow(error: unknown, { commit }: FramedContentCommit): boolean {
  if (!commit.path) return false;
  if (error instanceof CryptoVerificationError) return error.message === 'Could not verify confirmation tag';
  return !(error instanceof ValidationError || error instanceof CodecError || error instanceof UsageError);
}
