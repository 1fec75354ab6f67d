import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytes, must, text } from './desks.ts';
import { type Databases, startDatabases } from './postgres.ts';
import { linkWireDesks, startWireDesk, until, type WireDesk } from './wire-desks.ts';

const KILLS = Number(process.env['CAUCE_RELAY_KILLS'] ?? 4);
let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.stop());

async function startRelayProcess(databaseUrl: string, port: string): Promise<{ child: ChildProcess; url: string }> {
  const script = join(import.meta.dirname, 'relay-process.ts');
  const child = spawn(process.execPath, [script, databaseUrl, '', port], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, url: said.toString().trim() };
}

async function kill({ child }: { readonly child: ChildProcess }): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test(
  `a relay that is killed with −9 under load ${KILLS} times, and started again, loses nothing and gives nothing two places`,
  { timeout: 120_000 + KILLS * 10_000 },
  async () => {
    const databaseUrl = await databases.create('relay_killed');
    let relay = await startRelayProcess(databaseUrl, '0');
    const { port } = new URL(relay.url);
    const desks = {
      a: await startWireDesk(await databases.create('loaded_a'), relay.url),
      b: await startWireDesk(await databases.create('loaded_b'), relay.url),
    };
    const link = await linkWireDesks(desks.a, desks.b, relay.url);
    const talking = { isOn: true };
    const talk = async (name: string, { running }: WireDesk): Promise<number> => {
      let said = 0;
      for (; talking.isOn; said += 1) {
        // As much as is on its way, not as much as a disk takes: else a long run measures the backlog.
        while (running.desk.session(link)!.waiting() > 64) await sleep(5);
        await must(running.say(link, bytes(`${name} ${said}`)));
        await sleep(Math.random() * 10);
      }
      return said;
    };
    const talks = [talk('a', desks.a), talk('b', desks.b)];
    for (let n = 0; n < KILLS; n += 1) {
      await sleep(50 + Math.random() * 700);
      await kill(relay);
      relay = await startRelayProcess(databaseUrl, port);
    }
    talking.isOn = false;
    const [saidA, saidB] = await Promise.all(talks);
    const heardBy = async ({ running }: WireDesk) =>
      (await running.store.heard(link, 0, 10_000_000)).map(({ seq, payload }) => `${seq} ${text(payload)}`);
    const isSaid = ({ running }: WireDesk): boolean => running.desk.session(link)!.waiting() === 0;
    await until(() => isSaid(desks.a) && isSaid(desks.b), 'both outboxes to empty', 120);
    await until(async () => (await heardBy(desks.a)).length === saidA! + saidB!, 'one desk to have heard all', 60);
    await until(async () => (await heardBy(desks.b)).length === saidA! + saidB!, 'the other to have heard all', 60);
    const heard = await heardBy(desks.a);
    expect(heard).toEqual(await heardBy(desks.b));
    for (const [name, said] of [
      ['a', saidA],
      ['b', saidB],
    ] as const) {
      const words = heard.map((line) => line.split(' ')).filter(([, author]) => author === name);
      expect(words.map(([, , n]) => Number(n))).toEqual(Array.from({ length: said! }, (_, n) => n));
    }
    expect([...desks.a.errors, ...desks.b.errors]).toEqual([]);
    process.stdout.write(`${KILLS} kills, ${heard.length} words: each heard once by both\n`);
    await Promise.all([desks.a.running.stop(), desks.b.running.stop()]);
    await kill(relay);
  },
);
