import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './watch.ts';

/** Opens the page of the model and waits until its test, its figure and its misses are there. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./model.html${query}`);
  await expect(page.locator('#test table')).toHaveCount(2);
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
  const cells = page.locator('#test table').first().locator('tbody tr').nth(5).locator('td');
  const [inside, error] = [await cells.nth(2).innerText(), await cells.nth(3).innerText()];
  await expect(page.locator('.model-verdict')).toContainText(inside.replace(/ in 100$/, ' counts in 100'));
  await expect(page.locator('.model-verdict')).toContainText(`the model is off by ${error}`);
  await expect(page.locator('#test')).toContainText('ports not seen');
  await expect(page.locator('#test table').nth(1).locator('tbody tr')).toHaveCount(5);
});

test('owns where it was wrong, and makes up no reason', async ({ page }) => {
  await open(page, '?lang=en');
  const venice = page.locator('#port .model-table tr', { hasText: 'Venice, 2024' });
  await expect(venice).toContainText('Giudecca');
  await expect(page.locator('#port .model-table')).toContainText('No reason on record');
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

test('is read by keyboard alone: contents, formulas, the figure point by point', async ({ page }) => {
  await open(page, '?lang=en');
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
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
      await page.locator('#parts details > summary').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });

for (const width of [320, 390, 1366, 1920])
  test(`nothing of the model is wider than ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?lang=fr');
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
  await expect(page.locator('#parts details')).toHaveAttribute('open', '');
  await expect(page.locator('.formula').first()).toBeVisible();
});
