import { describe, expect, test } from 'vitest';
import type { ReferralList, WaitingView } from '../../src/desk/contract/index.ts';
import { holdAll } from './fixture/all.ts';
import { browserPath, findViolations, shoot } from './fixture/browser.ts';
import { useBrowser } from './fixture/open.ts';
import { holdOversight } from './fixture/oversight.ts';
import type { Held } from './fixture/server.ts';
import { NOBODY } from './fixture/waiting.ts';

const { desk, visit } = useBrowser();

/** The desk behind a proxy that answers 503 at this address for as long as `isFailing` says so. */
function holdFailing(held: Held, path: string): Held & { isFailing: boolean } {
  const failing: Held & { isFailing: boolean } = {
    ...held,
    isFailing: false,
    more: (request, body, answer) => {
      if (request.method !== 'GET' || request.url !== path || !failing.isFailing)
        return held.more(request, body, answer);
      answer(503, null);
      return true;
    },
  };
  return failing;
}

describe.skipIf(!browserPath)('a desk that fails while somebody works', () => {
  test('the words that are shown once stay in front of who asked for them', async () => {
    const held = holdFailing(holdOversight(), '/api/referrals');
    const fixture = await desk(held);
    const page = await visit(`${fixture.url}/referrals`);
    await page.getByRole('button', { name: 'Show the details once' }).first().click();
    await page.getByLabel('Your name').fill('Ferrer');
    await page.getByRole('checkbox').check();
    held.isFailing = true;
    const failed = page.waitForResponse((reply) => reply.status() === 503);
    await page.locator('dialog[open] button[type=submit]').click();
    await failed;
    await page.getByText('The desk has been answering with errors since 04:12').waitFor();
    expect(await page.textContent('dialog[open] .shown-once')).toContain('chamarra morada');
    await shoot(page, 'referrals-shown-desk-fails');
    expect(await findViolations(page)).toEqual([]);
  });

  test('the page says that it may be old, and is right again by itself', async () => {
    const held = holdFailing(holdOversight(), '/api/referrals');
    const fixture = await desk(held);
    const page = await visit(`${fixture.url}/referrals`);
    const before = await page.textContent('h1');
    held.isFailing = true;
    fixture.push({ type: 'referrals', open: 1 });
    await page.getByText('The desk has been answering with errors since 04:12').waitFor();
    expect(await page.textContent('h1')).toBe(before);
    held.isFailing = false;
    await page.getByText('answering with errors').waitFor({ state: 'detached' });
  });

  test('a board whose desk has lost its database stays to be seen, and says since when it is from before', async () => {
    const held = holdOversight();
    const fixture = await desk(held);
    const page = await visit(`${fixture.url}/`);
    const before = await page.textContent('h1');
    const tell = (databaseAwaySince: string | null): void =>
      fixture.push({ type: 'board', board: { ...held.board, desk: { ...held.board.desk, databaseAwaySince } } });
    tell('2023-05-12T04:09:00-05:00');
    await page.getByText('The desk has not reached its database since 04:09').waitFor();
    expect(await page.textContent('h1')).toBe(before);
    tell(null);
    await page.getByText('has not reached its database').waitFor({ state: 'detached' });
  });

  test('an answer that was overtaken does not put back what was there before', async () => {
    const held = holdOversight();
    const late: (() => void)[] = [];
    let [isSlow, gone] = [false, 0];
    const fixture = await desk({
      ...held,
      more: (request, body, answer) =>
        held.more(request, body, (status, value) => {
          if (request.url !== '/api/referrals') return answer(status, value);
          const list = value as ReferralList;
          const say = (): void => answer(status, { ...list, referrals: list.referrals.slice(gone) });
          if (!isSlow) return say();
          isSlow = false;
          return void late.push(() => answer(status, list));
        }),
    });
    const page = await visit(`${fixture.url}/referrals`);
    const before = await page.locator('.rf-rows > li').count();
    isSlow = true;
    fixture.push({ type: 'referrals', open: before });
    await expect.poll(() => late.length).toBe(1);
    gone = 1;
    fixture.push({ type: 'referrals', open: before - 1 });
    await page
      .locator('.rf-rows > li')
      .nth(before - 1)
      .waitFor({ state: 'detached' });
    const arrived = page.waitForResponse((reply) => reply.url().endsWith('/api/referrals'));
    late[0]!();
    await (await arrived).finished();
    expect(await page.locator('.rf-rows > li').count()).toBe(before - 1);
  });

  test('a count in the bar that was overtaken does not come back', async () => {
    const held = holdOversight();
    const late: (() => void)[] = [];
    let [isSlow, isAnswered] = [false, false];
    const fixture = await desk({
      ...held,
      more: (request, body, answer) =>
        held.more(request, body, (status, value) => {
          if (request.url !== '/api/waiting') return answer(status, value);
          if (isAnswered) return answer(status, { ...(value as WaitingView), referrals: NOBODY });
          return isSlow ? void late.push(() => answer(status, value)) : answer(status, value);
        }),
    });
    const page = await visit(fixture.url);
    const marks = page.getByRole('link', { name: /^Referrals/ }).locator('.cnt');
    await marks.first().waitFor();
    isSlow = true;
    fixture.push({ type: 'referrals', open: 1 });
    await expect.poll(() => late.length).toBe(1);
    isAnswered = true;
    fixture.push({ type: 'referrals', open: 0 });
    await marks.first().waitFor({ state: 'detached' });
    const arrived = page.waitForResponse((reply) => reply.url().endsWith('/api/waiting'));
    late[0]!();
    await (await arrived).finished();
    expect(await marks.count()).toBe(0);
  });

  test('a board that is not answered after a lost connection is marked as old, and comes by itself', async () => {
    const fixture = await desk(holdAll());
    const page = await visit(fixture.url);
    const { board } = fixture.held;
    const answer = fixture.held.more;
    fixture.held.board = undefined!;
    fixture.held.more = (request, body, reply) =>
      request.url === '/api/board' ? (reply(503, null), true) : answer(request, body, reply);
    fixture.cut();
    await page.getByText('No connection').first().waitFor();
    fixture.mend();
    await page.getByText('answering with errors').waitFor();
    fixture.held.board = board;
    await page.getByText('answering with errors').waitFor({ state: 'detached' });
  });

  test('a network that swallows questions while the stream stands is no connection, until one is answered', async () => {
    const held = holdAll();
    let isSwallowing = false;
    const fixture = await desk({
      ...held,
      more: (request, body, answer) => {
        if (!isSwallowing || request.url !== '/api/waiting') return held.more(request, body, answer);
        request.socket.destroy();
        return true;
      },
    });
    const page = await visit(fixture.url);
    isSwallowing = true;
    fixture.push({ type: 'referrals', open: 1 });
    await page.getByText('No connection to the desk since 04:12').waitFor();
    isSwallowing = false;
    fixture.push({ type: 'referrals', open: 1 });
    await page.getByText('No connection').waitFor({ state: 'detached' });
  });

  test('an address that is cut off in the middle of a letter is no page, and the bar stays', async () => {
    const page = await visit(`${(await desk(holdAll())).url}/claims/c%E0%A4`);
    expect(await page.textContent('h1')).toBe('There is no such page.');
    expect(await page.locator('.top nav a').count()).toBeGreaterThan(5);
  });
});
