import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { browserPath, findViolations, shoot, type WatchedPage } from './fixture/browser.ts';
import { holdHandoffs, INVITATION } from './fixture/handoffs.ts';
import { overhang } from './fixture/look.ts';
import { useBrowser } from './fixture/open.ts';

const { desk, visit } = useBrowser();

/** What a reader sees: the pixels on the screen, as the browser has drawn them. */
async function readCode(page: WatchedPage, name: string): Promise<string> {
  const code = page.getByRole('img', { name }).first();
  await code.scrollIntoViewIfNeeded();
  const png = (await code.screenshot()).toString('base64');
  const { width, height, data } = (await page.evaluate(`(async () => {
    const picture = new Image();
    picture.src = 'data:image/png;base64,${png}';
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width; canvas.height = picture.height;
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    const { width, height, data } = context.getImageData(0, 0, picture.width, picture.height);
    return { width, height, data: [...data] };
  })()`)) as { width: number; height: number; data: number[] };
  return decodeQR({ width, height, data: Uint8Array.from(data) });
}

describe.skipIf(!browserPath)('the codes on the Link page', () => {
  test.each(['light', 'dark'] as const)('say what stands beside them, %s, on a phone and on a desk', async (theme) => {
    const { url } = await desk(holdHandoffs());
    for (const width of [360, 1440]) {
      const page = await visit(`${url}/link`, { width, theme });
      await page.evaluate(`localStorage.setItem('cauce.name', 'Ana, officer')`);
      await page.reload();
      await page.getByText('As a QR code').first().press('Enter');
      expect(await readCode(page, 'QR code of the safety number: the same sixty digits')).toBe(
        '04918 27364 55012 98431 60277 13905 48822 70316 95540 21687 36094 81253',
      );
      await page.getByRole('button', { name: 'Invite a desk' }).press('Enter');
      expect(await readCode(page, 'QR code of the invitation: the same line of text')).toBe(INVITATION);
      await shoot(page, `link-codes-${width}-${theme}`);
      expect(await findViolations(page)).toEqual([]);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});
