import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sandbox } from '../src/render/snippet.ts';
import { expect, test, type Page } from '@playwright/test';

/** Somebody else's page, on another port; what it is served with. */
let host: Server;
let address = '';
const pages: Record<string, { readonly body: string; readonly policy?: string }> = {};
test.beforeAll(async ({ baseURL }) => {
  const picture = `<a href="${baseURL}/figures/opening.fr.html"><img src="${baseURL}/figures/opening.fr.svg" alt="Marseille et Miami" width="960" height="583" loading="lazy"></a>`;
  const script = `<script src="${baseURL}/element.js" async></script>`;
  const frozen = (inside: string) =>
    `${script}<escale-chart id="frozen" figure="opening.fr" title="Marseille et Miami">${inside}</escale-chart>`;
  pages['/'] = {
    body: `${frozen('')}
<escale-chart id="living" query="ports=miami&amp;lang=en" title="Miami"><a href="${baseURL}/">Miami</a></escale-chart>
<escale-chart id="strange" figure="../../etc" query="" title="x"></escale-chart>`,
  };
  pages['/picture'] = { body: frozen(picture) };
  pages['/strict'] = {
    body: frozen(picture),
    policy: `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}`,
  };
  pages['/no-frames'] = {
    body: frozen(picture),
    policy: `default-src 'none'; script-src ${baseURL}; img-src ${baseURL}; frame-src 'none'`,
  };
  pages['/far'] = { body: `<div style="height:5000px"></div>${frozen(picture)}` };
  host = createServer(({ url = '/' }, response) => {
    const { body, policy } = pages[url] ?? { body: '' };
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy) response.setHeader('content-security-policy', policy);
    response.end(`<!doctype html><title>Port</title><link rel="icon" href="data:,">${body}`);
  });
  await new Promise<void>((resolve) => {
    host.listen(0, 'localhost', resolve);
  });
  address = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
test.afterAll(() => host.close());

/** Waits until the element is as high as the page in its frame. */
async function expectOwnHeight(page: Page, id: string): Promise<void> {
  await expect
    .poll(async () => {
      const [outer, inner] = await Promise.all([
        page.locator(id).evaluate((element) => element.getBoundingClientRect().height),
        page
          .frameLocator(`${id} iframe`)
          .locator('html')
          .evaluate((element) => (element as HTMLElement).offsetHeight),
      ]);
      return Math.abs(outer - inner);
    })
    .toBeLessThan(2);
}

test('a living figure stands in another page, named, and takes the height it needs', async ({ page }) => {
  await page.goto(address);
  await page.locator('#living').scrollIntoViewIfNeeded();
  await expect(page.frameLocator('#living iframe').locator('svg.escale-figure')).toContainText('Miami');
  await expect(page.locator('#living iframe')).toHaveAttribute('title', 'Miami');
  await expectOwnHeight(page, '#living');
});

test('a frozen figure needs no origin, and no other file than a published one is framed', async ({ page, baseURL }) => {
  await page.goto(address);
  await expect(page.locator('#frozen iframe')).toHaveAttribute('sandbox', sandbox);
  await expect(page.frameLocator('#frozen iframe').locator('table caption')).toContainText('Miami');
  expect(await page.locator('#strange iframe').getAttribute('src')).toBe(`${baseURL}/embed.html`);
});

test('a frozen figure takes the place of its picture, as high as it is, with its table too', async ({ page }) => {
  await page.goto(`${address}picture`);
  await expect(page.getByRole('img', { name: 'Marseille et Miami' })).toBeHidden();
  await expectOwnHeight(page, '#frozen');
  const before = (await page.locator('#frozen').boundingBox())?.height ?? 0;
  await page.frameLocator('#frozen iframe').getByText('Tableau des valeurs').click();
  await expect
    .poll(async () => (await page.locator('#frozen').boundingBox())?.height ?? 0)
    .toBeGreaterThan(before + 200);
  await expectOwnHeight(page, '#frozen');
});

test('a page that allows our frames and nothing within itself shows the figure', async ({ page }) => {
  await page.goto(`${address}strict`);
  await expect(page.frameLocator('#frozen iframe').getByRole('application').first()).toBeVisible();
  await expectOwnHeight(page, '#frozen');
});

test('a page that refuses frames keeps the picture, and its link is reached by the keyboard', async ({ page }) => {
  await page.goto(`${address}no-frames`);
  await expect(page.locator('#frozen iframe')).toHaveCSS('opacity', '0');
  await expect(page.getByRole('img', { name: 'Marseille et Miami' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Marseille et Miami' })).toBeFocused();
});

test('where the figure is not to be had the picture stays', async ({ page }) => {
  await page.route('**/figures/*.html', (route) => route.abort());
  await page.goto(`${address}picture`);
  await page.waitForTimeout(500);
  await expect(page.getByRole('img', { name: 'Marseille et Miami' })).toBeVisible();
  await expect(page.locator('#frozen iframe')).toHaveCSS('opacity', '0');
});

test('far below nothing is loaded before it comes near', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${address}far`);
  await expect(page.locator('#frozen iframe')).toHaveAttribute('loading', 'lazy');
  expect(asked.filter((path) => path.startsWith('/figures/'))).toEqual([]);
  await page.locator('#frozen').scrollIntoViewIfNeeded();
  await expectOwnHeight(page, '#frozen');
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('what stands inside is shown', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('link', { name: 'Miami' })).toBeVisible();
    await page.goto(`${address}picture`);
    await expect(page.getByRole('img', { name: 'Marseille et Miami' })).toBeVisible();
  });
});
