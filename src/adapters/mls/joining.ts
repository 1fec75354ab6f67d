import { type Group, type IsPinned, type LinkRefusal, type PreparedCommit, refuseLink } from '../../link/index.ts';
import { ok, type Result } from '../../model/index.ts';
import { hasUnmerged } from './commit-facts.ts';
import { SUITE_NAME } from './desk-suite.ts';
import { ownPackage } from './key-packages.ts';
import { readMessage } from './messages.ts';
import { asGroup, configOf, newBase } from './state.ts';
import {
  type CiphersuiteImpl,
  emptyPskIndex,
  encodeMlsMessage,
  type GroupInfo,
  joinGroup,
  joinGroupExternal,
  ratchetTreeFromExtension,
  type Welcome,
} from './ts-mls.ts';

type Joined<T> = Result<T, LinkRefusal>;

const unusable = (why: string) =>
  refuseLink('welcome-unusable', `This desk cannot join with what it was sent (${why}).`);

/** Joins by a Welcome to a key package of this desk. */
export async function joinDesk(
  suite: CiphersuiteImpl,
  bytes: Uint8Array,
  keyPackage: Uint8Array,
  secret: Uint8Array,
  isPinned: IsPinned,
): Promise<Joined<Group>> {
  const own = await ownPackage(suite, keyPackage, secret);
  const welcome = welcomeOf(bytes);
  if (!welcome) return unusable('it is damaged, or for somebody else');
  try {
    const state = await joinGroup(
      welcome,
      own.keyPackage,
      own.secrets,
      emptyPskIndex,
      suite,
      undefined,
      undefined,
      configOf(isPinned),
    );
    const { cipherSuite, extensions } = state.groupContext;
    if (cipherSuite !== SUITE_NAME || extensions.length > 0) return unusable('it is not of this profile');
    return ok(asGroup({ state, base: newBase() }));
  } catch (error) {
    return isUnpinned(error)
      ? refuseLink('key-unknown', 'There is a desk in this link whose key has not been compared here.')
      : unusable('it does not fit its own hashes');
  }
}

/** Comes back by external commit into one's own old leaf. */
export async function rejoinDesk(
  suite: CiphersuiteImpl,
  bytes: Uint8Array,
  keyPackage: Uint8Array,
  secret: Uint8Array,
  isPinned: IsPinned,
): Promise<Joined<PreparedCommit>> {
  const own = await ownPackage(suite, keyPackage, secret);
  const info = groupInfoOf(bytes);
  if (!info || info.groupContext.extensions.length > 0) return unusable('it is damaged, or for somebody else');
  if (hasUnmerged(ratchetTreeFromExtension(info) ?? []))
    return refuseLink('not-ready', 'Another desk is just coming in.', 'Wait a moment; this desk asks again.');
  try {
    const { publicMessage, newState } = await joinGroupExternal(
      info,
      own.keyPackage,
      own.secrets,
      true,
      suite,
      undefined,
      configOf(isPinned),
    );
    const bytes = encodeMlsMessage({ version: 'mls10', wireformat: 'mls_public_message', publicMessage });
    return ok({ next: asGroup({ state: newState, base: newBase() }), bytes, welcome: null });
  } catch (error) {
    return isUnpinned(error)
      ? refuseLink('key-unknown', 'There is a desk in this link whose key has not been compared here.')
      : unusable('this desk is no member any more, or it does not fit its own hashes');
  }
}

function welcomeOf(bytes: Uint8Array): Welcome | null {
  const message = readMessage(bytes);
  return message?.wireformat === 'mls_welcome' ? message.welcome : null;
}

function groupInfoOf(bytes: Uint8Array): GroupInfo | null {
  const message = readMessage(bytes);
  return message?.wireformat === 'mls_group_info' ? message.groupInfo : null;
}

const isUnpinned = (error: unknown): boolean =>
  error instanceof Error && error.message === 'Could not validate credential';
