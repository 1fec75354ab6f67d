import { describe, expect, test } from 'vitest';
import { browserPath, findViolations, shoot, type WatchedPage } from './fixture/browser.ts';
import { holdHandoffs } from './fixture/handoffs.ts';
import { FIELD } from './fixture/handoffs-field.ts';
import { useBrowser } from './fixture/open.ts';
import { loseDesk, openPhone, sentTo } from './fixture/phone.ts';
import { type Held, problem } from './fixture/server.ts';

const { desk, visit } = useBrowser();

type Phone = Pick<WatchedPage, 'getByRole'>;
const goTo = (page: Phone, tab: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: tab }).click();

/** Counts the queue: one number, at least and at most. */
async function count(page: Phone, people: number): Promise<void> {
  await goTo(page, 'Count');
  await page.getByRole('textbox', { name: 'At least' }).fill(String(people));
  await page.getByRole('button', { name: `Keep and send ${people}` }).click();
}

/** The desk, until `isOdd` says otherwise; then this answers commands sent to `path`. */
function holdOdd(held: Held, path: string, status: number, value: unknown): Held & { isOdd: boolean } {
  const odd: Held & { isOdd: boolean } = {
    ...held,
    isOdd: true,
    more: (request, body, answer) => {
      if (request.url !== path || !odd.isOdd) return held.more(request, body, answer);
      answer(status, value);
      return true;
    },
  };
  return odd;
}

/** What comes next, and the tabs, where they are not wholly in sight. */
const FIND_OUT_OF_REACH = `[...document.querySelectorAll('.next-act .big, .tabs button')].filter((each) => {
  const { top, bottom } = each.getBoundingClientRect();
  return top < 0 || bottom > innerHeight;
}).map((each) => each.textContent)`;

/** What waits on the phone, as it keeps it. */
const READ_KEPT = `Object.values(localStorage).join(' ')`;

describe.skipIf(!browserPath)('an officer’s phone in trouble', () => {
  test('what the desk has not taken is told where the officer is, and is sent again once it can be', async () => {
    const held = holdOdd(holdHandoffs({ field: FIELD.coming }), '/api/receipts', 409, problem(409, 'wrong-stage'));
    const fixture = await desk(held);
    const page = await openPhone(visit, fixture, 'Reception hall');
    await page.getByRole('button', { name: 'Arrived: 118' }).click();
    await page.getByRole('alert').getByText('1 entry was not taken by the desk').waitFor({ timeout: 15_000 });
    await shoot(page, 'field-refused');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look' }).click();
    await page.getByText('not taken: That can no longer be done at this stage.').waitFor();
    await shoot(page, 'field-refused-kept');
    expect(await findViolations(page)).toEqual([]);
    held.isOdd = false;
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('Nothing waits on this phone.').waitFor();
    const [first, second] = sentTo(fixture, '/api/receipts');
    expect(second).toMatchObject({ handoff: 'h-M-31', counted: 118 });
    // The desk gives its refusal again to the same id.
    expect(second!['id']).not.toBe(first!['id']);
  });

  test('the sign-in page of a network refuses nothing: what was entered waits, and goes once the desk is there', async () => {
    const held = holdOdd(holdHandoffs(), '/api/field/counts', 404, null);
    const fixture = await desk(held);
    const page = await openPhone(visit, fixture);
    await count(page, 60);
    await expect.poll(() => sentTo(fixture, '/api/field/counts').length, { timeout: 15_000 }).toBeGreaterThan(0);
    expect(await page.getByText('not taken').count()).toBe(0);
    held.isOdd = false;
    await expect.poll(() => page.locator('.tabs .some').count(), { timeout: 15_000 }).toBe(0);
    expect(await page.getByText('not taken').count()).toBe(0);
    const ids = sentTo(fixture, '/api/field/counts').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1);
  });

  test('a go that was overtaken by a hold on its way does not come back', async () => {
    const held = holdHandoffs();
    const late: (() => void)[] = [];
    let isSlow = false;
    const fixture = await desk({
      ...held,
      more: (request, body, answer) =>
        held.more(request, body, (status, value) => {
          if (!isSlow || !request.url?.startsWith('/api/field/')) return answer(status, value);
          isSlow = false;
          return void late.push(() => answer(status, value));
        }),
    });
    const page = await openPhone(visit, fixture);
    isSlow = true;
    await expect.poll(() => late.length, { timeout: 8_000 }).toBe(1);
    held.now.field = FIELD.hold;
    await page.locator('.bl.hold').waitFor();
    const arrived = page.waitForResponse((reply) => reply.url().includes('/api/field/'));
    late[0]!();
    await (await arrived).finished();
    expect(await page.locator('.bl.go').count()).toBe(0);
  });

  test('two tabs of one phone keep each other’s entries', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await openPhone(visit, fixture);
    const other = await page.context().newPage();
    await other.goto(`${fixture.url}/field`);
    await other.waitForSelector('.bl.go');
    fixture.cut();
    for (const tab of [page, other]) await tab.waitForSelector('.bl.no-connection');
    await count(page, 60);
    await count(other, 70);
    await count(page, 80);
    for (const tab of [page, other]) await expect.poll(() => tab.textContent('.tabs .some')).toBe('3');
    fixture.mend();
    for (const tab of [page, other])
      await expect.poll(() => tab.locator('.tabs .some').count(), { timeout: 20_000 }).toBe(0);
    const lows = sentTo(fixture, '/api/field/counts').map(({ low }) => low);
    expect(lows.filter((low, index) => lows.indexOf(low) === index)).toEqual([60, 70, 80]);
  });

  test('a phone that keeps nothing says so while something waits on it', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await openPhone(visit, fixture);
    await page.evaluate(`Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }`);
    fixture.cut();
    await page.waitForSelector('.bl.no-connection');
    expect(await page.getByText('This phone keeps nothing').count()).toBe(0);
    await count(page, 60);
    await page.getByRole('alert').getByText('This phone keeps nothing').waitFor();
    await count(page, 70);
    expect(await page.textContent('.tabs .some')).toBe('2');
    expect(await page.locator('.kp b').allTextContents()).toEqual(['60 wait here', '70 wait here']);
    await shoot(page, 'field-unsafe');
    expect(await findViolations(page)).toEqual([]);
    fixture.mend();
    await expect.poll(() => sentTo(fixture, '/api/field/counts').length, { timeout: 20_000 }).toBe(2);
    await page.getByText('This phone keeps nothing').waitFor({ state: 'detached' });
  });

  test('what is being counted and written stays while somebody looks whether they may go', async () => {
    const page = await openPhone(visit, await desk(holdHandoffs()));
    await goTo(page, 'Count');
    await page.getByRole('textbox', { name: 'At least' }).fill('60');
    await goTo(page, 'Report');
    await page.locator('.kinds label').nth(3).click();
    await page.getByLabel('A few words, no names').fill('the gate is shut');
    await goTo(page, 'Go');
    await goTo(page, 'Report');
    expect(await page.getByLabel('A few words, no names').inputValue()).toBe('the gate is shut');
    expect(await page.locator('.kinds input').nth(3).isChecked()).toBe(true);
    await goTo(page, 'Count');
    expect(await page.getByRole('textbox', { name: 'At least' }).inputValue()).toBe('60');
  });

  test('what is no number stays as it was written, is said to be none, and is not sent as another one', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await openPhone(visit, fixture);
    await goTo(page, 'Count');
    const least = page.getByRole('textbox', { name: 'At least' });
    await least.fill('');
    await least.pressSequentially('1e5');
    expect(await least.inputValue()).toMatch(/1e5$/);
    await page.getByRole('status').getByText('A whole number, please.').waitFor();
    const send = page.getByRole('button', { name: /^Keep and send/ });
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await send.click({ force: true });
    await least.fill('105');
    await page.getByRole('button', { name: 'Keep and send 105' }).click();
    const kept = await page.evaluate(READ_KEPT);
    expect(kept).toContain('"low":105');
    expect(kept).not.toContain('"low":15,');
  });

  test('where the desk plays a night of May, the phone shows that night’s clock, and what is counted is of that hour', async () => {
    const asOf = '2023-05-11T22:40:00-05:00';
    const fixture = await desk(holdHandoffs({ field: { ...FIELD.go, asOf } }));
    const page = await openPhone(visit, fixture);
    await page.locator('.fh time').getByText('22:40').waitFor();
    await count(page, 60);
    expect(await page.evaluate(READ_KEPT)).toContain('"at":"2023-05-12T03:4');
  });

  test('however much stands on the page, what comes next and the tabs are within reach of a thumb', async () => {
    const others = Array.from({ length: 9 }, (_, at) => ({
      ...FIELD.go.others[at % 2]!,
      id: `h-${at}`,
      label: `M-${at}`,
    }));
    for (const word of ['go', 'wait', 'hold'] as const) {
      const page = await openPhone(visit, await desk(holdHandoffs({ field: { ...FIELD[word], others } })));
      await page.setViewportSize({ width: 360, height: 600 });
      expect(await page.evaluate('document.documentElement.scrollHeight > innerHeight')).toBe(true);
      for (const tab of ['Go', 'Count', 'Report']) {
        await goTo(page, tab);
        expect([word, tab, await page.evaluate(FIND_OUT_OF_REACH)]).toEqual([word, tab, []]);
      }
    }
  });

  test('who works by keys goes on from what was opened, and from the first button once it is closed or undone', async () => {
    const page = await openPhone(visit, await desk(holdHandoffs()));
    const stands = (): Promise<unknown> => page.evaluate('document.activeElement.textContent');
    for (const [open, shown] of [
      ['Offer a group', 'Offer a group'],
      ['Hold the crossing', ''],
    ] as const) {
      await page.getByRole('button', { name: open }).press('Enter');
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
      await expect.poll(stands).toBe(shown);
      await page.getByRole('button', { name: 'Cancel' }).press('Enter');
      await expect.poll(stands).toBe('Left with 140');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(stands).toBe('Left with 140');
  });

  test('a phone that does not know yet where it stands asks for that, and goes there', async () => {
    const page = await visit(`${(await desk(holdHandoffs())).url}/field`, { width: 360, height: 740 });
    await page.locator('.pick-place').first().waitFor();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('alert').getByText('Choose where you stand.').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('radio');
    expect(await findViolations(page)).toEqual([]);
  });

  test('a language that cannot be fetched is not shown as chosen, and the phone opens all the same', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await openPhone(visit, fixture);
    await loseDesk(page, fixture);
    await goTo(page, 'Kept');
    const language = page.getByRole('combobox', { name: 'Language' });
    await language.selectOption('ht');
    await expect.poll(() => language.inputValue()).toBe('en');
    await page.reload();
    await page.waitForSelector('.bl.no-connection');
    expect(await page.textContent('h1')).toBe('No connection');
  });
});
