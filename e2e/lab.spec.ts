import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { readScenario } from '../src/spec/scenario-link.ts';
import { drawn, odds, openLab, settled, tabTo, tokenOf } from './lab-host.ts';
import { test } from './watch.ts';

test.describe('By keyboard alone, in French', () => {
  test.slow();

  test('from the first page to the odds of an aim', async ({ page }) => {
    await page.goto('./');
    const link = page.getByRole('link', { name: 'Scénarios', exact: true });
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await drawn(page);
    await expect(odds(page)).toContainText('sur 20');

    const preset = page.getByRole('combobox', { name: 'Scénario', exact: true });
    await tabTo(page, preset);
    await page.keyboard.type('Un plafond');
    await expect(page).toHaveURL(/scenario=day-cap/);
    await expect(page.locator('.lab-sentence')).not.toBeEmpty();
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/scenario=next-target/);
    await drawn(page);
    const headline = page.locator('.lab-headline');
    const before = await headline.innerText();

    const brand = page.getByRole('combobox', { name: 'Quel armateur' });
    await tabTo(page, brand);
    await page.keyboard.type('Royal Car');
    const add = page.getByRole('button', { name: 'Ajouter un armateur' });
    await tabTo(page, add);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Leviers de Royal Caribbean' })).toBeVisible();
    await expect(add).toBeFocused();
    await expect(headline).not.toHaveText(before, { useInnerText: true });
    await settled(page);
    const added = await odds(page).innerText();

    const calls = page.getByRole('slider', { name: 'escales par an', exact: true });
    await tabTo(page, calls);
    for (let step = 0; step < 90; step += 1) await page.keyboard.press('ArrowRight');
    await expect(odds(page)).not.toHaveText(added);
    await expect(calls).toBeFocused();
    await expect.poll(() => tokenOf(page)).not.toBe('next-target');

    const undo = page.getByRole('button', { name: 'Annuler le dernier changement' });
    await tabTo(page, undo, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(odds(page)).toHaveText(added);
    await expect(undo).toBeFocused();

    const aim = page.getByRole('textbox', { name: 'Passagers par an' });
    await tabTo(page, aim);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2900000');
    await page.keyboard.press('Enter');
    await expect(page.locator('.lab-odds')).toContainText(/2,9\smillions en 2030/u);
    await expect(aim).toBeFocused();
    const year = page.locator('.lab-aim').getByRole('combobox', { name: 'En', exact: true });
    await tabTo(page, year);
    await page.keyboard.type('2031');
    await expect(page.locator('.lab-odds')).toContainText('en 2031');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('.lab-odds')).toContainText('en 2030');
  });

  test('a lever as its least, likeliest and most, and why it is what it is', async ({ page }) => {
    await openLab(page, '?scenario=rci-returns');
    const ends = page.getByRole('button', { name: 'Dire une fourchette, escales par an' });
    await tabTo(page, ends);
    await page.keyboard.press('Enter');
    const open = page.getByRole('button', { name: 'Une seule valeur, escales par an' });
    await expect(open).toBeFocused();
    const low = page.getByRole('textbox', { name: 'escales par an, Bas' });
    await tabTo(page, low, 'Shift+Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expect(low).toHaveValue('12');
    await expect(low).toBeFocused();
    await expect.poll(() => rangeOf(tokenOf(page))).toMatchObject({ low: 12 });
    const high = page.getByRole('slider', { name: 'escales par an, Haut' });
    await tabTo(page, high);
    await page.keyboard.press('End');
    await expect.poll(async () => (await rangeOf(tokenOf(page)))?.high).toBeGreaterThan(40);
    const why = page.getByRole('button', { name: 'Pourquoi ce nombre, escales par an' });
    await tabTo(page, why);
    await page.keyboard.press('Enter');
    await expect(page.locator('.lever-why').first()).toContainText(/votre choix/);
  });

  test('what it would take: one lever, and two together', async ({ page }) => {
    await openLab(page, '?scenario=three-returns');
    await expect(page.locator('.lab-believe')).toContainText('il faudrait croire');
    const lever = page.getByRole('combobox', { name: 'Levier', exact: true });
    await tabTo(page, lever);
    await page.keyboard.type('Norwegian, escales');
    const ask = page.getByRole('button', { name: 'Chercher' });
    await tabTo(page, ask);
    await page.keyboard.press('Enter');
    const use = page.getByRole('button', { name: 'Prendre cette valeur' });
    await expect(page.locator('.lab-part [role=status]').first()).toContainText('Norwegian, escales par an');
    const two = page.locator('summary', { hasText: 'Deux leviers ensemble' });
    await tabTo(page, two);
    await page.keyboard.press('Enter');
    const second = page.getByRole('combobox', { name: 'Second levier' });
    await tabTo(page, second);
    await page.keyboard.type('Royal Caribbean, esc');
    const both = page.getByRole('button', { name: 'Montrer les deux' });
    await tabTo(page, both);
    await page.keyboard.press('Enter');
    await expect(page.locator('.lab-both tbody tr').first()).toBeVisible();
    await tabTo(page, use, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(odds(page)).toContainText(/1[67] avenirs sur 20/);
    // What was pressed is gone: the focus is beside it, not nowhere.
    await expect(page.locator('body')).not.toBeFocused();
    await settled(page);
  });

  test('a copy beside, its differences as a figure and as a table', async ({ page }) => {
    await openLab(page, '?scenario=three-returns');
    const copy = page.getByRole('button', { name: 'Poser une copie à côté' });
    await tabTo(page, copy);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/chart=compare/);
    await expect(page.getByRole('button', { name: 'Travailler sur Trois retours', exact: true })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Nom' })).toHaveValue('Trois retours 2');
    await expect(page.locator('body')).not.toBeFocused();
    const another = page.getByRole('combobox', { name: 'Poser un autre à côté' });
    await tabTo(page, another);
    await page.keyboard.type('Royal');
    await expect(page.getByRole('button', { name: 'Travailler sur Royal Caribbean revient' })).toBeVisible();
    await drawn(page);
    const table = page.getByRole('button', { name: 'Tableau', exact: true });
    await tabTo(page, table, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table').first()).toContainText('Trois retours');
    await expect(page.getByRole('table').first()).toContainText('Royal Caribbean revient');
    const away = page.getByRole('button', { name: 'Enlever Royal Caribbean revient' });
    await tabTo(page, away);
    await page.keyboard.press('Enter');
    await expect(away).toHaveCount(0);
    await expect(page.locator('body')).not.toBeFocused();
  });

  test('a name, a file and a link, and all of it is there after a reload', async ({ page, context }, info) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLab(page, '?scenario=rci-returns');
    await tabTo(page, page.getByRole('slider', { name: 'escales par an', exact: true }));
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
    const name = page.getByRole('textbox', { name: 'Nom' });
    await expect(name).toHaveValue('Royal Caribbean revient, modifié');
    await tabTo(page, name, 'Shift+Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Notre plan');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Ouvrir Notre plan' })).toBeVisible();
    await expect(name).toBeFocused();
    await expect(page).toHaveTitle('Notre plan – Escale');

    const save = page.getByRole('button', { name: 'Enregistrer en fichier' });
    const download = page.waitForEvent('download');
    await tabTo(page, save);
    await page.keyboard.press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe('notre-plan.json');
    const path = info.outputPath('notre-plan.json');
    await file.saveAs(path);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      escale: 'scenario',
      name: { fr: 'Notre plan' },
      pin: { year: 2020 },
    });

    const link = page.getByRole('button', { name: 'Copier le lien' });
    await tabTo(page, link, 'Shift+Tab');
    await settled(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('.lab-told')).toContainText('Lien copié');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

    const told = await odds(page).innerText();
    const values = await rangeOf(tokenOf(page));
    await page.reload();
    await drawn(page);
    await expect(odds(page)).toHaveText(told);
    await expect(name).toHaveValue('Notre plan');
    expect(await rangeOf(tokenOf(page))).toEqual(values);

    await page.goto('./scenarios.html');
    await drawn(page);
    const chosen = page.waitForEvent('filechooser');
    await tabTo(page, page.getByRole('button', { name: 'Ouvrir un fichier' }));
    await page.keyboard.press('Enter');
    await (await chosen).setFiles(path);
    await expect(page.locator('.lab-told')).toContainText('Notre plan ouvert.');
    await expect(name).toHaveValue('Notre plan');
    await expect(odds(page)).toHaveText(told);
  });
});

test.describe('What is shown, what the address says and what can be taken back', () => {
  test('after undo and after Back, scenario, odds and address agree', async ({ page }) => {
    await openLab(page, '?scenario=rci-returns');
    const first = await odds(page).innerText();
    const calls = page.getByRole('textbox', { name: 'escales par an', exact: true });
    await calls.fill('90');
    await calls.press('Enter');
    await expect(odds(page)).not.toHaveText(first);
    const second = await settled(page);
    const after = await odds(page).innerText();
    expect(await page.locator('svg.escale-figure').first().textContent()).toContain(after);
    await calls.fill('140');
    await calls.press('Enter');
    await expect.poll(() => tokenOf(page)).not.toBe(second);
    await expect(odds(page)).not.toHaveText(after);
    await settled(page);
    await page.getByRole('button', { name: 'Annuler le dernier changement' }).click();
    await expect(odds(page)).toHaveText(after);
    await expect(calls).toHaveValue('90');
    expect(tokenOf(page)).toBe(second);
    await page.goBack();
    await expect(calls).toHaveValue('140');
    await page.goForward();
    await expect(calls).toHaveValue('90');
    await page.getByRole('button', { name: 'Annuler le dernier changement' }).click();
    await expect(odds(page)).toHaveText(first);
    expect(tokenOf(page)).toBe('rci-returns');
    await expect(page.getByRole('combobox', { name: 'Scénario', exact: true })).toHaveValue('rci-returns');
  });

  test('the link carries what is answered today, with the days of its model and data', async ({ page }) => {
    await openLab(page, '?scenario=rci-returns&lang=en');
    const calls = page.getByRole('textbox', { name: 'calls a year', exact: true });
    await calls.fill('60');
    await calls.press('Enter');
    const read = readScenario(await settled(page));
    if (!('raw' in read) || !read.pin) throw new Error('no pin');
    expect(read.pin.year).toBe(2020);
    const futures = Math.round((read.pin.probability ?? -1) * 20);
    await expect(odds(page)).toHaveText(`${futures} futures in 20`);
    expect(read.pin.model).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(read.pin.data).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('a scenario of this browser never goes on in the record of another', async ({ page }) => {
    await openLab(page, '?scenario=rci-returns&lang=en');
    const calls = page.getByRole('textbox', { name: 'calls a year', exact: true });
    await calls.fill('60');
    await calls.press('Enter');
    await expect(page.getByRole('button', { name: /^Open Royal Caribbean comes back, changed/ })).toBeVisible();
    await page.getByRole('combobox', { name: 'Scenario', exact: true }).selectOption('largest-leaves');
    await drawn(page);
    await page.getByRole('button', { name: 'Take back the last change' }).click();
    await expect(calls).toHaveValue('60');
    await calls.fill('61');
    await calls.press('Enter');
    await settled(page);
    await page.waitForTimeout(800);
    await expect(page.locator('.lab-list').getByRole('button', { name: /^Open / })).toHaveCount(1);
  });

  test('the focus stays beside a shipowner that is removed', async ({ page }) => {
    await openLab(page, '?scenario=three-returns&lang=en');
    await page.getByRole('button', { name: 'Remove Royal Caribbean' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Levers of Norwegian' })).toBeFocused();
    await page.getByRole('button', { name: 'Remove Disney' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Levers of Norwegian' })).toBeFocused();
    await page.getByRole('button', { name: 'Remove Norwegian' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Add a shipowner' })).toBeFocused();
    await page.getByRole('button', { name: 'Without an aim' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.lab-odds')).toContainText('No aim yet');
    await expect(page.getByRole('button', { name: 'Give an aim' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Passengers a year' })).toBeFocused();
  });
});

/** Returns the calls of the first move of a token. */
async function rangeOf(token: string): Promise<{ readonly low: number; readonly high: number } | null> {
  const read = readScenario(token);
  if (!('raw' in read)) return null;
  const [move] = read.raw['moves'] as readonly { readonly calls: number | { low: number; high: number } }[];
  const calls = move?.calls ?? 0;
  return typeof calls === 'number' ? { low: calls, high: calls } : calls;
}
