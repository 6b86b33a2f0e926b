// Builds the site into dist/. As a command it always builds; start and test call buildSite, which skips a build that
// would give the same files.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { withLock } from './lock.mjs';
import { runWithProgress } from './progress.mjs';
import { treeHash } from './tree-hash.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const note = join(root, 'node_modules', '.cache', 'escale', 'build');
const vite = /** @type {const} */ ([process.execPath, join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build']);

/** What the built files depend on; the root's HTML pages come on top. */
const INPUTS = [
  'src',
  'data',
  'public',
  'notebooks',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/**
 * Builds unless dist/ is what the present sources gave last time; returns the exit code of the build.
 *
 * @param {{ force?: boolean, stream?: boolean }} [options] stream: show Vite's own output
 * @returns {Promise<number>}
 */
export async function buildSite({ force = false, stream = false } = {}) {
  process.chdir(root);
  mkdirSync(dirname(note), { recursive: true });
  return withLock(`${note}.lock`, async () => {
    const inputs = inputsHash();
    if (!force && existsSync(note) && readFileSync(note, 'utf8') === `${inputs} ${treeHash(['dist'])}`) {
      if (stream) console.log('dist/ is up to date');
      return 0;
    }
    rmSync(note, { force: true });
    const code = stream
      ? (spawnSync(vite[0], vite.slice(1), { stdio: 'inherit' }).status ?? 1)
      : await buildOutOfSight();
    // dist's own hash belongs to the note: whoever else writes there makes the next build run.
    if (code === 0) writeFileSync(note, `${inputs} ${treeHash(['dist'])}`);
    return code;
  });
}

function inputsHash() {
  const pages = readdirSync('.').filter((name) => name.endsWith('.html'));
  const variables = Object.entries(process.env).filter(([name]) => name === 'SITE_URL' || name.startsWith('VITE_'));
  return treeHash([...INPUTS, ...pages]) + JSON.stringify(variables.toSorted(([a], [b]) => a.localeCompare(b)));
}

async function buildOutOfSight() {
  const { code, output } = await runWithProgress('Building the site', vite);
  if (code !== 0) process.stderr.write(output);
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await buildSite({ force: true, stream: true });
