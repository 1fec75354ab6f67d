import { describe, expect, test } from 'vitest';
import { browserPath, findViolations, shoot, type WatchedPage } from './fixture/browser.ts';
import { holdHandoffs } from './fixture/handoffs.ts';
import { overhang } from './fixture/look.ts';
import { useBrowser } from './fixture/open.ts';
import type { Held } from './fixture/server.ts';
import { loadSpeech, type Tongue, Tongues } from '../../web/words/speech.ts';

const { desk, visit } = useBrowser();

const MADE = {
  id: '0b7e5a52-0000-4000-8000-000000000000',
  records: 4,
  size: 4,
  root: 'b8'.repeat(32),
  withheld: ['by', 'answer.text', 'needs'],
  manifest: 'e3'.repeat(32),
};

/** A desk that makes exports. */
function holdExports(): Held {
  const held = holdHandoffs();
  return {
    ...held,
    more: (request, body, answer) => {
      if (request.method !== 'POST' || request.url !== '/api/record/exports') return held.more(request, body, answer);
      answer(200, MADE);
      return true;
    },
  };
}

/** What the sheet shows and offers, one text a line. */
const READ_SHEET = `[...document.querySelectorAll('dialog[open] :is(p, label, legend, button, option, h2, h3, li, a)')].map((each) => each.textContent.trim()).filter(Boolean)`;
/** Parts of the sheet that stick out of it or are cut off. */
const FIND_CUT = `[...document.querySelectorAll('dialog[open], dialog[open] *')].filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0 && getComputedStyle(each).overflowX !== 'visible').map((each) => each.outerHTML.slice(0, 120))`;
/** Where a thumb would miss. */
const FIND_SMALL = `[...document.querySelectorAll('dialog[open] :is(button, select, input:not([type=checkbox], [type=radio]), label.check, a.b)')].filter((each) => each.getBoundingClientRect().height < 36).map((each) => each.outerHTML.slice(0, 120))`;

async function lookAtSheet(page: WatchedPage, name: string): Promise<readonly string[]> {
  await shoot(page, name);
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(FIND_CUT)).toEqual([]);
  expect(await page.evaluate(FIND_SMALL)).toEqual([]);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  return (await page.evaluate(READ_SHEET)) as readonly string[];
}

/** Every text of the catalogue's part, for finding what was left in English. */
const textsOf = (tree: object): readonly string[] =>
  Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? textsOf(value) : [],
  );

async function leftInEnglish(shown: readonly string[], lang: Tongue): Promise<readonly string[]> {
  const [english, own] = [(await loadSpeech('en')).m.rec, (await loadSpeech(lang)).m.rec];
  const theirs = new Set(textsOf(own));
  const foreign = new Set(textsOf(english).filter((text) => !theirs.has(text)));
  return lang === 'en' ? [] : shown.filter((text) => foreign.has(text));
}

describe.skipIf(!browserPath)('the export of the record', () => {
  test.each(Tongues)('in %s: all of it in one language, nothing cut off, by keyboard', async (lang) => {
    const { url } = await desk(holdExports());
    const { m } = await loadSpeech(lang);
    const words = m.rec.export;
    for (const width of [360, 1440]) {
      const page = await visit(`${url}/record`, { width, lang, theme: width === 360 ? 'light' : 'dark' });
      await page.getByRole('button', { name: words.open }).press('Enter');
      await page.getByLabel(words.groups.by).press('Space');
      await page.getByRole('button', { name: words.make }).press('Enter');
      await page.locator('[aria-invalid=true]:focus').waitFor();
      const form = await lookAtSheet(page, `export-${lang}-${width}`);
      expect(await leftInEnglish(form, lang)).toEqual([]);
      expect(form.filter((text) => /^[a-z]+(-[a-z]+)+$/.test(text))).toEqual([]);
      expect(form.filter((text) => text === m.ho.form.missing).length).toBeGreaterThanOrEqual(3);
      for (const label of [words.recipient, words.purpose, words.reason, m.ho.form.by])
        await page.locator('dialog[open]').getByLabel(label, { exact: true }).fill('Inspección general');
      await page.getByRole('button', { name: words.make }).press('Enter');
      await page.getByRole('link', { name: words.download }).waitFor();
      const made = await lookAtSheet(page, `export-made-${lang}-${width}`);
      expect(await leftInEnglish(made, lang)).toEqual([]);
      expect(made.join(' ')).toContain(m.written.field.needs);
      await page.context().close();
    }
  });
});
