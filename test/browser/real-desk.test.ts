import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, findViolations, shoot } from './fixture/browser.ts';
import { useBrowser } from './fixture/open.ts';

const repository = resolve(import.meta.dirname, '../..');
const main = join(repository, 'src/cli/main.ts');
const { visit } = useBrowser();

/** A port that nobody listens on, with room for the sandbox behind it. */
const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(Math.min(port, 60_000)));
    });
  });

describe.skipIf(!browserPath || !existsSync(main))('the example desk itself', () => {
  const data = mkdtempSync(join(tmpdir(), 'cauce-web-'));
  let example: ChildProcess;
  let url = '';

  beforeAll(async () => {
    const port = await freePort();
    url = `http://localhost:${port}`;
    example = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        main,
        'example',
        '--port',
        String(port),
        '--data',
        data,
        '--speed',
        '0',
      ],
      {
        cwd: repository,
        stdio: 'ignore',
      },
    );
    await until(async () => {
      const board = (await (await fetch(`${url}/api/board`)).json()) as { claims: readonly unknown[]; backlog: number };
      return board.claims.length > 20 && board.backlog === 0;
    });
  });
  afterAll(async () => {
    const gone = new Promise((done) => example.once('exit', done));
    example.kill('SIGTERM');
    await gone;
    rmSync(data, { recursive: true, force: true });
  });

  test('its board, a claim and the phones hold what the fixtures promise', async () => {
    for (const [name, path] of [
      ['real-board', '/'],
      ['real-claims', '/claims'],
      ['real-phones', '/phones'],
    ] as const) {
      const page = await visit(`${url}${path}`);
      await page.locator('.waiting').waitFor({ state: 'detached' });
      await shoot(page, name);
      expect(await findViolations(page)).toEqual([]);
      expect(page.complaints).toEqual([]);
      await page.context().close();
    }
    const page = await visit(url);
    await page.locator('.cl h3 a').first().click();
    await page.waitForSelector('#claim-title');
    await shoot(page, 'real-claim');
    expect(await page.locator('.words mark').count()).toBeGreaterThan(0);
    expect(await findViolations(page)).toEqual([]);
  });

  test('what a simulated phone writes comes to the board by itself', async () => {
    const board = await visit(url);
    await board.waitForSelector('.cl');
    const tips = await tipsHeld(board);
    const phones = await visit(`${url}/phones`);
    const frame = phones.locator('.frame').first();
    await frame.getByLabel('Chat').selectOption('tipline');
    await frame.locator('textarea').fill('Estoy en la central de Brownsville, somos unos 300 varados sin bus');
    await frame.getByRole('button', { name: 'Send' }).click();
    await until(async () => (await tipsHeld(board)) > tips);
  });

  test('a plan is asked for and made beside everything else', async () => {
    const page = await visit(`${url}/plan`);
    await page.getByRole('button', { name: 'Propose a plan' }).press('Enter');
    await page.locator('.pl-leaving, .pl-conflicts').waitFor();
    await shoot(page, 'real-plan');
    expect(await findViolations(page)).toEqual([]);
    expect(page.complaints).toEqual([]);
  });

  test('an export comes in, waits for a yes, and is taken in', async () => {
    const page = await visit(`${url}/import`);
    await page.getByLabel('Name of the group').fill('Turno de noche, exported');
    await page.getByLabel('Who agreed').fill('member of the group');
    await page.getByLabel('For what').fill('waiting times');
    await page.locator('input[type=file]').setInputFiles(join(repository, 'examples/night/export-android-es.txt'));
    await page.getByRole('button', { name: 'Read the file' }).click();
    await page.getByRole('button', { name: /^Take in/ }).click();
    await page.getByRole('heading', { name: 'Taken in' }).waitFor();
    await shoot(page, 'real-import');
  });
});

/** Messages held of the tipline, as its row on the board says. */
const TIPS =
  "Number([...document.querySelectorAll('.chans tr')].find((row) => row.textContent.includes('Tipline'))?.querySelector('.messages').textContent.replace(/\\\\D/g, '') ?? 0)";
const tipsHeld = (page: { evaluate(code: string): Promise<unknown> }): Promise<number> =>
  page.evaluate(TIPS) as Promise<number>;

const PATIENCE_MILLISECONDS = 120_000;

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (Date.now() < end) {
    if (await isSo().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 300));
  }
  throw new Error('it did not come to that in time');
}
