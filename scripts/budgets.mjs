// Compares what a page loads with what it may load; exits with 1 when a budget is exceeded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** Sizes in bytes after brotli; a page's JavaScript is its scripts and every chunk they import statically. */
const BUDGETS = [
  { name: 'index.html: JavaScript', page: 'index.html', limit: 150_000 },
  { name: 'data.html: JavaScript', page: 'data.html', limit: 150_000 },
  { name: 'shipowners.html: JavaScript', page: 'shipowners.html', limit: 150_000 },
  { name: 'model.html: JavaScript', page: 'model.html', limit: 150_000 },
  { name: 'scenarios.html: JavaScript', page: 'scenarios.html', limit: 150_000 },
];

/** Files that other pages load, in bytes after brotli. */
const FILES = [{ name: 'element.js', limit: 3_000 }];

/** All that the opening figure loads where it lives in another page: markup, script, font and data; each port more is 1 to 3 kB. */
const LIVING = { name: 'embed.html: all of two ports', data: ['common', 'marseille', 'miami'], limit: 110_000 };

/** @typedef {{ file: string, imports?: string[] }} Chunk */

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(join(dist, path));
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(read('.vite/manifest.json').toString());

for (const { name, page, limit } of BUDGETS) {
  const files = scriptsOf(page).map((path) => ({ path, size: brotliCompressSync(read(path)).length }));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const over = total > limit;
  console.log(`${name.padEnd(32)} ${kilobytes(total)} of ${kilobytes(limit)}${over ? '  TOO LARGE' : ''}`);
  for (const { path, size } of files.toSorted((a, b) => b.size - a.size))
    console.log(`  ${path.padEnd(30)} ${kilobytes(size)}`);
  if (files.length === 0) console.log(`  no script found in ${page}`);
  if (over || files.length === 0) process.exitCode = 1;
}

for (const { name, limit } of FILES) {
  const size = brotliCompressSync(read(name)).length;
  console.log(`${name.padEnd(32)} ${kilobytes(size)} of ${kilobytes(limit)}${size > limit ? '  TOO LARGE' : ''}`);
  if (size > limit) process.exitCode = 1;
}

const living = livingFiles().map((path) => ({ path, size: brotliCompressSync(read(path)).length }));
const whole = living.reduce((sum, { size }) => sum + size, 0);
console.log(
  `${LIVING.name.padEnd(32)} ${kilobytes(whole)} of ${kilobytes(LIVING.limit)}${whole > LIVING.limit ? '  TOO LARGE' : ''}`,
);
for (const { path, size } of living) console.log(`  ${path.padEnd(30)} ${kilobytes(size)}`);
if (whole > LIVING.limit) process.exitCode = 1;

/** Returns what a browser asks for to show the opening figure in a frame. */
function livingFiles() {
  const page = read('embed.html').toString();
  const named = page.match(/assets\/(?:embed|inter)-(?!owners|scenarios)[\w-]+\.(?:js|woff2)/g) ?? [];
  return ['embed.html', ...named, ...LIVING.data.map((name) => `figures/data/${name}.js`)];
}

/**
 * Returns the built files that a page needs before it runs, below dist/.
 *
 * @param {string} page
 */
function scriptsOf(page) {
  const tags =
    read(page)
      .toString()
      .match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const addresses = tags
    .filter((tag) => tag.startsWith('<script') || /\brel=["']?modulepreload/.test(tag))
    .flatMap((tag) => tag.match(/\b(?:src|href)=["']?([^"'\s>]+)/)?.[1] ?? []);
  // The address may begin with the site's base; the manifest's file name is what it ends with.
  const keys = Object.keys(manifest).filter((key) =>
    addresses.some((address) => address.endsWith(`/${chunk(key).file}`)),
  );
  /** @type {Set<string>} */
  const seen = new Set();
  for (const key of keys) follow(key, seen);
  const chunks = [...seen].map((key) => chunk(key).file);
  const outside = addresses
    .map((address) => address.replace(/^\.?\//, ''))
    .filter((path) => !chunks.some((file) => path.endsWith(file)));
  return [...new Set([...chunks, ...outside])];
}

/**
 * @param {string} key
 * @param {Set<string>} seen
 */
function follow(key, seen) {
  if (seen.has(key)) return;
  seen.add(key);
  for (const next of chunk(key).imports ?? []) follow(next, seen);
}

/**
 * @param {string} key
 * @returns {Chunk}
 */
function chunk(key) {
  const found = manifest[key];
  if (!found) throw new Error(`not in the manifest: ${key}`);
  return found;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
