import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findFreePort, runDesk } from '../../bench/desk-process.ts';

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');
const CHAT = '13/05/26 21:00 - Ana: Somos como 80 esperando en el puente nuevo\n';

/** A second desk on a folder, with whatever of its environment is given; it says why it does not start. */
async function startSecond(folder: string, given: Readonly<Record<string, string | undefined>> = {}) {
  const words = [MAIN, 'desk', '--settings', join(folder, 'desk.json'), '--data', folder];
  const child: ChildProcess = spawn(process.execPath, [...words, '--port', String(await findFreePort())], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DATABASE_URL: undefined, ...given },
  });
  let said = '';
  child.stderr!.on('data', (data: Buffer) => void (said += data.toString()));
  const [code] = (await once(child, 'exit')) as [number];
  return { code, said };
}

/** An upload whose end is told apart from its beginning. */
function beginUpload(port: number): { readonly end: () => Promise<{ id: string; stage: string }> } {
  const border = 'a-border';
  const field = (name: string, value: string): string =>
    `--${border}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const fields = { name: 'Familias', agreedBy: 'a member', purpose: 'a test', zone: 'America/Matamoros' };
  const upload = request({
    host: '127.0.0.1',
    port,
    method: 'POST',
    path: '/api/imports',
    headers: { 'content-type': `multipart/form-data; boundary=${border}` },
  });
  upload.write(
    Object.entries(fields)
      .map(([name, value]) => field(name, value))
      .join(''),
  );
  upload.write(
    `--${border}\r\ncontent-disposition: form-data; name="file"; filename="chat.txt"\r\n\r\n${CHAT.repeat(2_000)}`,
  );
  return {
    async end() {
      upload.end(`\r\n--${border}--\r\n`);
      const [answer] = (await once(upload, 'response')) as [AsyncIterable<Buffer>];
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      return JSON.parse(Buffer.concat(chunks).toString()) as { id: string; stage: string };
    },
  };
}

test('a second desk on a folder is refused by who works in it, and touches nothing there; one that was killed keeps nobody out', async () => {
  const desk = await runDesk();
  const spool = join(desk.dataFolder, 'spool');
  try {
    const upload = beginUpload(desk.port);
    const parts = (): readonly string[] => (readdirSync(desk.dataFolder).includes('spool') ? readdirSync(spool) : []);
    while (!parts().some((name) => name.endsWith('.part'))) await new Promise((done) => setTimeout(done, 20));

    const pid = /process (\d+) at port (\d+)/.exec(readFileSync(join(desk.dataFolder, 'desk.holder'), 'utf8'))!;
    expect(Number(pid[2])).toBe(desk.port);
    const refused = {
      code: 1,
      said: expect.stringMatching(
        new RegExp(
          `^cauce: The desk in \\S+ runs already: process ${pid[1]} at port ${desk.port}, since [^\\n]+ --data\\.\\n$`,
        ),
      ),
    };
    expect(await startSecond(desk.dataFolder)).toEqual(refused);
    // With the database of somebody else, all that waits in the folder would look like what nobody knows.
    expect(await startSecond(desk.dataFolder, { DATABASE_URL: 'postgres://127.0.0.1:1/none' })).toEqual(refused);
    expect(parts().filter((name) => name.endsWith('.part'))).toHaveLength(1);

    const { id } = await upload.end();
    const view = async (): Promise<{ stage: string; messages: number }> =>
      (await (await fetch(`http://127.0.0.1:${desk.port}/api/imports/${id}`)).json()) as never;
    while ((await view()).stage === 'reading') await new Promise((done) => setTimeout(done, 20));
    expect(await view()).toMatchObject({ stage: 'ready', messages: 2_000 });

    await desk.kill();
    await desk.restart();
    expect(readFileSync(join(desk.dataFolder, 'desk.holder'), 'utf8')).not.toContain(`process ${pid[1]} `);
  } finally {
    await desk.remove();
  }
}, 120_000);
