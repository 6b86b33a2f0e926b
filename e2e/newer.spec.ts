import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { serve, type Headers } from './host.ts';

/** A frozen figure in somebody's report, and the site it comes from on another port, which may have newer data by now. */
const root = fileURLToPath(new URL('..', import.meta.url));
const open: Headers = [['access-control-allow-origin', '*']];

let folder = '';
let site = '';
let report = '';
let frozenDay = '';
let cors: Headers = open;
let asked: IncomingHttpHeaders[] = [];
type Manifest = { readonly figures: readonly { readonly dataDate: string }[] };
const servers: Server[] = [];

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'escale-newer-'));
  mkdirSync(join(folder, 'site', 'figures'), { recursive: true });
  mkdirSync(join(folder, 'report'));
  const [own, other] = await Promise.all([
    serve(join(folder, 'site'), () => cors),
    serve(join(folder, 'report'), () => []),
  ]);
  servers.push(own.server, other.server);
  [site, report] = [own.address, other.address];
  own.server.on('request', ({ headers }) => asked.push(headers));
  const list = join(folder, 'list.json');
  writeFileSync(list, JSON.stringify([{ slug: 'figure', query: '?' }]));
  const call = ['src/surfaces/cli.ts', 'render', list, '--lang', 'fr,en', '--as', 'html', '--site', site];
  execFileSync(process.execPath, ['--import', 'tsx', ...call, '--out', join(folder, 'report')], {
    cwd: root,
    stdio: 'ignore',
  });
  const manifest = JSON.parse(readFileSync(join(folder, 'report', 'manifest.json'), 'utf8')) as Manifest;
  frozenDay = manifest.figures[0]?.dataDate ?? '';
  const frames = ['allow-scripts', ''].map(
    (sandbox) => `<iframe src="figure.en.html" sandbox="${sandbox}" width="960" height="760"></iframe>`,
  );
  writeFileSync(
    join(folder, 'report', 'frames.html'),
    `<!doctype html><title>Report</title><link rel="icon" href="data:,">${frames.join('')}`,
  );
});

test.afterAll(async () => {
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(() => {
  [cors, asked] = [open, []];
});

const siteSays = (content: string) => writeFileSync(join(folder, 'site', 'figures', 'day.json'), content);
const day = (dataDate: string) => JSON.stringify({ dataDate });

/** Opens the figure and waits until it has had its answer, or would have had it. */
async function openFigure(page: Page, address: string): Promise<string[]> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes("'allow-scripts' permission"))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return errors;
}

for (const [lang, sentence, link] of [
  ['fr', 'Des données plus récentes existent (12 mars 2099).', 'Voir la figure vivante'],
  ['en', 'Newer data exist (12 Mar 2099).', 'See the living figure'],
] as const)
  test(`newer data are said in one sentence, with the way to the living figure (${lang})`, async ({ page }) => {
    siteSays(day('2099-03-12'));
    const before = await frozenWords(page, lang);
    asked = [];
    const errors = await openFigure(page, `${report}figure.${lang}.html`);
    await expect(page.getByRole('status')).toHaveText(sentence);
    await expect(page.getByRole('status').locator('b')).toBeVisible();
    await expect(page.getByRole('link', { name: link })).toHaveAttribute(
      'href',
      lang === 'fr' ? site : `${site}?lang=en`,
    );
    // Figure, table and citation are what they were.
    expect((await page.locator('main').textContent())?.replace(sentence, '')).toContain(before);
    expect(errors).toEqual([]);
  });

/** What the citation of the figure says without a site to ask. */
async function frozenWords(page: Page, lang: string): Promise<string> {
  await page.route('**/day.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${report}figure.${lang}.html`);
  const words = await page.locator('.cite').textContent();
  await page.unroute('**/day.json');
  return words ?? '';
}

test('it asks once, and says nothing about who asks', async ({ page, context }) => {
  siteSays(day('2099-03-12'));
  await context.addCookies([{ name: 'known', value: 'reader', url: site }]);
  await openFigure(page, `${report}figure.en.html`);
  await expect(page.getByRole('status').locator('b')).toBeVisible();
  expect(asked).toHaveLength(1);
  expect([asked[0]?.cookie, asked[0]?.referer, asked[0]?.authorization]).toEqual([undefined, undefined, undefined]);
});

for (const [what, content] of [
  ['the same day', () => day(frozenDay)],
  ['an older day', () => day('2020-01-01')],
  ['no day', () => day('soon')],
  ['something else', () => '<!doctype html><h1>Not found</h1>'],
] as const)
  test(`nothing is said where the site answers with ${what}`, async ({ page }) => {
    siteSays(content());
    const errors = await openFigure(page, `${report}figure.en.html`);
    expect(asked).toHaveLength(1);
    await expect(page.getByRole('status').locator('b')).toBeHidden();
    expect(errors).toEqual([]);
  });

test('nothing is said where the site does not open its answer to others, and the figure is read', async ({ page }) => {
  siteSays(day('2099-03-12'));
  cors = [];
  await openFigure(page, `${report}figure.en.html`);
  await expect(page.getByRole('status').locator('b')).toBeHidden();
  await expect(page.getByRole('application').first()).toBeVisible();
});

test('nothing is said where nobody answers', async ({ page }) => {
  await page.route('**/day.json', (route) => route.abort());
  await openFigure(page, `${report}figure.en.html`);
  await expect(page.getByRole('status').locator('b')).toBeHidden();
  await expect(page.getByRole('application').first()).toBeVisible();
});

test('without a network nobody is asked', async ({ page, context }) => {
  siteSays(day('2099-03-12'));
  const address = `${report}figure.en.html`;
  await page.goto(address);
  const body = await page.evaluate(async () => (await fetch(location.href)).text()).catch(() => null);
  expect(body, 'the policy of the file lets it fetch nothing else').toBeNull();
  asked = [];
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false }));
  const errors = await openFigure(page, address);
  expect([asked.length, errors]).toEqual([0, []]);
  await expect(page.getByRole('application').first()).toBeVisible();
});

test('from a disk nobody is asked', async ({ page }) => {
  siteSays(day('2099-03-12'));
  const errors = await openFigure(page, pathToFileURL(join(folder, 'report', 'figure.en.html')).href);
  expect([asked.length, errors]).toEqual([0, []]);
  await expect(page.getByRole('status').locator('b')).toBeHidden();
});

test('in a frame without an origin it is said too; in one that may run nothing it is not', async ({ page }) => {
  siteSays(day('2099-03-12'));
  const errors = await openFigure(page, `${report}frames.html`);
  await expect(page.frameLocator('iframe').nth(0).getByRole('status')).toHaveText('Newer data exist (12 Mar 2099).');
  await expect(page.frameLocator('iframe').nth(1).locator('#newer b')).toBeHidden();
  expect([asked.length, errors]).toEqual([1, []]);
});
