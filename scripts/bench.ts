import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { csvParse } from 'd3';
import { preview } from 'vite';
import { chartIds } from '../src/spec/vocabulary.ts';
import { embeds } from './bench-embeds.ts';
import { labTimes } from './bench-lab.ts';
import { scenarioTimes } from './bench-scenario.ts';
import { launchOptions } from './browser.mjs';
import { buildSite } from './build.mjs';

/** Prints the speed figures of the built site in Chromium. It judges nothing: budgets on bytes are a test, timings are read by people. */
async function bench(): Promise<void> {
  const wanted = process.argv.slice(2);
  if (wanted.length === 0 || wanted.includes('scenario')) await model();
  if (wanted.length > 0 && wanted.every((name) => name === 'scenario')) return;
  if ((await buildSite()) !== 0) throw new Error('the build failed');
  const server = await preview({ preview: { port: 0 } });
  const base = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(launchOptions());
  try {
    for (const [name, measure] of Object.entries(sections)) {
      if (wanted.length === 0 || wanted.includes(name)) await measure(browser, base);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The model needs no page: it runs in the worker as it does here. */
async function model(): Promise<void> {
  console.log('\nScenario: 10,000 draws × 18 years × 10 moves, median of 25');
  const { times, megabytes } = await scenarioTimes();
  report([
    ...times.map(([name, time]): Line => [name, ms(time)]),
    ['memory kept for it', `${megabytes.toFixed(0)} MB`],
  ]);
}

/** What is measured in the page, by the name it can be asked for alone: `npm run bench -- charts`. */
const sections = {
  opening: async (browser: Browser, base: string) => {
    console.log('\nOpening');
    report(await opening(browser, base));
  },
  desk: async (browser: Browser, base: string) => {
    console.log('\nDesk: tables and first answer after its files have arrived');
    report(await desk(browser, base));
  },
  controls: async (browser: Browser, base: string) => {
    for (const slowdown of [1, 4]) {
      console.log(`\nControls, CPU ×${slowdown}: from the change to the next painted frame with the new figure`);
      report(await controls(browser, base, slowdown));
    }
  },
  lab: async (browser: Browser, base: string) => {
    for (const slowdown of [1, 4]) {
      console.log(
        `\nScenario lab, a lever of three returns, CPU ×${slowdown} (the model runs in the worker, which is not slowed)`,
      );
      const { repaints, frames, steps, longest } = await labTimes(browser, base, slowdown);
      report([
        ['dragged for 2 s: frames a second with a new figure', `${repaints.toFixed(0)} of ${frames.toFixed(0)}`],
        ['one step to the changed figure: median / worst', `${ms(median(steps))} / ${ms(Math.max(...steps))}`],
        ['longest main-thread task over 50 ms', longest === 0 ? 'none' : ms(longest)],
      ]);
    }
  },
  embeds: async (browser: Browser, base: string) => {
    console.log('\nIn another page, median of 15');
    report((await embeds(browser, base)).map(([name, time]) => [name, ms(time)]));
  },
  charts: async (browser: Browser, base: string) => {
    for (const slowdown of [1, 4]) {
      console.log(
        `\nEach chart with 30 ports × 34 years, CPU ×${slowdown}: main-thread work until the repaint, and the change whole`,
      );
      report(await kinds(browser, base, slowdown));
    }
  },
};

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

/** For each kind of chart: the measure changed to and fro. */
async function kinds(browser: Browser, base: string, slowdown: number): Promise<Line[]> {
  const ports = csvParse(readFileSync('data/ports.csv', 'utf8'))
    .filter((row) => row['kind'] === 'port')
    .slice(0, 30)
    .map((row) => row['port_id']);
  const lines: Line[] = [];
  for (const chart of chartIds) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
    await page.goto(`${base}?chart=${chart}&ports=${ports.join('.')}&time=1992..2025&against=multiday`);
    await page.waitForLoadState('networkidle');
    await page.locator('svg.escale-figure:visible').first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const work: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round < 4; round++) {
      for (const selector of ['input[value=calls]', 'input[value=guests]', 'input[value=movements]']) {
        const before = await busy();
        const { changes } = await timeChanges(page, [selector], 1, 0);
        work.push((await busy()) - before);
        whole.push(changes[0] ?? Number.NaN);
        await page.waitForTimeout(300);
      }
    }
    lines.push([
      chart,
      `${ms(median(work))} median, ${ms(Math.max(...work))} worst; change to repaint ${ms(median(whole))}`,
    ]);
    await page.close();
  }
  return lines;
}

async function timeChanges(
  page: Page,
  selectors: readonly string[],
  rounds: number,
  pause = 300,
): Promise<{ changes: number[]; longest: number }> {
  return page.evaluate(
    async ({ wanted, times, rest }) => {
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
          const changed = new Promise<void>((resolve, reject) => {
            setTimeout(() => reject(new Error(`nothing changed: ${selector} at ${window.location.search}`)), 10_000);
            const watcher = new MutationObserver(() => {
              watcher.disconnect();
              requestAnimationFrame(() => setTimeout(resolve));
            });
            watcher.observe(figure, { subtree: true, childList: true, attributes: true, characterData: true });
          });
          control.click();
          await changed;
          changes.push(performance.now() - start);
          await new Promise((resolve) => setTimeout(resolve, rest));
        }
      }
      observer.disconnect();
      return { changes, longest };
    },
    { wanted: selectors, times: rounds, rest: pause },
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
