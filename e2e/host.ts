import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../dist', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Headers of an answer, by name; a name may come from several rules. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** Returns the headers that a `_headers` file gives a path, as Netlify and Cloudflare Pages read it. */
export function headersOf(file: string, path: string): Headers {
  const headers: (readonly [string, string])[] = [];
  let applies = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) applies = matches(line.trim(), path);
    const [, name, value] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
    if (applies && name !== undefined && value !== undefined) headers.push([name.toLowerCase(), value]);
  }
  return headers;
}

function matches(rule: string, path: string): boolean {
  const parts = rule.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

/** Serves a folder on a port of its own; headers of one name are joined, as such hosts do. */
export async function serve(
  folder: string,
  headers: (path: string) => Headers,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    const given = new Map<string, string>([['content-type', types[extname(file)] ?? 'text/plain; charset=utf-8']]);
    for (const [name, value] of headers(path))
      given.set(name, given.has(name) ? `${given.get(name)}, ${value}` : value);
    return response.writeHead(200, [...given].flat()).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}
