import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './watch.ts';

test('why this number: asked by key on a point, answered with the figures in print, put away by Escape', async ({
  page,
}) => {
  await page.goto('./');
  const figure = page.locator('[data-reading]');
  await figure.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const why = page.getByRole('region', { name: /Pourquoi ce chiffre.*Marseille, 2025/ }).first();
  await expect(why.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(why.locator('tr.chosen')).toContainText('2\u202F600\u202F000');
  expect(await why.locator('tbody tr').count()).toBeGreaterThan(3);
  await expect(why.locator('tbody a[href^=http]').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(figure).toBeFocused();
});

test('a cell of the table answers the same question, holes included', async ({ page }) => {
  await page.goto('./?view=table&lang=en&ports=miami');
  await page.getByRole('row', { name: /^2014/ }).getByRole('button').click();
  const why = page.getByRole('region', { name: /Why this number\? Miami, 2014/ }).first();
  await expect(why).toContainText('published only for another calendar');
  await expect(why).toContainText('4,800,000');
});

test('an error is reported with the key of its row, without a server', async ({ page }) => {
  await page.goto('./?view=table&lang=en&ports=miami');
  await page.getByRole('row', { name: /^2025/ }).getByRole('button').click();
  await page.getByText('Report an error in this figure').click();
  await expect(page.locator('.why pre')).toContainText(/miami, 2025 · traffic\.csv, row \d+: 8564225/);
});

test('the definition opens the converter, by keyboard, and changes the figure', async ({ page }) => {
  await page.goto('./');
  await page.locator('.definition-chip summary').focus();
  await page.keyboard.press('Enter');
  const converter = page.locator('.converter');
  await converter.getByRole('radio', { name: 'Mouvements' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/measure=guests/);
  await expect(converter).toContainText('mouvements × (1 − s / 2)');
  await expect(page.locator('svg.escale-figure').first()).toContainText('Croisiéristes par an');
});

test('said and counted, forecasts and sources: each figure is drawn, walked by key and read as a table', async ({
  page,
}) => {
  for (const [chart, first] of [
    ['claims', /dit en|visé pour/],
    ['hedgehog', /Marseille/],
    ['sources', /Marseille, 1992/],
  ] as const) {
    await page.goto(`./?chart=${chart}&ports=marseille`);
    const figure = page.locator('[data-reading]');
    await figure.focus();
    await page.keyboard.press('Home');
    await expect(page.locator('[aria-live=polite]')).toHaveText(first);
    await page.keyboard.press('t');
    await expect(page.getByRole('table').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  }
});

test('a figure is cited with its data edition and the link that opens it again', async ({ page }) => {
  await page.goto('./?ports=miami&lang=en');
  await page.getByText('Cite this figure').first().click();
  await expect(page.locator('.copy-text pre').last()).toContainText(
    /Escale \(2026\).*Data of 22 Nov 2026.*ports=miami&lang=en/,
  );
  await page.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(page.locator('.copy-text pre').last()).toContainText('@misc{escale-2026-');
});
