import { describe, expect, test } from 'vitest';
import type { LiveEvent } from '../../src/desk/contract/index.ts';
import { holdAll, holdPhones } from './fixture/all.ts';
import { BUSY } from './fixture/board.ts';
import { browserPath, findViolations, shoot } from './fixture/browser.ts';
import { useBrowser } from './fixture/open.ts';
import { ASKING, DECISIONS, READY } from './fixture/papers.ts';
import { problem } from './fixture/server.ts';
import { ago } from './fixture/times.ts';
import { NOTHING_WAITS } from './fixture/waiting.ts';

const { desk, visit } = useBrowser();

/** The busy night's board with so many claims: its own, over and over, each heard a little earlier. */
const holdMany = (n: number): typeof BUSY => ({
  ...BUSY,
  claims: Array.from({ length: n }, (_, index) => ({
    ...BUSY.claims[index % BUSY.claims.length]!,
    id: `c:${index}`,
    lastOriginAt: ago(index),
  })),
});

describe.skipIf(!browserPath)('the channels of a busy desk', () => {
  test('are folded under their number, and open by keyboard', async () => {
    const channels = Array.from({ length: 6 }, (_, n) => ({ ...BUSY.channels[0]!, id: `ch:${n}`, name: `Group ${n}` }));
    const page = await visit((await desk({ ...holdAll(), board: { ...BUSY, channels } })).url);
    expect(await page.getByRole('button', { name: 'Group 5' }).isVisible()).toBe(false);
    await page.getByText('6 channels, each with its basis').press('Enter');
    await page.getByRole('button', { name: 'Group 5' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

describe.skipIf(!browserPath)('the keyboard alone', () => {
  test('every view is two keys away, and the list of keys says which', async () => {
    const page = await visit((await desk(holdAll())).url);
    const seen = new Set<string>();
    for (const key of 'cihpardelb') {
      const before = page.url();
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await expect.poll(() => page.url()).not.toBe(before);
      seen.add(new URL(page.url()).pathname);
    }
    const views = await page.locator('.top nav a').all();
    expect(seen).toEqual(new Set(await Promise.all(views.map((view) => view.getAttribute('href')))));
    await page.keyboard.press('?');
    for (const name of ['Hand-offs', 'Referrals', 'Record'])
      expect(await page.locator('dialog[open] .keys').last().innerText()).toContain(name);
    expect(await page.locator('dialog[open] .keys').first().innerText()).toContain('Schematic or map');
  });

  test('from the board to a claim, its gate, and back', async () => {
    const page = await visit((await desk(holdAll())).url);
    await page.keyboard.press('Tab');
    expect(await page.textContent(':focus')).toBe('Skip to the content');
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.waitForSelector('.table');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.textContent(':focus')).toContain('stranded');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#claim-title');
    expect(await page.textContent('#claim-title')).toBe('Puente Viejo closed');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main');
    await page.goBack();
    await page.waitForSelector('.table');
  });

  test('what wants a decision is one key away on the board', async () => {
    const page = await visit((await desk(holdAll())).url);
    await page.waitForSelector('.cl h3');
    const titles = await page.locator('.cl h3').allInnerTexts();
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
    await expect.poll(() => page.evaluate('document.activeElement.innerText')).toBe(titles[0]);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#claim-title');
  });

  test('find narrows the list, and the address keeps it', async () => {
    const page = await visit(`${(await desk(holdAll())).url}/claims`);
    await page.keyboard.press('/');
    await page.keyboard.type('rio');
    expect(await page.locator('.table > li').count()).toBe(0);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('shelter');
    expect(await page.locator('.table > li').count()).toBe(1);
    expect(page.url()).toContain('q=shelter');
    await page.reload();
    await page.waitForSelector('.table');
    expect(await page.locator('.table > li').count()).toBe(1);
  });

  test('a thousand claims are a page of places: one opens them, closes them and asks for more', async () => {
    const page = await visit(`${(await desk({ ...holdAll(), board: holdMany(1_000) })).url}/claims`);
    await page.waitForSelector('.cgroup');
    expect(await page.locator('.table > li').count()).toBeLessThanOrEqual(10);
    const bank = page.getByRole('button', { name: /^River bank/ });
    expect(await bank.getAttribute('aria-expanded')).toBe('false');
    await bank.focus();
    await page.keyboard.press('ArrowRight');
    expect(await bank.getAttribute('aria-expanded')).toBe('true');
    const group = page.locator('.cgroup', { has: bank });
    const rows = group.locator('.table > li');
    expect(await rows.count()).toBe(40);
    await group.getByRole('button', { name: '40 more of 250' }).click();
    expect(await rows.count()).toBe(80);
    await rows.nth(2).getByRole('link').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate('document.activeElement.closest("li").matches(":nth-child(4)")')).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await bank.getAttribute('aria-expanded')).toBe('false');
    await expect.poll(() => page.evaluate('document.activeElement.ariaExpanded')).toBe('false');
    // Half way down, the head of a group lies over a part of some claim.
    await page.evaluate('scrollTo(0, 0)');
    expect(await findViolations(page)).toEqual([]);
  });

  test('the doubtful ones are one step from the sentence', async () => {
    const page = await visit(`${(await desk(holdAll())).url}/claims`);
    await page.getByRole('link', { name: '3 of them doubtful' }).click();
    expect(page.url()).toContain('grade=doubtful');
    expect(await page.locator('.vh[role=status]').last().textContent()).toBe('3 claims shown');
  });

  test('single keys can be turned off', async () => {
    const page = await visit((await desk(holdAll())).url);
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.keyboard.press('m');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.locator('.geo').count()).toBe(0);
  });

  test('every stop shows where it is', async () => {
    const page = await visit((await desk(holdAll())).url);
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const seen = (await page.evaluate(`(() => {
        const stop = document.activeElement;
        if (stop === document.body) return 'body';
        const shown = stop.tagName === 'SELECT' ? stop.parentElement : stop;
        const style = getComputedStyle(shown);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? 'shown' : stop.outerHTML.slice(0, 120);
      })()`)) as string;
      if (seen === 'body') break;
      expect(seen).toBe('shown');
    }
  });
});

const NEW_RELEASE =
  '<meta name="application-name" content="Cauce" /><script type="module" src="/assets/index-new.js"></script>';

describe.skipIf(!browserPath)('what happens while one looks', () => {
  test('a live event redraws what has changed, and nothing else', async () => {
    const fixture = await desk(holdAll());
    const page = await visit(fixture.url);
    await page.waitForSelector('.lbl li');
    await page.evaluate("document.querySelector('.cl li:nth-child(2)').dataset.mark = 'same'");
    const places = BUSY.corridor.places.map((place) =>
      place.id === 'queue-puente-nuevo' && place.estimate
        ? {
            ...place,
            estimate: { ...place.estimate, count: { ...place.estimate.count, low: 401, best: 410, high: 420 } },
          }
        : place,
    );
    const lede = BUSY.lede.slice(1);
    fixture.push({
      type: 'board',
      board: { ...BUSY, lede, corridor: { ...BUSY.corridor, places }, claims: BUSY.claims.slice(1), backlog: 12 },
    });
    await page.getByText('401–420').waitFor();
    expect(await page.textContent('h1')).not.toContain('closed');
    expect(await page.textContent('.foot')).toContain('Reading 12 more messages');
    expect(await page.getAttribute('.cl li:nth-child(1)', 'data-mark')).toBe('same');
  });

  test.each([
    ['en', 'Danger, place not said; 1 origin says so.'],
    ['es', 'Peligro, no se dijo dónde; lo dice 1 origen.'],
    ['fr', 'Danger, lieu non précisé\u00a0; 1 origine le dit.'],
    ['pt', 'Perigo, não se disse onde; 1 origem diz.'],
    ['ht', 'Danje, yo pa di ki kote; 1 orijin di sa.'],
  ])('in %s a danger without a place is told without a hole', async (lang, said) => {
    const figures = { kind: 'hazard', place: '', origins: 1, messages: 3 };
    const lede = [{ code: 'danger', state: 'late', figures, count: null, claim: 'c:11aa', place: null }] as const;
    const page = await visit((await desk({ ...holdAll(), board: { ...BUSY, lede: [...lede] } })).url, { lang });
    expect((await page.textContent('h1'))?.trim()).toBe(said);
  });

  test('a lost connection is said in words, and the board comes back by itself', async () => {
    const fixture = await desk(holdAll());
    const page = await visit(fixture.url);
    await page.waitForSelector('.lbl li');
    fixture.cut();
    await page.getByText('No connection to the desk since 04:12').waitFor();
    await shoot(page, 'offline-1440-light');
    expect(await page.textContent('h1')).toContain('Puente Viejo');
    expect(await findViolations(page)).toEqual([]);
    fixture.held.board = {
      ...BUSY,
      lede: [{ code: 'quiet', state: 'plain', figures: {}, count: null, claim: null, place: null }],
    };
    // It has come back with a new release, which is told and not taken: somebody may be writing.
    await page.route(`${fixture.url}/`, (route) => route.fulfill({ contentType: 'text/html', body: NEW_RELEASE }));
    fixture.mend();
    await page.getByText('Nothing needs a decision now.').waitFor();
    expect(await page.getByText('No connection').count()).toBe(0);
    await page.getByRole('button', { name: 'Load it again' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test('a desk that does not answer says so, with what to do', async () => {
    const fixture = await desk(holdAll());
    const page = await visit(fixture.url);
    const fetched = (): Promise<unknown> =>
      page.evaluate(`performance.getEntriesByType('resource').some(({ name }) => name.includes('/claims-page'))`);
    await expect.poll(fetched, { timeout: 10_000 }).toBe(true);
    fixture.cut();
    await page.evaluate("history.pushState(null, '', '/claims'); dispatchEvent(new PopStateEvent('popstate'))");
    await page.getByText('There is no connection to the desk.').waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1);
    fixture.mend();
    await page.waitForSelector('.table');
  });

  test('since you left: what moved after the last visit', async () => {
    const fixture = await desk(holdAll());
    const page = await visit(fixture.url);
    expect(await page.textContent('#since')).toBe('What moved last');
    await page.evaluate(`localStorage.setItem('cauce.lastVisit', '${Date.parse(ago(30))}')`);
    const again = await page.context().newPage();
    await again.goto(fixture.url);
    await again.waitForSelector('#since');
    expect(await again.textContent('#since')).toBe('Since you left at 03:42');
    expect(await again.locator('.since li').count()).toBe(2);
  });

  test('the language changes without a reload, and is remembered', async () => {
    const fixture = await desk(holdAll());
    const page = await visit(fixture.url);
    await page.getByLabel('Language').selectOption('es');
    await page.getByText('Puente Viejo está').waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('es');
    await page.reload();
    await page.getByText('El corredor ahora').waitFor();
    await page.getByLabel('Idioma').selectOption('en');
    await page.getByText('The corridor now').waitFor();
  });

  test('the map is one key away and needs no network', async () => {
    const page = await visit((await desk(holdAll())).url);
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).host !== new URL(page.url()).host && !request.url().startsWith('blob:'))
        foreign.push(request.url());
    });
    await page.keyboard.press('m');
    await page.locator('.geo canvas').waitFor();
    await page.getByText('Opening the map').waitFor({ state: 'detached' });
    await shoot(page, 'map-1440-light');
    expect(await findViolations(page)).toEqual([]);
    expect(foreign).toEqual([]);
    expect(page.complaints).toEqual([]);
    await page.keyboard.press('m');
    await page.waitForSelector('.lbl li');
  });

  test.each([360, 1440])(
    'names on the map keep off one another at %i px, and those without room are counted',
    async (width) => {
      const page = await visit((await desk(holdAll())).url, { width, lang: 'ht' });
      await page.keyboard.press('m');
      await page.locator('.geo-names li').first().waitFor();
      await page.locator('.geo-note[role=status]').waitFor({ state: 'detached' });
      await shoot(page, `map-ht-${width}`);
      expect(await page.evaluate(FIND_CROSSED_NAMES)).toEqual([]);
      const written = await page.locator('.geo-names li').count();
      const missing = BUSY.corridor.places.length - written;
      expect(await page.locator('.geo-missing').count()).toBe(missing > 0 ? 1 : 0);
      if (missing > 0) expect(await page.textContent('.geo-missing')).toContain(String(missing));
      expect(await findViolations(page)).toEqual([]);
    },
  );
});

/** Names that share more than a hair's breadth, or stick out of the map. */
const FIND_CROSSED_NAMES = `(() => {
  const frame = document.querySelector('.geo-frame').getBoundingClientRect();
  const boxes = [...document.querySelectorAll('.geo-names li')].map((li) => ({ name: li.textContent, box: li.getBoundingClientRect() }));
  const shared = (a, b) => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
  return boxes.flatMap(({ name, box }, i) => [
    ...(box.left < frame.left || box.right > frame.right ? [name + ' sticks out'] : []),
    ...boxes.slice(i + 1).filter((other) => shared(box, other.box) > 10).map((other) => name + ' × ' + other.name),
  ]);
})()`;

describe.skipIf(!browserPath)('a person decides', () => {
  test('by keyboard: the focus goes into a form that opens, and comes back to where it stood', async () => {
    const { url } = await desk(holdAll());
    const page = await visit(`${url}/decisions`);
    const focused = (): Promise<string> =>
      page.evaluate(
        '`${document.activeElement.tagName} ${document.activeElement.textContent.trim()}`',
      ) as Promise<string>;
    await page.getByRole('button', { name: 'Outcome…' }).first().press('Enter');
    await expect.poll(focused).toBe('INPUT ');
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect.poll(focused).toBe('BUTTON Outcome…');
    await page.goto(`${url}/claims/c%3A66ff`);
    await page.getByRole('button', { name: 'Override…' }).press('Enter');
    // No longer than the desk takes.
    expect(await page.getByLabel('Your name').getAttribute('maxlength')).toBe('80');
    await page.keyboard.type('Ana');
    await page.keyboard.press('Enter');
    // What is missing is where the focus goes.
    await expect.poll(focused).toMatch(/^TEXTAREA/);
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect.poll(focused).toBe('BUTTON Override…');
  });

  test('by keyboard alone: the decision is reached before what it rests on, outlives what comes in, and Escape gives it up', async () => {
    const held = holdAll();
    const fixture = await desk(held);
    const page = await visit(`${fixture.url}/claims/c%3A66ff`, { width: 360 });
    const active = 'document.activeElement';
    await page.locator('.hd a').first().focus();
    for (let stops = 0; !(await page.evaluate(`${active}.closest('.acts') !== null`)); stops += 1) {
      expect(stops).toBeLessThan(30);
      expect(await page.evaluate(`${active}.closest('.tree, #words') === null`)).toBe(true);
      await page.keyboard.press('Tab');
    }
    const opener = await page.textContent(':focus');
    await page.keyboard.press('Enter');
    await page.getByLabel('Your name').waitFor();
    await page.keyboard.type('Ana');
    // The stream draws board and claim anew under the hands that write.
    const claim = held.claims.get('c:66ff')!;
    (held.claims as Map<string, typeof claim>).set('c:66ff', {
      ...claim,
      claim: { ...claim.claim, messages: claim.claim.messages + 7 },
    });
    fixture.push({ type: 'claim', id: 'c:66ff' } as LiveEvent);
    await page
      .getByText(`${claim.claim.messages + 7} messages`)
      .first()
      .waitFor();
    await page.keyboard.type(' Ruiz');
    expect(await page.getByLabel('Your name').inputValue()).toBe('Ana Ruiz');
    await page.keyboard.press('Escape');
    await page.getByLabel('Your name').waitFor({ state: 'detached' });
    await expect.poll(() => page.textContent(':focus')).toBe(opener);
    // Opened again and sent, the decision is on the record under that name.
    await page.keyboard.press('Enter');
    await page.getByLabel('Your name').fill('Ana Ruiz');
    await page.keyboard.press('Enter');
    await expect.poll(() => fixture.posted.map(({ path }) => path)).toContain('/api/decisions');
  });

  test('an override takes a name, a reason and a time, and says what follows', async () => {
    const fixture = await desk(holdAll());
    fixture.held.decisions = [];
    fixture.held.more = ({ url, method }, body, answer) => {
      if (method !== 'POST' || url !== '/api/decisions') return false;
      const sent = JSON.parse(body) as { by: string };
      fixture.held.decisions = [{ ...DECISIONS[1]!, by: sent.by, at: ago(0), reviewAt: ago(-60) }];
      answer(200, fixture.held.decisions[0]);
      return true;
    };
    const page = await visit(`${fixture.url}/claims/c%3A66ff`);
    await page.getByRole('button', { name: 'Override…' }).click();
    await page.getByRole('button', { name: 'Close the lanes without the evidence' }).click();
    await page.getByText('Write the reason.').waitFor();
    await page.getByText('Choose when to look at it again.').waitFor();
    await shoot(page, 'decide-1440-light');
    expect(await findViolations(page)).toEqual([]);
    expect(fixture.posted).toEqual([]);
    await page.getByLabel('Your name').fill('Ana');
    await page.getByLabel('Reason').fill('Orders by phone');
    await page.getByLabel('in 1 h').check();
    await page.getByRole('button', { name: 'Close the lanes without the evidence' }).click();
    await page.getByText('Ana decided at 04:12: Close the lanes.').waitFor();
    const sent = JSON.parse(fixture.posted[0]!.body) as Record<string, unknown>;
    expect(sent).toMatchObject({
      action: 'close-lanes',
      claim: 'c:66ff',
      verdict: 'act',
      by: 'Ana',
      reason: 'Orders by phone',
    });
    expect(Date.parse(String(sent['reviewAt'])) - Date.parse(ago(0))).toBeGreaterThan(59 * 60_000);
  });

  test('a refusal of the desk is told in the reader’s words', async () => {
    const fixture = await desk(holdAll());
    fixture.held.more = ({ method }, _body, answer) => {
      if (method === 'POST') answer(422, problem(422, 'gate-not-met'));
      return method === 'POST';
    };
    const page = await visit(`${fixture.url}/claims/c%3A66ff`, { lang: 'es' });
    await page.getByRole('button', { name: 'Dejar los carriles abiertos…' }).click();
    await page.getByLabel('Su nombre').fill('Ana');
    await page.getByRole('button', { name: 'Dejar los carriles abiertos' }).click();
    await page.getByText('La evidencia no está').waitFor();
  });

  test('evidence that has turned since is told beside it, and the bar calls whoever is on shift', async () => {
    const fixture = await desk(holdAll());
    fixture.held.more = ({ url }, _, answer) => {
      if (url !== '/api/waiting') return false;
      answer(200, { ...NOTHING_WAITS, decisions: 2 });
      return true;
    };
    const page = await visit(`${fixture.url}/decisions`, { lang: 'es' });
    const turned = page.getByRole('listitem').filter({ hasText: 'Ahora más débil: 41 %, era 84 %' });
    await turned.getByText('2 orígenes independientes dicen lo contrario.').waitFor();
    expect(await page.getByText(/Ahora más (débil|firme)/).count()).toBe(1);
    await page.getByRole('link', { name: /Decisiones.*2 por revisar/ }).waitFor();
  });

  test('what came of it is written once', async () => {
    const fixture = await desk(holdAll());
    fixture.held.more = ({ url, method }, body, answer) => {
      if (method !== 'POST' || url !== '/api/decisions/d%3A3/outcome') return false;
      const outcome = { ...(JSON.parse(body) as object), at: ago(0) } as (typeof DECISIONS)[number]['outcome'];
      fixture.held.decisions = fixture.held.decisions.map((each) => (each.id === 'd:3' ? { ...each, outcome } : each));
      answer(200, fixture.held.decisions[0]);
      return true;
    };
    const page = await visit(`${fixture.url}/decisions`);
    await page.getByRole('button', { name: 'Outcome…' }).first().click();
    await page.getByLabel('Lane-hours it cost').fill('4,5');
    await page.getByLabel('Your name').fill('Ana');
    await page.getByRole('button', { name: 'Put the outcome on the record' }).click();
    await page.getByText('Choose one.').waitFor();
    await page.getByLabel('No, it did not').check();
    await page.getByRole('button', { name: 'Put the outcome on the record' }).click();
    await page.getByText('4.5 lane-hours').waitFor();
  });
});

describe.skipIf(!browserPath)('an export comes in', () => {
  test('no basis, no reading; then the order of day and month is asked with the dates each way', async () => {
    const fixture = await desk(holdAll());
    fixture.held.imports = [];
    fixture.held.more = ({ url, method }, body, answer) => {
      if (method !== 'POST') return false;
      if (url === '/api/imports') {
        fixture.held.imports = [{ ...ASKING, id: 'i:9' }];
        answer(200, { ...ASKING, id: 'i:9', stage: 'reading', sample: [] });
      } else if (url === '/api/imports/i%3A9/order') {
        expect(JSON.parse(body)).toEqual({ order: 'mdy' });
        answer(200, { ...READY, id: 'i:9' });
      } else if (url === '/api/imports/i%3A9/accept') answer(200, { ...READY, id: 'i:9', stage: 'digesting' });
      else return false;
      return true;
    };
    const page = await visit(`${fixture.url}/import`);
    await page.getByRole('button', { name: 'Read the file' }).click();
    expect(await page.getByText('Fill this in.').count()).toBe(3);
    await page.getByLabel('Name of the group').fill('Informes 3');
    await page.getByLabel('Who agreed').fill('member of the group');
    await page.getByLabel('For what').fill('waiting times');
    await page.locator('input[type=file]').setInputFiles({
      name: 'chat.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('03/04/2023, 08:10 - Ana: hola'),
    });
    await page.getByRole('button', { name: 'Read the file' }).click();
    await page.getByRole('heading', { name: 'Which comes first, the day or the month?' }).waitFor();
    const [upload] = fixture.posted;
    const order = ['name="name"', 'name="agreedBy"', 'name="purpose"', 'name="zone"', 'name="file"'].map((field) =>
      upload!.body.indexOf(field),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    const ways = await page.locator('.order-way').allInnerTexts();
    expect(ways.map((way) => way.split('\n').slice(0, 3))).toEqual([
      ['day, month, year', '3 Apr 2023', '3 May 2023'],
      ['month, day, year', '4 Mar 2023', '5 Mar 2023'],
    ]);
    await page.locator('.order-way').nth(1).click();
    await page.getByRole('button', { name: 'Take in 3,371 messages' }).click();
    await page.getByText('Taking in 3,412 messages …').waitFor();
    fixture.push({ type: 'import', import: { ...READY, id: 'i:9', stage: 'done', sample: [] } });
    await page.getByRole('link', { name: 'See the board' }).waitFor();
  });

  test('withdrawing says what it means first', async () => {
    const fixture = await desk(holdAll());
    fixture.held.more = ({ url, method }, _body, answer) => {
      if (method === 'POST' && url === '/api/imports/i%3A5/withdraw')
        answer(200, { ...READY, id: 'i:5', stage: 'withdrawn', sample: [] });
      return method === 'POST';
    };
    const page = await visit(`${fixture.url}/import/i%3A5`);
    await page.getByRole('button', { name: 'Withdraw…' }).click();
    await page.getByText('This cannot be undone.').waitFor();
    await shoot(page, 'withdraw-1440-light');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(fixture.posted).toEqual([]);
    await page.getByRole('button', { name: 'Withdraw…' }).click();
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByRole('heading', { name: 'Withdrawn' }).waitFor();
  });

  test('words from a chat are words, never markup', async () => {
    const fixture = await desk(holdAll());
    const evil = '<img src=x onerror="document.title=1">‮abc';
    fixture.held.imports = [{ ...READY, sample: [{ n: 1, at: null, kind: 'text', text: evil, flags: [] }] }];
    const page = await visit(`${fixture.url}/import/i%3A1`);
    expect(await page.textContent('.said')).toBe(evil);
    expect(await page.locator('.sample img').count()).toBe(0);
  });
});

describe.skipIf(!browserPath)('simulated phones', () => {
  test('a phone writes, and everybody in the group sees it', async () => {
    const fixture = await desk(holdPhones());
    const { more } = fixture.held;
    fixture.held.more = (request, body, answer) => {
      if (request.url === '/sandbox/phones/p-03/messages') {
        expect(JSON.parse(body)).toEqual({ to: 'g-rio', text: 'Hola', forwarded: 'forwarded' });
        answer(201, {});
        return true;
      }
      return more(request, body, answer);
    };
    const page = await visit(`${fixture.url}/phones`);
    const frame = page.getByRole('region', { name: 'Traveller, Creole' });
    await frame.getByLabel('How it is written').selectOption('forwarded');
    await frame.getByLabel('Write as Traveller, Creole').fill('Hola');
    await frame.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => fixture.posted.map(({ path }) => path)).toEqual(['/sandbox/phones/p-03/messages']);
    await expect.poll(() => frame.getByLabel('Write as Traveller, Creole').inputValue()).toBe('');
  });

  test('without a sandbox nothing points to it', async () => {
    const page = await visit((await desk(holdAll())).url);
    expect(await page.getByRole('link', { name: 'Phones' }).count()).toBe(0);
  });
});
