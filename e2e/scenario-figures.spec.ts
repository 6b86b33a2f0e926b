import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { scenarioChartIds } from '../src/spec/vocabulary.ts';
import { parseScenario } from '../src/spec/parse-scenario.ts';
import { writeScenario } from '../src/spec/scenario-link.ts';
import { dist } from './host.ts';
import { finding, open, picture, test } from './watch.ts';

/** A scenario as somebody wrote it out in a link. */
function ownScenario(): string {
  const raw = JSON.parse(readFileSync(`${dist}/data/scenarios/next-target.json`, 'utf8')) as object;
  const known = { ports: new Set(['marseille']), brands: new Set<string>(), parameters: new Map(), ships: new Map() };
  const { scenario } = parseScenario({ ...raw, name: { fr: 'Le mien', en: 'One of mine' } }, known);
  return writeScenario(scenario, null);
}

/** Moves the focus with Tab until it is on what is sought. */
async function tabTo(page: Page, sought: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, sought)) return;
  }
  throw new Error(`Tab never reached ${sought}`);
}

for (const [lang, kind, scenario, name] of [
  ['fr', 'Avenirs possibles', 'Scénario', 'Royal Caribbean revient'],
  ['en', 'Possible futures', 'Scenario', 'Royal Caribbean comes back'],
] as const)
  test(`by keyboard alone: the kind of figure, the scenario, the points, the table (${lang})`, async ({ page }) => {
    await open(page, `?lang=${lang}`);
    await page.getByRole('radio', { name: kind }).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/chart=fan/);
    const choice = page.getByRole('combobox', { name: scenario, exact: true });
    await expect(choice).toHaveValue('next-target');
    await page.getByRole('radio', { name: kind }).focus();
    await tabTo(page, '.scenario-choice select');
    await expect(choice).toBeFocused();
    await page.keyboard.type('Royal');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/scenario=rci-returns/);
    await expect(finding(page)).toContainText(name);
    await expect(page.locator('.frame[aria-busy=false]')).toBeVisible();
    await page.locator('#reading').focus();
    await page.keyboard.press('End');
    await expect(page.locator('.tooltip')).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('.chart p[aria-live=polite]')).not.toBeEmpty();
    await page.keyboard.press('t');
    await expect(page).toHaveURL(/view=table/);
    await expect(page.locator('.table-view caption')).toContainText(name);
    await page.keyboard.press('t');
    await expect(page).not.toHaveURL(/view=table/);
  });

test('only what a scenario is asked by stands beside it: no ports, no calendar, no map', async ({ page }) => {
  await open(page, '?chart=fan&lang=en');
  await expect(page.getByRole('combobox', { name: 'Scenario', exact: true })).toBeVisible();
  await expect(page.getByText('From the 2.6 million counted in 2025')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Add a port' })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Calendar' })).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'Map' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Guests' }).check({ force: true });
  await expect(page).toHaveURL(/measure=guests/);
  await page.getByRole('radio', { name: 'Step by step' }).check({ force: true });
  await expect(page).not.toHaveURL(/measure=guests/);
  await expect(page.getByRole('radio', { name: 'Guests' })).toHaveCount(0);
  await expect(page.getByLabel('Year', { exact: true }).first()).toBeVisible();
});

test('a scenario asked for is still there after a look at the ports', async ({ page }) => {
  await open(page, '?chart=fan&scenario=plan-2017&lang=en');
  await page.getByRole('radio', { name: 'Trend' }).check({ force: true });
  await expect(page.getByRole('combobox', { name: 'Add a port' })).toBeVisible();
  await expect(page.locator('.changed')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Possible futures' }).check({ force: true });
  await expect(page.getByRole('combobox', { name: 'Scenario', exact: true })).toHaveValue('plan-2017');
});

test('scenarios are set side by side, four at most and one at least', async ({ page }) => {
  await open(page, '?chart=compare&scenario=next-target&lang=en');
  const boxes = page.locator('.scenario-check input');
  await expect(boxes).toHaveCount(7);
  await expect(boxes.first()).toBeDisabled();
  for (const at of [1, 2, 3]) await boxes.nth(at).check();
  await expect(page).toHaveURL(/scenario=next-target\.plan-2017\.rci-returns\.three-returns/);
  await expect(boxes.nth(4)).toBeDisabled();
  await boxes.first().uncheck();
  await expect(page).toHaveURL(/scenario=plan-2017\.rci-returns\.three-returns/);
  await expect(boxes.nth(4)).toBeEnabled();
});

test('the test on the past asks for a port that can be tested, and how long before', async ({ page }) => {
  await open(page, '?chart=backtest&lang=en');
  const port = page.getByRole('combobox', { name: 'Port', exact: true });
  await expect(port).toHaveValue('marseille');
  await expect(port.locator('option')).not.toHaveCount(1);
  await port.selectOption('barcelona');
  await page.getByRole('combobox', { name: 'Foretold' }).selectOption('1');
  await expect(page).toHaveURL(/ports=barcelona/);
  await expect(page).toHaveURL(/ahead=1/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Port', exact: true })).toHaveValue('barcelona');
  await expect(page.getByRole('combobox', { name: 'Foretold' })).toHaveValue('1');
});

test('a scenario written out in the link has its name in the list, and stays there', async ({ page }) => {
  const own = ownScenario();
  await open(page, `?chart=fan&scenario=${own}&lang=en`);
  const choice = page.getByRole('combobox', { name: 'Scenario', exact: true });
  await expect(choice).toHaveValue(own);
  await expect(choice.locator('option').first()).toHaveText('The scenario of this link: One of mine');
  await choice.selectOption('day-cap');
  await expect(finding(page)).not.toContainText('One of mine');
  await choice.selectOption(own);
  await expect(finding(page)).toContainText('One of mine');
  await page.reload();
  await expect(finding(page)).toContainText('One of mine');
});

test('a point of the model says whose it is and leads to the model, a count to its sources', async ({ page }) => {
  await open(page, '?chart=fan&lang=en');
  await page.locator('#reading').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.locator('.why table')).toBeVisible();
  await page.keyboard.press('Escape');
  // Down goes on to the line of the model.
  for (const key of ['Home', 'ArrowDown', 'End', 'Enter']) await page.keyboard.press(key);
  const why = page.locator('.why');
  await expect(why).toContainText('Nobody counted this');
  await expect(why.getByRole('link')).toHaveAttribute('href', 'model.html?lang=en');
  await page.keyboard.press('Escape');
  await expect(page.locator('#reading')).toBeFocused();
});

test('key numbers are counts: none of them is a year to come', async ({ page }) => {
  await open(page, '?chart=fan&lang=en');
  await expect(page.locator('.number-card')).toHaveCount(1);
  await expect(page.locator('.number-card')).toContainText(/movements in 20(?:1\d|2[0-5])/);
  await open(page, '?chart=compare&lang=en');
  await expect(page.locator('.number-card')).toHaveCount(0);
});

test('the years of a fan are moved by their fields, and come back', async ({ page }) => {
  await open(page, '?chart=fan&lang=en');
  const from = page.getByLabel('From', { exact: true });
  const before = await from.inputValue();
  await from.selectOption('2000');
  await expect(page).toHaveURL(/time=2000\.\.2035/);
  await page.getByRole('button', { name: 'Back to the years it opened with' }).click();
  await expect(page).not.toHaveURL(/time=/);
  await expect(from).toHaveValue(before);
});

test('a figure of scenarios is kept and comes back as it was', async ({ page }) => {
  await open(page, '?chart=fan&scenario=day-cap&lang=en');
  await page.getByRole('button', { name: 'Keep this figure' }).click();
  await open(page, '?lang=en');
  await page.locator('.kept a').first().click();
  await expect(page).toHaveURL(/chart=fan/);
  await expect(page).toHaveURL(/scenario=day-cap/);
});

for (const chart of scenarioChartIds)
  for (const [lang, theme] of [
    ['fr', 'light'],
    ['en', 'dark'],
  ] as const)
    test(`everyone can use the figure ${chart} (${lang}, ${theme})`, async ({ page }) => {
      await open(page, `?chart=${chart}&lang=${lang}&theme=${theme}`);
      await expect(page.locator('.scenario-choice')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });

for (const width of [390, 1920])
  for (const chart of scenarioChartIds)
    test(`the figure ${chart} fits ${width} pixels, and a reload keeps everything`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `?chart=${chart}&scenario=rci-returns&lang=fr`);
      await expect(page.locator('.scenario-choice')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const [told, drawn] = [await finding(page).textContent(), await picture(page).textContent()];
      await page.reload();
      await expect(page.locator('.scenario-choice')).toBeVisible();
      await expect(finding(page)).toHaveText(told ?? '');
      expect(await picture(page).textContent()).toBe(drawn);
    });
