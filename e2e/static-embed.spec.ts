import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** A figure as a file of its own, as others put it into their pages: written by the command line, served from another port or opened from a disk. */
const title = '</script><img src=x onerror="document.title=1"><script>document.title=2</script>';
const figures = {
  opening: '?lang=en',
  dark: '?lang=en&theme=dark',
  ranking: '?chart=ranking&lang=en',
  hostile: `?${new URLSearchParams({ lang: 'en', title, note: `2017:${title}` })}`,
} as const;

let folder: string;
let server: Server;
const address = (file: string) => `http://localhost:${(server.address() as AddressInfo).port}/${file}`;
const elsewhere = (file: string) => address(file).replace('localhost', '127.0.0.1');

/** A test that also holds that nothing is asked of anybody but the file itself, and that no error is printed. */
const test = base.extend<{ readonly watched: undefined }>({
  watched: [
    async ({ context }, use) => {
      const asked: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        const known = ['file:', address(''), elsewhere('')].some((start) => url.startsWith(start));
        if (!url.startsWith('data:') && !(known && url.endsWith('.html'))) asked.push(url);
      });
      context.on('console', (message) => {
        // A frame without permission to run scripts says so on the console: that is what it was asked to do.
        if (message.type() === 'error' && !message.text().includes("'allow-scripts' permission"))
          errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(asked, 'requests beside the pages themselves').toEqual([]);
      expect(errors, 'errors on the console').toEqual([]);
    },
    { auto: true },
  ],
});

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'escale-figures-'));
  const root = fileURLToPath(new URL('..', import.meta.url));
  const list = Object.entries(figures).map(([slug, query]) => ({ slug, query }));
  writeFileSync(join(folder, 'list.json'), JSON.stringify(list));
  const call = ['src/surfaces/cli.ts', 'render', join(folder, 'list.json'), '--as', 'html', '--out', folder];
  execFileSync(process.execPath, ['--import', 'tsx', ...call], { cwd: root, stdio: 'ignore' });
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(readFileSync(join(folder, (request.url ?? '').slice(1))));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});

test.afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of somebody else's with frames in it, from a server or from the disk. */
async function openHost(page: Page, name: string, frames: readonly string[], from: 'server' | 'disk'): Promise<void> {
  const file = `${name}-host.html`;
  writeFileSync(
    join(folder, file),
    `<!doctype html><title>Host</title><link rel="icon" href="data:,">${frames.join('')}`,
  );
  await page.goto(from === 'server' ? elsewhere(file) : pathToFileURL(join(folder, file)).href);
}

const frame = (figure: keyof typeof figures, sandbox?: string) =>
  `<iframe src="${figure}.en.html" width="960" height="760"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe>`;

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not shown');
  return box;
}

/** Reads with the arrow keys, as a screen reader would hear it. */
async function readByKeys(surface: Locator, live: Locator): Promise<void> {
  await surface.focus();
  await surface.press('End');
  await expect(live).toHaveText('Marseille, 2025: 2,600,000 movements');
  await surface.press('ArrowLeft');
  await expect(live).toHaveText('Marseille, 2024: 2,500,000 movements');
  await surface.press('ArrowDown');
  await expect(live).toContainText('Miami, 2024');
  await surface.press('Escape');
  await expect(live).toBeEmpty();
}

for (const from of ['server', 'disk'] as const) {
  test(`a frame that may run scripts and nothing else is read point by point (${from})`, async ({ page }) => {
    await openHost(page, `scripts-${from}`, [frame('opening', 'allow-scripts')], from);
    const inside = page.frameLocator('iframe');
    await readByKeys(inside.getByRole('application').first(), inside.locator('#live'));
  });

  test(`a frame that may run nothing shows the picture, and the table on request (${from})`, async ({ page }) => {
    await openHost(page, `none-${from}`, [frame('opening', '')], from);
    const inside = page.frameLocator('iframe');
    await expect(inside.getByRole('img', { name: /^Miami: 11 million was said/ })).toBeVisible();
    await expect(inside.getByRole('application')).toHaveCount(0);
    await expect(inside.getByText('Left and right arrows')).toBeHidden();
    await inside.getByText('Table of the values').click();
    await expect(inside.getByRole('row', { name: /^2017 1,487,313/ })).toBeVisible();
    await inside.getByText('Cite this figure').click();
    await expect(inside.locator('.cite')).toContainText(/^Escale \(20\d\d\)\. “Miami: 11.million/);
    await expect(inside.locator('.cite')).toBeVisible();
    await expect(inside.getByText(/^Frozen figure: it keeps the data of/)).toBeVisible();
  });
}

test('ten figures on one page are all drawn, and each is read by itself', async ({ page }) => {
  await openHost(
    page,
    'ten',
    Array.from({ length: 10 }, () => frame('opening', 'allow-scripts')),
    'server',
  );
  await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      expect(page.frameLocator('iframe').nth(index).getByRole('application').first()).toBeVisible(),
    ),
  );
  const last = page.frameLocator('iframe').nth(9);
  await readByKeys(last.getByRole('application').first(), last.locator('#live'));
  await expect(page.frameLocator('iframe').nth(0).locator('.tip')).toHaveCount(0);
});

test('a host that allows frames of this address and nothing else, not even within itself, shows the figure', async ({
  page,
}) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src ${address('')}; img-src data:">`;
  const figure = frame('opening', 'allow-scripts').replace('src="', `src="${address('')}`);
  await openHost(page, 'strict', [policy, figure], 'server');
  const inside = page.frameLocator('iframe');
  await readByKeys(inside.getByRole('application').first(), inside.locator('#live'));
});

for (const sandbox of [undefined, 'allow-scripts'] as const)
  test(`where storage is refused the figure is read all the same (${sandbox ?? 'no sandbox'})`, async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException(name, 'SecurityError');
          },
        });
      Object.defineProperty(Document.prototype, 'cookie', {
        get: () => {
          throw new DOMException('cookie', 'SecurityError');
        },
      });
    });
    await openHost(page, `storage-${sandbox}`, [frame('opening', sandbox)], 'server');
    const inside = page.frameLocator('iframe');
    await readByKeys(inside.getByRole('application').first(), inside.locator('#live'));
  });

test('ten figures that may run nothing are ten pictures', async ({ page }) => {
  await openHost(
    page,
    'ten-still',
    Array.from({ length: 10 }, () => frame('opening', '')),
    'server',
  );
  await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      expect(
        page
          .frameLocator('iframe')
          .nth(index)
          .getByRole('img', { name: /^Miami: 11 million/ }),
      ).toBeVisible(),
    ),
  );
});

test('hovering shows a point with its source, and leaving puts it away', async ({ page }) => {
  await page.goto(address('opening.en.html'));
  const surface = page.getByRole('application').first();
  const box = await boxOf(surface);
  const scale = box.width / 960;
  const dot = page.locator('.wide [data-mark=said]').first();
  const at = await boxOf(dot);
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await expect(page.locator('.tip')).toContainText('Source: ');
  const tip = await boxOf(page.locator('.tip'));
  expect(tip.x).toBeGreaterThanOrEqual(box.x);
  expect(tip.x + tip.width).toBeLessThanOrEqual(box.x + box.width + 1);
  await page.mouse.move(box.x + 2 * scale, box.y + 2 * scale);
  await expect(page.locator('.tip')).toHaveCount(0);
});

test('T opens the table and goes there, T again comes back', async ({ page }) => {
  await page.goto(address('opening.en.html'));
  await page.getByRole('application').first().press('t');
  await expect(page.getByRole('region')).toBeFocused();
  await expect(page.getByRole('row', { name: /^2017 1,487,313/ })).toBeVisible();
  await page.keyboard.press('T');
  await expect(page.getByRole('application').first()).toBeFocused();
  await expect(page.getByRole('region')).toBeHidden();
});

test('a ranking is read row by row', async ({ page }) => {
  await page.goto(address('ranking.en.html'));
  const surface = page.getByRole('application').first();
  await surface.press('ArrowDown');
  const first = await page.locator('#live').textContent();
  await surface.press('ArrowDown');
  await expect(page.locator('#live')).not.toHaveText(first ?? '');
});

test('a frame as narrow as a phone gets a drawing set for it, read in the same way', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(address('opening.en.html'));
  await expect(page.locator('.wide')).toBeHidden();
  await readByKeys(page.locator('.narrow'), page.locator('#live'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('light or dark as the reader has it, unless the figure says which', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(address('opening.en.html'));
  expect(await paper()).toBe('rgb(14, 23, 41)');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await page.goto(address('dark.en.html'));
  expect(await paper()).toBe('rgb(14, 23, 41)');
});

test('a title that spells out tags and scripts stays text, on hover and under the arrow keys too', async ({ page }) => {
  await page.goto(address('hostile.en.html'));
  await expect(page).toHaveTitle(title);
  await expect(page.locator('img')).toHaveCount(0);
  await readByKeys(page.getByRole('application').first(), page.locator('#live'));
  await expect(page).toHaveTitle(title);
  await page.getByText('Table of the values').click();
  await expect(page.locator('caption')).toContainText(title);
});

for (const figure of ['opening', 'dark', 'ranking'] as const)
  test(`everyone can use the file: ${figure}`, async ({ page }) => {
    await page.goto(address(`${figure}.en.html`));
    await page.getByText('Table of the values').click();
    await page.getByText('Cite this figure').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

test('on paper a figure takes one page', async ({ page }) => {
  await page.goto(address('opening.en.html'));
  const pdf = await page.pdf({ format: 'A4', landscape: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('any other script is refused by the file itself', async ({ page, context }) => {
  await page.goto(address('opening.en.html'));
  context.removeAllListeners('console');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle('run');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame in another page shows the picture', async ({ page }) => {
    await openHost(page, 'off', [frame('opening')], 'server');
    const inside = page.frameLocator('iframe');
    await expect(inside.getByRole('img', { name: /^Miami: 11 million was said/ })).toBeVisible();
    await expect(inside.getByText('Left and right arrows')).toBeHidden();
  });

  test('everything is readable from a disk', async ({ page }) => {
    await page.goto(pathToFileURL(join(folder, 'opening.en.html')).href);
    await expect(page.getByRole('img', { name: /^Miami: 11 million was said/ })).toBeVisible();
    await page.getByText('Table of the values').click();
    await expect(page.getByRole('row', { name: /^2017 1,487,313/ })).toBeVisible();
  });
});
