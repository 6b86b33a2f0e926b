import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { chartIds, isScenarioChart } from '../src/spec/vocabulary.ts';
import { open, test } from './watch.ts';

for (const lang of ['fr', 'en'])
  for (const theme of ['light', 'dark'])
    for (const view of ['chart', 'table'])
      test(`everyone can use the page: ${lang}, ${theme}, ${view}`, async ({ page }) => {
        await open(page, `?lang=${lang}&theme=${theme}&view=${view}`);
        await expect(
          page.getByRole('combobox', { name: lang === 'fr' ? 'Ajouter un port' : 'Add a port' }),
        ).toBeVisible();
        for (const fold of await page.locator('details > summary').all()) await fold.click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      });

for (const chart of chartIds)
  for (const view of ['chart', 'table'])
    test(`everyone can use the ${view} of ${chart}`, async ({ page }) => {
      // Four hundred ships by nine particulars are a long read for the checker.
      test.slow(chart === 'fleet' && view === 'table');
      await open(page, `?chart=${chart}&view=${view}&ports=marseille.barcelona.miami&target=2000000&note=2017:Mission`);
      // A scenario names its port itself.
      const asked = isScenarioChart(chart)
        ? page.locator('.scenario-choice')
        : page.getByRole('combobox', { name: 'Ajouter un port' });
      await expect(asked).toBeVisible();
      await expect(page.getByRole('slider').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });

test('everyone can use the list of ports while it is open', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Ajouter un port' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  // While the list is open the kit hides the rest of the page from screen readers; Tab closes the list before it leaves it.
  const { violations } = await new AxeBuilder({ page })
    .disableRules(['aria-hidden-focus', 'page-has-heading-one'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(page.locator('select:focus')).toHaveCount(1);
});

test('nothing is wider than a telephone, and every button can be hit with a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?ports=marseille.barcelona.civitavecchia.nice-villefranche-cannes');
  await expect(page.getByRole('combobox', { name: 'Ajouter un port' })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  for (const target of await page
    .locator('button:visible, select:visible, .segment, summary:visible, .languages a')
    .filter({ visible: true })
    .all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(24);
  }
});

test('the focus is seen wherever the keyboard goes', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('combobox', { name: 'Ajouter un port' })).toBeVisible();
  for (let step = 0; step < 16; step += 1) {
    await page.keyboard.press('Tab');
    const outlined = await page.evaluate(() => {
      const here = document.activeElement;
      const shown = here?.closest('.segment, .slider-thumb') ?? here;
      return shown && shown !== document.body ? getComputedStyle(shown).outlineStyle : 'solid';
    });
    expect(outlined).not.toBe('none');
  }
});

test('is right for those who print it: the figure with its sources line on one sheet, no controls', async ({
  page,
}) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg.escale-figure')).toBeVisible();
  await expect(page.locator('svg.escale-figure')).toContainText('Sources');
  await expect(page.getByRole('heading', { name: 'Votre question' })).toBeHidden();
  const pdf = await page.pdf({ format: 'A4', landscape: true });
  // Every page of a PDF is an object of its own.
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});
