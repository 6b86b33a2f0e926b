// Writes what follows from the tables: data/datapackage.json from the schemas, the counts and parameters of data/README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataPackage } from '../src/tables/data-package.ts';
import type { TableId } from '../src/tables/index.ts';
import { load } from '../src/tables/load.ts';
import { printJson } from '../src/tables/print-json.ts';
import { refreshReadme, type ParameterRow } from '../src/tables/readme.ts';
import { folderReader, tableIds } from './data-folder.ts';

const folder = fileURLToPath(new URL('../data', import.meta.url));
const tables = await load(folderReader(folder), tableIds);
const rows = Object.fromEntries(tableIds.map((id) => [id, tables[id].numRows()])) as Record<TableId, number>;
const readme = readFileSync(join(folder, 'README.md'), 'utf8');

write('datapackage.json', printJson(dataPackage()));
write('README.md', refreshReadme(readme, rows, tables.parameters.objects() as ParameterRow[]));

function write(file: string, text: string): void {
  const path = join(folder, file);
  const changed = readFileSync(path, 'utf8') !== text;
  if (changed) writeFileSync(path, text);
  console.log(`data/${file}: ${changed ? 'written' : 'up to date'}`);
}
