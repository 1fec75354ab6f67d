import { createRelayClient } from '../../src/adapters/relay-http/index.ts';
import { createVault, runLinkDesk, type RunningLinkDesk } from '../../src/adapters/link-postgres/index.ts';
import { addressOf, type DeskIdentity, type DeskSigner, type LinkId } from '../../src/link/index.ts';
import { createSigner, must, sha256 } from './desks.ts';

/** A desk on PostgreSQL that talks to a relay over HTTP. */
export interface WireDesk {
  readonly identity: DeskIdentity;
  readonly signer: DeskSigner;
  readonly running: RunningLinkDesk;
  readonly errors: unknown[];
}

export async function startWireDesk(
  databaseUrl: string,
  relayUrl: string,
  signer: DeskSigner = createSigner(),
): Promise<WireDesk> {
  const identity: DeskIdentity = { address: addressOf(sha256, signer.key), key: signer.key, role: 'desk' };
  const relay = createRelayClient({ url: relayUrl, desk: identity.address, signer, admission: null });
  const errors: unknown[] = [];
  const running = await runLinkDesk({
    databaseUrl,
    vault: createVault(new Uint8Array(32).fill(7)),
    relay,
    self: identity,
    signers: [signer],
    onError: (error) => errors.push(error),
  });
  await must(running.desk.register());
  return { identity, signer, running, errors };
}

export async function until(isSo: () => boolean | Promise<boolean>, what: string, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

/** Invite, accept, compare, found, vouch, add: until both read and write. */
export async function linkWireDesks(a: WireDesk, b: WireDesk, relayUrl: string): Promise<LinkId> {
  const invitation = await a.running.desk.invite(relayUrl, 'Brownsville', 'desk');
  const partner = await must(b.running.desk.accept(invitation, 'Brownsville'));
  await until(
    async () => (await a.running.desk.partners()).some(({ identity }) => identity !== null),
    'the acceptance',
  );
  const compared = { by: 'Ana', way: 'phone' as const, at: Date.now() };
  await must(a.running.desk.compare(partner.invitation, true, compared));
  await must(b.running.desk.compare(partner.invitation, true, compared));
  const { link } = (await must(a.running.desk.found())).state();
  await must(a.running.desk.admit(link, b.identity.address, 'Ana', true));
  a.running.nudge(link);
  await until(() => b.running.desk.session(link)?.state().stage === 'open', 'the welcome');
  await until(() => a.running.desk.session(link)!.state().epoch === 2, 'the update of the newcomer');
  return link;
}
