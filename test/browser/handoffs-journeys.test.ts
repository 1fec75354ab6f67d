import { describe, expect, test } from 'vitest';
import type { HandoffsView } from '../../src/desk/contract/index.ts';
import { browserPath, findViolations, shoot, type WatchedPage } from './fixture/browser.ts';
import { holdHandoffs, INVITATION } from './fixture/handoffs.ts';
import { FIELD } from './fixture/handoffs-field.ts';
import { HANDOFFS } from './fixture/handoffs-night.ts';
import { recordPage } from './fixture/handoffs-record.ts';
import { PUT_AWAY } from './fixture/look.ts';
import { useBrowser } from './fixture/open.ts';
import { holdOversight } from './fixture/oversight.ts';
import { loseDesk, openPhone, sentTo } from './fixture/phone.ts';
import { problem } from './fixture/server.ts';
import { stripOf } from './fixture/waiting.ts';

const { desk, visit } = useBrowser();

/** Somebody who has said once who acts here. */
async function visitNamed(url: string, path: string): Promise<WatchedPage> {
  const page = await visit(`${url}${path}`);
  await page.evaluate(`localStorage.setItem('cauce.name', 'Ana, shift coordinator')`);
  await page.reload();
  await page.waitForSelector('.ho-table');
  return page;
}

/** Walks with Tab to the button of that name, as somebody without a mouse does. */
async function tabTo(page: WatchedPage, name: string): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    if (((await page.textContent(':focus')) ?? '').includes(name)) return;
  }
  throw new Error(`no stop is called ${name}`);
}

/** Shuts the sheet and opens the next one before the browser has told that the first was shut. */
const LEAVE_AND_OPEN = `(async () => {
  const opener = [...document.querySelectorAll('main button')].find((each) => each.textContent.includes('Hold…'));
  document.querySelector('dialog[open] .acts button[type=button]').click();
  for (let turn = 0; turn < 10; turn += 1) await null;
  opener.focus();
  opener.click();
  await new Promise((done) => setTimeout(done, 300));
})()`;

/** M-33 fits as a whole: the lead act is to accept it. */
const ROOMY: HandoffsView = {
  ...HANDOFFS,
  crossings: HANDOFFS.crossings.map((crossing) => ({
    ...crossing,
    lanes: {
      ...crossing.lanes,
      offered: crossing.lanes.offered.map((card) => ({
        ...card,
        acts: card.acts
          .filter(({ act }) => act !== 'counter')
          .map((offer) =>
            offer.act === 'accept' ? { ...offer, isLead: card.label === 'M-33', blocked: null } : offer,
          ),
      })),
    },
  })),
};

describe.skipIf(!browserPath)('hand-offs by the keyboard alone', () => {
  test('a group is accepted with one key, in the name of whoever acts', async () => {
    const fixture = await desk(holdHandoffs({ handoffs: ROOMY }));
    const page = await visitNamed(fixture.url, '/handoffs');
    await tabTo(page, 'Accept 130');
    await page.keyboard.press('Enter');
    await page.getByText('Accepted: 130.').waitFor();
    const [sent] = sentTo(fixture, '/api/acts');
    expect(sent).toMatchObject({ act: 'accept', handoff: 'h-M-33', places: 130, by: 'Ana, shift coordinator' });
    expect(sent!['id']).toMatch(/^[A-Za-z0-9-]{8,64}$/);
    expect(await findViolations(page)).toEqual([]);
  });

  test('j and k go from group to group, and whoever has acted stays with the group', async () => {
    const held = holdHandoffs({ handoffs: ROOMY });
    const fixture = await desk(held);
    const page = await visitNamed(fixture.url, '/handoffs');
    const stands = (): Promise<unknown> => page.evaluate(`document.activeElement.closest('tr')?.id`);
    const groups = (await page.evaluate(`[...document.querySelectorAll('tr.r')].map(({ id }) => id)`)) as string[];
    for (const id of groups.slice(0, 3)) {
      await page.keyboard.press('j');
      await expect.poll(stands).toBe(id);
    }
    await page.keyboard.press('k');
    await expect.poll(stands).toBe(groups[1]);

    await page.getByRole('button', { name: 'Accept 130' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Accepted: 130.').waitFor();
    held.now.handoffs = {
      ...ROOMY,
      crossings: ROOMY.crossings.map((crossing) => ({
        ...crossing,
        lanes: { ...crossing.lanes, offered: crossing.lanes.offered.map((card) => ({ ...card, acts: [] })) },
      })),
    };
    fixture.push({ type: 'handoffs', position: 414, strip: stripOf(held.now.handoffs) });
    await page.getByRole('button', { name: 'Accept 130' }).waitFor({ state: 'detached' });
    await expect.poll(stands).toBe('h-M-33');
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'On this page' }).waitFor();
  });

  test('a sheet that opens as the one before shuts stays open: the word of its end comes late', async () => {
    const { url } = await desk(holdHandoffs());
    const page = await visitNamed(url, '/handoffs');
    const hold = page.getByRole('button', { name: 'Hold…' }).first();
    await hold.click();
    await page.locator('dialog[open]').waitFor();
    await page.evaluate(LEAVE_AND_OPEN);
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.textContent(':focus')).toContain('Hold…');
  });

  test('an answer that is lost on the way is asked for again, never acted on twice; what was changed meanwhile is not passed off as taken', async () => {
    const held = holdHandoffs();
    let isFirst = true;
    const fixture = await desk({
      ...held,
      more: (request, body, answer) => {
        if (request.url !== '/api/holds') return held.more(request, body, answer);
        // The desk has taken it; the proxy before it has given up waiting. The second time the desk says that it had it already.
        const { id } = JSON.parse(body) as { id: string };
        if (isFirst) answer(504, null);
        else answer(200, { id, state: 'ordered', repeated: true, position: 413, subject: 'x' });
        isFirst = false;
        return true;
      },
    });
    const page = await visitNamed(fixture.url, '/handoffs');
    await page.getByRole('button', { name: 'Hold…' }).first().click();
    await page.getByLabel('Reason').fill('Lane 3 under water');
    const send = page.locator('dialog[open] button[type=submit]');
    await send.click();
    await page.locator('dialog[open] .problem').waitFor();
    await page.getByLabel('Reason').fill('Lane 4 under water');
    await send.click();
    await page.getByText('What you sent first had arrived after all').waitFor();
    const ids = sentTo(fixture, '/api/holds').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(await findViolations(page)).toEqual([]);
  });

  test('words that are marked with the mouse beyond the edge of a sheet do not close it', async () => {
    const page = await visitNamed((await desk(holdHandoffs())).url, '/handoffs');
    await page.getByRole('button', { name: 'Hold…' }).first().click();
    await page.getByLabel('Reason').fill('Lane 3 under water');
    const field = (await page.getByLabel('Reason').boundingBox())!;
    await page.mouse.move(field.x + 60, field.y + field.height / 2);
    await page.mouse.down();
    await page.mouse.move(4, field.y + field.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await page.getByLabel('Reason').inputValue()).toBe('Lane 3 under water');
    await page.mouse.click(4, 400);
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  });

  test('without a name nothing is sent before somebody has given one', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await visit(`${fixture.url}/handoffs`);
    await tabTo(page, 'Counter 42, then 88');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(sentTo(fixture, '/api/acts')).toEqual([]);
    await shoot(page, 'handoffs-counter-form');
    expect(await findViolations(page)).toEqual([]);
    await page.getByLabel('Your name and function').fill('Ana');
    await page.keyboard.press('Enter');
    await page.getByText('Countered: 42.').waitFor();
    expect(sentTo(fixture, '/api/acts')).toMatchObject([{ act: 'counter', places: 42, by: 'Ana' }]);
  });

  test('a crossing is held with a reason; without one it is not', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await visitNamed(fixture.url, '/handoffs');
    await tabTo(page, 'Hold…');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Enter');
    await page.getByText('Fill this in.').waitFor();
    await shoot(page, 'handoffs-hold-form');
    expect(sentTo(fixture, '/api/holds')).toEqual([]);
    await page.getByLabel('Reason').fill('bus has broken down');
    await page.keyboard.press('Enter');
    await page.getByText('Held: nobody is released.').waitFor();
    expect(sentTo(fixture, '/api/holds')).toMatchObject([
      { crossing: 'puente-nuevo', reason: 'bus has broken down', until: '2023-05-12T05:15:00-05:00' },
    ]);
    // Two desks that signed other letters see in what, and nothing of what is the same.
    const rows = await page.locator('.ho-letters tr').allInnerTexts();
    expect(rows.map((row) => row.trim().split(/\s*\t\s*/))).toEqual([
      ['Matamoros', 'Brownsville'],
      ['To', 'Reception hall', 'Shelter Brownsville'],
      ['Minutes from go to receipt', '60', '45'],
    ]);
  });

  test('a group is counted in with a difference, and the difference is explained so that it adds up', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await visitNamed(fixture.url, '/handoffs');
    await tabTo(page, 'Count in…');
    await page.keyboard.press('Enter');
    await page.getByLabel('People counted in').fill('115');
    await page.getByText('3 fewer than were released.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Counted in: 115.').waitFor();
    expect(sentTo(fixture, '/api/receipts')).toMatchObject([{ handoff: 'h-M-31', counted: 115 }]);
    await page.getByRole('button', { name: /^Explain 3/ }).click();
    await page.getByLabel('turned back').fill('2');
    await page.keyboard.press('Enter');
    await page.getByText('now they give 2').waitFor();
    await shoot(page, 'handoffs-explain-form');
    expect(await findViolations(page)).toEqual([]);
    await page.getByLabel('stayed behind').fill('1');
    await page.keyboard.press('Enter');
    await page.getByText('Explanation signed.').waitFor();
    expect(sentTo(fixture, '/api/acts')).toMatchObject([
      {
        act: 'explain',
        parts: [
          { code: 'turned-back', people: -2 },
          { code: 'stayed', people: -1 },
        ],
      },
    ]);
  });

  test('what the other desk did first is told in words', async () => {
    const held = holdHandoffs({ handoffs: ROOMY });
    const fixture = await desk({
      ...held,
      more: (request, body, answer) => {
        if (request.method !== 'POST') return held.more(request, body, answer);
        answer(409, problem(409, 'wrong-stage'));
        return true;
      },
    });
    const page = await visitNamed(fixture.url, '/handoffs');
    await page.getByRole('button', { name: 'Accept 130' }).click();
    await page.getByText('That can no longer be done at this stage.').waitFor();
  });

  test('room that was stated until an hour that has passed is none, and the page says when it ended', async () => {
    const places = HANDOFFS.places.map((place) => ({ ...place, isStated: false }));
    const held = holdHandoffs({ handoffs: { ...HANDOFFS, places } });
    const page = await visit(`${(await desk(held)).url}/handoffs`);
    const hall = page.getByRole('listitem').filter({ hasText: 'nothing stated' });
    expect(await hall.innerText()).toContain('what was stated ended at 08:00');
    expect(await hall.innerText()).not.toContain('interpreter');
  });

  test('the page follows the books', async () => {
    const held = holdHandoffs();
    const fixture = await desk(held);
    const page = await visitNamed(fixture.url, '/handoffs');
    held.now.handoffs = { ...HANDOFFS, lede: [{ ...HANDOFFS.lede[0]!, code: 'quiet', figures: {} }] };
    fixture.push({ type: 'handoffs', position: 414, strip: stripOf(held.now.handoffs) });
    await page.getByText('Nothing waits, and nobody is on the way').waitFor();
  });
});

describe.skipIf(!browserPath)('the board and the bar', () => {
  test('say what is held, who is late and who may go, before what is only told; and draw it', async () => {
    const page = await visit((await desk(holdHandoffs())).url);
    await page.getByText('26 min overdue').first().waitFor();
    const lede = await page.locator('h1.lede').innerText();
    expect(lede.replaceAll(/\s+/g, ' ')).toMatch(
      /^Puente Viejo is held until 05:30\. M-30 is 26 min overdue\. .* 42 more may cross Puente Nuevo before 05:00\./,
    );
    expect(lede).not.toContain('closed');
    expect(await page.locator('.lbl .x', { hasText: 'Held until 05:30' }).innerText()).toContain('Puente Viejo');
    expect(await page.locator('.lbl .gp .pill.late').innerText()).toMatch(/26\smin over/);
    expect(await page.locator('.since').innerText()).toContain('Matamoros offers M-33, 130 people');
    expect(await page.getByRole('link', { name: 'Hand-offs , 4 wait , 1 is overdue' }).count()).toBe(1);
    expect(await page.title()).toMatch(/^\(4\) Board · /);
    await page.getByRole('heading', { level: 1 }).getByRole('link', { name: '26 min' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/handoffs/h-M-30');
  });

  test('a referral that nobody has answered comes first, on the board and in the bar', async () => {
    const page = await visit((await desk(holdOversight())).url);
    await page.locator('.cnt.late').waitFor();
    expect(await page.locator('h1.lede').innerText()).toMatch(
      /^\s*1 referral is overdue and nobody is left to pass it to/,
    );
    await page.getByRole('heading', { level: 1 }).getByRole('link', { name: 'overdue' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/referrals');
  });
});

describe.skipIf(!browserPath)('the record is checked by the browser, not believed', () => {
  test('four records are proven, the youngest is not signed yet', async () => {
    const page = await visit(`${(await desk(holdHandoffs())).url}/record`);
    await page.getByRole('button', { name: 'Check all on this page' }).click();
    await page.getByText('Proven: record 0 stands in the signed log of 4').waitFor();
    expect(await page.locator('.verdict .is-go').count()).toBe(4);
    expect(await page.getByText('No signed head holds it yet').count()).toBe(1);
    await page.getByText('The arithmetic').first().click();
    await shoot(page, 'record-checked');
    expect(await findViolations(page)).toEqual([]);
  });

  test('a number that the desk has changed afterwards is found out', async () => {
    const held = holdHandoffs();
    const fixture = await desk({
      ...held,
      more: (request, body, answer) => {
        if (request.url !== '/api/record/2') return held.more(request, body, answer);
        const page = recordPage(2);
        answer(200, { ...page, entry: page.entry.replace('118', '108') });
        return true;
      },
    });
    const page = await visit(`${fixture.url}/record`);
    await page.getByRole('button', { name: 'Check the proof 2' }).click();
    await page.getByText('Not proven: the shown fields are not what the log holds').waitFor();
  });
});

describe.skipIf(!browserPath)('the safety number', () => {
  test('is compared group by group; one that differs stops it', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await visit(`${fixture.url}/link`);
    // What was seen is written down under a name: without one there is nothing to press.
    expect(await page.getByRole('button', { name: 'Compare now' }).count()).toBe(0);
    await page.getByText('Say first, at the top of this page, who you are').waitFor();
    await page.getByRole('button', { name: 'Say who you are…' }).click();
    await page.getByLabel('Your name and function').fill('Ana, shift coordinator');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('button', { name: 'Compare now' }).first().click();
    for (let group = 0; group < 12; group += 1) await page.keyboard.press('Enter');
    await page.getByText('All twelve groups are the same: Ana, shift coordinator').waitFor();
    await page.getByRole('button', { name: 'Begin again' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'It differs' }).click();
    await page.getByText('Stop. Group 2 differs').waitFor();
    await expect
      .poll(() => sentTo(fixture, '/api/link/comparisons').map(({ by, isSame, way }) => [by, isSame, way]))
      .toEqual([
        ['Ana, shift coordinator', true, 'phone'],
        ['Ana, shift coordinator', false, 'phone'],
      ]);
    expect(await findViolations(page)).toEqual([]);
  });

  test('an invitation is made, and one that was given is taken up', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await visit(`${fixture.url}/link`);
    await page.getByRole('button', { name: 'Say who you are…' }).last().click();
    await page.getByLabel('Your name and function').fill('Ana, shift coordinator');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('button', { name: 'Invite a desk' }).click();
    await page.getByText(INVITATION).waitFor();
    await page.getByRole('button', { name: 'Invite an observer' }).click();
    await page.getByRole('heading', { name: 'Your invitation for an observer' }).waitFor();
    expect(sentTo(fixture, '/api/link/invitations')).toEqual([
      { by: 'Ana, shift coordinator', role: 'desk' },
      { by: 'Ana, shift coordinator', role: 'observer' },
    ]);
    await page.getByLabel('An invitation you were given').fill('  cauce-invitation:WzIs  ');
    await page.getByRole('button', { name: 'Take it up' }).click();
    await page.getByText('Taken up. Now compare the safety number.').waitFor();
    expect(sentTo(fixture, '/api/link/acceptances')).toEqual([
      { by: 'Ana, shift coordinator', invitation: 'cauce-invitation:WzIs' },
    ]);
    expect(await findViolations(page)).toEqual([]);
  });
});

describe.skipIf(!browserPath)('who is in the link', () => {
  test.each([
    [360, 'light'],
    [1440, 'dark'],
  ] as const)(
    'an observer is taken out under a name, with a reason, after it was said what that means, %s px',
    async (width, theme) => {
      const fixture = await desk(holdHandoffs());
      const page = await visit(`${fixture.url}/link`, { width, theme });
      await page.getByRole('button', { name: 'Say who you are…' }).first().click();
      await page.getByLabel('Your name and function').fill('Ana, shift coordinator');
      await page.getByRole('button', { name: 'Keep' }).click();
      const observer = page.getByRole('article', { name: 'UN observer' });
      await observer.getByRole('button', { name: 'Take it out of the link' }).click();
      await page.getByText('It comes back by a new invitation alone.').waitFor();
      const act = page.getByRole('button', { name: 'Take out for good' });
      expect(await act.isDisabled()).toBe(true);
      expect(await findViolations(page)).toEqual([]);
      await shoot(page, `link-take-out-${width}-${theme}`);
      await page.getByRole('button', { name: 'Leave it in' }).click();
      expect(sentTo(fixture, '/api/link/removals')).toEqual([]);
      await observer.getByRole('button', { name: 'Take it out of the link' }).click();
      await page.getByLabel('Why').fill('Its mandate ended');
      await act.click();
      await expect
        .poll(() => sentTo(fixture, '/api/link/removals'))
        .toMatchObject([{ by: 'Ana, shift coordinator', reason: 'Its mandate ended' }]);
    },
  );
});

describe.skipIf(!browserPath)('an officer’s phone', () => {
  test('says go and who, and tells how many have left', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await openPhone(visit, fixture);
    expect(await page.textContent('h1')).toBe('Go');
    await page.getByText('M-32, 140 people').waitFor();
    await page.getByRole('button', { name: 'One fewer: leaving now' }).click();
    await page.getByRole('button', { name: 'Left with 139' }).click();
    await expect
      .poll(() => sentTo(fixture, '/api/field/left'), { timeout: 15_000 })
      .toMatchObject([{ handoff: 'h-M-32', headcount: 139 }]);
  });

  test('undoes what was pressed before it goes, and sets it right afterwards', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await openPhone(visit, fixture);
    await page.getByRole('button', { name: 'Left with 140' }).click();
    await page.getByText('goes out in').waitFor();
    expect(await page.getByRole('button', { name: 'Left with 140' }).count()).toBe(0);
    await shoot(page, 'field-undo');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Left with 140' }).waitFor();
    expect(sentTo(fixture, '/api/field/left')).toEqual([]);

    await page.getByRole('button', { name: 'Left with 140' }).click();
    await page.getByRole('button', { name: 'Correct…' }).click({ timeout: 15_000 });
    expect(sentTo(fixture, '/api/field/left')).toMatchObject([{ headcount: 140 }]);
    await page.getByRole('button', { name: 'One fewer: have left' }).click();
    await shoot(page, 'field-correct');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Set it right: 139' }).click();
    await expect
      .poll(() => sentTo(fixture, '/api/acts'), { timeout: 15_000 })
      .toMatchObject([{ act: 'correct-release', handoff: 'h-M-32', headcount: 139 }]);
  });

  test('calls back at once a group that has not left after all, and a phone that is put away holds nothing back', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await openPhone(visit, fixture);
    await page.getByRole('button', { name: 'Left with 140' }).click();
    await page.evaluate(PUT_AWAY);
    await page.getByRole('button', { name: 'Correct…' }).click({ timeout: 4_000 });
    await page.getByRole('button', { name: 'They have not left' }).click();
    expect(await page.getByLabel('Reason').getAttribute('maxlength')).toBe('200');
    await page.getByLabel('Reason').fill('wrong group');
    await page.getByRole('button', { name: 'Call them back' }).click();
    await expect
      .poll(() => sentTo(fixture, '/api/acts'), { timeout: 4_000 })
      .toMatchObject([{ act: 'recall', handoff: 'h-M-32', reason: 'wrong group' }]);
  });

  test('without a connection there is no go; what is entered is kept, survives a reload, and catches up once each', async () => {
    const fixture = await desk(holdHandoffs());
    const page = await openPhone(visit, fixture);
    await loseDesk(page, fixture);
    expect(await page.locator('.bl.go').count()).toBe(0);
    await page.getByText('No go without the order.').waitFor();
    await page.getByRole('button', { name: 'Left with 140' }).click();
    for (const low of [60, 70]) {
      await page.getByRole('navigation').getByRole('button', { name: 'Count' }).click();
      await page.getByRole('textbox', { name: 'At least' }).fill(String(low));
      await page.getByRole('textbox', { name: 'At most' }).fill('90');
      await page.getByRole('button', { name: `Keep and send ${low}–90` }).click();
    }
    expect(await page.textContent('.tabs .some')).toBe('3');
    // Surely not sent yet: one of them is taken back, and entered again.
    await page.getByRole('button', { name: 'Undo 70–90 wait here' }).click();
    expect(await page.textContent('.tabs .some')).toBe('2');
    await page.getByRole('navigation').getByRole('button', { name: 'Count' }).click();
    await page.getByRole('textbox', { name: 'At least' }).fill('75');
    await page.getByRole('textbox', { name: 'At most' }).fill('90');
    await page.getByRole('button', { name: 'Keep and send 75–90' }).click();
    await shoot(page, 'field-offline');
    expect(await findViolations(page)).toEqual([]);
    await page.reload();
    await page.waitForSelector('.bl.no-connection');
    expect(await page.textContent('.tabs .some')).toBe('3');
    fixture.mend();
    await page.waitForSelector('.bl.go', { timeout: 15_000 });
    await expect.poll(() => page.locator('.tabs .some').count(), { timeout: 15_000 }).toBe(0);
    expect(sentTo(fixture, '/api/field/left')).toMatchObject([{ headcount: 140 }]);
    expect(sentTo(fixture, '/api/field/counts')).toMatchObject([
      { low: 60, high: 90, kind: 'waiting' },
      { low: 75, high: 90 },
    ]);
  }, 90_000);

  test('a refused one stays until it has been read', async () => {
    const held = holdHandoffs({ field: FIELD.coming });
    const fixture = await desk({
      ...held,
      more: (request, body, answer) => {
        if (request.url !== '/api/receipts') return held.more(request, body, answer);
        answer(409, problem(409, 'wrong-stage'));
        return true;
      },
    });
    const page = await visit(`${fixture.url}/field`, { width: 360, height: 740 });
    await page.getByText('Reception hall').click();
    await page.getByLabel('Your name and function').fill('Ana');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'Arrived: 118' }).click();
    await page.getByRole('navigation').getByRole('button', { name: 'Kept' }).click();
    await page.getByText('not taken: That can no longer be done at this stage.').waitFor();
    await page.getByRole('button', { name: 'Put away' }).click();
    await page.getByText('Nothing waits on this phone.').waitFor();
  });
});
