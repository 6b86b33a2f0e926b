import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { csvParseRows } from 'd3';
import { edition } from '../src/tables/data-package.ts';
import { zip, type ZipEntry } from './zip.ts';

export type Download = { readonly file: string; readonly bytes: Uint8Array };

/**
 * Returns what the data folder offers besides its own files: `version.json`, by which anyone can tell whether the data changed, and
 * the whole package as one zip. The same data give the same bytes.
 */
export function dataDownloads(folder: string): Download[] {
  const entries = filesOf(folder);
  const archive = zip(entries, new Date(edition.created));
  const version = {
    version: edition.version,
    created: edition.created,
    /** Of all files, names included: it changes exactly when the data do. */
    hash: `sha256-${hashOf(entries)}`,
    files: Object.fromEntries(
      entries.map((entry) => [entry.name, { bytes: entry.bytes.length, ...rowsOf(entry), sha256: hashOf([entry]) }]),
    ),
    zip: { file: 'escale-data.zip', bytes: archive.length },
  };
  return [
    { file: 'version.json', bytes: Buffer.from(`${JSON.stringify(version, null, 2)}\n`) },
    { file: 'escale-data.zip', bytes: archive },
  ];
}

function filesOf(folder: string): ZipEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).replaceAll('\\', '/'), bytes: readFileSync(path) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** How many rows a table has, without its header; nothing for what is no table. */
function rowsOf({ name, bytes }: ZipEntry): { readonly rows?: number } {
  return name.endsWith('.csv') ? { rows: csvParseRows(Buffer.from(bytes).toString('utf8')).length - 1 } : {};
}

function hashOf(entries: readonly ZipEntry[]): string {
  const hash = createHash('sha256');
  const [only] = entries;
  if (only && entries.length === 1) return hash.update(only.bytes).digest('hex');
  for (const { name, bytes } of entries) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
