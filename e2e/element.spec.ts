import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

/** Somebody else's page, on another port. */
let host: Server;
let address = '';
test.beforeAll(async ({ baseURL }) => {
  host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Port</title><style>escale-chart{max-width:640px}</style>
<script src="${baseURL}/element.js" async></script>
<escale-chart id="living" query="ports=miami&amp;lang=en" title="Miami"><a href="${baseURL}/">Miami</a></escale-chart>
<escale-chart id="frozen" figure="opening.fr" title="Marseille et Miami"></escale-chart>
<escale-chart id="strange" figure="../../etc" query="" title="x"></escale-chart>`);
  });
  await new Promise<void>((resolve) => {
    host.listen(0, 'localhost', resolve);
  });
  address = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
test.afterAll(() => host.close());

test('a living figure stands in another page, named, and takes the height it needs', async ({ page }) => {
  await page.goto(address);
  const frame = page.frameLocator('#living iframe');
  await expect(frame.locator('svg.escale-figure')).toContainText('Miami');
  await expect(page.locator('#living iframe')).toHaveAttribute('title', 'Miami');
  await expect
    .poll(async () => {
      const [outer, inner] = await Promise.all([
        page.locator('#living').evaluate((element) => element.getBoundingClientRect().height),
        frame.locator('html').evaluate((element) => (element as HTMLElement).offsetHeight),
      ]);
      return Math.abs(outer - inner);
    })
    .toBeLessThan(2);
});

test('a frozen figure needs no origin, and no other file than a published one is framed', async ({ page, baseURL }) => {
  await page.goto(address);
  await expect(page.locator('#frozen iframe')).toHaveAttribute('sandbox', 'allow-scripts allow-popups');
  await expect(page.frameLocator('#frozen iframe').locator('table caption')).toContainText('Miami');
  expect(await page.locator('#strange iframe').getAttribute('src')).toBe(`${baseURL}/embed.html`);
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('what stands inside is shown', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('link', { name: 'Miami' })).toBeVisible();
  });
});
