import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { csvParse } from 'd3';
import fc from 'fast-check';
import { anyLink } from '../src/spec/any-link.fixture.ts';
import { chartIds } from '../src/spec/vocabulary.ts';
import { finding, open, picture, test } from './watch.ts';

const someMediterranean = 'marseille.barcelona.genoa.naples.venice';

test.describe('One selection, many views', () => {
  test('is a chart, a map or a table, and the way back from the map leads to the chart one came from', async ({
    page,
  }) => {
    await open(page, `?chart=multiples&ports=${someMediterranean}`);
    await page.getByRole('radio', { name: 'Carte' }).check();
    await expect(page).toHaveURL(/chart=map/);
    await expect(picture(page).locator('[data-series=barcelona]').first()).toBeVisible();
    await page.getByRole('radio', { name: 'Tableau' }).check();
    await expect(page.getByRole('rowheader', { name: 'Barcelone' })).toBeVisible();
    await page.getByRole('radio', { name: 'Graphique' }).check();
    await expect(page).toHaveURL(/chart=multiples/);
  });

  test('becomes a ranking where the ends of its years meet, with the keyboard alone', async ({ page }) => {
    await open(page, `?ports=${someMediterranean}`);
    const last = page.getByRole('slider', { name: 'Dernière année' });
    await last.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/time=\d{4}\.\.\d{4}/);
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/chart=ranking/);
    const year = page.getByRole('slider', { name: 'Année' });
    await expect(year).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/time=1993(&|$)/);
  });

  test('has a button beside every drag', async ({ page }) => {
    await open(page, `?chart=ranking&ports=${someMediterranean}&time=2015`);
    await page.getByRole('button', { name: 'Une année plus tard' }).click();
    await expect(page).toHaveURL(/time=2016/);
    await expect(page.getByLabel('Année', { exact: true }).first()).toHaveValue('2016');
    await page.getByRole('button', { name: 'Une année plus tôt' }).click();
    await expect(page).toHaveURL(/time=2015/);
  });

  test('opens up again when a chart of many years is chosen', async ({ page }) => {
    await open(page, `?chart=ranking&ports=${someMediterranean}&time=2015`);
    await page.getByRole('radio', { name: 'Places' }).check();
    await expect(page).not.toHaveURL(/time=/);
    await expect(picture(page)).toBeVisible();
  });
});

test('many lines are one press away from a panel each', async ({ page }) => {
  await open(page, `?ports=${someMediterranean}`);
  await page.locator('.reading-notes').getByRole('button', { name: 'Port par port' }).click();
  await expect(page).toHaveURL(/chart=multiples/);
});

test.describe('Peers', () => {
  test('are chosen by a rule in words, which the figure says', async ({ page }) => {
    await open(page, '?ports=marseille');
    await page.getByLabel('Ajouter des pairs').selectOption('size');
    await expect(page).toHaveURL(/peers=size/);
    await expect(page.locator('.reading-notes').first()).toContainText('de la moitié au double de son trafic');
    await expect(picture(page)).toContainText('Pairs de Marseille par la taille');
    await expect(page.locator('.chip').nth(3)).toBeVisible();
  });

  test('are ports like any other once one of them is taken away', async ({ page }) => {
    await open(page, '?ports=miami&peers=florida');
    await page.getByRole('button', { name: 'Retirer Key West' }).click();
    await expect(page).toHaveURL(/ports=miami\.[a-z.-]+/);
    await expect(page).not.toHaveURL(/peers=/);
    await expect(page.getByRole('button', { name: 'Retirer Key West' })).toHaveCount(0);
  });
});

test.describe('Writing on the figure', () => {
  test('puts the sentence, a remark and a line into the figure and its address, and takes them back', async ({
    page,
  }) => {
    await open(page, '?ports=marseille&lang=en');
    await page.getByText('Write on the figure').click();
    const sentence = page.getByLabel('The sentence above the figure');
    await expect(sentence).toHaveValue(/^Marseille: 2\.6/);
    await sentence.fill('Our harbour, as it was counted');
    await expect(picture(page)).toContainText('Our harbour, as it was counted');
    await page.getByLabel('A remark at a year').fill('Mission to Miami');
    await page.getByLabel('A line at a value').fill('2 000 000');
    await page.getByLabel('A line at a value').press('Enter');
    await expect(page).toHaveURL(/title=Our\+harbour.*note=2017%3AMission\+to\+Miami.*target=2000000/);
    await expect(picture(page)).toContainText('Added line: 2 M');
    await expect(picture(page)).toContainText('added to the figure, not data');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page).not.toHaveURL(/target=/);
    await page.getByRole('button', { name: 'Back to the sentence written from the data' }).click();
    await expect(finding(page)).toContainText('Marseille: 2.6');
  });
});

test('says what a line of one’s own may be when a number cannot be read', async ({ page }) => {
  await open(page, '?ports=marseille&lang=en');
  await page.getByText('Write on the figure').click();
  const field = page.getByLabel('A line at a value');
  await field.fill('two million');
  await expect(page.getByText('This is not a number such as')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('2.5 M');
  await field.press('Enter');
  await expect(page).toHaveURL(/target=2500000/);
});

test('a wide table goes on below on paper, with every port on it', async ({ page }) => {
  await open(page, '?ports=marseille&peers=west-med&view=table');
  const ports = await page.locator('.table-view thead th').count();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const heads = await page
    .locator('.table-view table')
    .evaluateAll((tables) => tables.map((table) => table.querySelectorAll('thead th').length));
  expect(heads.length).toBeGreaterThan(2);
  expect(Math.max(...heads)).toBeLessThanOrEqual(7);
  expect(heads.reduce((sum, count) => sum + count - 1, 0)).toBe(ports - 1);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.table-view table')).toHaveCount(1);
});

for (const chart of chartIds) {
  test(`the chart ${chart} is read, tabled and left with the keyboard alone`, async ({ page }) => {
    await open(page, `?chart=${chart}&ports=${someMediterranean}&lang=en`);
    await page.getByRole('application').focus();
    const spoken = page.locator('.chart [aria-live=polite]');
    await page.keyboard.press('ArrowRight');
    await expect(spoken).not.toHaveText('');
    const first = (await spoken.textContent()) ?? '';
    await page.keyboard.press('ArrowRight');
    await expect(spoken).not.toHaveText(first);
    await page.keyboard.press('End');
    await expect(page.locator('.tooltip')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.tooltip')).toHaveCount(0);
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.getByRole('application')).toBeFocused();
  });
}

test('switching the language asks for no data again', async ({ page }) => {
  await open(page, `?ports=${someMediterranean}`);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('link', { name: /English|EN/ }).click();
  await expect(finding(page)).toContainText(/leads|ahead|more than/);
  expect(asked.filter((url) => url.includes('/data/'))).toEqual([]);
});

test('two hundred addresses that nobody checked give a figure or a table each', async ({ page }) => {
  test.setTimeout(180_000);
  const ids = csvParse(readFileSync('data/ports.csv', 'utf8')).map((row) => row['port_id'] ?? '');
  await open(page);
  await page.waitForLoadState('networkidle');
  for (const link of fc.sample(anyLink(ids), { numRuns: 200, seed: 20171107 })) {
    const shown = await page.evaluate(async (query) => {
      window.history.pushState(null, '', query);
      window.dispatchEvent(new PopStateEvent('popstate'));
      const drawn = () => document.querySelector('.frame[aria-busy=false] :is(svg.escale-figure, table)');
      const frames = (count: number) =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => (count > 1 ? void frames(count - 1).then(resolve) : resolve()));
        });
      await frames(2);
      for (let wait = 0; wait < 300 && !drawn(); wait += 1) await frames(1);
      return {
        figure: drawn() !== null,
        sentence: document.querySelector('#figure-heading')?.textContent ?? '',
        notice: document.querySelector('.notice')?.textContent ?? '',
      };
    }, link);
    expect({ ...shown, sentence: shown.sentence !== '' }, link).toEqual({ figure: true, sentence: true, notice: '' });
  }
});
