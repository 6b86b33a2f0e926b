import { expect, type Page } from '@playwright/test';
import { chartIds, languages, type ChartId } from '../src/spec/vocabulary.ts';
import { open, test } from './watch.ts';

/** Returns how many sheets of A4 a view takes. */
async function sheets(page: Page, query: string, landscape = false): Promise<number> {
  await open(page, query);
  const pdf = await page.pdf({ format: 'A4', landscape });
  // Every page of a PDF is an object of its own.
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Rows a sheet holds at least, with cells of many lines, as events have. */
const rowsOnSheet = 8;
/** Tables that a sheet holds for two ports: a row a port. */
const short: readonly ChartId[] = ['ranking', 'slope', 'map', 'scatter'];

for (const chart of chartIds)
  for (const lang of languages)
    test(`${chart}, ${lang}: a figure is one sheet, upright and lying; its table as many as its rows ask for`, async ({
      page,
    }) => {
      const query = `?chart=${chart}&lang=${lang}`;
      expect(await sheets(page, query)).toBe(1);
      expect(await sheets(page, query, true)).toBe(1);
      expect(await sheets(page, `${query}&peers=west-med&said=all`)).toBe(1);
      const ofTable = await sheets(page, `${query}&view=table`);
      const rows = await page.locator('.table-view tbody tr').count();
      expect(ofTable).toBeLessThanOrEqual(short.includes(chart) ? 1 : 1 + Math.ceil(rows / rowsOnSheet));
    });
