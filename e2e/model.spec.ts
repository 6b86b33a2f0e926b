import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './watch.ts';

/** Unfolds what is kept for those who want the equations. */
async function unfold(page: Page): Promise<void> {
  for (const fold of await page.locator('.equations > summary').all()) await fold.click();
}

/** Opens the page of the model and waits until its test, its figure and its misses are there. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./model.html${query}`);
  await expect(page.locator('#test table')).toHaveCount(3);
  await expect(page.locator('#port .frame[aria-busy=false] svg.escale-figure')).toBeVisible();
  await expect(page.locator('#port .model-table tbody tr').first()).toBeVisible();
}

test('tells in five sentences what the model does, then what it is not', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/^Le modèle – Escale$/);
  await expect(page.locator('#what ol > li')).toHaveCount(5);
  await expect(page.locator('#what')).toContainText('ne prévoit pas ce que décident les armateurs');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveTitle(/^The model – Escale$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#what')).toContainText('does not foretell what shipowners decide');
});

test('sets every formula as mathematics, with each symbol explained', async ({ page }) => {
  await open(page, '?lang=en');
  await expect(page.locator('.formula').first()).toBeHidden();
  await unfold(page);
  const formulas = page.locator('.formula');
  await expect(formulas).toHaveCount(10);
  for (const formula of await formulas.all())
    expect(await formula.evaluate((one) => one.querySelector('math')?.namespaceURI)).toMatch(/MathML$/);
  for (const symbol of await page.locator('.symbols > div').all()) {
    await expect(symbol.locator('dt math')).toHaveCount(1);
    await expect(symbol.locator('dd')).not.toBeEmpty();
  }
});

test('says the test in words that add up with its table, on ports not seen and over the pandemic too', async ({
  page,
}) => {
  await open(page, '?lang=en');
  const tables = page.locator('#test table');
  const row = (name: RegExp) => tables.first().getByRole('row', { name }).locator('td');
  const all = row(/^One to five \d/);
  const verdict = page.locator('.model-verdict');
  for (const cells of [all, row(/^One to five, without Marseille/)])
    await expect(verdict).toContainText((await cells.nth(2).innerText()).replace(/ in 100$/, ' ('));
  await expect(verdict).toContainText(`the model is off by ${await all.nth(3).innerText()}`);
  await expect(verdict).toContainText('without Marseille');
  await expect(page.locator('#test')).toContainText('ports not seen');
  await expect(tables.nth(2).locator('tbody tr')).toHaveCount(5);
});

test('never says a few forecasts in per cent, and says the test port by port', async ({ page }) => {
  await open(page, '?lang=en');
  const byPort = page.locator('#test table').nth(1);
  await expect(byPort.getByRole('row', { name: /^Hamburg/ })).toContainText(/\d+ of 13/);
  const rows = page.locator('#test table:not(:has-text("By port")) tbody tr');
  for (const row of await rows.all()) {
    const [count, , most] = await row.locator('td').allInnerTexts();
    if (Number(count) < 30) expect(most).toBe(`${most?.split(' ')[0]} of ${count}`);
    else expect(most).toMatch(/^\d+ in 100$/);
  }
  await expect(page.locator('#port')).toContainText(/\d+ of 96 in the band .*, \d+ of 96 above the middle/);
});

test('owns where it was wrong, and makes up no reason', async ({ page }) => {
  await open(page, '?lang=en');
  const venice = page.locator('#port .model-table tr', { hasText: 'Venice, 2024' });
  await expect(venice).toContainText('Giudecca');
  await expect(page.locator('#port .model-table')).toContainText('Nothing on record');
  await expect(page.locator('#port .model-table')).not.toContainText('French Weeks');
});

test('shows the test of any port, so many years before, and the address keeps both', async ({ page }) => {
  await open(page, '?lang=en');
  await page.locator('#port').getByLabel('Port', { exact: true }).selectOption('miami');
  await page.locator('#port').getByLabel('Foretold').selectOption('1');
  await expect(page).toHaveURL(/ports=miami/);
  await expect(page).toHaveURL(/ahead=1/);
  await expect(page.locator('#port')).toContainText(/Miami: \d+ forecasts/);
  await page.reload();
  await expect(page.locator('#port').getByLabel('Port', { exact: true })).toHaveValue('miami');
  await expect(page.locator('#port').getByLabel('Foretold')).toHaveValue('1');
});

test('tells in plain sentences first, and says which numbers were not learnt', async ({ page }) => {
  await open(page, '?lang=en');
  const order = await page.locator('.model-section').evaluateAll((all) => all.map(({ id }) => id));
  expect(order).toEqual(['what', 'unit', 'test', 'port', 'limits', 'baseline', 'parts', 'check']);
  await expect(page.locator('#baseline')).toContainText('at the edge of what was tried');
  await unfold(page);
  await expect(page.locator('#baseline tr', { hasText: 'degrees of freedom' })).toContainText('chosen, not learnt');
});

test('is read by keyboard alone: contents, formulas, the figure point by point', async ({ page }) => {
  await open(page, '?lang=en');
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await page.locator('.equations > summary').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.formula').first().focus();
  await expect(page.locator('.formula').first()).toBeFocused();
  await page.locator('#test-figure').focus();
  await page.keyboard.press('Home');
  await expect(page.locator('#port .tooltip')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('#port .why h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#test-figure')).toBeFocused();
});

for (const lang of ['fr', 'en'])
  for (const theme of ['light', 'dark'])
    test(`everyone can use the page of the model: ${lang}, ${theme}`, async ({ page }) => {
      await open(page, `?lang=${lang}&theme=${theme}`);
      await unfold(page);
      await page.locator('#parts details:not(.equations) > summary').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });

for (const width of [320, 390, 1366, 1920])
  test(`nothing of the model is wider than ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?lang=fr');
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('is found from the foot of every page and from a figure of scenarios, and leads back', async ({ page }) => {
  for (const name of ['', 'data.html', 'shipowners.html']) {
    await page.goto(`./${name}?lang=en`);
    await expect(page.locator('.colophon').getByRole('link', { name: 'The model of the scenarios' })).toHaveAttribute(
      'href',
      'model.html?lang=en',
    );
  }
  await page.goto('./?chart=fan&lang=en');
  await page.getByRole('link', { name: 'How the model reckons, and how often it was right' }).click();
  await expect(page).toHaveTitle(/^The model – Escale$/);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Scenarios' }).click();
  await expect(page).not.toHaveURL(/model\.html/);
  await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Scenarios' })).toBeVisible();
});

test('prints without controls, with its formulas and its ranges unfolded', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.contents')).toBeHidden();
  await expect(page.locator('#port .owners-choice')).toBeHidden();
  for (const fold of await page.locator('#parts details').all()) await expect(fold).toHaveAttribute('open', '');
  await expect(page.locator('.formula').first()).toBeVisible();
});
