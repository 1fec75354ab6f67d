import { alarmOf } from './entries.ts';
import type { DeskAddress, Digest } from './identity.ts';
import { type Contest, type Link, type LinkEvent, NO_STEP, type Step, withState } from './link-state.ts';
import { desksOf, type Roster } from './roster.ts';

/**
 * Counts an objection to a commit. The encryptions in a commit are one for each reader, so a bad one can lock some out and
 * let others pass. Where every desk but its committer objects, nobody passed: the commit never was, and the old epoch goes on.
 */
export function heedObjection(link: Link, author: DeskAddress, commit: Digest, seq: number): Step {
  const { contest, lastCommit } = link.state;
  if (contest?.commit === commit) return heedAsObjector(link, withObjector(contest, author), seq);
  return lastCommit?.commit === commit ? heedAsFollower(link, withObjector(lastCommit, author), seq) : NO_STEP(link);
}

const withObjector = (contest: Contest, author: DeskAddress): Contest =>
  contest.objectors.includes(author) ? contest : { ...contest, objectors: [...contest.objectors, author] };

const isUndone = (roster: Roster, { committer, objectors }: Contest): boolean =>
  desksOf(roster).every(({ address }) => address === committer || objectors.includes(address));

function heedAsObjector(link: Link, contest: Contest, seq: number): Step {
  const { roster, holes } = link.state;
  if (!isUndone(roster, contest)) return { link: withState(link, { contest }), events: [] };
  const noise = holes.filter((hole) => hole > contest.seq);
  return {
    link: withState(link, { stage: 'open', contest: null, holes: holes.filter((hole) => hole <= contest.seq) }),
    events: [
      ...noise.map((hole): LinkEvent => ({ kind: 'filled', seq: hole, said: [] })),
      alarmOf('commit-undone', seq, contest.committer, 'no desk could follow it'),
    ],
  };
}

/** The committer itself, where it stands alone, has to come back. */
function heedAsFollower(link: Link, lastCommit: Contest, seq: number): Step {
  const { self, roster } = link.state;
  const isAlone = lastCommit.committer === self.address && isUndone(roster, lastCommit) && desksOf(roster).length > 1;
  return {
    link: withState(link, isAlone ? { lastCommit, stage: 'stale' } : { lastCommit }),
    events: isAlone ? [alarmOf('commit-undone', seq, self.address, 'no other desk could follow it')] : [],
  };
}
