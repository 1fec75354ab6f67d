import { createInterface } from 'node:readline';
import { writeHeapSnapshot } from 'node:v8';
import { startRelay } from '../../src/adapters/relay-http/index.ts';

/** A relay in a process of its own, whose memory can be taken, or that can be killed: run by stolen-relay.test.ts and relay-crash.test.ts. */
const [databaseUrl, heap, port = '0'] = process.argv.slice(2) as [string, string, string?];
const relay = await startRelay({ databaseUrl, host: '127.0.0.1', port: Number(port), admission: null, witness: null });
process.stdout.write(`${relay.url}\n`);
for await (const line of createInterface({ input: process.stdin }))
  if (line === 'dump') process.stdout.write(`${writeHeapSnapshot(heap)}\n`);
await relay.stop();
