import { describe, expect, test } from 'vitest';
import { browserPath, findViolations, shoot } from './fixture/browser.ts';
import { listLooks, lookAtThemes, lookAtWords, overhang, type View } from './fixture/look.ts';
import { holdPhones } from './fixture/all.ts';
import { useBrowser } from './fixture/open.ts';
import { holdPlans, makePlan, openPlans } from './fixture/plan.ts';

const { desk, look, visit } = useBrowser();
const [made, broken] = [openPlans(), openPlans()];

const VIEWS: readonly View[] = [['plan', '/plan', () => holdPlans(made)]];
const STATES: readonly View[] = [
  ['plan-none', '/plan', () => holdPlans()],
  ['plan-running', '/plan', () => holdPlans(openPlans(), {})],
  ['plan-conflict', '/plan', () => holdPlans(broken)],
];

describe.skipIf(!browserPath)('the plan', () => {
  test.each(listLooks(VIEWS, STATES))(
    '$view.0, $width px, $themes',
    async ({ view: [name, path, hold], width, themes }) => {
      await makePlan(made);
      await makePlan(broken, { hourly: { 'reception-hall-brownsville': 100 } });
      const page = await look(`${(await desk(hold())).url}${path}`, { width, theme: themes[0]! });
      await page.waitForSelector('.lede');
      await lookAtThemes(page, themes, `${name}-${width}`);
    },
  );

  test.each(['es', 'fr', 'pt', 'ht'])('in %s: nothing sticks out', async (lang) => {
    await makePlan(made);
    const { url } = await desk(holdPlans(made));
    for (const width of [360, 1440]) {
      const page = await look(`${url}/plan`, { width, lang });
      await page.waitForSelector('.pl-leaving');
      await page.locator('details.pl-basis > summary').click();
      await lookAtWords(page, `plan-${lang}-${width}`);
    }
  });

  test('stands beside what has happened: each group as it went, told to a screen reader too, and opens from its line', async () => {
    await makePlan(made);
    const page = await visit(`${(await desk(holdPlans(made))).url}/plan`);
    const told = await page.locator('.pg-labels').innerText();
    expect(told).toMatch(/M-29\s*, 134, Puente Nuevo, Offered 02:31, Released 03:05, Received 03:22/);
    expect(told).toMatch(/M-30\s*, 100, Los Tomates, .*26\smin over/);
    expect(told).toMatch(/M-32\s*, 140, Puente Nuevo, window to leave and to arrive in, 04:20–04:45/);
    await page.locator('.pg-labels').getByRole('link', { name: 'M-29' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/handoffs/h-M-29');
  });

  test('is reached by the bar at every width and in the longest language, with the phones beside it', async () => {
    const held = holdPlans(made);
    const { url } = await desk({
      ...held,
      more: (request, body, answer) => holdPhones().more(request, body, answer) || held.more(request, body, answer),
    });
    for (const width of [861, 1024, 1200, 1366, 1440]) {
      const page = await look(`${url}/plan`, { width, lang: 'fr' });
      await page.getByRole('link', { name: 'Téléphones' }).waitFor();
      await lookAtWords(page, `plan-bar-${width}`);
    }
  });

  test('is asked for and granted by keyboard alone: the form comes filled in, and nothing goes before a name stands there', async () => {
    const opened = await desk(holdPlans());
    const page = await visit(`${opened.url}/plan`);
    await page.getByLabel('Reception hall: received an hour').fill('140');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Grants the plan proposes' }).waitFor();
    expect(JSON.parse(opened.posted[0]!.body)).toMatchObject({ hourly: { 'reception-hall-brownsville': 140 } });
    const row = page.locator('.pl-grants > li', { hasText: 'M-33' });
    await row.getByRole('button', { name: /^Grant 130/ }).press('Enter');
    await page.locator('dialog[open]').waitFor();
    expect(await page.getByLabel('Places', { exact: true }).inputValue()).toBe('130');
    await shoot(page, 'plan-grant');
    expect(await findViolations(page)).toEqual([]);
    const submit = page.locator('dialog[open] button[type=submit]');
    await submit.press('Enter');
    expect(opened.posted.map(({ path }) => path)).toEqual(['/api/plan']);
    await page.getByLabel('Your name and function').fill('Ana, shift coordinator');
    await submit.press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(opened.posted.at(-1)?.path).toBe('/api/acts');
  });

  test('a search says how long it has taken, and stops when it is told to', async () => {
    const opened = await desk(holdPlans(openPlans(), {}));
    const page = await visit(`${opened.url}/plan`, { width: 360 });
    await page.getByText('41 s').waitFor();
    await page.getByRole('button', { name: 'Stop' }).press('Enter');
    await page.getByText('The search was stopped.').waitFor();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });

  test('a plan that is not proved the best says so, and by how much it might be beaten', async () => {
    const job = await makePlan(made);
    const answer = { ...job.answer!, isProved: false, cost: job.answer!.bound + 12 };
    const { url } = await desk(holdPlans(made, { ...job, id: 'p-search', seconds: 60, answer }));
    const page = await visit(`${url}/plan`);
    await page.getByText('Not proved the best.').waitFor();
    await page.getByText('up to 12 person-hours').waitFor();
  });
});
