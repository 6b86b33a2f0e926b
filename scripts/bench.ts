import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from './browser.mjs';
import { buildSite } from './build.mjs';

/** Prints the speed figures of the built site in Chromium. It judges nothing: budgets on bytes are a test, timings are read by people. */
async function bench(): Promise<void> {
  if ((await buildSite()) !== 0) throw new Error('the build failed');
  const server = await preview({ preview: { port: 0 } });
  const base = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(launchOptions());
  try {
    console.log('\nOpening');
    report(await opening(browser, base));
    console.log('\nDesk: tables and first answer after its files have arrived');
    report(await desk(browser, base));
    for (const slowdown of [1, 4]) {
      console.log(`\nControls, CPU ×${slowdown}: from the change to the next painted frame with the new figure`);
      report(await controls(browser, base, slowdown));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

type Line = readonly [name: string, figure: string];

function report(lines: readonly Line[]): void {
  for (const [name, figure] of lines) console.log(`  ${name.padEnd(52)} ${figure}`);
}

async function opening(browser: Browser, base: string): Promise<Line[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  await page.addInitScript(() => {
    new MutationObserver((_, watcher) => {
      if (
        !document.querySelector('#root') ||
        document.querySelector('[data-opening]') ||
        !document.querySelector('svg.escale-figure')
      )
        return;
      watcher.disconnect();
      performance.mark('mounted');
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(base);
  await page.waitForLoadState('networkidle');
  const { mounted, paint, scripts } = await page.evaluate(() => ({
    mounted: performance.getEntriesByName('mounted')[0]?.startTime ?? Number.NaN,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    scripts: performance
      .getEntriesByType('resource')
      .filter((entry) => new URL(entry.name).pathname.endsWith('.js'))
      .map((entry) => ({ path: new URL(entry.name).pathname, at: entry.startTime })),
  }));
  await page.close();
  const isDesk = (path: string) => path.includes('/desk-');
  const bytes = (wanted: (script: { path: string; at: number }) => boolean) =>
    kb(
      [...new Set(scripts.filter(wanted).map(({ path }) => path))].reduce(
        (sum, path) => sum + brotliCompressSync(readFileSync(join('dist', path))).length,
        0,
      ),
    );
  return [
    ['first contentful paint (the figure)', ms(paint)],
    ['page interactive', ms(mounted)],
    ['page scripts until interactive, brotli', bytes(({ path, at }) => !isDesk(path) && at <= mounted)],
    ['page scripts loaded later when idle, brotli', bytes(({ path, at }) => !isDesk(path) && at > mounted)],
    ['desk (worker) script, brotli', bytes(({ path }) => isDesk(path))],
  ];
}

async function desk(browser: Browser, base: string): Promise<Line[]> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
    const page = await context.newPage();
    let arrived = 0;
    context.on('requestfinished', (request) => {
      if (request.url().includes('/data/')) arrived = Date.now();
    });
    await page.goto(`${base}?ports=barcelona`);
    await page.locator('svg.escale-figure [data-series=barcelona]').first().waitFor();
    times.push(Date.now() - arrived);
    await context.close();
  }
  return [['median of 5', ms(median(times))]];
}

/** Each change is made in the page itself and timed until the frame after the figure changed. */
async function controls(browser: Browser, base: string, slowdown: number): Promise<Line[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  await page.goto(base);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const lines: Line[] = [];
  for (const [name, selectors] of [
    ['measure', ['input[value=calls]', 'input[value=movements]']],
    ['mode', ['input[value=index]', 'input[value=share]', 'input[value=absolute]']],
    ['statements', ['input[value=all]', 'input[value=mission]']],
    ['port removed and taken back', ['.chip:last-child .chip-remove', '.again button']],
  ] as const) {
    const { changes, longest } = await timeChanges(page, selectors, 5);
    lines.push(
      [`${name}: median / worst`, `${ms(median(changes))} / ${ms(Math.max(...changes))}`],
      [`${name}: longest main-thread task over 50 ms`, longest === 0 ? 'none' : ms(longest)],
    );
  }
  await page.close();
  return lines;
}

async function timeChanges(
  page: Page,
  selectors: readonly string[],
  rounds: number,
): Promise<{ changes: number[]; longest: number }> {
  return page.evaluate(
    async ({ wanted, times }) => {
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
      });
      observer.observe({ type: 'longtask' });
      const changes: number[] = [];
      for (let round = 0; round < times; round++) {
        for (const selector of wanted) {
          const control = document.querySelector<HTMLElement>(selector);
          const figure = document.querySelector('svg.escale-figure')?.parentElement;
          if (!control || !figure) throw new Error(`not on the page: ${selector}`);
          const start = performance.now();
          const changed = new Promise<void>((resolve) => {
            const watcher = new MutationObserver(() => {
              watcher.disconnect();
              requestAnimationFrame(() => setTimeout(resolve));
            });
            watcher.observe(figure, { subtree: true, childList: true, attributes: true, characterData: true });
          });
          control.click();
          await changed;
          changes.push(performance.now() - start);
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
      }
      observer.disconnect();
      return { changes, longest };
    },
    { wanted: selectors, times: rounds },
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

await bench();
