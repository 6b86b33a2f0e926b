import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './usage.ts';

/** Where results go: to standard output or a file for one of them, to a folder for several. */
type Outlet = { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };

/** Returns where results go. Throws a UsageError where several have no folder, or the folder cannot be made. */
export async function outletFor(out: string | null, results: number): Promise<Outlet> {
  if (out === null && results > 1) throw new UsageError(`${results} results need a folder: --out FOLDER`);
  if (out === null) return { kind: 'stdout' };
  const found = await stat(out).catch(() => null);
  if (results === 1 && !found?.isDirectory() && !/[\\/]$/.test(out)) return { kind: 'file', path: out };
  await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot make the folder ${out}: ${error.code ?? error.message}`);
  });
  return { kind: 'folder', path: out };
}

/** Puts one result where results go; rejects with a UsageError where that cannot be written. */
export async function put(outlet: Outlet, file: string, bytes: Uint8Array): Promise<void> {
  if (outlet.kind === 'stdout') {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
    return;
  }
  const path = outlet.kind === 'file' ? outlet.path : join(outlet.path, file);
  await writeFile(path, bytes).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot write ${path}: ${error.code ?? error.message}`);
  });
}
