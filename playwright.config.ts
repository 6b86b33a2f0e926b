import { defineConfig } from '@playwright/test';

import { launchOptions } from './scripts/browser.mjs';
import { BROWSER_REPORT } from './scripts/test-steps.mjs';

// scripts/test.mjs picks a free port; 4184 serves `npx playwright test` after a build.
const port = Number(process.env.E2E_PORT ?? 4184);
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  // A machine that does other things besides takes its time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: BROWSER_REPORT }]],
  use: {
    baseURL: address,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(),
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
