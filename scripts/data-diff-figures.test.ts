import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadAll, type AllTables } from '../src/escale.ts';
import { changedEstimates, changedFigures } from './data-diff-figures.ts';
import { folderReader } from './data-folder.ts';

const data = folderReader(fileURLToPath(new URL('../data', import.meta.url)));
const gallery = fileURLToPath(new URL('../src/gallery', import.meta.url));
const corrected = 'miami,2018-10-01,2019-09-30,passengers,6823816,exact';

/** Our data, with Miami's count of 2019 taken back by three passengers. */
function before(): Promise<AllTables> {
  return loadAll(async (file) => (await data(file)).replaceAll(corrected, corrected.replace('6823816', '6823813')));
}

test('a corrected count is told with its port, year, both values and the source it now rests on', async () => {
  const [was, is] = [await before(), await loadAll(data)];
  expect(changedEstimates(was, is)).toEqual([
    expect.stringMatching(/^miami movements 2019: 6,823,813 → 6,823,816 \(.+: .+\)$/),
  ]);
  const { lines, figures } = changedFigures(was, is, gallery);
  expect(lines).toContainEqual(expect.stringMatching(/^opening: miami 2019 6,823,813 → 6,823,816/));
  expect(lines.length).toBeLessThanOrEqual(figures);
}, 30_000);

test('data that did not change change nothing', async () => {
  const [was, is] = [await loadAll(data), await loadAll(data)];
  expect(changedEstimates(was, is)).toEqual([]);
  expect(changedFigures(was, is, gallery).lines).toEqual([]);
}, 30_000);
