import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { parseScenario } from '../src/spec/parse-scenario.ts';
import { readScenario, writeScenario } from '../src/spec/scenario-link.ts';
import type { Scenario } from '../src/spec/scenario.ts';
import { drawn, odds, openLab, settled, tokenOf } from './lab-host.ts';
import { test } from './watch.ts';

/** Sets the calls a year of the first move. */
async function setCalls(page: Page, calls: number): Promise<void> {
  const field = page.getByRole('textbox', { name: 'escales par an', exact: true });
  await field.fill(String(calls));
  await field.press('Enter');
}

function kept(page: Page) {
  return page.locator('.lab-list').getByRole('button', { name: /^Ouvrir / });
}

/** Chooses a file of a text as the lab's own button does. */
async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test.describe('Nothing is lost', () => {
  test('after a crash the scenario is in the list, and opens as it was', async ({ page, context }) => {
    await openLab(page, '?scenario=rci-returns');
    await setCalls(page, 77);
    await expect(kept(page)).toHaveCount(1);
    await settled(page);
    const told = await odds(page).innerText();
    await page.close({ runBeforeUnload: false });
    const next = await context.newPage();
    await openLab(next);
    await kept(next).first().click();
    await expect(next.getByRole('textbox', { name: 'escales par an', exact: true })).toHaveValue('77');
    await expect(odds(next)).toHaveText(told);
    await expect(kept(next)).toHaveCount(1);
  });

  test('a change that a reload follows at once is in the list', async ({ page }) => {
    await openLab(page, '?scenario=rci-returns');
    await setCalls(page, 78);
    await expect.poll(() => tokenOf(page)).not.toBe('rci-returns');
    await page.reload();
    await drawn(page);
    await expect(page.getByRole('textbox', { name: 'escales par an', exact: true })).toHaveValue('78');
    await setCalls(page, 79);
    await settled(page);
    await expect(kept(page)).toHaveCount(1);
  });

  test('after a reload the scenario goes on in its own record', async ({ page }) => {
    await openLab(page, '?scenario=three-returns');
    await setCalls(page, 31);
    await settled(page);
    await expect(kept(page)).toHaveCount(1);
    await page.waitForTimeout(600);
    await page.reload();
    await drawn(page);
    await setCalls(page, 32);
    await settled(page);
    await page.waitForTimeout(800);
    await expect(kept(page)).toHaveCount(1);
  });

  test('two tabs that change the same scenario both keep it, and the later one says so', async ({ page, context }) => {
    await openLab(page, '?scenario=rci-returns');
    await setCalls(page, 41);
    await settled(page);
    await expect(kept(page)).toHaveCount(1);
    const other = await context.newPage();
    await openLab(other);
    await kept(other).first().click();
    await expect(other.getByRole('textbox', { name: 'escales par an', exact: true })).toHaveValue('41');
    await setCalls(page, 42);
    await settled(page);
    await page.waitForTimeout(800);
    await setCalls(other, 43);
    await expect(other.getByText(/modifié dans un autre onglet. Les deux sont gardés/)).toBeVisible();
    await expect(kept(other)).toHaveCount(2);
    await expect(kept(page)).toHaveCount(2);
    await expect(other.getByRole('textbox', { name: 'escales par an', exact: true })).toHaveValue('43');
  });

  test('one that is taken out of the list can be put back', async ({ page }) => {
    await openLab(page, '?scenario=rci-returns');
    await setCalls(page, 44);
    await settled(page);
    await page.waitForTimeout(800);
    await page.getByRole('button', { name: /^Retirer Royal Caribbean revient, modifié/ }).focus();
    await page.keyboard.press('Enter');
    await expect(kept(page)).toHaveCount(0);
    await expect(page.locator('body')).not.toBeFocused();
    await page.getByRole('button', { name: 'Remettre' }).press('Enter');
    await expect(kept(page)).toHaveCount(1);
    await expect(page.locator('body')).not.toBeFocused();
  });

  test('where the browser keeps nothing, it says so and goes on', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    await openLab(page, '?scenario=rci-returns');
    await setCalls(page, 45);
    await expect(page.getByText(/Ce navigateur ne garde rien/)).toBeVisible();
    await expect(kept(page)).toHaveCount(1);
    const read = readScenario(await settled(page));
    expect('raw' in read && JSON.stringify(read.raw)).toContain('"central":45');
  });

  test('where the device is full, it says so and keeps the scenario in the tab', async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openLab(page, '?scenario=rci-returns');
    await setCalls(page, 46);
    await expect(page.getByText(/Il n’y a plus de place dans ce navigateur/)).toBeVisible();
    await expect(kept(page)).toHaveCount(1);
    await setCalls(page, 47);
    await expect(page.getByRole('textbox', { name: 'escales par an', exact: true })).toHaveValue('47');
  });
});

test.describe('What cannot be meant is told in a sentence, and the work stays', () => {
  test('a link that was cut, one that changed on its way, an id nobody knows', async ({ page }) => {
    await openLab(page, '?scenario=rci-returns');
    await setCalls(page, 51);
    const token = await settled(page);
    await openLab(page, `?scenario=${token.slice(0, Math.floor(token.length / 2))}`);
    await expect(page.getByRole('alert')).toContainText('Ce lien est incomplet');
    await expect(odds(page)).toContainText('sur 20');
    await openLab(page, `?scenario=${token.slice(0, -3)}AAA`);
    await expect(page.getByRole('alert')).toContainText('Ce lien ne se lit pas');
    await openLab(page, '?scenario=nobody&lang=en');
    await expect(page.getByRole('alert')).toContainText('This scenario is not known');
    await expect(page.locator('.lab-list').getByRole('button', { name: /^Open / })).toHaveCount(1);
  });

  test('a file of another tool, one that is no file, one of two hundred moves', async ({ page }) => {
    await openLab(page, '?scenario=rci-returns');
    await setCalls(page, 52);
    await settled(page);
    const told = page.locator('.lab-told');
    await openFile(page, 'other.json', '{"type":"FeatureCollection","features":[]}');
    await expect(told).toContainText('n’est pas un scénario d’Escale. Rien n’a été remplacé.');
    await openFile(page, 'broken.json', '{"escale":"scenario", "moves":[');
    await expect(told).toContainText('Ce fichier ne se lit pas');
    await openFile(page, 'large.json', JSON.stringify({ port: 'marseille', name: 'x'.repeat(300_000) }));
    await expect(told).toContainText('trop grand');
    await expect(page.getByRole('textbox', { name: 'escales par an', exact: true })).toHaveValue('52');
    const moves = Array.from({ length: 200 }, (_, at) => ({ name: `Armateur ${at + 1}`, kind: 'gain', calls: 2 }));
    await openFile(page, 'moves.json', JSON.stringify({ port: 'marseille', base: 2025, name: 'Deux cents', moves }));
    await expect(told).toContainText('Deux cents ouvert.');
    await expect(page.getByText(/200, c’est trop/)).toBeVisible();
    await expect(page.getByText('Un scénario contient 40 mouvements au plus.')).toBeVisible();
    await drawn(page);
    await settled(page);
    await expect(page.locator('.operator')).toHaveCount(40);
    await page.getByRole('button', { name: 'Annuler le dernier changement' }).click();
    await expect(page.getByRole('textbox', { name: 'escales par an', exact: true })).toHaveValue('52');
    await expect(kept(page)).toHaveCount(2);
  });

  test('a shipowner whose name is markup is a name', async ({ page }) => {
    await openLab(page);
    const moves = [{ name: '<img src=x onerror=alert(1)>', kind: 'gain', calls: 20 }];
    await openFile(page, 'x.json', JSON.stringify({ port: 'marseille', name: '<b>x</b>', moves }));
    await expect(page.locator('.operator').getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test('a link made under another model says what it answered then and what it answers now', async ({ page }) => {
    await openLab(page, '?scenario=rci-returns');
    await setCalls(page, 53);
    const read = readScenario(await settled(page));
    if (!('raw' in read) || !read.pin) throw new Error('no pin');
    const old = writeScenario(scenarioOf(read.raw), {
      ...read.pin,
      model: '2024-01-02',
      data: '2024-01-02',
      probability: 0.1,
    });
    await openLab(page, `?scenario=${old}`);
    const then = page.locator('.lab-then');
    await expect(then).toContainText('Alors : 2 avenirs sur 20'.replaceAll(' :', '\u202F:'));
    await expect(then).toContainText('2 janv. 2024');
    await expect(then).toContainText(await odds(page).innerText());
    await setCalls(page, 54);
    await expect(then).toHaveCount(0);
  });
});

test.describe('For everyone', () => {
  for (const lang of ['fr', 'en'])
    for (const theme of ['light', 'dark'])
      test(`everyone can use the lab: ${lang}, ${theme}`, async ({ page }) => {
        test.slow();
        await openLab(page, `?scenario=three-returns.rci-returns&lang=${lang}&theme=${theme}`);
        await expect(page.locator('.effect-bars svg')).toBeVisible();
        await expect(page.locator('.lab-believe')).toBeVisible();
        for (const fold of await page.locator('main details > summary').all()) await fold.click();
        await page.locator('.lever-foot button[aria-expanded=false]').first().click();
        await page.locator('.lever-foot button[aria-expanded=false]').last().click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      });

  for (const width of [320, 390, 768, 1366, 1920])
    test(`nothing is wider than a screen of ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const query of ['?scenario=three-returns', '?scenario=three-returns.rci-returns&chart=compare&lang=en']) {
        await openLab(page, query);
        await expect(page.locator('.effect-bars svg')).toBeVisible();
        for (const fold of await page.locator('main details > summary').all()) await fold.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });

  test('on a telephone the odds come first, then figure, aim, shipowners and levers', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openLab(page, '?scenario=three-returns');
    const tops: number[] = [];
    for (const part of ['.lab-headline', '.lab-figure svg', 'fieldset.lab-aim', '.lab-operators', '.lab-levers'])
      tops.push((await page.locator(part).first().boundingBox())?.y ?? Number.NaN);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(tops[0]).toBeLessThan(844 / 2);
  });
});

/** Reads what a token holds as the page does. */
function scenarioOf(raw: Record<string, unknown>): Scenario {
  return parseScenario(raw, {
    ports: new Set(['marseille']),
    brands: new Set(['rci']),
    ships: new Map(),
    parameters: new Map(),
  }).scenario;
}
