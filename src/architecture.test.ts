import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * What each room may import: other rooms, and packages. The same table stands in docs/architecture.md with its reasons.
 * `types:` before a room allows `import type` only.
 */
const rules: Record<string, { rooms: readonly string[]; packages: readonly string[] }> = {
  spec: { rooms: [], packages: ['valibot', 'fflate'] },
  series: { rooms: ['types:spec'], packages: [] },
  locale: { rooms: ['spec', 'series'], packages: [] },
  tables: { rooms: ['spec', 'types:series'], packages: ['arquero', 'd3'] },
  scenario: { rooms: ['spec', 'types:series', 'types:tables'], packages: ['d3'] },
  query: { rooms: ['spec', 'series', 'tables', 'scenario'], packages: [] },
  charts: { rooms: ['spec', 'series', 'locale'], packages: ['d3'] },
  render: { rooms: ['spec', 'series', 'locale', 'charts'], packages: ['react', 'react-dom'] },
  store: { rooms: ['spec', 'types:tables'], packages: ['idb-keyval', 'valibot'] },
  'escale.ts': { rooms: ['spec', 'series', 'locale', 'tables', 'scenario', 'query', 'charts', 'render'], packages: [] },
  'picture.ts': { rooms: ['spec', 'series', 'locale', 'charts', 'render'], packages: [] },
  'living.ts': { rooms: ['spec', 'series', 'locale', 'tables', 'query', 'charts', 'render'], packages: [] },
  desk: { rooms: ['escale.ts', 'types:spec', 'types:series'], packages: ['comlink'] },
  app: {
    rooms: ['picture.ts', 'desk', 'store', 'spec', 'series', 'locale', 'types:escale.ts'],
    packages: ['react', 'react-dom', '@tanstack/react-query', 'recharts', '@base-ui/react'],
  },
  surfaces: {
    rooms: ['escale.ts', 'picture.ts', 'living.ts', 'desk', 'app', 'spec', 'types:series'],
    packages: ['react', 'react-dom', '@fontsource-variable/inter'],
  },
  gallery: { rooms: ['escale.ts', 'spec'], packages: [] },
};

/** Node belongs to the command line alone, and so does what only Node can load. */
const isCommandLine = (file: string) => file === 'surfaces/cli.ts' || file.startsWith('surfaces/cli/');

const source = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|fixture)\.tsx?$/.test(file));

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8');
  const found = [
    ...text.matchAll(
      /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|(?:import|new URL)\(\s*'([^']+?\.tsx?)'/gm,
    ),
  ];
  return found.map((match) => ({ from: file, to: match[2] ?? match[3] ?? '', typeOnly: match[1] !== undefined }));
});

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function targetOf({ from, to }: Import): string {
  return posix.join(posix.dirname(from), to);
}

test('each room imports only what its place in the flow allows', () => {
  const wrong = imports.flatMap((one) => {
    const room = roomOf(one.from);
    const rule = rules[room];
    if (!rule) return [`${one.from}: no rule for the room ${room}`];
    if (one.to.startsWith('.')) {
      const other = roomOf(targetOf(one));
      const allowed =
        other === room || rule.rooms.includes(other) || (one.typeOnly && rule.rooms.includes(`types:${other}`));
      return allowed ? [] : [`${one.from} imports ${targetOf(one)}`];
    }
    if (one.to.startsWith('node:')) return isCommandLine(one.from) ? [] : [`${one.from} imports ${one.to}`];
    if (one.to.startsWith('virtual:')) return room === 'surfaces' ? [] : [`${one.from} imports ${one.to}`];
    const name = one.to
      .split('/')
      .slice(0, one.to.startsWith('@') ? 2 : 1)
      .join('/');
    return rule.packages.includes(name) ? [] : [`${one.from} imports the package ${one.to}`];
  });
  expect(wrong).toEqual([]);
});

test('the library that makes pixels without a browser, and its font, stay with the command line', () => {
  const named = files.filter((file) =>
    /'@resvg\/|'@expo-google-fonts\//.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(named.filter((file) => !isCommandLine(file))).toEqual([]);
});

test('what a living figure is made of never needs the library of the tables', () => {
  const reached = new Set<string>();
  const walk = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const one of imports) if (one.from === file && !one.typeOnly && one.to.startsWith('.')) walk(targetOf(one));
  };
  walk('surfaces/embed/main.tsx');
  expect(imports.filter((one) => reached.has(one.from) && one.to === 'arquero')).toEqual([]);
  expect(reached.has('query/query.ts')).toBe(true);
});

test('no file depends on itself, by whatever detour', () => {
  const graph = new Map<string, string[]>();
  for (const one of imports)
    if (one.to.startsWith('.') && !one.typeOnly) graph.set(one.from, [...(graph.get(one.from) ?? []), targetOf(one)]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  expect(cycles).toEqual([]);
});

test('every import leads to a file', () => {
  const known = new Set(
    readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')),
  );
  expect(
    imports.filter((one) => one.to.startsWith('.') && !known.has(targetOf(one))).map((one) => `${one.from}: ${one.to}`),
  ).toEqual([]);
});

test('a newcomer reads a file in one sitting: none is longer than 250 lines', () => {
  const long = files.filter(
    (file) => file !== 'charts/widths.ts' && readFileSync(join(source, file), 'utf8').split('\n').length > 250,
  );
  expect(long.map((file) => relative(dirname(source), join(source, file)))).toEqual([]);
});
