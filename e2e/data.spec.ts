import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './watch.ts';

/** Opens the data page and waits until its last section is drawn. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./data.html${query}`);
  await expect(page.locator('#downloads[aria-busy=false]')).toBeAttached({ timeout: 20_000 });
  await expect(page.locator('tr[data-port=med-total]')).toBeAttached({ timeout: 20_000 });
}

test.describe('Coverage', () => {
  test('says in words what is known of a port and year, and leads to its figure', async ({ page }) => {
    await open(page);
    const cell = page.getByRole('link', { name: /^Marseille, 2019\s: 1\s850\s000 mouvements/u });
    await expect(cell).toHaveAttribute('href', './?chart=sources&ports=marseille&time=2014..2024');
    await expect(page.getByRole('gridcell', { name: /^Ajaccio, 1995\s: rien d’imprimé$/u })).toBeAttached();
    await cell.click();
    await expect(page).toHaveURL(/\/\?chart=sources&ports=marseille&time=2014\.\.2024$/);
    await expect(page.locator('svg.escale-figure:visible')).toHaveCount(1);
    await expect(page.locator('svg.escale-figure:visible')).toContainText('Marseille');
  });

  test('is one stop for the keyboard, and arrows go from cell to cell', async ({ page }) => {
    await open(page);
    await page.getByRole('searchbox', { name: 'Port' }).focus();
    await page.keyboard.press('Tab');
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await label()).toMatch(/^Ajaccio, 1980/);
    await page.keyboard.press('ArrowDown');
    expect(await label()).toMatch(/^Barcelone, 1980/);
    await page.keyboard.press('End');
    expect(await label()).toMatch(/^Barcelone, 2035/);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await label()).toMatch(/^Barcelone, 1981 à 1991/);
    await page.keyboard.press('ArrowRight');
    expect(await label()).toMatch(/^Barcelone, 1992/);
    await expect(page.locator('.matrix-reading')).toContainText('Barcelone, 1992');
    // What has the focus is never behind the names of the ports.
    const hidden = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const names = document.querySelector('.matrix tr[data-port] th')?.getBoundingClientRect();
      return (box?.left ?? 0) < (names?.right ?? 0) - 1;
    });
    expect(hidden).toBe(false);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table') === null)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await label()).toMatch(/^Barcelone, 1992/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/ports=barcelona/);
  });

  test('is filtered by sea, kind and name without accents, and keeps that in the address', async ({ page }) => {
    await open(page);
    const rows = page.locator('.matrix tr[data-port]:visible');
    await page.getByRole('searchbox', { name: 'Port' }).fill('sete');
    await expect(rows).toHaveCount(1);
    await expect(page).toHaveURL(/name=sete/);
    await page.getByRole('searchbox', { name: 'Port' }).fill('grece');
    await expect(rows.locator('th').first()).toBeVisible();
    await expect(page.locator('tr[data-port=marseille]')).toBeHidden();
    await page.getByRole('searchbox', { name: 'Port' }).fill('');
    await page.getByLabel('Mer').selectOption({ label: 'Floride' });
    await expect(page.locator('tr[data-port=miami]')).toBeVisible();
    await expect(page.locator('tr[data-port=marseille]')).toBeHidden();
    await page.locator('#coverage').getByLabel('Nature').selectOption({ label: 'Terminaux' });
    await expect(page.locator('#coverage').getByText('Rien ne correspond')).toBeVisible();
    await page.reload();
    await expect(page.locator('#coverage').getByText('Rien ne correspond')).toBeVisible();
  });

  test('shows another measure, and names the ports that have nothing', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'Plusieurs jours' }).check();
    await expect(page).toHaveURL(/measure=multiday/);
    await expect(page.locator('tr[data-port=port-canaveral]')).toBeVisible();
    await page.getByText(/^Rien d’imprimé pour cette mesure dans \d+ ports$/).click();
    await expect(page.locator('#coverage details')).toContainText('Marseille');
    const link = page.locator('tr[data-port=port-canaveral] a').first();
    await expect(link).toHaveAttribute('href', /measure=multiday/);
  });
});

test.describe('Said and counted', () => {
  test('sets the eleven millions against the count, with words, articles and figure', async ({ page }) => {
    await open(page, '?mission=1');
    const row = page.locator('.ledger tbody tr', { hasText: /11\s000\s000/u }).filter({ hasText: 'Miami' });
    await expect(row.first()).toContainText(/plus de 5\s300\s000/u);
    await expect(row.first()).toContainText('sans appui');
    await expect(row.first()).toContainText('Contredit par le port lui-même');
    await row.first().getByText('3 sources').click();
    await expect(row.first().getByRole('link', { name: /Marseille part en mission/ })).toBeVisible();
    await expect(row.first().getByRole('link', { name: /^Figure/ })).toHaveAttribute(
      'href',
      './?chart=claims&ports=miami&time=2012..2022&said=all',
    );
  });

  test('counts each verdict, filters by it with the keyboard, and can be cleared', async ({ page }) => {
    await open(page);
    const total = Number((await page.locator('#ledger .tally strong').innerText()).replace(/\D/g, ''));
    const counts = await page.locator('.verdict-count').allInnerTexts();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(total);
    const confirmed = page.getByRole('button', { name: /^confirmé/ });
    const expected = Number((await confirmed.locator('.verdict-count').innerText()).replace(/\D/g, ''));
    await confirmed.focus();
    await page.keyboard.press('Space');
    await expect(confirmed).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.ledger tbody tr')).toHaveCount(expected);
    await expect(page).toHaveURL(/verdict=confirmed/);
    await page.getByRole('button', { name: 'Effacer les filtres' }).press('Enter');
    await expect(page.locator('.ledger tbody tr')).toHaveCount(50);
    await page
      .locator('#ledger')
      .getByRole('button', { name: /^En montrer 50 de plus/ })
      .click();
    await expect(page.locator('.ledger tbody tr')).toHaveCount(100);
  });

  test('says in words what cannot be compared, and leaves no cell blank', async ({ page }) => {
    await open(page, '?verdict=not-comparable');
    await expect(page.locator('.ledger')).toContainText('Aucun nombre n’y est donné.');
    await expect(page.locator('.ledger')).toContainText('L’année dont on parle n’est pas dite.');
    const cells = await page.locator('.ledger tbody td').allInnerTexts();
    expect(cells.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('goes by year when asked', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'Par année' }).check();
    await expect(page.locator('.ledger-year').first()).toHaveText('2035');
  });
});

test('finds publications by publisher, undated ones and one without an address included', async ({ page }) => {
  await open(page);
  const entries = page.locator('#sources .entries > li');
  await expect(entries).toHaveCount(50);
  await page.getByRole('searchbox', { name: 'Chercher' }).fill('megaships');
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('sans adresse');
  await page.getByRole('searchbox', { name: 'Chercher' }).fill('wikipedia portmiami');
  await expect(entries.first()).toContainText('sans date');
  await expect(entries.first().getByRole('link')).toHaveAttribute('rel', 'noreferrer');
});

test('tells the events of one place, the mission in figures, and where the files are', async ({ page }) => {
  await open(page);
  await page.getByLabel('Lieu').selectOption({ label: 'Miami' });
  await expect(page.locator('#events .timeline li')).toHaveCount(8);
  await expect(page.locator('#mission')).toContainText('6 nov. 2017');
  await expect(page.locator('#mission')).toContainText('Dysney Cruise Line');
  const traffic = page.getByRole('link', { name: 'traffic.csv' });
  const answer = await page.request.get(new URL((await traffic.getAttribute('href')) ?? '', page.url()).href);
  expect(answer.ok()).toBe(true);
  await expect(page.locator('.downloads tr', { hasText: 'mission_facts.csv' })).toContainText('la mission de 2017');
  const row = page.locator('.downloads tr', { hasText: 'traffic.csv' });
  await expect(row).toContainText(
    `${(await answer.text()).trimEnd().split('\n').length - 1}`.replace(/(\d)(\d{3})$/, '$1\u202F$2'),
  );
});

test('keeps language and colours from one page to the other', async ({ page }) => {
  await page.goto('./?lang=en&theme=dark');
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The data' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { name: 'Les données' })).toBeVisible();
  await page.getByRole('link', { name: 'Figures', exact: true }).click();
  await expect(page).toHaveURL(/\/\?theme=dark$/);
});

test('goes to the part the address names', async ({ page }) => {
  await open(page, '#mission');
  await expect(page.getByRole('heading', { name: 'La mission de 2017' })).toBeInViewport();
});

test('stays within the window from telephone to wide screen', async ({ page }) => {
  for (const width of [320, 390, 1366, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

for (const lang of ['fr', 'en'])
  for (const theme of ['light', 'dark'])
    test(`everyone can use the data page: ${lang}, ${theme}`, async ({ page }) => {
      test.setTimeout(90_000);
      await open(page, `?lang=${lang}&theme=${theme}`);
      // Axe looks at what is laid out; the parts below the window are not until they come near.
      await page.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLElement>('.data-section'))
          part.style.contentVisibility = 'visible';
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)])).toEqual([]);
    });

test.describe('When data do not come', () => {
  test.use({ breaksData: true });

  test('says which file failed, shows what could be read, and recovers', async ({ page, context }) => {
    await context.route('**/data/mission_shipowners.csv', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./data.html');
    await expect(page.getByRole('alert')).toContainText(/mission_shipowners\.csv.*404/);
    await expect(page.locator('tr[data-port=marseille]')).toBeVisible();
    await context.unroute('**/data/mission_shipowners.csv');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('#mission')).toContainText('Dysney Cruise Line');
  });

  test('says so in English when the traffic file is gone, and recovers', async ({ page, context }) => {
    await context.route('**/data/traffic.csv', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto('./data.html?lang=en');
    await expect(page.getByRole('alert')).toContainText(/traffic\.csv.*500/);
    await context.unroute('**/data/traffic.csv');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('tr[data-port=marseille]')).toBeVisible();
  });
});
