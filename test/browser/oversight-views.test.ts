import { describe, expect, test } from 'vitest';
import type { ReferralList } from '../../src/desk/contract/index.ts';
import { browserPath, findViolations, shoot } from './fixture/browser.ts';
import { CLAIMS } from './fixture/claims.ts';
import { listLooks, lookAtThemes, lookAtWords, overhang, type View } from './fixture/look.ts';
import { useBrowser } from './fixture/open.ts';
import { ANSWERS, CALIBRATION, holdOversight, LESSONS, REFERRALS } from './fixture/oversight.ts';

const { desk, look, visit } = useBrowser();

const VIEWS: readonly View[] = [
  ['referrals', '/referrals', holdOversight],
  ['answers', '/answers', holdOversight],
  ['review', '/decisions', holdOversight],
  ['lessons', '/lessons', holdOversight],
];
const STATES: readonly View[] = [
  ['answers-none', '/answers', () => holdOversight({ answers: { ...ANSWERS, canSend: false, questions: [] } })],
  [
    'review-in-use',
    '/decisions',
    () =>
      holdOversight({
        calibration: {
          ...CALIBRATION,
          proposal: { ...CALIBRATION.proposal!, outcomes: 52, id: '52' },
          inUse: { ...CALIBRATION.proposal!, by: 'Ana Ruiz', at: CLAIMS[0]!.firstAt },
          acts: [{ kind: 'taken-into-use', by: 'Ana Ruiz', at: CLAIMS[0]!.firstAt, outcomes: 41 }],
        },
      }),
  ],
  [
    'review-few',
    '/decisions',
    () => holdOversight({ calibration: { ...CALIBRATION, outcomes: 12, happened: 4, proposal: null } }),
  ],
  ['lessons-none', '/lessons', () => holdOversight({ lessons: { ...LESSONS, doubts: [], lessons: [] } })],
  ['referrals-none', '/referrals', () => holdOversight({ referrals: { ...REFERRALS, ladder: [], referrals: [] } })],
];
describe.skipIf(!browserPath)('referrals, answers and oversight, small and wide, light and dark', () => {
  const looked = listLooks(VIEWS, STATES);
  test.each(looked)('$view.0, $width px, $themes', async ({ view: [name, path, hold], width, themes }) => {
    const page = await look(`${(await desk(hold())).url}${path}`, { width, theme: themes[0]! });
    await lookAtThemes(page, themes, `${name}-${width}`);
  });

  test.each(['es', 'fr', 'pt', 'ht'])('all of them in %s: nothing sticks out', async (lang) => {
    const { url } = await desk(holdOversight());
    for (const [name, path] of VIEWS) {
      for (const width of [360, 1440]) {
        const page = await look(`${url}${path}`, { width, lang });
        await lookAtWords(page, `${name}-${lang}-${width}`);
      }
    }
  });
});

/** The list once R-4XW9-TB is answered. */
const acknowledged = (list: ReferralList): ReferralList => ({
  ...list,
  referrals: list.referrals.map((each) => (each.code === 'R-4XW9-TB' ? { ...each, state: 'acknowledged' } : each)),
});

describe.skipIf(!browserPath)('a referral by keyboard alone', () => {
  test('the words are shown once to the focal point, after a confirmation, and end with the sheet', async () => {
    const opened = await desk(holdOversight());
    const page = await visit(`${opened.url}/referrals`);
    const row = page.locator('.rf-rows > li', { hasText: 'R-4XW9-TB' });
    await row.getByRole('button', { name: 'Show the details once' }).press('Enter');
    await page.keyboard.type('Somebody else');
    await page.keyboard.press('Enter');
    expect(opened.posted).toEqual([]);
    // The focus has gone to what is missing.
    await page.locator('[type=checkbox]:focus').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.shown-once').count()).toBe(0);
    await page.getByLabel('Your name').fill('Lucía Ferrer');
    await page.keyboard.press('Enter');
    await page.locator('.shown-once').waitFor();
    await shoot(page, 'referrals-shown');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.shown-once').waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain('chamarra');
  });

  test('it is acknowledged by name, and whoever did stays with it', async () => {
    const held = holdOversight();
    let isAnswered = false;
    const opened = await desk({
      ...held,
      more: (request, body, answer) =>
        held.more(request, body, (status, value) => {
          isAnswered ||= request.url === '/api/referrals/R-4XW9-TB/acknowledge';
          answer(status, isAnswered && request.url === '/api/referrals' ? acknowledged(value as ReferralList) : value);
        }),
    });
    const page = await visit(`${opened.url}/referrals`, { width: 360 });
    await page.getByRole('link', { name: 'Referrals, 1 overdue' }).waitFor();
    await page
      .locator('.rf-rows > li', { hasText: 'R-4XW9-TB' })
      .getByRole('button', { name: 'Acknowledge' })
      .press('Enter');
    await page.keyboard.type('Lucía Ferrer');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(opened.posted[0]?.path).toBe('/api/referrals/R-4XW9-TB/acknowledge');
    await page.locator('li:focus', { hasText: 'R-4XW9-TB' }).waitFor();
  });
});

describe.skipIf(!browserPath)('what was learnt, by keyboard alone', () => {
  test('is taken into use by name; without a name nothing goes', async () => {
    const opened = await desk(holdOversight());
    const page = await visit(`${opened.url}/decisions`);
    await page.getByRole('button', { name: 'Take into use' }).press('Enter');
    await page.getByLabel('Your name').fill('');
    await page.keyboard.press('Enter');
    expect(opened.posted).toEqual([]);
    await page.keyboard.type('Ana Ruiz');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.posted.length).toBe(1);
    expect(opened.posted[0]).toMatchObject({ path: '/api/decisions/calibration' });
    expect(JSON.stringify(opened.posted[0])).toContain(CALIBRATION.proposal!.id);
  });
});

describe.skipIf(!browserPath)('an answer by keyboard alone', () => {
  test('is edited, approved by name and sent; without a name nothing goes', async () => {
    const opened = await desk(holdOversight());
    const page = await visit(`${opened.url}/answers`, { width: 360 });
    const row = page.locator('.two-sides > li').first();
    await row.getByRole('button', { name: 'Answer' }).press('Enter');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Agua: carpa azul.');
    await row.getByRole('button', { name: 'Approve and send' }).press('Enter');
    expect(opened.posted).toEqual([]);
    await shoot(page, 'answers-form-360');
    expect(await findViolations(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await row.getByLabel('Your name').fill('Ana');
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.posted.length).toBe(1);
    expect(opened.posted[0]!.path).toBe('/api/answers/m%3Aq1/send');
    expect(opened.posted[0]!.body).toContain('carpa azul.');
  });
});

describe.skipIf(!browserPath)('an answer to many who asked the same', () => {
  test('the claim that they asked about leads to them', async () => {
    const page = await visit(`${(await desk(holdOversight())).url}/claims/c%3A11aa`, { width: 360 });
    await page.getByRole('link', { name: '1 question about it waits' }).press('Enter');
    await page.getByRole('heading', { name: '3 questions wait' }).waitFor();
  });

  test('goes to all of them when that is ticked, each once, under one name', async () => {
    const [first] = ANSWERS.questions;
    const questions = [...ANSWERS.questions, { ...first!, id: 'm:q7', text: '¿cerraron el puente viejo?' }];
    const opened = await desk(holdOversight({ answers: { ...ANSWERS, questions } }));
    const page = await visit(`${opened.url}/answers`, { width: 360 });
    await page.locator('.two-sides > li').first().getByRole('button', { name: 'Answer' }).press('Enter');
    await page.getByLabel('Also to 1 other who asked the same in Spanish').press('Space');
    expect(await page.getByText('It goes to 2 people').count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await page.getByLabel('Your name').fill('Ana');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => opened.posted.map(({ path, body }) => [path, JSON.parse(Buffer.from(body, 'latin1').toString())]))
      .toEqual(
        ['m:q1', 'm:q7'].map((id) => [
          `/api/answers/${encodeURIComponent(id)}/send`,
          { text: first!.draft, draft: first!.draft, by: 'Ana' },
        ]),
      );
  });
});

describe.skipIf(!browserPath)('what words of a place mean, by keyboard alone', () => {
  test('a person chooses and gives a name; without either nothing goes', async () => {
    const opened = await desk(holdOversight());
    const page = await visit(`${opened.url}/lessons`, { width: 360 });
    const row = page.locator('.two-sides > li').first();
    await row.getByRole('button', { name: 'Say what it means' }).press('Enter');
    await row.getByRole('button', { name: 'Teach' }).press('Enter');
    expect(opened.posted).toEqual([]);
    await shoot(page, 'lessons-form-360');
    expect(await findViolations(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await row.getByLabel('Queue, Puente Viejo').press('Space');
    await row.getByLabel('Your name').fill('Ana');
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.posted.length).toBe(1);
    expect(JSON.parse(opened.posted[0]!.body)).toEqual({
      words: 'la garita',
      verdict: 'means',
      place: 'queue-puente-viejo',
      by: 'Ana',
    });
  });

  test('a lesson is taken back by name', async () => {
    const opened = await desk(holdOversight());
    const page = await visit(`${opened.url}/lessons`);
    await page.getByRole('button', { name: 'Take back: la pulga' }).press('Enter');
    await page.keyboard.type('Luis');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => opened.posted.map(({ path, body }) => [path, body]))
      .toEqual([['/api/lessons/l1/withdraw', '{"by":"Luis"}']]);
  });

  test('a claim’s words lead here', async () => {
    const opened = await desk(holdOversight());
    const page = await visit(`${opened.url}/claims`);
    await page.getByRole('link', { name: '2 names of places to settle' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/lessons');
  });
});
