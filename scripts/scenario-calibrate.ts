import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { baselineTables, calibrationModule } from '../src/query/scenarios/calibration.ts';
import { load } from '../src/tables/load.ts';
import { folderReader } from './data-folder.ts';

/** Writes `src/scenario/calibrated.ts` from the shipped data: `npm run scenario:calibrate`. A test holds that the two agree. */
const file = fileURLToPath(new URL('../src/scenario/calibrated.ts', import.meta.url));
const tables = await load(folderReader('data'), baselineTables);
const text = calibrationModule(tables);
if (readFileSync(file, 'utf8') === text) console.log('calibrated.ts is up to date');
else {
  writeFileSync(file, text);
  console.log('calibrated.ts written');
}
