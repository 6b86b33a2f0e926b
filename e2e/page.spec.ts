import { expect } from '@playwright/test';
import { finding, marks, open, picture, test } from './watch.ts';

test.describe('Opening', () => {
  test('opens in French on Marseille and Miami, with what was said in 2017 and what had been counted', async ({
    page,
  }) => {
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(finding(page)).toContainText(/Miami.*11.millions.*2017/u);
    await expect(page).toHaveTitle(/Miami.* – Escale/);
    await expect(picture(page).locator('[data-mark=line][data-series=marseille]').first()).toBeVisible();
    await expect(
      picture(page)
        .locator('text', { hasText: /dit en 2017/ })
        .first(),
    ).toBeVisible();
  });

  test('shows the figure before any data file has been read', async ({ page, context }) => {
    const read: string[] = [];
    context.on('request', (request) => {
      if (request.url().includes('/data/')) read.push(request.url());
    });
    await context.route('**/data/**', () => {});
    await page.goto('./');
    await expect(picture(page)).toBeVisible();
    await expect(finding(page)).toContainText('Miami');
    await page.waitForTimeout(500);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('does not move when the page takes the place of the figure written in advance', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 900 });
    await page.goto('./');
    await expect(page.getByRole('application')).toBeVisible();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(
              list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            ),
          ).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(() => resolve(0), 800);
        }),
    );
    expect(shift).toBeLessThan(0.02);
  });

  test('says the definition in force, the date of the data and every source under the figure', async ({ page }) => {
    await open(page);
    await expect(page.getByText('Mouvements de passagers', { exact: true })).toBeVisible();
    await expect(page.locator('.definition').getByText(/Données du/)).toBeVisible();
    await page.getByText(/^\d+ sources$/).click();
    const links = page.locator('.entries a[rel=noreferrer]');
    expect(await links.count()).toBeGreaterThan(10);
  });
});

test.describe('Asking', () => {
  test('speaks English when asked, and keeps the question', async ({ page }) => {
    await open(page, '?ports=marseille.genoa');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveURL(/\?ports=marseille\.genoa&lang=en$/);
    await expect(page.getByRole('heading', { name: 'Your question' })).toBeVisible();
    await expect(picture(page).getByText('Genoa', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Français' }).click();
    await expect(picture(page).getByText('Gênes', { exact: true })).toBeVisible();
  });

  test('adds a port by keyboard, without accents, and takes it away again', async ({ page }) => {
    await open(page);
    const search = page.getByRole('combobox', { name: 'Ajouter un port' });
    await search.focus();
    await page.keyboard.type('genes');
    await expect(page.getByRole('option', { name: /^Gênes/ }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/ports=marseille\.miami\.genoa$/);
    await expect(picture(page).getByText('Gênes', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Retirer Gênes' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole('button', { name: 'Retirer Miami' })).toBeFocused();
  });

  test('finds a port by its country in either language', async ({ page }) => {
    await open(page);
    await page.getByRole('combobox', { name: 'Ajouter un port' }).fill('grece');
    await expect(page.getByRole('option', { name: /Le Pirée/ })).toBeVisible();
    await expect(page.getByRole('option', { name: /Marseille/ })).toHaveCount(0);
  });

  test('keeps the last port: a figure of no port says nothing', async ({ page }) => {
    await open(page, '?ports=marseille');
    await expect(page.locator('.chip')).toHaveCount(1);
    await expect(page.getByRole('button', { name: /^Retirer/ })).toHaveCount(0);
  });

  test('puts measure, index, years, statements and table into the address', async ({ page }) => {
    await open(page, '?ports=marseille.barcelona');
    await page.getByRole('radio', { name: 'Indice' }).check();
    await expect(page).toHaveURL(/mode=index/);
    const base = page.getByLabel('Année qui vaut 100');
    await base.fill('2015');
    await base.press('Enter');
    await expect(page).toHaveURL(/base=2015/);
    await page.getByLabel('De', { exact: true }).selectOption('2005');
    await page.getByLabel('à', { exact: true }).selectOption('2019');
    await expect(page).toHaveURL(/time=2005\.\.2019/);
    await page.getByRole('radio', { name: 'Rien' }).check();
    await expect(page).toHaveURL(/said=none/);
    await page.getByRole('radio', { name: 'Escales' }).check();
    await expect(page).toHaveURL(/measure=calls/);
    await page.getByRole('radio', { name: 'Tableau' }).check();
    await expect(page).toHaveURL(/view=table/);
    await expect(page.getByRole('columnheader', { name: /Barcelone/ })).toBeVisible();
    await expect(page.getByRole('rowheader').first()).toHaveText('2019');
    await expect(page.getByRole('rowheader').last()).toHaveText('2005');
  });

  test('goes back and forward through the changes', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'Escales' }).check();
    await page.getByRole('radio', { name: 'Tableau' }).check();
    await expect(page.getByRole('table')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Mouvements' })).toBeChecked();
    await expect(finding(page)).toContainText('11');
    await page.goForward();
    await expect(page.getByRole('radio', { name: 'Escales' })).toBeChecked();
  });

  test('undoes the changes one after the other, and starts again', async ({ page }) => {
    await open(page);
    const undo = page.getByRole('button', { name: 'Annuler', exact: true });
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: 'Retirer Miami' }).click();
    await page.getByRole('radio', { name: 'Escales' }).check();
    await undo.click();
    await expect(page).toHaveURL(/\?ports=marseille$/);
    await undo.click();
    await expect(page).toHaveURL(/\/$/);
    await page.getByRole('radio', { name: 'Part', exact: true }).check();
    await page.getByRole('button', { name: 'Revenir au départ' }).click();
    await expect(page).toHaveURL(/\/$/);
  });

  test('shows the same figure wherever its link is opened', async ({ page, browser }) => {
    await open(page);
    await page.getByRole('radio', { name: 'Escales' }).check();
    await page.getByLabel('De', { exact: true }).selectOption('2010');
    await expect(page.locator('.frame[aria-busy=false]')).toBeVisible();
    const elsewhere = await (
      await browser.newContext({ locale: 'en-US', timezoneId: 'America/Los_Angeles' })
    ).newPage();
    await elsewhere.goto(page.url());
    await expect(finding(elsewhere)).toHaveText((await finding(page).textContent()) ?? '');
    expect(await marks(elsewhere)).toEqual(await marks(page));
    await elsewhere.context().close();
  });

  test('never flashes the opening figure when the link asks for another', async ({ page, context }) => {
    await context.route('**/data/traffic.csv', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.goto('./?ports=barcelona');
    await expect(picture(page)).toHaveCount(0);
    await expect(finding(page)).toContainText('Barcelone');
  });
});

test.describe('Reading the figure', () => {
  test('walks through the points with the arrow keys and speaks each one once', async ({ page }) => {
    await open(page);
    const spoken = page.locator('.chart [aria-live=polite]');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await expect(spoken).toHaveText(/^Marseille, 1992/);
    await page.keyboard.press('ArrowRight');
    await expect(spoken).toHaveText(/^Marseille, 1993/);
    await page.keyboard.press('End');
    await expect(spoken).toHaveText(/^Marseille, 2025/);
    await page.keyboard.press('ArrowDown');
    await expect(spoken).toHaveText(/^Miami, 2025/);
    await expect(page.locator('.tooltip')).toContainText('Miami, 2025');
    await page.keyboard.press('Escape');
    await expect(page.locator('.tooltip')).toHaveCount(0);
    await expect(spoken).toHaveText('');
  });

  test('has the table one key away, and the figure one key back', async ({ page }) => {
    await open(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('region', { name: /Miami/ }).last()).toBeFocused();
    await page.keyboard.press('t');
    await expect(page.getByRole('application')).toBeFocused();
  });

  test('shows the point under the pointer, never outside the window, and puts it away with Escape', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    const box = await page.getByRole('application').boundingBox();
    if (!box) throw new Error('no figure');
    const tip = page.locator('.tooltip');
    for (const share of [0.2, 0.5, 0.74]) {
      await page.mouse.move(box.x + box.width * share, box.y + box.height * 0.62);
      if ((await tip.count()) === 0) continue;
      const place = await tip.boundingBox();
      expect(place?.x).toBeGreaterThanOrEqual(0);
      expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(390);
      expect(place?.y).toBeGreaterThanOrEqual(0);
    }
    await expect(tip).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tip).toHaveCount(0);
  });

  test('says in words why a cell of the table has no figure', async ({ page }) => {
    await open(page, '?ports=miami&view=table');
    await expect(page.getByRole('row', { name: /^2021/ })).toContainText(/aucun|annoncé|publié/);
  });
});

test.describe('Addresses that cannot be meant', () => {
  const cases = [
    { name: 'an unknown port', query: '?ports=marseille.atlantis', note: /atlantis/ },
    { name: 'years given backwards', query: '?time=2020..2010', note: /2010 à 2020/ },
    { name: 'a measure nobody counts', query: '?measure=pax', note: /pax/ },
    {
      name: 'markup in place of a port',
      query: '?ports=%3Cscript%3Ealert(1)%3C/script%3E',
      note: /Marseille et Miami/,
    },
    { name: 'only unknown ports', query: '?ports=atlantis', note: /Marseille et Miami/ },
  ];
  for (const { name, query, note } of cases) {
    test(`${name} gives a figure and a note`, async ({ page }) => {
      await open(page, query);
      await expect(page.locator('.changed')).toContainText(note);
      await expect(picture(page).locator('[data-mark=line]').first()).toBeVisible();
    });
  }

  test('ten thousand ports give a figure of sixty and a note', async ({ page, baseURL }) => {
    const ports = ['marseille', ...Array.from({ length: 9999 }, (_, index) => `port-${index}`)];
    // No host takes an address that long, but a page opened from a file or by a script does.
    await page.route(/port-9998/, (route) => route.continue({ url: baseURL ?? '' }));
    await open(page, `?ports=${ports.join('.')}`);
    await expect(page.locator('.changed')).toContainText('60');
    await expect(picture(page).locator('[data-series=marseille]').first()).toBeVisible();
  });

  test('a note goes away with the next change', async ({ page }) => {
    await open(page, '?measure=pax');
    await page.getByRole('radio', { name: 'Escales' }).check();
    await expect(page.locator('.changed')).toHaveCount(0);
  });
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the opening figure, its numbers and its sources, and no control that would not work', async ({
    page,
  }) => {
    await page.goto('./?lang=fr');
    await expect(picture(page)).toBeVisible();
    await expect(page.getByText('2,6 millions', { exact: true })).toBeVisible();
    await expect(page.getByText(/^\d+ sources$/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Votre question' })).toBeHidden();
  });
});

test('works where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await open(page, '?ports=barcelona');
  await page.getByRole('radio', { name: 'Escales' }).check();
  await expect(page).toHaveURL(/measure=calls/);
  await expect(finding(page)).toContainText('Barcelone');
});

test('a ranking shows one year, and any year on record can be asked for', async ({ page }) => {
  await page.goto('./?chart=ranking&ports=marseille.barcelona&lang=en');
  const year = page.getByRole('combobox', { name: 'Year', exact: true });
  await expect(year.locator('option', { hasText: '1992' })).toHaveCount(1);
  await year.selectOption('2017');
  await expect(page).toHaveURL(/time=2017(&|$)/);
  await expect(page.locator('svg.escale-figure').first()).toContainText('Barcelona leads in 2017');
});
