import { expect, type Locator, type Page } from '@playwright/test';
import { readScenario } from '../src/spec/scenario-link.ts';

/** Opens the scenario lab and waits until its figure is drawn. */
export async function openLab(page: Page, query = ''): Promise<void> {
  await page.goto(`./scenarios.html${query}`);
  await drawn(page);
}

/** Waits until the figure of the lab is that of the scenario in hand. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.lab-figure .frame[aria-busy=false] svg.escale-figure')).toBeVisible({ timeout: 20_000 });
}

/** Returns the odds as the page states them. */
export function odds(page: Page): Locator {
  return page.locator('.lab-odds strong');
}

/** Goes to a control as somebody does who has no mouse. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeAttached();
  for (let step = 0; step < 120; step += 1) {
    if (await wanted.evaluate((control) => control === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${String(wanted)}`);
}

/** Returns the token of the scenario in hand, as the address has it. */
export function tokenOf(page: Page): string {
  return (new URL(page.url()).searchParams.get('scenario') ?? '').split('.')[0] ?? '';
}

/** Waits until the address carries a scenario that was made here, with its answer. */
export async function settled(page: Page): Promise<string> {
  await expect.poll(() => pinned(tokenOf(page)), { timeout: 20_000 }).toBe(true);
  return tokenOf(page);
}

function pinned(token: string): boolean {
  const read = readScenario(token);
  return 'raw' in read && read.pin !== null;
}
