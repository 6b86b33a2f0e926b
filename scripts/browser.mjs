import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Where setup.mjs notes the browser that it found. */
export const BROWSER_NOTE = new URL('../node_modules/.escale-browser', import.meta.url);

/** Returns the path of the Chromium that setup.mjs found; throws when it has not run. */
export function browserPath() {
  try {
    return readFileSync(BROWSER_NOTE, 'utf8');
  } catch {
    throw new Error('no browser known: run node scripts/setup.mjs --browser');
  }
}

/** Returns Playwright's launch options for that Chromium. */
export function launchOptions() {
  return {
    executablePath: browserPath(),
    // Chromium's sandbox refuses root, and most containers of CI services refuse the sandbox. Only our own pages are opened.
    chromiumSandbox: process.getuid?.() !== 0 && !process.env.CI,
    // Without these Chromium keeps asking for hosts that a closed network refuses.
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
