// Makes a fresh clone ready: the right Node, the packages of the lock file and, with --browser, a Chromium for the tests.
// Needs nothing but Node. A run that finds everything in place takes a tenth of a second.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { BROWSER_NOTE } from './browser.mjs';
import { findBrowser } from './find-browser.mjs';
import { withLock } from './lock.mjs';
import { runWithProgress, showSeconds } from './progress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packagesNote = join(root, 'node_modules', '.escale-setup');
const wantsBrowser = process.argv.includes('--browser');
const quiet = process.argv.includes('--quiet');
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

process.chdir(root);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(1)); // frees the lock
checkNode();
if (!isReady()) {
  let stopWaiting = (/** @type {string} */ _result) => {};
  await withLock(
    join(root, '.escale-setup.lock'), // beside node_modules, which npm ci empties
    async () => {
      stopWaiting('done');
      if (!hasPackages()) await installPackages();
      if (wantsBrowser && !hasBrowser()) await installBrowser();
    },
    () => (stopWaiting = showSeconds('Waiting for another setup')),
  );
}
if (!quiet) say(`Ready: Node ${process.versions.node}${wantsBrowser ? `, ${readFileSync(BROWSER_NOTE, 'utf8')}` : ''}`);

function checkNode() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [major = 0, minor = 0] = numbers(engines.node);
  const [ourMajor = 0, ourMinor = 0] = numbers(process.versions.node);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  fail(
    `Node ${process.versions.node} : trop ancien · too old. Installer · install Node ${major}.${minor}+ : https://nodejs.org`,
  );
}

/** @param {string} version */
function numbers(version) {
  return (version.match(/\d+/g) ?? []).map(Number);
}

function isReady() {
  return hasPackages() && (!wantsBrowser || hasBrowser());
}

function hasPackages() {
  return existsSync(packagesNote) && readFileSync(packagesNote, 'utf8') === packagesStamp();
}

/** Native packages differ by platform and by Node's major version, so both belong to the stamp. */
function packagesStamp() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  return `node ${process.versions.node.split('.')[0]} ${process.platform}-${process.arch} ${lock}`;
}

async function installPackages() {
  const stamp = packagesStamp();
  // npm says which npm runs us; a plain `npm` serves when none does.
  const { npm_execpath: running = '' } = process.env;
  /** @type {[string, ...string[]]} */
  const npm = /npm-cli\.[cm]?js$/.test(running) ? [process.execPath, running] : ['npm'];
  const { code, output } = await runWithProgress(
    'Installing packages',
    [...npm, 'ci', '--include=dev', '--prefer-offline'],
    // Asked politely, npm spends ten seconds on removing what the next npm ci removes anyway.
    { endWith: 'SIGKILL' },
  );
  if (code !== 0) fail(`${reason(output)}\nnpm ci failed: the lines above say why`);
  writeFileSync(packagesNote, stamp);
}

function hasBrowser() {
  if (!existsSync(BROWSER_NOTE)) return false;
  const path = readFileSync(BROWSER_NOTE, 'utf8');
  return existsSync(path) && (!process.env.CHROMIUM || process.env.CHROMIUM === path);
}

async function installBrowser() {
  const path = await findBrowser(say);
  if (path) return writeFileSync(BROWSER_NOTE, path);
  fail(
    [
      'Aucun navigateur pour les tests · no browser for the tests. Installer · install one:',
      '  Debian, Ubuntu   sudo apt-get install chromium',
      '  Fedora           sudo dnf install chromium',
      '  macOS            brew install --cask chromium',
      '  Windows          winget install Google.Chrome',
      'ou · or CHROMIUM=/path/to/chromium npm test',
    ].join('\n'),
  );
}

/**
 * npm puts its reason first and its manual last.
 *
 * @param {string} output
 */
function reason(output) {
  const lines = output.trim().split('\n');
  const errors = lines.filter((line) => /^npm (ERR|error) ./.test(line));
  return (errors.length ? errors.slice(0, 12) : lines.slice(-12)).join('\n');
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  say(message);
  process.exit(1);
}
