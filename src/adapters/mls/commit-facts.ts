import type { CommitFacts, CommitKind, DeskIdentity } from '../../link/index.ts';
import { identityOfLeaf } from './identity.ts';
import type { ClientState, FramedContentCommit, LeafNode, RatchetTree } from './ts-mls.ts';

export const leafAt = (tree: RatchetTree, index: number): LeafNode | null => {
  const node = tree[index * 2];
  return node?.nodeType === 'leaf' ? node.leaf : null;
};

/** The desks in the tree, in the order of their leaves. */
export const membersOf = (tree: RatchetTree): readonly DeskIdentity[] =>
  tree.flatMap((node) => (node?.nodeType === 'leaf' ? (identityOfLeaf(node.leaf) ?? []) : []));

export const hasUnmerged = (tree: RatchetTree): boolean =>
  tree.some((node) => node?.nodeType === 'parent' && node.parent.unmergedLeaves.length > 0);

export const leafIndexOf = (tree: RatchetTree, address: string): number | null => {
  const at = tree.findIndex((node) => node?.nodeType === 'leaf' && identityOfLeaf(node.leaf)?.address === address);
  return at < 0 ? null : at / 2;
};

/** Describes a commit before it takes effect; null where not even its committer can be named. */
export function describeCommit(state: ClientState, content: FramedContentCommit): CommitFacts | null {
  const { ratchetTree } = state;
  const { sender, commit } = content;
  const sent = sender.senderType === 'member' ? leafAt(ratchetTree, sender.leafIndex) : null;
  const path = commit.path ? identityOfLeaf(commit.path.leafNode) : null;
  const committer = sent ? identityOfLeaf(sent) : path;
  if (!committer || (sender.senderType !== 'member' && sender.senderType !== 'new_member_commit')) return null;
  const inline = commit.proposals.flatMap((entry) => (entry.proposalOrRefType === 'proposal' ? [entry.proposal] : []));
  const isInline = inline.length === commit.proposals.length;
  const isSelf = !commit.path || (path !== null && path.address === committer.address && path.role === committer.role);
  const keepsKey = !sent || !path || path.key === committer.key;
  return {
    kind:
      isInline && isSelf && keepsKey
        ? kindOf(
            inline.map(({ proposalType }) => String(proposalType)),
            content,
          )
        : null,
    proposals: commit.proposals.map((entry) =>
      entry.proposalOrRefType === 'proposal' ? String(entry.proposal.proposalType) : 'reference',
    ),
    committer,
    added: inline.flatMap((proposal) =>
      proposal.proposalType === 'add' && 'add' in proposal
        ? (identityOfLeaf(proposal.add.keyPackage.leafNode) ?? [])
        : [],
    ),
    removed: inline.flatMap((proposal) => {
      const leaf =
        proposal.proposalType === 'remove' && 'remove' in proposal
          ? leafAt(ratchetTree, proposal.remove.removed)
          : null;
      return leaf ? (identityOfLeaf(leaf) ?? []) : [];
    }),
    members: membersOf(ratchetTree),
    hasUnmerged: hasUnmerged(ratchetTree),
  };
}

/** One of the four shapes of this profile, or null. */
function kindOf(types: readonly string[], { sender, commit }: FramedContentCommit): CommitKind | null {
  const hasPath = commit.path !== undefined;
  const shape = [...types].sort().join(' ');
  if (sender.senderType === 'new_member_commit') return hasPath && shape === 'external_init remove' ? 'rejoin' : null;
  if (shape === '') return hasPath ? 'update' : null;
  if (shape === 'add') return hasPath ? null : 'add';
  return shape === 'remove' && hasPath ? 'remove' : null;
}
