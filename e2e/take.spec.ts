import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { open, test } from './watch.ts';

async function taken(page: Page, destination: string, button: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('dialog').getByRole('radio', { name: destination }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a figure is taken away as a page, a picture, a drawing and values, each by its destination', async ({ page }) => {
  await open(page, '?ports=marseille&lang=en');
  await page.getByRole('button', { name: 'Take this figure away' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();

  const html = await taken(page, 'Web page', 'Download the HTML file');
  expect(html.name).toBe('escale-trend-movements-marseille-1992-2025-en.html');
  expect(html.bytes.toString()).toContain('Frozen figure');

  const png = await taken(page, 'PowerPoint, Word', 'Download the PNG picture');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  // Three pixels for each of 800.
  expect(png.bytes.readUInt32BE(16)).toBe(2400);
  // The title is there: dark letters in the first tenth of the picture.
  const dark = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, Math.round(bitmap.height / 10));
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return [...data].filter((value, index) => index % 4 === 0 && value < 80).length;
  }, png.bytes.toString('base64'));
  expect(dark).toBeGreaterThan(2000);
  const svg = await taken(page, 'PowerPoint, Word', 'Download the SVG drawing');
  expect(svg.bytes.toString()).toContain('<svg');

  const csv = await taken(page, 'Data', 'Download CSV for French Excel');
  expect(csv.name).toBe('escale-trend-movements-marseille-1992-2025-en.excel.csv');
  expect(csv.bytes.toString('utf8')).toMatch(/^\uFEFFport_id;/);
});

test('the code of a living frame is copied, and the browser is told so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?ports=miami&lang=en');
  await page.getByRole('button', { name: 'Take this figure away' }).click();
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect(page.getByText('Code of the frame copied')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^<iframe src="http:\/\/localhost:\d+\/embed\.html\?ports=miami&amp;lang=en" title="Miami: /);
});

test('the dialogue is for everyone: named, left with Escape, the focus back where it was', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Emporter cette figure' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Emporter cette figure' })).toBeVisible();
  for (const destination of ['Page web', 'PowerPoint, Word', 'PDF, impression', 'Données']) {
    await page.getByRole('dialog').getByRole('radio', { name: destination }).check();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a published figure opens alone, with its table, and asks for nothing else', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./figures/opening.fr.html');
  await expect(page.locator('svg').first()).toBeVisible();
  await expect(page.locator('table caption')).toContainText('Miami');
  expect(asked).toEqual(['/figures/opening.fr.html']);
});
