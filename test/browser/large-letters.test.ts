import { describe, expect, test } from 'vitest';
import { browserPath, shoot } from './fixture/browser.ts';
import { holdHandoffs } from './fixture/handoffs.ts';
import { overhang } from './fixture/look.ts';
import { openPhone } from './fixture/phone.ts';
import { useBrowser } from './fixture/open.ts';

const twice = useBrowser(32);

/** One and a half times what browsers begin with, as somebody sets it who does not see small print. */
const { desk, look } = useBrowser(24);

const PATHS = ['/', '/claims', '/claims/c%3A66ff', '/handoffs', '/handoffs/h-M-29', '/decisions', '/link', '/import'];

describe.skipIf(!browserPath)('letters of 32 pixels, twice what browsers begin with', () => {
  test('on a phone nothing sticks out, and no word of a list is broken into pieces', async () => {
    const { url } = await twice.desk(holdHandoffs());
    for (const path of ['/', '/claims', '/claims/c%3A66ff', '/decisions', '/import']) {
      const page = await twice.look(`${url}${path}`, { width: 360 });
      await page.locator('.waiting').waitFor({ state: 'detached' });
      expect([path, await overhang(page)]).toEqual([path, 0]);
      expect([path, await page.evaluate(FIND_NARROW_WORDS)]).toEqual([path, []]);
    }
  });

  test('the officer’s clock and the names of the tabs stand on one line each', async () => {
    const page = await openPhone(twice.visit, await twice.desk(holdHandoffs()));
    await shoot(page, 'large-field');
    expect(await overhang(page)).toBe(0);
    expect(await page.evaluate(FIND_BROKEN_LINES)).toEqual([]);
  });
});

/** Single words that stand on two lines. */
const FIND_BROKEN_LINES = `[...document.querySelectorAll('.fh time, .tabs button')].flatMap((each) => {
  const range = document.createRange();
  range.selectNodeContents(each.firstChild);
  return range.getClientRects().length > 1 ? [each.textContent] : [];
})`;

/** Names that have less room than half of the page. */
const FIND_NARROW_WORDS = `[...document.querySelectorAll('.rows .nm, .table h3, .ghead .name')]
  .filter((each) => each.getBoundingClientRect().width > 0 && each.parentElement.getBoundingClientRect().width < innerWidth / 2)
  .map((each) => each.textContent)`;

describe.skipIf(!browserPath)('letters of 24 pixels', () => {
  test.each([1440, 720, 360])('%s px wide: nothing sticks out', async (width) => {
    const { url } = await desk(holdHandoffs());
    for (const path of PATHS) {
      const page = await look(`${url}${path}`, { width });
      await page.locator('.waiting').waitFor({ state: 'detached' });
      await shoot(page, `large${path.replaceAll(/[^a-z]+/g, '-')}${width}`);
      expect([path, await overhang(page)]).toEqual([path, 0]);
    }
  });

  test('a page has the columns for which its letters leave room, not its pixels', async () => {
    const page = await look((await desk(holdHandoffs())).url, { width: 1440 });
    const drawing = await page.locator('.mapsec').boundingBox();
    const rail = await page.locator('.rail').boundingBox();
    expect(rail!.y).toBeGreaterThan(drawing!.y + drawing!.height);
  });

  test('each chat of a claim has its name and its kind for itself', async () => {
    for (const width of [1440, 360]) {
      const page = await look(`${(await desk(holdHandoffs())).url}/claims/c%3A66ff`, { width });
      await page.waitForSelector('.tree li');
      expect([width, await page.evaluate(FIND_LINES_ON_LINES)]).toEqual([width, []]);
    }
  });

  test('a long name of a chat is written out, and lies on no other line', async () => {
    const held = holdHandoffs();
    const claim = held.claims.get('c:66ff')!;
    const messages = claim.messages.map((each) => ({
      ...each,
      chat: `${each.chat} — vecinos y voluntarios del puente`,
    }));
    held.claims = new Map(held.claims).set('c:66ff', { ...claim, messages });
    for (const width of [1440, 360]) {
      const page = await look(`${(await desk(held)).url}/claims/c%3A66ff`, { width });
      await page.waitForSelector('.tree li');
      await shoot(page, `large-names-${width}`);
      expect([width, await page.evaluate(FIND_LINES_ON_LINES)]).toEqual([width, []]);
      expect([width, await page.evaluate(FIND_TALL_NAMES)]).toEqual([width, []]);
    }
  });

  test('on a phone no word that was read is cut off', async () => {
    const page = await look(`${(await desk(holdHandoffs())).url}/claims/c%3A66ff`, { width: 360 });
    await page.waitForSelector('.words mark');
    expect(await page.evaluate(FIND_CUT_MARKS)).toEqual([]);
  });

  test('on a phone the names of a group’s stops can be told apart', async () => {
    const page = await look(`${(await desk(holdHandoffs())).url}/handoffs`, { width: 360 });
    expect(await page.locator('.ho tr.r .s i').count()).toBeGreaterThan(0);
    expect(await page.evaluate(FIND_MIXED_STOPS)).toEqual([]);
  });
});

/** Chats of the tree whose words lie upon those of the next one. */
const FIND_LINES_ON_LINES = `[...document.querySelectorAll('.tree .names')]
  .map((names) => ({ words: names.textContent, box: names.getBoundingClientRect() }))
  .filter(({ box }, index, all) => index > 0 && box.top < all[index - 1].box.bottom - 1)
  .map(({ words }) => words)`;

/** Chats whose words are cut off, or take more than the room their row keeps for them. */
const FIND_TALL_NAMES = `[...document.querySelectorAll('.tree li')].flatMap((row) => {
  const names = row.querySelector('.names');
  const isCut = [names, ...names.children].some((each) => getComputedStyle(each).overflow !== 'visible');
  return isCut || names.getBoundingClientRect().height > row.getBoundingClientRect().height + 1 ? [names.textContent] : [];
})`;

/** Marked words that go on beyond the edge of what was written. */
const FIND_CUT_MARKS = `[...document.querySelectorAll('.words mark')]
  .filter((mark) => mark.getBoundingClientRect().right > mark.closest('blockquote').getBoundingClientRect().right + 1)
  .map((mark) => mark.textContent)`;

/** Neighbours in a group's line of stops whose names, which the style sheet writes, share room. */
const FIND_MIXED_STOPS = `[...document.querySelectorAll('.ho tr.r')].flatMap((row) => {
  const names = [...row.querySelectorAll('.s i')].map((stop) => {
    const { left, width, top } = stop.getBoundingClientRect();
    const style = getComputedStyle(stop, '::after');
    const [wide, high, down] = [style.width, style.height, style.top].map(Number.parseFloat);
    return { name: stop.dataset.l, left: left + width / 2 - wide / 2, right: left + width / 2 + wide / 2, top: top + down, bottom: top + down + high };
  });
  return names.flatMap((a, i) => names.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => a.name + ' × ' + b.name));
})`;
