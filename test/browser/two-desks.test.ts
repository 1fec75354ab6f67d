import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, findViolations, shoot, type WatchedPage } from './fixture/browser.ts';
import { useBrowser } from './fixture/open.ts';
import { startTwoDesks, type TwoDesks } from './fixture/two-desks.ts';

const { web, visit } = useBrowser();

const ANA = 'Ana, shift coordinator';
const GRACE = 'Grace, port director';
const PATIENCE = 20_000;

/** A browser in which somebody has said once who acts there. */
async function visitAs(name: string, url: string, look: Parameters<typeof visit>[1] = {}): Promise<WatchedPage> {
  const page = await visit(url, look);
  await page.evaluate(`localStorage.setItem('cauce.name', ${JSON.stringify(name)})`);
  await page.reload();
  await page.waitForSelector('h1');
  return page;
}

const press = (page: WatchedPage, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click({ timeout: PATIENCE });
/** Fills a form's fields by their labels, and sends it with Enter. */
async function fill(page: WatchedPage, fields: Readonly<Record<string, string>>): Promise<void> {
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(value);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden', timeout: PATIENCE });
}

/** All is as it should be for whoever cannot see the screen, and the console is silent. */
async function lookAt(page: WatchedPage, name: string): Promise<void> {
  await shoot(page, name);
  expect(await findViolations(page)).toEqual([]);
  expect(page.complaints).toEqual([]);
}

async function compareNumber(page: WatchedPage): Promise<void> {
  await press(page, 'Compare now');
  for (let group = 1; group <= 12; group += 1) {
    await page.getByText(`Group ${group} of 12`).waitFor();
    await page.keyboard.press('Enter');
  }
}

/** Walks with Tab to what is called so, as somebody without a mouse does. */
async function tabTo(page: WatchedPage, name: RegExp): Promise<void> {
  const stops: string[] = [];
  while (stops.length < 120) {
    await page.keyboard.press('Tab');
    stops.push((await page.evaluate(STANDS_ON)) as string);
    if (name.test(stops.at(-1)!)) return;
  }
  throw new Error(`no stop is called ${name}: ${[...new Set(stops)].map((stop) => stop.slice(0, 40)).join(' | ')}`);
}

/** The name of what has the focus: a field's label, or the words of a button. */
const STANDS_ON = `(() => {
  const { labels, textContent } = document.activeElement;
  return labels?.[0]?.textContent ?? textContent;
})()`;

/** The words of the group in whose row the focus is; empty where it was lost. */
const STANDS_IN = `document.activeElement.closest('tr')?.textContent ?? ''`;

/** Writes into the fields of the open sheet, from one to the next with Tab. */
async function writeIn(page: WatchedPage, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('dialog[open]').waitFor();
  for (const [label, value] of Object.entries(fields)) {
    if (!((await page.evaluate(STANDS_ON)) as string).startsWith(label)) await tabTo(page, RegExp(`^${label}`));
    await page.keyboard.press('Control+a');
    await page.keyboard.type(value);
  }
}

/** Sends the open sheet by Enter, as one does from a field. */
async function enter(page: WatchedPage): Promise<void> {
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached', timeout: PATIENCE });
}

/** An act by its name, its sheet filled in from one field to the next. */
async function act(page: WatchedPage, name: RegExp, fields: Readonly<Record<string, string>>): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await writeIn(page, fields);
  await enter(page);
}

/** Whoever has acted goes on from the group, in whose row these words stand by now. */
const standsWith = (page: WatchedPage, words: string): Promise<void> =>
  expect.poll(() => page.evaluate(STANDS_IN), { timeout: PATIENCE }).toContain(words);

/** Opens the officer's view at a place and begins. */
async function standAt(url: string, name: string, place: string): Promise<WatchedPage> {
  const phone = await visitAs(name, `${url}/field`, { width: 360, height: 740 });
  await phone.getByText(place).click({ timeout: PATIENCE });
  await phone.getByRole('button', { name: 'Begin' }).click();
  await phone.waitForSelector('.fh');
  return phone;
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Unpacks a bag; answers its folder. */
async function unpack(path: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-bag-'));
  folders.push(folder);
  const zip = await openPromise(path);
  let top = '';
  for await (const entry of zip.eachEntry()) {
    const to = join(folder, entry.fileName);
    top ||= join(folder, entry.fileName.split('/')[0]!);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return top;
}

/** What the verifier in the bag says, without anything of Cauce. */
const checkBag = (bag: string): Promise<{ readonly code: number; readonly text: string }> =>
  new Promise((done) => {
    execFile(process.execPath, ['verify.mjs'], { cwd: bag, env: {} }, (error, text) =>
      done({ code: error ? Number(error.code) : 0, text }),
    );
  });

describe.skipIf(!browserPath)('two desks, each in a browser of its own', () => {
  let desks: TwoDesks;
  let ana: WatchedPage;
  let grace: WatchedPage;
  let queue: WatchedPage;
  beforeAll(async () => {
    desks = await startTwoDesks(web());
    ana = await visitAs(ANA, `${desks.matamoros.url}/link`);
    grace = await visitAs(GRACE, `${desks.brownsville.url}/link`);
  });
  afterAll(() => desks?.stop());
  const go = (page: WatchedPage, path: string) => page.goto(new URL(path, page.url()).href);

  test('one invites, the other takes it up, both compare the safety number: they are linked', async () => {
    await press(ana, 'Invite a desk');
    const invitation = await ana.locator('.invitation code').textContent();
    await grace.getByLabel('An invitation you were given').fill(invitation!);
    await press(grace, 'Take it up');
    await grace.getByText('Taken up.').waitFor({ timeout: PATIENCE });
    await compareNumber(grace);
    await compareNumber(ana);
    for (const page of [ana, grace]) await page.getByText('both sides read one order').waitFor({ timeout: PATIENCE });
    await lookAt(ana, 'two-link');
  });

  test('letters, room and places are agreed', async () => {
    for (const page of [ana, grace]) await go(page, '/handoffs');
    await press(ana, 'Sign the letter…');
    await fill(ana, {});
    await press(grace, 'Sign the letter…');
    await fill(grace, {});
    await press(grace, 'State room…');
    await fill(grace, { 'Free places to wait': '300', 'People an hour': '400' });
    await press(grace, 'Grant places…');
    await fill(grace, { Places: '60' });
    await ana.getByText('60 may cross').waitFor({ timeout: PATIENCE });
    await lookAt(grace, 'two-agreed');
  });

  test('a group is offered and accepted', async () => {
    await press(ana, 'Offer a group…');
    await fill(ana, { Adults: '88', Children: '30', 'Unaccompanied children': '2', 'Need care': '2' });
    await press(grace, /^Accept 120/);
    await ana.getByRole('button', { name: /^Go for 120/ }).waitFor({ timeout: PATIENCE });
    await lookAt(ana, 'two-accepted');
  });

  test('held on one side, nobody goes on the other; resumed, they may', async () => {
    await press(grace, 'Hold…');
    await fill(grace, { Reason: 'lanes are being cleared' });
    await ana.getByText('lanes are being cleared').waitFor({ timeout: PATIENCE });
    queue = await standAt(desks.matamoros.url, 'Jean, officer', 'Queue, Puente Viejo');
    await queue.waitForSelector('.bl.hold');
    await lookAt(queue, 'two-field-held');
    await press(grace, 'Resume…');
    await fill(grace, {});
    await queue.waitForSelector('.bl.wait', { timeout: PATIENCE });
    await press(queue, 'Ask for go, 120');
    await queue.waitForSelector('.bl.go', { timeout: PATIENCE });
    expect(await queue.textContent('h1')).toBe('Go');
  });

  test('without a connection there is no go; who has left is told once it is back', async () => {
    await queue.context().setOffline(true);
    await queue.waitForSelector('.bl.no-connection');
    await press(queue, 'Left with 120');
    expect(await queue.textContent('.tabs .some')).toBe('1');
    await lookAt(queue, 'two-field-offline');
    await queue.context().setOffline(false);
    await expect.poll(() => queue.locator('.tabs .some').count(), { timeout: PATIENCE }).toBe(0);
    await grace.getByText(/left \d\d:\d\d/).waitFor({ timeout: PATIENCE });
  });

  test('118 arrive, counted without a connection; the difference of 2 is explained and signed by both', async () => {
    const hall = await standAt(desks.brownsville.url, 'Marie, officer', 'Reception hall');
    await hall.getByRole('button', { name: /^Seen/ }).waitFor({ timeout: PATIENCE });
    await hall.context().setOffline(true);
    await hall.waitForSelector('.bl.no-connection');
    for (let fewer = 0; fewer < 2; fewer += 1) await press(hall, /^One fewer/);
    await press(hall, 'Arrived: 118');
    await hall.context().setOffline(false);
    await hall.getByText('reached the desk').waitFor({ timeout: PATIENCE });
    // Nobody is next, and no crossing of this desk begins here: nothing to offer.
    expect(await hall.getByRole('button', { name: 'Offer a group' }).count()).toBe(0);
    await press(grace, /^Explain 2/);
    await fill(grace, { 'medical care': '2' });
    await press(ana, /^Sign: 2 medical care/);
    await fill(ana, {});
    await expect.poll(() => ana.locator('.ho-table tr.old').count(), { timeout: PATIENCE }).toBe(1);
  });

  test('sealed on both sides, and the browser proves it from the record', async () => {
    for (const page of [ana, grace]) {
      await expect
        .poll(() => page.locator('.ho-table tr.old .sealc').textContent(), { timeout: PATIENCE })
        .toContain('both');
      await lookAt(page, `two-closed-${page === ana ? 'ana' : 'grace'}`);
      await go(page, '/record');
      await press(page, 'Check all on this page');
      await page.getByText(/All \d+ proven/).waitFor({ timeout: PATIENCE });
    }
    await lookAt(ana, 'two-record');
  });

  test('a copy is handed out with names withheld: any Node.js checks it, and finds the one record that was changed', async () => {
    await press(ana, 'Export…');
    const dialog = ana.locator('dialog[open]');
    await dialog.getByLabel('For whom').fill('Inspector general');
    await dialog.getByLabel('What for').fill('Inquiry into the night');
    await dialog.getByLabel('Who acted').check();
    await press(ana, 'Make the export');
    await dialog.getByText('Fill this in.').waitFor();
    await lookAt(ana, 'two-export-form');
    await dialog.getByLabel('Why it is withheld').fill('names of officers are not part of the inquiry');
    await press(ana, 'Make the export');
    const root = await dialog.locator('.verify code').nth(1).textContent({ timeout: PATIENCE });
    await lookAt(ana, 'two-export-made');
    const waits = ana.waitForEvent('download');
    await dialog.getByText('Download (.zip)').click();
    const bag = await unpack(await (await waits).path());
    // As a whole word in quotation marks: salts and hashes are base64 and now and then spell three letters of their own.
    expect(readFileSync(join(bag, 'data/records.jsonl'), 'utf8')).not.toMatch(/"Ana\b/);
    const sound = await checkBag(bag);
    expect(sound).toMatchObject({ code: 0 });
    expect(
      Buffer.from(readFileSync(join(bag, 'data/checkpoint'), 'utf8').split('\n')[2]!, 'base64').toString('hex'),
    ).toBe(root);
    const records = readFileSync(join(bag, 'data/records.jsonl'), 'utf8');
    writeFileSync(join(bag, 'data/records.jsonl'), records.replace('"value":118', '"value":108'));
    const forged = await checkBag(bag);
    const at = records.split('\n').findIndex((line) => line.includes('"value":118'));
    expect(forged.code).toBe(1);
    expect(forged.text).toMatch(new RegExp(`content-changed.*record ${at}|record ${at}\\b.*`));
    expect(desks.errors).toEqual([]);
  });

  test('by the keyboard alone: what is written in a sheet stays while a group is offered over there, and Escape gives the focus back', async () => {
    for (const page of [ana, grace]) {
      await go(page, '/handoffs');
      await page.waitForSelector('.ho-table');
    }
    // Grace writes why she would hold, and a group is offered meanwhile: what she has written stays, and so does where she is.
    await tabTo(grace, /^Hold…/);
    await grace.keyboard.press('Enter');
    await writeIn(grace, { Reason: 'fog' });
    await tabTo(ana, /^Offer a group…/);
    await ana.keyboard.press('Enter');
    await writeIn(ana, { Adults: '50' });
    await enter(ana);
    await grace.locator('tr.you').waitFor({ state: 'attached', timeout: PATIENCE });
    expect(await grace.evaluate(STANDS_ON)).toMatch(/^Reason/);
    await grace.keyboard.type(' on the river');
    expect(await grace.inputValue('dialog[open] :focus')).toBe('fog on the river');
    await grace.keyboard.press('Escape');
    await grace.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await grace.evaluate(STANDS_ON)).toMatch(/^Hold…/);
    expect(desks.errors).toEqual([]);
  });

  test('by the keyboard alone: what was offered is accepted, ordered to go and has left, and whoever acted stays with the group', async () => {
    await tabTo(grace, /^Accept 50/);
    await grace.keyboard.press('Enter');
    await ana.getByRole('button', { name: /^Go for 50/ }).waitFor({ timeout: PATIENCE });
    await expect.poll(() => grace.evaluate(STANDS_IN), { timeout: PATIENCE }).toContain('50');

    await tabTo(ana, /^Go for 50/);
    await ana.keyboard.press('Enter');
    await queue.waitForSelector('.bl.go', { timeout: PATIENCE });
    await ana.getByRole('button', { name: /^Go for 50/ }).waitFor({ state: 'detached', timeout: PATIENCE });
    await expect.poll(() => ana.evaluate(STANDS_IN), { timeout: PATIENCE }).toContain('50');

    await tabTo(queue, /^Left with 50/);
    await queue.keyboard.press('Enter');
    expect(await queue.evaluate(STANDS_ON)).toBe('Count the queue');
    await grace.getByText(/left \d\d:\d\d/).waitFor({ timeout: PATIENCE });
    expect(desks.errors).toEqual([]);
  });

  test('by the keyboard alone: who arrived is seen and counted in, the difference is explained and signed, and whoever acted stays with the group', async () => {
    await act(grace, /^Seen…/, {});
    await grace.getByText(/first seen \d\d:\d\d/).waitFor({ timeout: PATIENCE });
    await standsWith(grace, '50');

    await tabTo(grace, /^Count in…/);
    await grace.keyboard.press('Enter');
    // Nothing is filled in: somebody has to have counted, and Enter alone sends nothing.
    await grace.keyboard.press('Enter');
    expect(await grace.evaluate(STANDS_ON)).toBe('People counted in');
    await grace.keyboard.type('48');
    await grace.getByText('2 fewer than were released').waitFor();
    await enter(grace);
    await standsWith(grace, '48 counted');

    await tabTo(grace, /^Explain 2…/);
    await grace.keyboard.press('Enter');
    await writeIn(grace, { 'turned back': '3' });
    await grace.keyboard.press('Enter');
    await grace.getByText('The parts must add up to 2; now they give 3.').waitFor();
    expect(await grace.evaluate(STANDS_ON)).toBe('turned back');
    await writeIn(grace, { 'turned back': '2' });
    await enter(grace);
    await standsWith(grace, '50');

    await act(ana, /^Sign: 2 turned back…/, {});
    await expect.poll(() => ana.locator('.ho-table tr.old').count(), { timeout: PATIENCE }).toBe(2);
    await standsWith(ana, '2 turned back');
    expect(desks.errors).toEqual([]);
  });
});
