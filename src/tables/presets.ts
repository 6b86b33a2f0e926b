import type { ReadText } from './load.ts';
import { DataError } from './problem.ts';

/** The scenarios that come with the data, by id, as they are written, in the order of their list. */
export type Presets = Readonly<Record<string, unknown>>;

const list = 'scenarios/index.json';

/**
 * Returns the scenarios that `scenarios/index.json` names.
 *
 * @throws DataError where the list or a scenario is no JSON
 */
export async function loadPresets(readText: ReadText): Promise<Presets> {
  const ids = parsed(list, await readText(list));
  if (!Array.isArray(ids) || !ids.every((id): id is string => typeof id === 'string' && /^[a-z0-9-]+$/.test(id)))
    throw damaged(list, 'a list of ids');
  const read = ids.map(async (id) => {
    const file = `scenarios/${id}.json`;
    return [id, parsed(file, await readText(file))] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw damaged(file, 'JSON');
  }
}

function damaged(file: string, expected: string): DataError {
  return new DataError([{ file, row: null, column: null, value: null, expected }]);
}
