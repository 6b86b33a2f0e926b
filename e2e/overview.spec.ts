import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { finding, open, picture, test } from './watch.ts';

const cards = (page: Page) => page.locator('.glance');
const keep = (page: Page) => page.getByRole('button', { name: 'Garder cette figure' });
const kept = (page: Page) => page.locator('.kept-list a');

test.describe('Marseille at a glance', () => {
  test('shows seven numbers with their year below the opening figure, whatever the language and the view', async ({
    page,
  }) => {
    for (const query of ['', '?lang=en', '?theme=dark', '?view=table']) {
      await open(page, query);
      await expect(cards(page)).toHaveCount(7);
      for (const card of await cards(page).all()) await expect(card).toContainText(/20\d\d/);
    }
    await open(page, '?ports=genoa');
    await expect(page.getByRole('heading', { name: 'Chiffres clés' })).toBeVisible();
    await expect(cards(page)).toHaveCount(0);
  });

  test('says what is not published in words, never as zero', async ({ page }) => {
    await open(page);
    await expect(page.locator('[data-card=homeport]')).toContainText('2017 et 2019\u202F: non publié');
    await expect(page.locator('[data-card=homeport]')).toContainText('2021');
    for (const text of await page.locator('.glance-value, .glance-told').allTextContents())
      expect(text).not.toMatch(/(?<![\d\u202F,])0(?![\d\u202F,])|NaN|Infinity|null|undefined/);
  });

  test('draws each course in small without moving anything', async ({ page }) => {
    await page.goto('./');
    const heights = () => cards(page).evaluateAll((all) => all.map((card) => card.getBoundingClientRect().height));
    const before = await heights();
    await expect(page.locator('.glance .recharts-surface')).toHaveCount(6);
    expect(await heights()).toEqual(before);
  });

  test('leads from every number and every comparison to its figure, and back', async ({ page }) => {
    await open(page);
    const links = page.locator('.glance h3 a, .way-list a[href^="?"]');
    const count = await links.count();
    expect(count).toBe(7 + 5 + 3);
    for (let index = 0; index < count; index += 1) {
      const asked = (await links.nth(index).getAttribute('href')) ?? '';
      await links.nth(index).click();
      await expect(page).toHaveURL((url) => url.search === asked);
      await expect(page.locator('.frame[aria-busy=false]')).toBeVisible();
      await expect(picture(page), asked).toBeVisible();
      await expect(page.locator('#figure')).toBeFocused();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.goBack();
      await expect(links).toHaveCount(count);
    }
  });

  test('keeps language and colours of the reader in its links', async ({ page }) => {
    await open(page, '?lang=en&theme=dark');
    for (const link of await page.locator('.glance a, .way-list a').all())
      expect(await link.getAttribute('href')).toMatch(/lang=en&theme=dark/);
  });

  test('leads from a number to its publication on the data page', async ({ page }) => {
    await open(page);
    const link = page.locator('[data-card=movements] .glance-source a');
    const publisher = (await link.textContent()) ?? '';
    await link.click();
    await expect(page).toHaveURL(/data\.html\?search=[^&]+#sources$/);
    await expect(page.locator('#sources .entries > li').first()).toContainText(publisher);
  });
});

for (const lang of ['fr', 'en'])
  for (const theme of ['light', 'dark'])
    test(`everyone can use the overview and the figures kept: ${lang}, ${theme}`, async ({ page }) => {
      await open(page, `?lang=${lang}&theme=${theme}`);
      await page.locator('.kept .button').click();
      await expect(kept(page)).toHaveCount(1);
      await expect(page.locator('.glance .recharts-surface').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      for (const target of await page.locator('.glance a, .way-list a, .kept a, .kept button').all()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(24);
      }
    });

test('fits a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await expect(page.locator('.glance .recharts-surface').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('My figures', () => {
  test('are kept over a reload, lead to their figure, and can be taken away and put back', async ({ page }) => {
    await open(page, '?chart=ranking&ports=marseille.genoa&time=2019');
    const title = (await finding(page).textContent()) ?? '';
    await keep(page).focus();
    await page.keyboard.press('Enter');
    await expect(kept(page)).toHaveText([title]);
    await expect(page.getByRole('button', { name: 'Cette figure est gardée.' })).toBeFocused();
    await open(page);
    await page.reload();
    await kept(page).first().click();
    await expect(page).toHaveURL(/\?chart=ranking&ports=marseille\.genoa&time=2019$/);
    await expect(finding(page)).toHaveText(title);
    await page.getByRole('button', { name: `Retirer «\u202F${title}\u202F»` }).click();
    await expect(kept(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'La remettre' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(kept(page)).toHaveText([title]);
    await page.getByRole('button', { name: /^Retirer «/ }).click();
    await page.reload();
    await expect(keep(page)).toBeVisible();
    await expect(kept(page)).toHaveCount(0);
  });

  test('are told to every open tab', async ({ page, context }) => {
    await open(page);
    const other = await context.newPage();
    await open(other, '?ports=genoa');
    await keep(other).click();
    await expect(kept(page)).toHaveCount(1);
  });

  test('are not offered where the browser keeps nothing, and the page works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open(page);
    await expect(cards(page)).toHaveCount(7);
    await expect(page.locator('.kept')).toHaveCount(0);
  });

  test('cannot be read as anything but figures', async ({ page }) => {
    await page.addInitScript(() => {
      const hostile = { query: 'ports=genoa&x=javascript:alert(1)', title: '<img src=x onerror=alert(1)>', lang: 'fr' };
      localStorage.setItem('escale.figures', JSON.stringify([null, 7, { query: 3 }, hostile, '<script>']));
    });
    await open(page);
    await expect(kept(page)).toHaveText(['<img src=x onerror=alert(1)>']);
    await expect(kept(page)).toHaveAttribute('href', '?ports=genoa');
  });
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the numbers are there, and the lists of links that need scripts are not', async ({ page }) => {
    await page.goto('./');
    await expect(cards(page)).toHaveCount(7);
    await expect(page.locator('.glance-value').first()).toBeVisible();
    await expect(page.locator('.ways').first()).toBeHidden();
    await expect(page.locator('.kept')).toBeHidden();
  });
});
