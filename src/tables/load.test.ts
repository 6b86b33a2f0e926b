import { expect, test } from 'vitest';
import { pageTables } from './index.ts';
import { dataFiles, load } from './load.ts';

const files: Record<string, string> = {
  'ports.csv':
    'port_id,name,country,unlocode,lat,lon,region,kind,part_of,year_end_month,counts,counting_note\nsete,Sète,FR,FRSET,43.4,3.7,west-med,port,,12,movements,\n',
  'groups.csv': 'group_id,name,hq_country,listed,source_id,note\nrcg,Royal Caribbean Group,US,yes,annual-report,\n',
};

/** A folder of two tables that remembers what was asked of it. */
function folder() {
  const asked: string[] = [];
  const readText = async (file: string) => {
    asked.push(file);
    const text = files[file];
    if (text === undefined) throw new Error(`no ${file}`);
    return text;
  };
  return { asked, readText };
}

test('only the tables asked for are read, so that a page does not fetch the whole dataset', async () => {
  const { asked, readText } = folder();
  const tables = await load(readText, ['ports', 'groups']);
  expect(asked).toEqual(['ports.csv', 'groups.csv', 'datapackage.json']);
  expect([tables.ports.numRows(), tables.groups.numRows(), tables.dataDate]).toEqual([1, 1, null]);
});

test('a page reads its nine tables when none is named', async () => {
  const { asked, readText } = folder();
  await expect(load(readText)).rejects.toThrow('no sources.csv');
  expect(asked).toEqual(dataFiles);
  expect(dataFiles).toEqual([
    'ports.csv',
    'sources.csv',
    'traffic.csv',
    'events.csv',
    'breaks.csv',
    'claims.csv',
    'mission_facts.csv',
    'deployments.csv',
    'aliases.csv',
    'datapackage.json',
  ]);
  expect(pageTables).toHaveLength(9);
});

test('what is wrong stops the load, with file, row, column and value', async () => {
  const readText = async () => (files['ports.csv'] ?? '').replace('sete,Sète,FR', 'sete,Sète,France');
  await expect(load(readText, ['ports'])).rejects.toThrow(
    'ports.csv, row 2, country: "France" – expected an ISO 3166 code of two capitals',
  );
});
