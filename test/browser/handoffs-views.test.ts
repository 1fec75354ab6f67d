import { describe, expect, test } from 'vitest';
import type { LinkView } from '../../src/desk/index.ts';
import { browserPath, type WatchedPage } from './fixture/browser.ts';
import { holdHandoffs } from './fixture/handoffs.ts';
import { FIELD } from './fixture/handoffs-field.ts';
import { HANDOFFS, NO_HANDOFFS, PAST_REVIEW } from './fixture/handoffs-night.ts';
import { LINK, RECORD } from './fixture/handoffs-record.ts';
import { listLooks, lookAt, lookAtThemes, lookAtWords, PUT_AWAY, type View } from './fixture/look.ts';
import { useBrowser } from './fixture/open.ts';
import { problem } from './fixture/server.ts';

const { desk, look, visit } = useBrowser();

const VIEWS: readonly View[] = [
  ['handoffs', '/handoffs', holdHandoffs],
  ['handoff', '/handoffs/h-M-29', holdHandoffs],
  ['record', '/record', holdHandoffs],
  ['link', '/link', holdHandoffs],
  ['board-strip', '/', holdHandoffs],
];
const STATES: readonly View[] = [
  ['handoffs-past-review', '/handoffs', () => holdHandoffs({ handoffs: PAST_REVIEW })],
  ['handoffs-none', '/handoffs', () => holdHandoffs({ handoffs: NO_HANDOFFS })],
  ['record-none', '/record', () => holdHandoffs({ record: NO_RECORDS })],
  ['handoff-gone', '/handoffs/h-nobody', holdHandoffs],
  ['link-taken-out', '/link', () => holdHandoffs({ link: TAKEN_OUT })],
  ['link-relay-lost', '/link', () => holdHandoffs({ link: LOST })],
  ['link-none', '/link', holdNoLink],
  ['link-off', '/link', () => holdHandoffs({ link: { ...LINK, state: 'off', partners: [], alarms: [], relay: null } })],
];
const TAKEN_OUT: LinkView = {
  ...LINK,
  alarms: [],
  partners: LINK.partners.map((partner) =>
    partner.role === 'desk'
      ? partner
      : {
          ...partner,
          removed: { at: LINK.since, by: 'Grace', desk: 'matamoros', reason: 'Its mandate ended with the month.' },
        },
  ),
};
const LOST: LinkView = {
  ...LINK,
  state: 'lost',
  carry: { wanted: null, missing: ['matamoros'] },
  alarms: [{ at: LINK.since, code: 'relay-lost', partner: null, figures: {} }],
};
const NO_RECORDS = { ...RECORD, size: 0, sealedSize: 0, checkpoint: null, page: { ...RECORD.page, records: [] } };

/** A desk whose settings name no relay. */
function holdNoLink(): ReturnType<typeof holdHandoffs> {
  const held = holdHandoffs();
  return {
    ...held,
    more: (request, body, answer) => {
      if (request.url !== '/api/link') return held.more(request, body, answer);
      answer(404, problem(404, 'no-link'));
      return true;
    },
  };
}

/** How the words of each filled button stand out from it (WCAG 2.2, contrast ratio). */
const CONTRASTS = `[...document.querySelectorAll('.b.main')].map((button) => {
  const { color, backgroundColor } = getComputedStyle(button);
  const luminance = (rgb) => rgb.match(/[\\d.]+/g).slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const [a, b] = [luminance(color), luminance(backgroundColor)].sort((one, other) => other - one);
  return (a + 0.05) / (b + 0.05);
})`;

describe.skipIf(!browserPath)('hand-offs, record and link, small and wide, light and dark', () => {
  const looked = listLooks(VIEWS, STATES);
  test.each(looked)('$view.0, $width px, $themes', async ({ view: [name, path, hold], width, themes }) => {
    const page = await look(`${(await desk(hold())).url}${path}`, { width, theme: themes[0]! });
    if (name === 'board-strip') for (const part of ['.strip', '.alarms']) await page.waitForSelector(part);
    await lookAtThemes(page, themes, `${name}-${width}`);
  });

  test('on a phone the newest record stands on the first screen, and the way to what is below it', async () => {
    const { url } = await desk(holdHandoffs());
    const page = await look(`${url}/record`, { width: 360, height: 740 });
    await page.waitForSelector('.rec-rows li');
    const top = (await page.evaluate(`document.querySelector('.rec-rows li').getBoundingClientRect().top`)) as number;
    expect(top).toBeLessThan(700);
    const ways = (await page.evaluate(
      `[...document.querySelectorAll('.rec-below a')].map((way) => document.querySelector(way.getAttribute('href')) !== null)`,
    )) as readonly boolean[];
    expect(ways).toEqual([true, true, true]);
  });

  test('a page with nothing in it says what will stand there and what brings it', async () => {
    for (const [path, hold, title, text] of [
      [
        '/record',
        () => holdHandoffs({ record: NO_RECORDS }),
        'Nothing is on the record yet.',
        'Whatever a named person does',
      ],
      ['/link', holdNoLink, 'This desk is linked with nobody.', 'Add “link” with the address of a relay'],
      [
        '/handoffs',
        () => holdHandoffs({ handoffs: { ...NO_HANDOFFS, unsigned: [] } }),
        'Hand-offs',
        'No crossing is agreed with another desk yet. Once a crossing is agreed, each group stands here on its line',
      ],
    ] as const) {
      const page = await look(`${(await desk(hold())).url}${path}`, { width: 360 });
      await page.getByRole('heading', { name: title }).waitFor();
      expect((await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')).toContain(text);
    }
  });

  test('where nobody has crossed yet, the hand-offs say so and add up nothing', async () => {
    const lately = { hours: 12, released: 0, received: 0, explained: 0, toExplain: 0, underway: 0 };
    const page = await look(`${(await desk(holdHandoffs({ handoffs: { ...HANDOFFS, lately } }))).url}/handoffs`, {});
    await page.waitForSelector('.ho-table');
    expect(await page.locator('.ho-tot').innerText()).toMatch(/^Last 12\sh: nobody has left. Both books agree/);
  });

  // Over the stripes of a held crossing axe does not say what stands on what.
  test.each(['light', 'dark'] as const)('what a held crossing asks for can be read, %s', async (theme) => {
    const { url } = await desk(holdHandoffs({ handoffs: PAST_REVIEW }));
    const page = await look(`${url}/handoffs`, { width: 1440, theme });
    await page.waitForSelector('.held .b.main');
    const ratios = (await page.evaluate(CONTRASTS)) as readonly number[];
    expect(ratios.length).toBeGreaterThan(0);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['es', 'fr', 'pt', 'ht'])('all of them in %s: nothing sticks out', async (lang) => {
    const { url } = await desk(holdHandoffs());
    for (const [name, path] of VIEWS) {
      for (const width of [360, 1440]) {
        const page = await look(`${url}${path}`, { width, lang });
        await lookAtWords(page, `${name}-${lang}-${width}`);
      }
    }
  });
});

/** A phone on which somebody has said already who stands where. */
async function openField(
  url: string,
  { lang = 'en', width = 360 }: { readonly lang?: string; readonly width?: number } = {},
): Promise<WatchedPage> {
  const page = await look(`${url}/field`, { width, height: 740, lang });
  await page.evaluate(`localStorage.setItem('cauce.name', 'Ana, officer');
    localStorage.setItem('cauce.field.place', JSON.stringify({ id: 'queue-puente-nuevo', name: 'Puente Nuevo, Matamoros' }))`);
  await page.reload();
  await page.waitForSelector('.fh');
  return page;
}

/** Buttons that a thumb would miss. */
const FIND_SMALL = `[...document.querySelectorAll('button, .step input')].filter((each) => each.getBoundingClientRect().height < 60).map((each) => each.textContent)`;

describe.skipIf(!browserPath)('the officer’s phone', () => {
  test.each(Object.keys(FIELD) as (keyof typeof FIELD)[])('%s, light and dark', async (word) => {
    const { url } = await desk(holdHandoffs({ field: FIELD[word] }));
    const page = await openField(url);
    await page.waitForSelector(`.bl.${FIELD[word].word}`);
    await lookAtThemes(page, ['light', 'dark'], `field-${word}`);
    expect(await page.evaluate(FIND_SMALL)).toEqual([]);
  });

  test.each(['es', 'fr', 'pt', 'ht'])('in %s: nothing sticks out, whatever the word', async (lang) => {
    for (const word of Object.keys(FIELD) as (keyof typeof FIELD)[]) {
      const { url } = await desk(holdHandoffs({ field: FIELD[word] }));
      const page = await openField(url, { lang, width: 320 });
      await page.waitForSelector(`.bl.${FIELD[word].word}`);
      await lookAtWords(page, `field-${word}-${lang}`);
    }
  });

  test.each(['es', 'fr', 'pt', 'ht'])('undoing and correcting in %s, without a connection too', async (lang) => {
    const fixture = await desk(holdHandoffs());
    const page = await openField(fixture.url, { lang, width: 320 });
    await page.locator('.next-act > .big').click();
    await page.locator('.undo').waitFor();
    await lookAtWords(page, `field-undo-${lang}`);
    expect(await page.evaluate(FIND_SMALL)).toEqual([]);
    fixture.cut();
    await page.waitForSelector('.bl.no-connection');
    await lookAtWords(page, `field-undo-lost-${lang}`);
    await page.locator('.kp button').click();
    expect(await page.locator('.kp').count()).toBe(0);
    fixture.mend();
    await page.waitForSelector('.bl.go');
    await page.locator('.next-act > .big').click();
    await page.evaluate(PUT_AWAY);
    await expect.poll(() => page.locator('.tabs .some').count(), { timeout: 15_000 }).toBe(0);
    await page.locator('.undo button').click();
    await lookAtWords(page, `field-correct-${lang}`);
    expect(await page.evaluate(FIND_SMALL)).toEqual([]);
  });

  test('the choice of a place, the count and the report', async () => {
    const { url } = await desk(holdHandoffs());
    const page = await visit(`${url}/field`, { width: 360, height: 740 });
    await lookAt(page, 'field-choice');
    const phone = await openField(url);
    for (const tab of ['Count', 'Report', 'Kept']) {
      await phone.getByRole('navigation').getByRole('button', { name: tab }).click();
      await lookAt(phone, `field-${tab.toLowerCase()}`);
      expect(await phone.evaluate(FIND_SMALL)).toEqual([]);
    }
  });
});
