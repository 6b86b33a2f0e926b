import { backtestSummary, type BacktestSummary } from '../../scenario/backtest-summary.ts';
import { pastForecasts, type Forecast } from '../../scenario/backtest.ts';
import type { Pool } from '../../scenario/baseline.ts';
import { calibrated } from '../../scenario/calibrated.ts';
import { calibration, type BaselineTables } from './calibration.ts';
import { histories, pandemicYears } from './histories.ts';
import { longRunGrowth } from './scenario-parameters.ts';

export type Backtest = { readonly summary: BacktestSummary; readonly forecasts: readonly Forecast[] };

/**
 * Returns how past forecasts of the ports of `tables` compare with what was counted. Growth is pooled over the same ports under the calibrated
 * parameters; with `fit`, over the ports of `fit` alone, under parameters calibrated on them alone. Nothing later than its origin enters a forecast.
 */
export function backtest(tables: BaselineTables, fit: BaselineTables | null = null): Backtest {
  const learnt = fit ?? tables;
  const pandemic = pandemicYears(tables);
  const pool: Pool = { histories: histories(learnt), pandemic: pandemicYears(learnt), longRun: longRunGrowth(learnt) };
  const parameters = fit === null ? calibrated.parameters : calibration(fit).parameters;
  const forecasts = pastForecasts(histories(tables), pandemic, () => pool, parameters);
  return { summary: backtestSummary(forecasts), forecasts };
}

const columns = [
  'port',
  'origin',
  'target',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'observed',
  'naive',
  'drift',
] as const satisfies readonly (keyof Forecast)[];

/** Returns forecasts as CSV, one row each, in whole passenger movements; `breaks` is yes or no. */
export function forecastsCsv(forecasts: readonly Forecast[]): string {
  const rows = forecasts.map((forecast) => {
    const cells = columns.map((column) => {
      const value = forecast[column];
      return typeof value === 'number' ? Math.round(value) : value;
    });
    return [...cells, forecast.breaks ? 'yes' : 'no'].join(',');
  });
  return `${[...columns, 'breaks'].join(',')}\n${rows.join('\n')}\n`;
}
