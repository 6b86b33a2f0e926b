import { pastForecasts } from '../../scenario/backtest.ts';
import { calibrated } from '../../scenario/calibrated.ts';
import type { PastForecast } from '../../series/what-if.ts';
import { historyOf, type ScenarioFacts } from './scenario-facts.ts';
import { poolOf } from './scenario-setting.ts';

/** Returns what the model would have said of a port so many years before, in order of year; empty where too little was counted. */
export function pastForecastsOf(facts: ScenarioFacts, port: string, ahead: number): PastForecast[] {
  const found = facts.ports.find((one) => one.port === port);
  if (!found) return [];
  const pool = poolOf(facts);
  const { pandemic } = pool;
  return pastForecasts([historyOf(found)], pandemic, () => pool, calibrated.parameters)
    .filter(({ origin, target }) => target - origin === ahead)
    .map(({ origin, target, p10, p25, p50, p75, p90, observed, breaks }) => ({
      origin,
      target,
      p10: Math.round(p10),
      p25: Math.round(p25),
      p50: Math.round(p50),
      p75: Math.round(p75),
      p90: Math.round(p90),
      observed,
      breaks,
    }));
}
