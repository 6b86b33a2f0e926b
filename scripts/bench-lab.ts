import type { Browser, Page } from '@playwright/test';

/** How a lever of the scenario lab feels: times in milliseconds. */
export type LabTimes = {
  /** Frames a second in which the figure changed while the lever was dragged, and frames a second at all. */
  readonly repaints: number;
  readonly frames: number;
  /** From one step of the lever to the frame with the changed figure. */
  readonly steps: readonly number[];
  /** The longest task of the page's main thread over 50 ms while dragged and stepped; 0 without any. */
  readonly longest: number;
};

/** Returns how the lever “calls a year” of three returns feels: dragged for two seconds, one step a frame, then step by step. */
export async function labTimes(browser: Browser, base: string, slowdown: number): Promise<LabTimes> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  await page.goto(`${base}scenarios.html?scenario=three-returns`);
  await page.locator('.lab-figure .frame[aria-busy=false] svg.escale-figure').waitFor();
  await page.locator('.effect-bars svg').waitFor();
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // The first change brings what writes links and drafts; a reader pays for that once.
  await drag(page, 500);
  await page.waitForTimeout(3000);
  const dragged = await drag(page, 2000);
  await page.waitForTimeout(3000);
  const stepped = await steps(page, 25);
  await page.close();
  return { ...dragged, steps: stepped.times, longest: Math.max(dragged.longest, stepped.longest) };
}

function drag(page: Page, duration: number) {
  return page.evaluate(async (length) => {
    const slider = document.querySelector<HTMLInputElement>('.lever input[type=range]');
    const frame = document.querySelector('.lab-figure .frame');
    const field = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    if (!slider || !frame || !field) throw new Error('no lever');
    let longest = 0;
    const tasks = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
    });
    tasks.observe({ type: 'longtask' });
    let isChanged = false;
    const watcher = new MutationObserver(() => {
      isChanged = true;
    });
    watcher.observe(frame, { subtree: true, childList: true, attributes: true, characterData: true });
    const [least, most] = [Number(slider.min), Number(slider.max)];
    const begin = performance.now();
    let [all, repainted, at] = [0, 0, 0];
    while (performance.now() - begin < length) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      all += 1;
      if (isChanged) repainted += 1;
      isChanged = false;
      // To and fro, so that every frame asks for something else.
      at = (at + 1) % (2 * (most - least));
      field.set?.call(slider, String(least + Math.min(at, 2 * (most - least) - at)));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const seconds = (performance.now() - begin) / 1000;
    watcher.disconnect();
    await new Promise((resolve) => setTimeout(resolve, 100));
    tasks.disconnect();
    return { repaints: repainted / seconds, frames: all / seconds, longest };
  }, duration);
}

function steps(page: Page, count: number) {
  return page.evaluate(async (wanted) => {
    const slider = document.querySelector<HTMLInputElement>('.lever input[type=range]');
    const frame = document.querySelector('.lab-figure .frame');
    const field = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    if (!slider || !frame || !field) throw new Error('no lever');
    let longest = 0;
    const tasks = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
    });
    tasks.observe({ type: 'longtask' });
    const times: number[] = [];
    for (let step = 0; step < wanted; step += 1) {
      const start = performance.now();
      const changed = new Promise<void>((resolve) => {
        const watcher = new MutationObserver(() => {
          if (!frame.querySelector('svg')) return;
          watcher.disconnect();
          requestAnimationFrame(() => setTimeout(resolve));
        });
        watcher.observe(frame.querySelector('svg') as Element, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      });
      field.set?.call(slider, String(10 + step));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await changed;
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    tasks.disconnect();
    return { times, longest };
  }, count);
}
