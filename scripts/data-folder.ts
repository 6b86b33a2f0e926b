import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTable, type TableCheck } from '../src/tables/checks.ts';
import { schemas, type TableId } from '../src/tables/index.ts';
import type { ReadText } from '../src/tables/load.ts';
import { fileOf } from '../src/tables/schema.ts';

/** Every table of the dataset, in the order they are reported. */
export const tableIds = Object.keys(schemas) as TableId[];

/** Returns a reader of a data folder's files, as `load` asks for. */
export function folderReader(folder: string): ReadText {
  return async (file) => readFileSync(join(folder, file), 'utf8');
}

/** Returns what one table of a folder holds and what is wrong in it. */
export function checkFile(folder: string, id: TableId): TableCheck {
  const path = join(folder, fileOf(schemas[id]));
  return checkTable(id, existsSync(path) ? decoded(readFileSync(path)) : null);
}

/** Bytes that are no UTF-8 become U+FFFD, which a checked cell refuses by row and column. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
}
