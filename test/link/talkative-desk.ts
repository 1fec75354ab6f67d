import { createHash, createPrivateKey, sign } from 'node:crypto';
import { Client } from 'pg';
import { createRelayClient } from '../../src/adapters/relay-http/index.ts';
import { createVault, runLinkDesk } from '../../src/adapters/link-postgres/index.ts';
import { addressOf, type DeskSigner, toDeskKey, toUtteranceId } from '../../src/link/index.ts';

/** A desk that says one number after the other, up to four at a time, with a dot for those that are kept, until it is killed: run as a process of its own by crash.test.ts. */
const [databaseUrl, relayUrl, key, pem] = process.argv.slice(2) as [string, string, string, string];
const privateKey = createPrivateKey(Buffer.from(pem, 'base64').toString());
const signer: DeskSigner = {
  key: toDeskKey(Buffer.from(key, 'hex')),
  sign: (message) => new Uint8Array(sign(null, message, privateKey)),
};
const sha256 = (...parts: readonly Uint8Array[]): Uint8Array =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const address = addressOf(sha256, signer.key);
const running = await runLinkDesk({
  databaseUrl,
  vault: createVault(new Uint8Array(32).fill(7)),
  relay: createRelayClient({ url: relayUrl, desk: address, signer, admission: null }),
  self: { address, key: signer.key, role: 'desk' },
  signers: [signer],
});
const [session] = running.desk.sessions();
const { link } = session!.state();
const client = new Client({ connectionString: databaseUrl });
await client.connect();
const { rows } = await client.query<{ n: number }>(
  `select ((select count(*) from link.outbox where kind = 'payload')
    + (select count(*) from link.log where what = 'said' and kind = 'payload' and author = $1))::int as n`,
  [address],
);
await client.end();
const say = (n: number) => {
  const id = toUtteranceId(createHash('sha256').update(`word ${n}`).digest().subarray(0, 16));
  return running.say(link, new TextEncoder().encode(String(n)), id);
};
for (let n = rows[0]!.n; ;) {
  const atOnce = 1 + (n % 4);
  await Promise.all(Array.from({ length: atOnce }, (_, at) => say(n + at)));
  n += atOnce;
  process.stdout.write('.');
}
