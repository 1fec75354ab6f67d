import { describe, expect, test } from 'vitest';
import { holdAll, holdPhones } from './fixture/all.ts';
import { CROWDED, FENCE, FRESH } from './fixture/board.ts';
import { browserPath, shoot } from './fixture/browser.ts';
import { holdHandoffs } from './fixture/handoffs.ts';
import { listLooks, lookAtThemes, overhang, type View } from './fixture/look.ts';
import { LONG_NAME, renamed } from './fixture/names.ts';
import { useBrowser } from './fixture/open.ts';
import { holdOversight } from './fixture/oversight.ts';
import type { Held } from './fixture/server.ts';

const { desk, look, visit } = useBrowser();

/** A name for its pictures, its address, and what the desk holds. */

const held =
  (change: Partial<Held>): (() => Held) =>
  () => ({ ...holdAll(), ...change });

/** Every view first, then the states that look otherwise. */
const VIEWS: readonly View[] = [
  ['board', '/', holdAll],
  ['claims', '/claims', holdAll],
  ['claim', '/claims/c%3A66ff', holdAll],
  ['import', '/import', holdAll],
  ['import-ready', '/import/i%3A1', holdAll],
  ['decisions', '/decisions', holdAll],
  ['phones', '/phones', holdPhones],
];
const STATES: readonly View[] = [
  ['board-fresh', '/', held({ board: FRESH })],
  ['board-fence', '/', held({ board: FENCE })],
  ['board-crowded', '/', held({ board: CROWDED })],
  ['claims-none', '/claims', held({ board: FRESH })],
  ['claim-loud', '/claims/c%3Aloud', holdAll],
  ['claim-restricted', '/claims/c%3A55ee', holdAll],
  ['claim-met', '/claims/c%3A11aa', holdAll],
  ['claim-gone', '/claims/c%3Anone', holdAll],
  ['import-reading', '/import/i%3A2', holdAll],
  ['import-asking', '/import/i%3A3', holdAll],
  ['import-refused', '/import/i%3A4', holdAll],
  ['import-done', '/import/i%3A5', holdAll],
  ['decisions-none', '/decisions', held({ decisions: [] })],
  ['phones-none', '/phones', holdAll],
  ['no-such-page', '/nowhere', holdAll],
];

describe.skipIf(!browserPath)('every view, small and wide, light and dark', () => {
  const looked = listLooks(VIEWS, STATES);
  test.each(looked)('$view.0, $width px, $themes', async ({ view: [name, path, hold], width, themes }) => {
    const page = await look(`${(await desk(hold())).url}${path}`, { width, theme: themes[0]! });
    await lookAtThemes(page, themes, `${name}-${width}`);
  });

  test('a claim with more messages than its page holds does not call those all', async () => {
    const page = await look(`${(await desk(holdAll())).url}/claims/c%3Aloud`, {});
    await page.getByRole('button', { name: 'The first 500 of 812 messages' }).waitFor();
  });

  test('words against a claim stand after those that say it, however early, and are told as such', async () => {
    const held = holdAll();
    const claim = held.claims.get('c:66ff')!;
    const origins = claim.origins.map((each) => ({
      ...each,
      side: each.side === 'against' ? ('for' as const) : ('against' as const),
    }));
    held.claims = new Map(held.claims).set('c:66ff', { ...claim, origins });
    const page = await look(`${(await desk(held)).url}/claims/c%3A66ff`, {});
    await page.waitForSelector('.words mark');
    const [first, ...others] = (await page.locator('.words > li').allInnerTexts()).toReversed();
    expect(first).toMatch(/van a correr[^]*against · Group «Informes 3»/);
    expect(others.filter((words) => words.includes('against'))).toEqual([]);
  });

  test.each(['es', 'fr', 'pt', 'ht'])('the board and a claim in %s: nothing sticks out', async (lang) => {
    const { url } = await desk(holdAll());
    for (const [name, path] of [
      ['board', '/'],
      ['claim', '/claims/c%3A66ff'],
      ['import', '/import/i%3A1'],
    ] as const) {
      for (const width of [360, 1440]) {
        const page = await look(`${url}${path}`, { width, lang });
        await shoot(page, `${name}-${lang}-${width}`);
        expect(await page.getAttribute('html', 'lang')).toBe(lang);
        expect(await overhang(page)).toBeLessThanOrEqual(0);
      }
    }
  });

  test.each([
    ['the desk’s', holdHandoffs, ['/', '/claims/c%3A55ee', '/decisions', '/handoffs', '/handoffs/h-M-29', '/link']],
    ['the overseers’', holdOversight, ['/referrals', '/answers', '/lessons']],
  ])('%s pages where every name is 122 letters without a space: a phone shows all of it', async (_, hold, paths) => {
    const { url } = await desk(renamed(hold(), LONG_NAME));
    for (const path of paths) {
      const page = await look(`${url}${path}`, { width: 360 });
      expect([path, await overhang(page)]).toEqual([path, 0]);
      expect([path, await page.evaluate(FIND_CUT_WORDS)]).toEqual([path, []]);
    }
  });

  test('on paper a claim is dark on light though the screen is dark, and without what only a screen can do', async () => {
    const page = await look(`${(await desk(holdAll())).url}/claims/c%3A66ff`, { theme: 'dark', width: 703 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await shoot(page, 'claim-paper');
    expect(await page.locator('.top').innerText()).toMatch(/Brownsville reception[^]*12 May 2023[^]*04:1\d/);
    const inks = await page.evaluate(
      '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
    );
    const visible = page.getByRole('button').filter({ visible: true });
    expect([inks, await page.locator('.top nav').isVisible(), await visible.and(page.locator('.b')).count()]).toEqual([
      ['rgb(19, 25, 28)', 'rgb(251, 251, 249)'],
      false,
      0,
    ]);
    await page.emulateMedia({ media: 'screen' });
  });

  test('in colours that a person forces, the words that were read are as readable as those around them', async () => {
    const page = await look(`${(await desk(holdAll())).url}/claims/c%3A66ff`, { theme: 'dark' });
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.waitForSelector('.words mark');
    const inks = await page.evaluate(
      "['.words mark', '.words blockquote'].map((each) => getComputedStyle(document.querySelector(each)).color)",
    );
    await page.emulateMedia({ forcedColors: 'none' });
    expect(new Set(inks as string[]).size).toBe(1);
  });

  test('in colours that a person forces, what is drawn without words is seen', async () => {
    const { url } = await desk(holdHandoffs());
    const page = await look(`${url}/handoffs`, { theme: 'dark' });
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.waitForSelector('.ho-table');
    const grounds = await page.evaluate(
      "['body', '.ho .s.done i', '.ho .s.barx i'].map((each) => getComputedStyle(document.querySelector(each)).backgroundColor)",
    );
    await page.emulateMedia({ forcedColors: 'none' });
    expect(new Set(grounds as string[]).size).toBe(3);
  });

  test('a wall screen of 3,840 px', async () => {
    const page = await visit((await desk(holdAll())).url, { width: 3840, height: 2160 });
    await shoot(page, 'board-3840');
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });
});

describe.skipIf(!browserPath)('the drawing', () => {
  test.each([
    ['the example at the river', holdAll],
    ['the same with groups on the way', holdHandoffs],
    ['the example at the fence', held({ board: FENCE })],
    ['a fresh desk', held({ board: FRESH })],
    ['twenty places', held({ board: CROWDED })],
  ])('%s: no words lie upon other words or on a place', async (_name, hold) => {
    const { url } = await desk(hold());
    for (const width of [900, 1280, 1440, 1920, 3840]) {
      const page = await look(url, { width, height: Math.round(width * 0.62) });
      await page.waitForSelector('.lbl li');
      expect([width, await page.evaluate(FIND_OVERLAPS)]).toEqual([width, []]);
    }
  });

  test.each(['es', 'fr', 'pt', 'ht'])('the same in %s, whose words are longer', async (lang) => {
    const { url } = await desk(holdHandoffs());
    for (const width of [900, 1440]) {
      const page = await look(url, { width, lang });
      await page.waitForSelector('.lbl li');
      expect([width, await page.evaluate(FIND_OVERLAPS)]).toEqual([width, []]);
      expect([width, await page.evaluate(FIND_ON_LINES)]).toEqual([width, []]);
    }
  });
});

/** Labels through whose letters a line of the drawing runs; a pill lies on its line. */
const FIND_ON_LINES = `(() => {
  const lines = [...document.querySelectorAll('.map svg :is(.way, .xo, .xu, .xh) path:not(.chev, .bar, .barm)')].flatMap((path) => {
    const to = path.getScreenCTM();
    return Array.from({ length: Math.ceil(path.getTotalLength() / 2) }, (_, step) => path.getPointAtLength(2 * step).matrixTransform(to));
  });
  const runsThrough = ({ left, right, top, bottom }) => lines.some(({ x, y }) => x > left && x < right && y > top + 3 && y < bottom - 3);
  return [...document.querySelectorAll('.lbl li:not(:has(.pill))')].filter((li) => {
    const words = document.createTreeWalker(li, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (words.nextNode()) {
      range.selectNodeContents(words.currentNode);
      if ([...range.getClientRects()].some(runsThrough)) return true;
    }
    return false;
  }).map((li) => li.textContent);
})()`;

/** Words that lie beyond the edge of what clips them, and can be read nowhere: a list of channels opens, all else must be there. */
const FIND_CUT_WORDS = `[...document.querySelectorAll('main *')]
  .filter((each) => getComputedStyle(each).overflowX !== 'visible' && each.clientWidth > 3 && each.scrollWidth > each.clientWidth + 1)
  .filter((each) => !each.matches('[title], .chans *, table, table *, svg *') && !/auto|scroll/.test(getComputedStyle(each).overflowX) && getComputedStyle(each).clipPath === 'none')
  .map((each) => each.outerHTML.slice(0, 120))`;

/** Pairs of labels that share more than a hair's breadth, and labels that lie on a place's circle. */
const FIND_OVERLAPS = `(() => {
  const boxes = [...document.querySelectorAll('.lbl li')].map((li) => ({ name: li.textContent, box: li.getBoundingClientRect() }));
  const circles = [...document.querySelectorAll('.map svg .pl circle:first-child')].map((circle) => circle.getBoundingClientRect());
  const shared = (a, b) => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
  const found = [];
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => { if (shared(a.box, b.box) > 30) found.push(a.name + ' × ' + b.name); }));
  for (const { name, box } of boxes) for (const circle of circles) {
    const [cx, cy, r] = [(circle.left + circle.right) / 2, (circle.top + circle.bottom) / 2, circle.width / 2];
    const distance = Math.hypot(Math.max(box.left - cx, 0, cx - box.right), Math.max(box.top - cy, 0, cy - box.bottom));
    if (distance < r - 3) found.push(name + ' on a place');
  }
  return found;
})()`;
