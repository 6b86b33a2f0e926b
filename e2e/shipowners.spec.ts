import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './watch.ts';

/** Opens the page of shipowners and waits until its figures are drawn. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./shipowners.html${query}`);
  await expect(page.locator('.owner-figure .frame[aria-busy=false] svg.escale-figure')).toHaveCount(6, {
    timeout: 20_000,
  });
}

/** How many parts of a sheet lie beyond its edges. */
function cutAway(page: Page): Promise<number> {
  return page.locator('.win-back').evaluate((sheet) => {
    const edge = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll('li, p, td, h3, .own-notes')].filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.right > edge.right + 1 || box.bottom > edge.bottom + 1);
    }).length;
  });
}

test.describe('The page of shipowners', () => {
  test('leads with dependence, as ranges with their scale in words', async ({ page }) => {
    await open(page);
    await expect(page.locator('#dependence')).toContainText(/Marseille, 2015/);
    await expect(page.locator('.owner-facts dl')).toContainText(/2\s400 à 3\s210, forte/u);
    await expect(page.locator('.owner-facts')).toContainText('EUR-Lex');
  });

  test('tells brands or groups at one press, and the address keeps it', async ({ page }) => {
    await open(page, '?lang=en');
    await page.getByRole('radio', { name: 'Group' }).check({ force: true });
    await expect(page).toHaveURL(/by=group/);
    await expect(page.locator('#dependence-figure')).toContainText('Carnival Corporation & plc');
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Brand' })).toBeChecked();
  });

  test('says what would be left without the largest', async ({ page }) => {
    await open(page, '?lang=en');
    await page.getByLabel('What would be left without').selectOption('costa');
    await expect(page.locator('#dependence-figure')).toContainText(/283 of the 450 calls/);
    await expect(page).toHaveURL(/without=costa/);
  });

  test('by keyboard, a year of a shipowner leads to its sources', async ({ page }) => {
    await open(page, '?lang=en&brands=rci');
    await page.locator('#presence-figure').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const behind = page.locator('#presence .why');
    await expect(behind).toContainText('Royal Caribbean International, 2010');
    await expect(behind.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
    await page.keyboard.press('Escape');
    await expect(behind).toHaveCount(0);
    await expect(page.locator('#presence-figure')).toBeFocused();
  });

  for (const [lang, theme] of [
    ['fr', 'light'],
    ['en', 'dark'],
  ] as const)
    test(`keeps the rules of access (${lang}, ${theme})`, async ({ page }) => {
      await open(page, `?lang=${lang}&theme=${theme}`);
      const found = await new AxeBuilder({ page }).analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

  test('asks for no scrolling to the side on a telephone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.describe('A win-back file', () => {
  for (const lang of ['fr', 'en'] as const)
    test(`of Royal Caribbean at Marseille is one sheet of A4 (${lang})`, async ({ page }) => {
      await page.goto(`./shipowners.html?file=rci&ports=marseille&lang=${lang}`);
      await expect(page.locator('.win-back h2')).toBeVisible({ timeout: 20_000 });
      await page.locator('.win-back textarea').fill('Appeler en mars\nCall in March');
      const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect(pages).toHaveLength(1);
      // 210 by 297 mm in points, to the pixel the browser rounds to.
      expect(Math.abs(Number(width) - 595.28)).toBeLessThan(1);
      expect(Math.abs(Number(height) - 841.89)).toBeLessThan(1);
      // One sheet because it fits, not because the rest is cut away.
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 688, height: 1016 });
      expect(await cutAway(page)).toBe(0);
      await expect(page.locator('.notes-printed')).toContainText('Call in March');
    });

  for (const lang of ['fr', 'en'] as const)
    for (const port of ['marseille', 'miami'])
      test(`of any shipowner at ${port} keeps within its sheet (${lang})`, async ({ page }) => {
        test.setTimeout(180_000);
        await page.goto(`./shipowners.html?file=rci&ports=${port}&lang=${lang}`);
        const picker = page.locator('.file-ways select');
        await expect(picker).toHaveValue('rci', { timeout: 20_000 });
        await page.setViewportSize({ width: 688, height: 1016 });
        const over: string[] = [];
        for (const brand of await picker.locator('option').all()) {
          const [id, name] = [(await brand.getAttribute('value')) ?? '', (await brand.textContent()) ?? ''];
          await page.emulateMedia({ media: 'screen' });
          await picker.selectOption(id);
          await expect(page.locator('.win-back h2')).toContainText(name);
          await page.emulateMedia({ media: 'print' });
          if ((await cutAway(page)) > 0) over.push(id);
        }
        expect(over).toEqual([]);
      });

  test('gives the reasons that a meeting needs, and both columns of paper begin at one height', async ({ page }) => {
    await page.goto('./shipowners.html?file=rci&ports=marseille&lang=en');
    const sheet = page.locator('.win-back');
    for (const reason of [
      'new mooring bollard',
      'wind exposure',
      'Allure of the Seas',
      'Harmony of the Seas made the first',
    ])
      await expect(sheet).toContainText(reason, { timeout: 20_000 });
    await expect(sheet).toContainText('Legend of the Seas is nevertheless scheduled at Marseille in 2026');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 1016 });
    const tops = await sheet.locator('h3').evaluateAll((heads) => {
      const boxes = heads.map((head) => head.getBoundingClientRect());
      const left = boxes[0]?.left ?? 0;
      return [boxes[0]?.top, boxes.find((box) => box.left > left + 100)?.top];
    });
    expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 99))).toBeLessThan(1);
  });

  test('never says a number of ships in a wrong number of words', async ({ page }) => {
    await page.goto('./shipowners.html?file=silversea&ports=marseille');
    await expect(page.locator('.win-back')).toContainText('On ne sait d’aucun de ses 12 navires', { timeout: 20_000 });
    await expect(page.locator('.win-back')).not.toContainText(/\b[01]\s(?:navires|autres entrées)/u);
  });

  test('says why nothing is told of a container line and of a closed brand', async ({ page }) => {
    await page.goto('./shipowners.html?file=cma_cgm&ports=marseille&lang=en');
    await expect(page.locator('.win-back')).toContainText('CMA CGM is a container line', { timeout: 20_000 });
    await expect(page.locator('.win-back')).toContainText('No ship of the brand is on record.');
    await expect(page.locator('.worth')).toHaveCount(0);
    await page.goto('./shipowners.html?file=cdf&ports=marseille');
    await expect(page.locator('.win-back')).toContainText('Croisières de France a fermé en 2017', { timeout: 20_000 });
  });

  test('leads back to where the reader was, with its shipowner in the picker', async ({ page }) => {
    await open(page);
    const link = page.locator('.mission-owner a', { hasText: 'Disney' });
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await expect(page.locator('.file-ways select')).toHaveValue('disney', { timeout: 20_000 });
    await expect(page.locator('.win-back h2')).toBeVisible();
    await page.locator('.file-ways a').click();
    await expect(link).toBeInViewport({ timeout: 20_000 });
    await expect(page.locator('#mission select')).toHaveValue('disney');
  });

  test('says what is unknown, and of nobody that nothing is known', async ({ page }) => {
    await page.goto('./shipowners.html?file=disney&ports=marseille&lang=en');
    await expect(page.locator('.win-back')).toContainText('Unknown: the data hold no list of its calls by month.', {
      timeout: 20_000,
    });
    await page.goto('./shipowners.html?file=nobody&lang=en');
    await expect(page.locator('main')).toContainText('No shipowner in the data has the name “nobody”.', {
      timeout: 20_000,
    });
  });

  test('says of a port that it is the port that is unknown', async ({ page }) => {
    await page.goto('./shipowners.html?file=rci&ports=atlantis&lang=en');
    await expect(page.locator('main')).toContainText('No port in the data has the name “atlantis”.', {
      timeout: 20_000,
    });
  });

  test('keeps the notes on this device', async ({ page }) => {
    await page.goto('./shipowners.html?file=rci&ports=marseille');
    await page.locator('.win-back textarea').fill('Rappeler');
    await page.reload();
    await expect(page.locator('.win-back textarea')).toHaveValue('Rappeler');
  });
});

test.describe('Figures of shipowners among the others', () => {
  test('a link gives the timeline, and a year of a shipowner leads to its sources', async ({ page }) => {
    await page.goto('./?chart=presence&ports=marseille&brands=cdf&lang=en');
    await expect(page.locator('#figure-heading')).toContainText('Croisières de France at Marseille');
    await page.locator('[data-reading]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.locator('.why')).toContainText('office closed');
    await expect(page.locator('.why').getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  });

  test('no figure of ports waits for the tables of shipowners', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('./?ports=marseille.genoa&lang=en');
    await expect(page.locator('.frame[aria-busy=false] svg.escale-figure')).toBeVisible();
    expect(asked.filter((url) => /ships\.csv|presence\.csv|global_market\.csv/.test(url))).toEqual([]);
    await page.getByRole('radio', { name: 'Fleet' }).check();
    await expect(page.locator('#figure-heading')).toContainText('ships of known length');
    expect(asked.some((url) => url.endsWith('ships.csv'))).toBe(true);
  });
});
