import { describe, expect, test } from 'vitest';
import { browserPath, findViolations, shoot, type WatchedPage } from './fixture/browser.ts';
import { holdHandoffs } from './fixture/handoffs.ts';
import { overhang } from './fixture/look.ts';
import { useBrowser } from './fixture/open.ts';
import { type FixtureDesk, type Held, problem } from './fixture/server.ts';
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

const sentTo = (fixture: FixtureDesk, path: string): Record<string, unknown>[] =>
  fixture.posted.filter((each) => each.path === path).map(({ body }) => JSON.parse(body) as Record<string, unknown>);

/** Shuts the sheet, and waits until the page knows: told a moment later, it would shut the next one. */
async function leave(page: WatchedPage, said: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByText(said).waitFor({ state: 'detached' });
}

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

describe.skipIf(!browserPath)('what is done with the record itself', () => {
  test('what is due is told before it goes; a lost answer erases nothing twice; a hold is placed and lifted by keyboard', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await visit(`${fixture.url}/record`);
    const sheet = page.locator('dialog[open]');
    await page.getByText('2 records are due and kept by a legal hold').first().waitFor();
    await page.getByRole('button', { name: 'Erase what is due…' }).press('Enter');
    await sheet.getByText('12 Hand-off').waitFor();
    await sheet.getByText('1 export that waits here is removed: record-0b7e5a52.zip').waitFor();
    // Nobody erases without a name and a reason.
    await sheet.getByRole('button', { name: 'Erase 15 records…' }).press('Enter');
    await sheet.locator('[aria-invalid=true]:focus').waitFor();
    await sheet.getByLabel('Reason').fill('Schedule of the archive, 2023');
    await sheet.getByLabel('Your name and function').fill('Kim, records');
    await lookAtSheet(page, 'custody-run');
    await sheet.getByLabel('Reason').press('Enter');
    await sheet.getByText('15 records lose their content: Hand-off 12, Answer 3').waitFor();
    await lookAtSheet(page, 'custody-sure');
    expect(sentTo(fixture, '/api/record/retention')).toEqual([]);
    // The desk hears it, and its answer never comes.
    await page.route(
      '**/api/record/retention',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await sheet.getByText('There is no connection to the desk.').waitFor();
    await sheet.getByRole('button', { name: 'Erase 15 records' }).press('Enter');
    await sheet.getByText('15 records erased.').waitFor();
    const runs = sentTo(fixture, '/api/record/retention');
    expect(runs).toHaveLength(2);
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[0]).toMatchObject({ told: 15, by: 'Kim, records', reason: 'Schedule of the archive, 2023' });
    await leave(page, '15 records erased.');

    await page.getByRole('button', { name: 'Place a hold…' }).press('Enter');
    await sheet.getByLabel('About').selectOption({ label: 'M-33' });
    await sheet.getByLabel('Reason').fill('Inquiry 18/2023');
    await lookAtSheet(page, 'custody-hold');
    await sheet.getByLabel('Reason').press('Enter');
    await sheet.getByText('The hold H-7be03d11 stands.').waitFor();
    expect(sentTo(fixture, '/api/record/legal-holds')[0]).toMatchObject({ subject: 'h-M-33', kinds: null, from: null });
    await leave(page, 'The hold H-7be03d11 stands.');
    await page.getByRole('button', { name: 'Lift… H-1f0c2a9e' }).press('Enter');
    await sheet.getByLabel('Reason').fill('Inquiry closed');
    await sheet.getByLabel('Reason').press('Enter');
    await sheet.getByText('The hold H-1f0c2a9e is lifted.').waitFor();
  });

  test('single fields of a record are erased for good; what a hold keeps is refused in words', async () => {
    const held = holdHandoffs();
    const fixture = await desk({
      ...held,
      more: (request, body, answer) => {
        if (request.url !== '/api/record/2/erasure') return held.more(request, body, answer);
        answer(422, problem(422, 'record-held'));
        return true;
      },
    });
    const page = await visit(`${fixture.url}/record`, { width: 360, theme: 'dark' });
    const sheet = page.locator('dialog[open]');
    expect(await page.getByRole('button', { name: /^Erase… \d/ }).count()).toBe(0);
    for (const index of [2, 1]) await page.getByRole('button', { name: `Check the proof ${index}` }).press('Enter');
    await page.getByRole('button', { name: 'Erase… 2' }).press('Enter');
    await sheet.getByText('A legal hold keeps this record.').waitFor();
    await lookAtSheet(page, 'custody-held');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Erase… 1' }).press('Enter');
    await sheet.getByLabel('Who acted').press('Space');
    await sheet.getByLabel('Reason', { exact: true }).last().fill('Order 21/2023');
    await sheet.getByLabel('Your name and function').fill('Kim, records');
    await lookAtSheet(page, 'custody-erase');
    await sheet.getByRole('button', { name: 'Erase for good…' }).press('Enter');
    await sheet.getByText('Record 1 (Hold) loses: Act, Crossing, Reason, Until.').waitFor();
    await lookAtSheet(page, 'custody-erase-sure');
    await sheet.getByRole('button', { name: 'Erase for good' }).press('Enter');
    await sheet.getByText('Erased. Record 5 says so.').waitFor();
    expect(sentTo(fixture, '/api/record/erasures')).toMatchObject([
      { record: 1, fields: ['act', 'crossing', 'reason', 'until'], by: 'Kim, records', reason: 'Order 21/2023' },
    ]);
  });
});
