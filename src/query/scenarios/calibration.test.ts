import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calibrated } from '../../scenario/calibrated.ts';
import { load } from '../../tables/load.ts';
import { backtest, forecastsCsv } from './backtest.ts';
import { baselineTables, calibrationModule } from './calibration.ts';

const read = async (file: string) => readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8');
const tables = await load(read, baselineTables);
const { summary, forecasts } = backtest(tables);

test('the calibrated parameters are those the shipped data give (npm run scenario:calibrate)', () => {
  const written = readFileSync(new URL('../../scenario/calibrated.ts', import.meta.url), 'utf8');
  expect(written).toBe(calibrationModule(tables));
}, 60_000);

test('without pandemic breaks the 80 % interval covers what it says, on ports the parameters have not seen too', () => {
  const calm = forecasts.filter(({ breaks }) => !breaks);
  const covered = calm.filter(({ p10, p90, observed }) => observed >= p10 && observed <= p90).length / calm.length;
  expect(covered).toBeGreaterThan(0.75);
  expect(covered).toBeLessThan(0.85);
  expect(calibrated.leftOut.coverage80).toBeGreaterThan(0.75);
  expect(calibrated.leftOut.coverage80).toBeLessThan(0.85);
});

test('the median beats the last observed year and plain drift, one to five years ahead', () => {
  for (const { errorVsNaive, errorVsDrift } of summary.byHorizon) {
    expect(errorVsNaive).toBeLessThan(1);
    expect(errorVsDrift).toBeLessThan(1);
  }
});

test('forecasts with their doubt are about half as wrong as the last observed year', () => {
  const most = [0.51, 0.44, 0.35, 0.44, 0.42];
  summary.byHorizon.forEach(({ crpsVsNaive }, at) => expect(crpsVsNaive).toBeLessThan(most[at] ?? 0));
  expect(calibrated.leftOut.crpsVsNaive).toBeLessThan(0.52);
  expect(calibrated.leftOut.errorVsNaive).toBeLessThan(0.72);
});

test('nothing later than its origin enters a forecast', async () => {
  const origin = 2014;
  const shorter = await load(async (file) => {
    const text = await read(file);
    if (file !== 'traffic.csv') return text;
    const [head = '', ...rows] = text.trimEnd().split('\n');
    const later = head.split(',').indexOf('period_end');
    // Dates hold no comma and stand before any quoted cell.
    const changed = rows.map((row) =>
      Number(row.split(',')[later]?.slice(0, 4)) > origin ? row.replace(',passengers,', ',passengers,9') : row,
    );
    return [head, ...changed].join('\n');
  }, baselineTables);
  const early = (list: typeof forecasts) =>
    list
      .filter((one) => one.origin <= origin)
      .map(({ port, origin: from, target, p10, p50, p90, drift }) => [port, from, target, p10, p50, p90, drift]);
  expect(early(backtest(shorter).forecasts)).toEqual(early(forecasts));
});

test('a forecast file has a row for each forecast, in whole passengers', () => {
  const [head, first, ...rest] = forecastsCsv(forecasts).trimEnd().split('\n');
  expect(head).toBe('port,origin,target,p10,p25,p50,p75,p90,observed,naive,drift,breaks');
  expect(first).toMatch(/^[a-z-]+(,\d+){10},(yes|no)$/);
  expect(rest.length + 1).toBe(summary.forecasts);
});
