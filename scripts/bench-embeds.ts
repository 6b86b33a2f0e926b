import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

const rounds = 15;

/** Returns how soon a figure that stands in another page is painted: frozen beside its bare drawing, living alone, and ten of each on a page. */
export async function embeds(browser: Browser, base: string): Promise<readonly (readonly [string, number])[]> {
  const drawing = readFileSync('dist/figures/opening.en.svg', 'utf8');
  const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Host</title>${body}`;
  const times = { bare: [] as number[], frozen: [] as number[], living: [] as number[] };
  // Turn by turn, so that whatever else the machine does touches all alike.
  for (let round = 0; round < rounds; round++) {
    times.bare.push(await painted(browser, base, 'bare.html', page(drawing)));
    times.frozen.push(await painted(browser, base, 'figures/opening.en.html'));
    times.living.push(await painted(browser, base, 'embed.html?lang=en'));
  }
  const ten = (src: string) =>
    page(`<iframe src="${src}" sandbox="allow-scripts" width="640" height="560"></iframe>`.repeat(10));
  return [
    ['first paint of the bare drawing', median(times.bare)],
    ['first paint of the frozen figure', median(times.frozen)],
    ['first paint of the living figure', median(times.living)],
    ['ten frozen figures on a page, all drawn', await allDrawn(browser, base, ten('figures/opening.en.html'))],
    ['ten living figures on a page, all drawn', await allDrawn(browser, base, ten('embed.html?lang=en'))],
  ];
}

/** From the start of the navigation to the first paint with anything in it, which holds the drawing in all three. */
async function painted(browser: Browser, base: string, path: string, content?: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 960, height: 800 } });
  const page = await context.newPage();
  if (content !== undefined)
    await page.route(`**/${path}`, (route) => route.fulfill({ body: content, contentType: 'text/html' }));
  await page.goto(base + path);
  await page.locator('svg path').first().waitFor();
  const time = await page.evaluate(async () => {
    for (;;) {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (paint) return paint.startTime;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await context.close();
  return time;
}

async function allDrawn(browser: Browser, base: string, content: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 6000 } });
  const page = await context.newPage();
  await page.route('**/ten.html', (route) => route.fulfill({ body: content, contentType: 'text/html' }));
  const start = Date.now();
  await page.goto(`${base}ten.html`, { waitUntil: 'commit' });
  for (let index = 0; index < 10; index++)
    await page.locator('iframe').nth(index).contentFrame().locator('svg path').first().waitFor();
  const time = Date.now() - start;
  await context.close();
  return time;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
