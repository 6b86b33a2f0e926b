// Runs every check in order and stops at the first that fails. `npm test -- unit` runs one step, `npm test -- unit fan`
// hands "fan" on to it. The last line, "N passed, N failed", is read by machines.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { buildSite } from './build.mjs';
import { STEPS } from './test-steps.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, code: number, seconds: number } & Counts} Result */

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { asked, rest } = readArguments(process.argv.slice(2));
const wanted = STEPS.filter(
  ({ name }) =>
    !asked.length ||
    asked.includes(name) ||
    (name === 'build' && STEPS.some((step) => step.needsBuild && asked.includes(step.name))),
);

/** @type {Result[]} */
const results = [];
for (const step of wanted) {
  console.log(`\n── ${step.name} · ${step.title}`);
  const result = await run(step);
  results.push(result);
  console.log(`── ${step.name} ${result.code === 0 ? 'passed' : 'FAILED'}, ${result.seconds.toFixed(1)} s`);
  if (result.code !== 0) break;
}
summarize();
process.exitCode = results.at(-1)?.code ?? 1;

/** @param {string[]} words */
function readArguments(words) {
  const names = new Set(STEPS.map(({ name }) => name));
  const end = words.findIndex((word) => !names.has(word));
  const asked = end < 0 ? words : words.slice(0, end);
  const rest = end < 0 ? [] : words.slice(end);
  if (rest.length && asked.length !== 1) {
    console.error(`unknown step: ${rest[0]}; the steps are ${[...names].join(', ')}`);
    process.exit(1);
  }
  return { asked, rest };
}

/**
 * @param {import('./test-steps.mjs').Step} step
 * @returns {Promise<Result>}
 */
async function run(step) {
  const began = Date.now();
  if (step.report) rmSync(step.report, { force: true });
  mkdirSync('node_modules/.cache/escale', { recursive: true });
  const code = step.command
    ? await stream([...step.command, ...(step.name === asked[0] ? rest : [])], step.env)
    : await buildSite({ stream: true });
  const counts = step.report ? readReport(step.report) : { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // A file that cannot even be loaded fails without a test that fails.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { name: step.name, code, seconds: (Date.now() - began) / 1000, ...counts };
}

/**
 * Runs a command of node_modules/.bin with its output going straight to ours; returns its exit code.
 *
 * @param {string[]} command
 * @param {Record<string, string>} [more]
 * @returns {Promise<number>}
 */
async function stream([file = '', ...args], more) {
  const env = {
    ...process.env,
    ...more,
    PATH: join(process.cwd(), 'node_modules', '.bin') + delimiter + process.env.PATH,
    E2E_PORT: process.env.E2E_PORT ?? String(await freePort()), // so that two test runs do not meet
  };
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4184));
    });
  });
}

/**
 * Vitest and Playwright name their counts differently.
 *
 * @param {string} file
 * @returns {Counts}
 */
function readReport(file) {
  try {
    const { stats, ...vitest } = JSON.parse(readFileSync(file, 'utf8'));
    if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
    return {
      passed: vitest.numPassedTests,
      failed: vitest.numFailedTests,
      skipped: vitest.numPendingTests + vitest.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function summarize() {
  console.log('\nstep      result      time  passed  failed');
  for (const { name } of wanted) {
    const result = results.find((each) => each.name === name);
    const cells = result
      ? [
          result.code === 0 ? 'ok' : 'FAILED',
          `${result.seconds.toFixed(1)} s`.padStart(9),
          String(result.passed).padStart(7),
          String(result.failed).padStart(7),
        ]
      : ['not run'];
    console.log(`${name.padEnd(9)} ${cells[0]?.padEnd(6)} ${cells.slice(1).join(' ')}`);
  }
  const sum = (/** @type {keyof Counts} */ key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
}
