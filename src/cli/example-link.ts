import type { Desk, HandoffDesk } from '../desk/index.ts';
import type { Result } from '../model/index.ts';

/** The two desks of the example, and who does it at each. */
export interface ToBeLinked {
  readonly desk: Desk;
  readonly by: string;
}

const LOOK_MILLISECONDS = 50;
const PATIENCE_MILLISECONDS = 30_000;

/**
 * Links the example's desks as two coordinators would: one invites, the other accepts, both read the safety number to each other and say
 * what they saw. What was done before is not done again. False where it took too long; the desks then go on trying by themselves.
 */
export async function linkDesks(a: ToBeLinked, b: ToBeLinked): Promise<boolean> {
  const [one, other] = [handoffsOf(a.desk), handoffsOf(b.desk)];
  const ends = performance.now() + PATIENCE_MILLISECONDS;
  if ((await viewOf(one)).partners.length === 0 && !(await invite(one, a.by, other, b.by, ends))) return false;
  if (!(await waitFor(async () => (await viewOf(one)).partners.length > 0, ends))) return false;
  const [mine, theirs] = [(await viewOf(one)).partners[0]!, (await viewOf(other)).partners[0]!];
  const isSame = mine.safetyNumber === theirs.safetyNumber;
  if (!mine.compared) must(await one.compareDesk({ by: a.by, desk: mine.address, isSame, way: 'phone' }));
  if (!theirs.compared) must(await other.compareDesk({ by: b.by, desk: theirs.address, isSame, way: 'phone' }));
  return waitFor(async () => (await viewOf(one)).state === 'linked' && (await viewOf(other)).state === 'linked', ends);
}

/** The relay may not know the desks yet: an invitation is taken up once it does. */
async function invite(
  one: HandoffDesk,
  by: string,
  other: HandoffDesk,
  otherBy: string,
  ends: number,
): Promise<boolean> {
  const { invitation } = must(await one.invite({ by }));
  return waitFor(async () => (await other.acceptInvitation({ by: otherBy, invitation })).ok, ends);
}

const handoffsOf = (desk: Desk): HandoffDesk => desk as Desk & HandoffDesk;
const viewOf = async (desk: HandoffDesk) => must(await desk.link());

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

async function waitFor(isSo: () => Promise<boolean>, ends: number): Promise<boolean> {
  while (!(await isSo())) {
    if (performance.now() > ends) return false;
    await new Promise((done) => setTimeout(done, LOOK_MILLISECONDS));
  }
  return true;
}
