import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { frameSnippet } from '../src/render/snippet.ts';
import { parse } from '../src/spec/parse.ts';
import { scenarioChartIds } from '../src/spec/vocabulary.ts';

/** A living figure in somebody else's page, on another port, in the frame whose code the dialogue gives. */
let host: Server;
let content = '';
base.beforeAll(openServer);
base.afterAll(() => host.close());

/** A test that also holds that nobody but the site of the figure is asked, and that no error is printed. */
const test = base.extend<{ readonly watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const elsewhere: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        const known = [new URL(baseURL ?? '').origin, hostAddress(), 'file:', 'data:'];
        if (!known.some((start) => url.startsWith(start))) elsewhere.push(url);
      });
      context.on('console', (message) => {
        // Without an origin a frame may have the font only of a site that allows it; another one stands in.
        const isFont = /Access to font|net::ERR_FAILED/.test(message.text());
        // A port that nobody knows has no file.
        const isUnknown = /404/.test(message.text()) && /\bxqz\b/.test(message.page()?.url() ?? '');
        if (message.type() === 'error' && !isFont && !isUnknown) errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(elsewhere, 'requests to others').toEqual([]);
      expect(errors, 'errors on the console').toEqual([]);
    },
    { auto: true },
  ],
});

async function openServer(): Promise<void> {
  host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // As strict as a host can be and still hold a frame.
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src http://localhost:*",
    );
    response.end(
      `<!doctype html><html lang="en"><title>Port</title><link rel="icon" href="data:,"><h1>Port</h1>${content}`,
    );
  });
  await new Promise<void>((resolve) => {
    host.listen(0, 'localhost', resolve);
  });
}

function hostAddress(): string {
  return `http://localhost:${(host.address() as AddressInfo).port}/`;
}

/** Puts the code of living figures into the other page and opens it. */
async function openHost(page: Page, site: string, queries: readonly string[]): Promise<void> {
  content = queries
    .map((query) =>
      frameSnippet({ spec: parse(query).spec, site, title: 'Figure', shapes: [{ width: 800, height: 520 }] }),
    )
    .join('');
  await page.goto(hostAddress());
}

const drawingIn = (frame: FrameLocator) => frame.locator('.drawing svg.escale-figure');
const siteOf = (baseURL: string | undefined) => `${baseURL}/`;

test('a living figure stands in another page without an origin, and its words are those of the page', async ({
  page,
  baseURL,
}) => {
  await openHost(page, siteOf(baseURL), ['?ports=miami&lang=en']);
  const frame = page.frameLocator('iframe');
  await expect(drawingIn(frame)).toContainText('Miami');
  expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
  await expect(frame.getByText('Table of the values')).toBeVisible();
  expect(await frame.locator('a').first().getAttribute('href')).toBe(`${siteOf(baseURL)}?ports=miami&lang=en`);
});

test('what its link opens is the page itself, free of the frame', async ({ page, baseURL }) => {
  await openHost(page, siteOf(baseURL), ['?ports=miami&lang=en']);
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.frameLocator('iframe').getByRole('link', { name: 'Open in Escale' }).click(),
  ]);
  await expect(opened.locator('.frame[aria-busy=false]')).toBeVisible();
  expect(await opened.evaluate(() => self.origin)).toBe(new URL(baseURL ?? '').origin);
});

test('ten living figures on one page, of every kind, are each drawn', async ({ page, baseURL }) => {
  const kinds = ['', 'multiples', 'ranking', 'slope', 'bump', 'map', 'scatter', 'composition', 'hedgehog', 'sources'];
  await openHost(
    page,
    siteOf(baseURL),
    kinds.map((chart) => `?ports=marseille.barcelona.genoa${chart === '' ? '' : `&chart=${chart}`}&lang=en`),
  );
  for (const [index, chart] of kinds.entries()) {
    const frame = page.locator('iframe').nth(index);
    await frame.scrollIntoViewIfNeeded();
    await expect(drawingIn(frame.contentFrame()), chart).toBeVisible();
  }
});

test('figures of shipowners live in other pages too', async ({ page, baseURL }) => {
  const kinds = ['shares', 'presence', 'market', 'fleet'];
  await openHost(
    page,
    siteOf(baseURL),
    kinds.map((chart) => `?chart=${chart}&ports=marseille&lang=en`),
  );
  for (const [index, chart] of kinds.entries()) {
    const frame = page.locator('iframe').nth(index);
    await frame.scrollIntoViewIfNeeded();
    await expect(drawingIn(frame.contentFrame()), chart).toContainText('Sources: ');
  }
});

test('figures of scenarios live in other pages too', async ({ page, baseURL }) => {
  await openHost(
    page,
    siteOf(baseURL),
    scenarioChartIds.map((chart) => `?chart=${chart}&scenario=rci-returns&lang=en`),
  );
  for (const [index, chart] of scenarioChartIds.entries()) {
    const frame = page.locator('iframe').nth(index);
    await frame.scrollIntoViewIfNeeded();
    await expect(drawingIn(frame.contentFrame()), chart).toContainText('Source');
  }
});

test('opened from a disk it is drawn as well', async ({ page }) => {
  const file = fileURLToPath(new URL('../dist/embed.html', import.meta.url));
  for (const query of [
    '?ports=marseille&lang=en',
    '?chart=map&peers=coast&lang=en',
    '?chart=ranking&peers=size&lang=en',
  ]) {
    await page.goto(pathToFileURL(file).href + query);
    await expect(page.locator('.drawing svg.escale-figure'), query).toContainText('Marseille');
  }
});

test('is read by keyboard: points by arrows, the table by T and back', async ({ page }) => {
  await page.goto('./embed.html?ports=marseille&lang=en');
  await page.locator('.drawing').focus();
  await page.keyboard.press('End');
  await expect(page.locator('#live')).toContainText('2025');
  await expect(page.locator('.tip')).toContainText('Source: ');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('#live')).toContainText('2024');
  await page.keyboard.press('t');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.locator('#table .scroll')).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.locator('.drawing')).toBeFocused();
});

test('is drawn anew for another width, and read there once', async ({ page }) => {
  await page.goto('./embed.html?ports=marseille&lang=en');
  const drawing = page.locator('.drawing svg.escale-figure');
  await expect(drawing).toHaveAttribute('width', '1200');
  await page.setViewportSize({ width: 400, height: 700 });
  await expect(drawing).toHaveAttribute('width', '400');
  await page.locator('.drawing').focus();
  await page.keyboard.press('End');
  await expect(page.locator('.tip')).toHaveCount(1);
});

test('takes a title, a short source line, a language, colours and a height; the source line never goes', async ({
  page,
}) => {
  const title = '</script><img src=x onerror="document.title=1">';
  await page.goto(
    `./embed.html?${new URLSearchParams({ ports: 'marseille', title, source: 'short', lang: 'en', theme: 'dark', height: '420' })}`,
  );
  const drawing = page.locator('.drawing svg.escale-figure');
  await expect(drawing).toContainText('</script><img');
  await expect(drawing).toContainText('Sources: ');
  await expect(drawing).toHaveAttribute('height', '420');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.title()).toBe(`${title} – Escale`);
});

test('data that do not arrive are told, and asked for again on request', async ({ page }) => {
  await page.route('**/figures/data/common.js*', (route) => route.abort());
  await page.goto('./embed.html?ports=marseille&lang=fr');
  await expect(page.getByRole('alert')).toContainText('n’ont pas pu être lues');
  await page.unroute('**/figures/data/common.js*');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.locator('.drawing svg.escale-figure')).toContainText('Marseille');
});

test('the picture is the same on the page, in a living figure and in a file, mark by mark', async ({ page }) => {
  const query = '?ports=marseille.barcelona&lang=en';
  await page.goto(`./${query}`);
  await expect(page.locator('.frame[aria-busy=false]')).toBeVisible();
  const onPage = page.locator('.frame svg.escale-figure:visible');
  const width = Number(await onPage.getAttribute('width'));
  const shown = await placed(onPage);
  await page.setViewportSize({ width, height: 700 });
  await page.goto(`./embed.html${query}`);
  const living = page.locator('.drawing svg.escale-figure');
  await expect(living).toHaveAttribute('width', String(width));
  expect(await placed(living)).toEqual(shown);
  const call = ['--import', 'tsx', 'src/surfaces/cli.ts', 'render', query, '--width', String(width)];
  const file = execFileSync(process.execPath, call, { cwd: fileURLToPath(new URL('..', import.meta.url)) });
  await page.setContent(file.toString());
  expect(await placed(page.locator('svg'))).toEqual(shown);
});

/** Every mark of a drawing with its place and its words, without its colours, which surfaces name differently. */
function placed(drawing: Locator): Promise<string[]> {
  const attributes = ['d', 'cx', 'cy', 'r', 'x', 'y', 'font-size', 'text-anchor', 'stroke-width', 'stroke-dasharray'];
  return drawing.evaluate(
    (svg, names) =>
      [...svg.querySelectorAll('path,circle,text')].map(
        (mark) => `${mark.tagName} ${names.map((name) => mark.getAttribute(name) ?? '').join(' ')} ${mark.textContent}`,
      ),
    attributes,
  );
}

test('what a link cannot have is said beside the figure', async ({ page }) => {
  await page.goto('./embed.html?ports=marseille.xqz&lang=en');
  await expect(page.getByText('One port is not in the dataset and was ignored: xqz.')).toBeVisible();
});

for (const lang of ['fr', 'en'])
  for (const theme of ['light', 'dark'])
    test(`everyone can use it: ${lang}, ${theme}`, async ({ page }) => {
      await page.goto(`./embed.html?ports=marseille.miami&view=table&lang=${lang}&theme=${theme}`);
      await expect(page.getByRole('table')).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
