import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendAll, signRequest, wrapMessages } from '../../bench/deliveries.ts';
import { APP_SECRET, type DeskUnderLoad, runDesk } from '../../bench/desk-process.ts';
import type { ClaimList } from '../../src/desk/index.ts';

let desk: DeskUnderLoad;
let endpoint: Server;
const heard: { readonly authorization: string | undefined; readonly body: string }[] = [];
/** Stands for a model of a local server: says of every message what it is told to say. */
const PROPOSED = {
  reports: [
    { kind: 'need-water', words: 'la lengua de fuera' },
    { kind: 'stranded', words: 'muertos de sed' },
  ],
};

beforeAll(async () => {
  endpoint = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    heard.push({ authorization: request.headers.authorization, body });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(PROPOSED) } }] }));
  });
  await new Promise<void>((done) => endpoint.listen(0, '127.0.0.1', done));
  const { port } = endpoint.address() as AddressInfo;
  desk = await runDesk({
    reader: { baseUrl: `http://127.0.0.1:${port}/v1`, model: 'small', key: 'a key of this test' },
  });
});
afterAll(async () => {
  await desk.remove();
  endpoint.close();
});

async function write(id: string, text: string): Promise<void> {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const message = { from: '525500000001', id: `wamid.${id}`, timestamp, type: 'text', text: { body: text } };
  await sendAll(desk.port, [signRequest(JSON.stringify(wrapMessages([message], [])), APP_SECRET)], 1);
}
const claims = async (): Promise<ClaimList['claims']> =>
  ((await (await fetch(`http://127.0.0.1:${desk.port}/api/claims`)).json()) as ClaimList).claims;

test('a second reader proposes where the desk found nothing; only words of the message stand, and danger is never shown to it', async () => {
  await write('1', 'Secuestraron a mi hermana y a su hijo, por favor ayúdenme a encontrarla');
  await write('2', 'Hay 80 personas esperando en el puente nuevo');
  await write('3', 'Vamos con la lengua de fuera por el puente nuevo, llamen al +52 55 0000 9999');
  await expect
    .poll(async () => (await claims()).map(({ kind, count }) => [kind, count?.best]).toSorted(), { timeout: 20_000 })
    .toEqual([
      ['need-water', undefined],
      ['waiting', 80],
    ]);
  const asked = heard.map(({ body }) => body).join('\n');
  expect(asked).toContain('la lengua de fuera');
  for (const words of ['Secuestraron', 'hermana', 'esperando en el puente', '9999']) expect(asked).not.toContain(words);
  expect(heard.every(({ authorization }) => authorization === 'Bearer a key of this test')).toBe(true);
  expect(desk.output()).not.toContain('la lengua de fuera');
  const metrics = await (await fetch(`http://127.0.0.1:${desk.port}/metrics`)).text();
  expect(metrics).toContain('cauce_second_reader_read 1');
});
