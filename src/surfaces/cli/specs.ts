import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse, type Parsed } from '../../escale.ts';
import { defaultSpec } from '../../spec/chart-spec.ts';
import { UsageError } from './usage.ts';

/** One figure asked for: what names it to people, and its spec or why there is none. */
export type Asked = {
  readonly name: string;
  /** Begins the names of its files; `null`: named after what it shows. */
  readonly slug: string | null;
  readonly parsed: Parsed | { readonly failure: string };
  /** Width of its own, as gallery figures may have. */
  readonly width: number | null;
};

/** Returns the figures that arguments ask for, in order. Throws a UsageError where a file or folder cannot be read. */
export async function readSpecs(asked: readonly string[]): Promise<Asked[]> {
  const isAlone = asked.length === 1;
  return (await Promise.all(asked.map((text) => readOne(text, isAlone)))).flat();
}

async function readOne(text: string, isAlone: boolean): Promise<Asked[]> {
  if (text.startsWith('?') || text.includes('://')) return [figure(text, null, text)];
  const kind = await stat(text).catch(() => null);
  if (kind?.isDirectory()) return readFolder(text);
  if (!/\.json$/i.test(text)) return [figure(text, null, text)];
  return readJson(text, !isAlone, null);
}

async function readFolder(folder: string): Promise<Asked[]> {
  const files = (await readdir(folder)).filter((file) => /\.json$/i.test(file) && file !== 'manifest.json').toSorted();
  if (files.length === 0) throw new UsageError(`no .json file in the folder: ${folder}`);
  return (await Promise.all(files.map((file) => readJson(join(folder, file), true, slugOf(file))))).flat();
}

/** Among others a file that is missing or no JSON is one failing figure; alone it is a wrong call. */
async function readJson(path: string, isAmongOthers: boolean, slug: string | null): Promise<Asked[]> {
  const failing = (reason: string): Asked[] => {
    if (!isAmongOthers) throw new UsageError(`${reason}: ${path}`);
    return [{ name: path, slug, parsed: { failure: reason }, width: null }];
  };
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return failing('cannot read the spec file');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return failing('not a JSON file');
  }
  if (!Array.isArray(content)) return [figure(content, slug, path)];
  return content.map((entry: unknown, index) => figure(entry, null, `${path}, entry ${index + 1}`));
}

function slugOf(path: string): string {
  return basename(path).replace(/\.json$/i, '');
}

/** A query, a spec, or a query with its width and the name of its files. */
function figure(content: unknown, slug: string | null, name: string): Asked {
  const failure = { name, slug, parsed: { failure: 'neither a query nor a spec' }, width: null };
  if (typeof content === 'string') return { name, slug, parsed: parse(content), width: null };
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return failure;
  const { query, width, slug: own } = content as Record<string, unknown>;
  if (query === undefined && !Object.keys(content).some((key) => key in defaultSpec)) return failure;
  if (query === undefined) return { name, slug, parsed: parse(content), width: null };
  if (typeof query !== 'string') return failure;
  return {
    name,
    slug: typeof own === 'string' && /^[a-z0-9][a-z0-9-]{0,80}$/.test(own) ? own : slug,
    parsed: parse(query),
    width: typeof width === 'number' && Number.isInteger(width) && width >= 240 && width <= 4000 ? width : null,
  };
}
