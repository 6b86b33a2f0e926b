import { horizons, type Forecast } from './backtest.ts';

/** How well past forecasts did. Shares of forecasts; errors as a multiple of the error they are set against, below 1 is better; `null` for none. */
export type Grade = {
  readonly n: number;
  readonly coverage50: number | null;
  readonly coverage80: number | null;
  readonly errorVsNaive: number | null;
  readonly errorVsDrift: number | null;
  readonly crpsVsNaive: number | null;
};

export type BacktestSummary = {
  readonly ports: number;
  readonly forecasts: number;
  /** Without pandemic breaks. */
  readonly byHorizon: readonly ({ readonly horizon: number } & Grade)[];
  readonly byPort: readonly ({ readonly port: string } & Grade)[];
  /** Every forecast, those over a pandemic too. */
  readonly withBreaks: readonly ({ readonly horizon: number } & Grade)[];
};

/** Returns the grades of past forecasts by horizon and port without pandemic breaks, and by horizon with them. */
export function backtestSummary(forecasts: readonly Forecast[]): BacktestSummary {
  const calm = forecasts.filter(({ breaks }) => !breaks);
  const ports = [...new Set(forecasts.map(({ port }) => port))];
  return {
    ports: ports.length,
    forecasts: forecasts.length,
    byHorizon: byHorizon(calm),
    byPort: ports.map((port) => ({ port, ...grade(calm.filter((forecast) => forecast.port === port)) })),
    withBreaks: byHorizon(forecasts),
  };
}

function byHorizon(forecasts: readonly Forecast[]) {
  return horizons.map((horizon) => ({
    horizon,
    ...grade(forecasts.filter(({ origin, target }) => target - origin === horizon)),
  }));
}

/** Returns the grade of some forecasts; errors are mean absolute errors in passenger movements. */
export function grade(forecasts: readonly Forecast[]): Grade {
  const n = forecasts.length;
  const mean = (of: (forecast: Forecast) => number) => forecasts.reduce((sum, one) => sum + of(one), 0) / n;
  const share = (of: (forecast: Forecast) => boolean) => (n === 0 ? null : mean((one) => (of(one) ? 1 : 0)));
  const error = mean(({ p50, observed }) => Math.abs(p50 - observed));
  const naive = mean(({ naive: same, observed }) => Math.abs(same - observed));
  const drift = mean(({ drift: carried, observed }) => Math.abs(carried - observed));
  return {
    n,
    coverage50: share(({ p25, p75, observed }) => observed >= p25 && observed <= p75),
    coverage80: share(({ p10, p90, observed }) => observed >= p10 && observed <= p90),
    errorVsNaive: ratio(error, naive),
    errorVsDrift: ratio(error, drift),
    crpsVsNaive: ratio(
      mean((one) => one.crps),
      naive,
    ),
  };
}

function ratio(value: number, against: number): number | null {
  return against > 0 ? value / against : null;
}
