import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { open, test } from './watch.ts';

const dialog = (page: Page) => page.getByRole('dialog');

async function openDialog(page: Page, query: string, destination?: string): Promise<void> {
  await open(page, query);
  await page.getByRole('button', { name: /^(?:Take this figure away|Emporter cette figure)$/ }).click();
  if (destination !== undefined) await dialog(page).getByRole('radio', { name: destination }).check();
}

async function taken(page: Page, destination: string, button: string): Promise<{ name: string; bytes: Buffer }> {
  await dialog(page).getByRole('radio', { name: destination }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** How many dark spots the first tenth of a picture has: the letters of its title. */
function titleInk(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, Math.round(bitmap.height / 10));
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return [...data].filter((value, index) => index % 4 === 0 && value < 80).length;
  }, png.toString('base64'));
}

test('a figure is taken away as a page, a picture, a drawing and values, each by its destination', async ({ page }) => {
  await openDialog(page, '?ports=marseille&lang=en');
  await dialog(page).getByRole('radio', { name: 'Frozen' }).check();
  const html = await taken(page, 'Web page', 'Download the HTML file');
  expect(html.name).toBe('escale-trend-movements-marseille-1992-2025-en.html');
  expect(html.bytes.toString()).toContain('Frozen figure');
  await expect(dialog(page).getByRole('status')).toHaveText(`Downloaded: ${html.name}`);

  const png = await taken(page, 'PowerPoint, Word', 'Download the PNG picture');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  // A slide of 16:9, three pixels for each of its own.
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3840, 2160]);
  expect(await titleInk(page, png.bytes)).toBeGreaterThan(2000);
  const svg = await taken(page, 'PowerPoint, Word', 'Download the SVG drawing');
  expect(svg.bytes.toString()).toContain('<svg');

  const csv = await taken(page, 'Data', 'Download CSV for French Excel');
  expect(csv.name).toBe('escale-trend-movements-marseille-1992-2025-en.excel.csv');
  expect(csv.bytes.toString('utf8')).toMatch(/^\uFEFFport_id;/);
});

test('options are of the figure taken away alone: its code and preview follow, the page does not', async ({ page }) => {
  await openDialog(page, '?ports=miami&lang=en');
  const shown = dialog(page).locator('.take-preview svg');
  const code = dialog(page).locator('pre');
  await dialog(page).getByRole('radio', { name: 'Français' }).check();
  await dialog(page).getByRole('radio', { name: 'Dark' }).check();
  await dialog(page).getByRole('radio', { name: 'How many' }).check();
  await dialog(page).getByLabel('Title of your own').fill('Miami seen from <here>');
  await dialog(page).getByLabel('Height in pixels').fill('600');
  await expect(shown).toHaveAttribute('viewBox', '0 0 640 600');
  await expect(shown).toContainText('Miami seen from <here>');
  await expect(shown).toContainText('Sources');
  await expect(shown.locator('rect')).toHaveAttribute('fill', '#0e1729');
  await expect(code).toContainText('height=600');
  const asked = new URL(/src="([^"]+)"/.exec((await code.textContent()) ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '');
  expect(Object.fromEntries(asked.searchParams)).toEqual({
    ports: 'miami',
    theme: 'dark',
    source: 'short',
    title: 'Miami seen from <here>',
    height: '600',
  });
  for (const [width, pixels] of [
    ['Phone (380)', 380],
    ['Page (960)', 960],
  ] as const) {
    await dialog(page).getByRole('radio', { name: width }).check();
    await expect(shown).toHaveAttribute('viewBox', `0 0 ${pixels} 600`);
  }
  await dialog(page).getByLabel('Height in pixels').fill('12');
  await expect(dialog(page).getByText('A whole number from 200 to 2000.')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?ports=miami&lang=en');
  await page.keyboard.press('Escape');
  await expect(page.locator('#figure-heading')).toContainText('Miami');
});

const codes = [
  [
    'Frame',
    'Code of the frame copied',
    /^<iframe src="http:\/\/localhost:\d+\/embed\.html\?ports=miami&amp;lang=en&amp;theme=light" title="Miami: /,
  ],
  ['Element', 'Code of the element copied', /<escale-chart query="ports=miami&amp;lang=en&amp;theme=light"/],
  ['Picture and link', 'Code of the picture copied', /^<p><a href="http:\/\/localhost:\d+\/\?ports=miami&amp;lang=en"/],
] as const;

test('the code of a living figure is copied by what the other page lets in, and told so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page, '?ports=miami&lang=en');
  for (const [code, copied, text] of codes) {
    await dialog(page).getByRole('radio', { name: code }).check();
    await dialog(page).getByRole('button', { name: 'Copy the code' }).click();
    await expect(dialog(page).getByText(copied)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(text);
  }
  // The picture of the code is the one that is downloaded: its name and, twice as sharp, its shape.
  const code = (await dialog(page).locator('pre').textContent()) ?? '';
  const [, name, width, height] = /img src="([^"]+)"[^]*width="(\d+)" height="(\d+)"/.exec(code) ?? [];
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Download this picture' }).click(),
  ]);
  const png = await readFile(await download.path());
  expect([download.suggestedFilename(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    name,
    Number(width) * 2,
    Number(height) * 2,
  ]);
});

test('where the browser refuses to copy, the code is selected for the keys that copy', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await openDialog(page, '?ports=miami&lang=en');
  await dialog(page).getByRole('button', { name: 'Copy the code' }).click();
  await expect(dialog(page).getByText('The text is selected: press Ctrl+C')).toBeVisible();
  const selected = await page.evaluate(() => String(window.getSelection()));
  expect(selected).toContain('<iframe src=');
  expect(selected).toContain('</iframe>');
});

test('one paste brings picture, table and citation into a report; the table alone goes into a spreadsheet', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page, '?ports=marseille&lang=en', 'PowerPoint, Word');
  const pasted = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { html: await read('text/html'), text: await read('text/plain') };
    });
  await dialog(page).getByRole('radio', { name: 'A4 text' }).check();
  await dialog(page).getByRole('button', { name: 'Copy picture, table and citation' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Picture, table and citation copied', {
    timeout: 20_000,
  });
  const all = await pasted();
  // 16 cm of text are 605 pixels of a document.
  expect(all.html).toMatch(/<img[^>]*width="605"/);
  expect(all.html).toContain('data:image/png;base64,iVBOR');
  expect(all.html).toMatch(/<table[^]*2017[^]*1,487,313[^]*<\/table>[^]*Accessed/);
  expect(all.text).toContain('2017\t1,487,313');

  await dialog(page).getByRole('radio', { name: 'Data' }).check();
  await dialog(page).getByRole('button', { name: 'Copy the table' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Table copied');
  const table = await pasted();
  expect(table.html).toContain('<table');
  expect(table.html).not.toContain('<img');
});

test.describe('without the font of the page', () => {
  test.use({ breaksData: true });
  test('a picture is made all the same, and says in which font', async ({ page }) => {
    await openDialog(page, '?ports=marseille&lang=en', 'PowerPoint, Word');
    // The page has its font by now; what the picture fetches for itself is stopped.
    await page.route('**/*.woff2', (route) => route.abort());
    const png = await taken(page, 'PowerPoint, Word', 'Download the PNG picture');
    expect(await titleInk(page, png.bytes)).toBeGreaterThan(2000);
    await expect(dialog(page).getByRole('status')).toContainText('set in one of your device');
  });
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
  // All of it by keyboard, and the focus never leaves the dialogue for the page behind.
  await page.getByRole('dialog').getByRole('radio', { name: 'Page web' }).check();
  await page.getByRole('radio', { name: 'Vivante' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Figée' })).toBeChecked();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Télécharger le fichier HTML' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

for (const width of [390, 320]) {
  test(`nothing of the dialogue is cut off at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await openDialog(page, '?peers=west-med');
    for (const destination of ['Page web', 'PowerPoint, Word', 'PDF, impression', 'Données']) {
      await dialog(page).getByRole('radio', { name: destination }).check();
      expect(await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    }
  });
}

test('a published figure opens alone, with its table, and asks for nothing else', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./figures/opening.fr.html');
  await expect(page.locator('svg').first()).toBeVisible();
  await expect(page.locator('table caption')).toContainText('Miami');
  expect(asked).toEqual(['/figures/opening.fr.html']);
});
