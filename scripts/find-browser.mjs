import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

import { runWithProgress } from './progress.mjs';

/**
 * Returns the path of a Chromium that runs: `$CHROMIUM`, the system's, Playwright's; else downloads or installs one.
 * Undefined when nothing worked.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(say) {
  if (process.env.CHROMIUM) {
    if (runs(process.env.CHROMIUM)) return process.env.CHROMIUM;
    say(`CHROMIUM=${process.env.CHROMIUM} does not run: looking elsewhere`);
  }
  return firstOnSystem() ?? (await fromPlaywright(say)) ?? (await fromDebian(say));
}

function firstOnSystem() {
  return systemPaths().find(runs);
}

function systemPaths() {
  const { PATH = '', ProgramFiles, LOCALAPPDATA } = process.env;
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        ['Chromium', 'Google Chrome'].map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
      );
    case 'win32':
      return [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].flatMap((folder) =>
        [
          'Chromium\\Application\\chrome.exe',
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].map((name) => join(folder ?? '', name)),
      );
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
        PATH.split(delimiter).map((folder) => join(folder, name)),
      );
  }
}

/**
 * Existing is not enough: Ubuntu's /usr/bin/chromium-browser may be a script that asks for a snap, and a download may
 * lack shared libraries.
 *
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // `--version` would open a window there
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** @param {(line: string) => void} say */
async function fromPlaywright(say) {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  if (runs(path)) return path;
  const { code } = await runWithProgress(
    'Downloading Chromium (Playwright)',
    [process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'install', '--no-shell', 'chromium'],
    { env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }, limitSeconds: 180 },
  );
  if (code === 0 && runs(path)) return path;
  say(
    code === 0
      ? "Playwright's Chromium does not run: system libraries are missing"
      : "Playwright's Chromium could not be downloaded",
  );
  return undefined;
}

/** @param {(line: string) => void} say */
async function fromDebian(say) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = /** @type {const} */ (['apt-get', '-y', '-o', 'DPkg::Lock::Timeout=120']);
  const update = await runWithProgress('apt-get update', [...apt, 'update'], { env, limitSeconds: 120 });
  const install = await runWithProgress(
    'apt-get install chromium',
    [...apt, 'install', '--no-install-recommends', 'chromium'],
    {
      env,
      limitSeconds: 300,
    },
  );
  if (install.code !== 0) {
    const failed = update.code === 0 ? install : update;
    say(`apt-get could not install chromium: ${failed.output.trim().split('\n').at(-1)}`);
  }
  return firstOnSystem();
}
