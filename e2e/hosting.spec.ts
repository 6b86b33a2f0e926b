import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { dist, headersOf, serve } from './host.ts';

/** The built site under the headers that it is shipped with, and somebody else's page on another port. */
const rules = readFileSync(join(dist, '_headers'), 'utf8');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const ofPage = (path: string) => new Map(headersOf(rules, path)).get('content-security-policy') ?? '';

let site = '';
let elsewhere = '';
let folder = '';
const servers: Server[] = [];

const test = base.extend<{ readonly watched: undefined }>({
  watched: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(errors, 'errors on the console, a breach of a policy among them').toEqual([]);
    },
    { auto: true },
  ],
});

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const own = await serve(dist, (path) => headersOf(rules, path));
  folder = mkdtempSync(join(tmpdir(), 'escale-host-'));
  const other = await serve(folder, () => []);
  servers.push(own.server, other.server);
  [site, elsewhere] = [own.address, other.address];
});

test.afterAll(async () => {
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, body: string): string {
  writeFileSync(join(folder, name), `<!doctype html><title>Host</title><link rel="icon" href="data:,">${body}`);
  return `${elsewhere}${name}`;
}

test('no file gets a header from two rules', () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'));
  const twice = [...files, '/', '/data', '/embed'].filter((path) => {
    const names = headersOf(rules, path).map(([name]) => name);
    return new Set(names).size < names.length;
  });
  expect(twice).toEqual([]);
});

test('the policy of a page is the one that stands in it, and who may frame it', () => {
  for (const page of ['index.html', 'data.html', 'shipowners.html', 'scenarios.html', 'model.html']) {
    const [, inside] = /Content-Security-Policy" content="([^"]*)"/.exec(read(page)) ?? [];
    expect(ofPage(`/${page}`)).toBe(`${inside}; frame-ancestors 'self'`);
  }
  expect(ofPage('/')).toBe(ofPage('/index.html'));
  expect([ofPage('/embed.html'), ofPage('/figures/opening.fr.html')]).toEqual(['', '']);
});

test('the guide for other hosts gives the same policies', () => {
  const guide = readFileSync(new URL('../docs/hosting.md', import.meta.url), 'utf8');
  const [worker = ''] = readdirSync(join(dist, 'assets')).filter((file) => /^desk-.*\.js$/.test(file));
  for (const policy of [ofPage('/'), ofPage(`/assets/${worker}`)]) {
    expect(policy).not.toBe('');
    expect(guide.split(`"${policy}"`)).toHaveLength(3);
  }
});

test('the page opens, asks its worker and draws another figure', async ({ page }) => {
  await page.goto(`${site}?ports=genoa.savona&lang=en`);
  await expect(page.locator('.frame[aria-busy=false]')).toBeVisible();
  await expect(page.locator('svg.escale-figure:visible')).toContainText('Genoa');
});

test('the page of the data opens', async ({ page }) => {
  await page.goto(`${site}data.html?lang=en`);
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('a living figure stands in the frame of another page', async ({ page }) => {
  const living = `<iframe src="${site}embed.html?ports=genoa&lang=en" sandbox="allow-scripts allow-same-origin" width="800" height="600"></iframe>`;
  await page.goto(put('living.html', living));
  await expect(page.frameLocator('iframe').locator('svg.escale-figure')).toContainText('Genoa');
});

test('a frozen figure stands in a frame without an origin, and its picture beside it', async ({ page }) => {
  const frame = `<iframe src="${site}figures/opening.en.html" sandbox="allow-scripts" width="960" height="760"></iframe>`;
  await page.goto(put('frozen.html', `${frame}<img src="${site}figures/opening.en.svg" alt="Miami">`));
  await expect(page.frameLocator('iframe').getByRole('application').first()).toBeVisible();
  await expect
    .poll(() => page.getByAltText('Miami').evaluate((picture) => (picture as HTMLImageElement).naturalWidth))
    .toBe(960);
});

test('what a frame without an origin asks for it gets: the day of the data, a table, a script', async ({ page }) => {
  const script = `Promise.all(['figures/day.json','data/ports.csv','element.js'].map(async (file) => (await fetch('${site}' + file)).status)).then((all) => { document.body.textContent = all.join(); });`;
  const frame = `<iframe sandbox="allow-scripts" srcdoc="<body></body><script>${script}</script>"></iframe>`;
  await page.goto(put('asking.html', frame));
  await expect(page.frameLocator('iframe').locator('body')).toHaveText('200,200,200');
});

test('a page that others may not frame is not framed', async ({ page, context }) => {
  context.removeAllListeners('console');
  await page.goto(put('framing.html', `<iframe src="${site}data.html"></iframe>`));
  await expect(page.frameLocator('iframe').locator('#root')).toHaveCount(0);
});
