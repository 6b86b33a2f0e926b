import { grade } from '../../scenario/backtest-summary.ts';
import { horizons, pastForecasts, type Forecast } from '../../scenario/backtest.ts';
import { foundOf } from '../../scenario/calibrate.ts';
import { calibrated } from '../../scenario/calibrated.ts';
import type { LeverRange, ModelCard, TestedPort } from '../../series/model-card.ts';
import type { Text } from '../../series/series-set.ts';
import type { parameters } from '../../tables/parameters.ts';
import type { Row } from '../../tables/schema.ts';
import type { PortRow } from '../estimates.ts';
import { sourcesNamed } from '../sources-of.ts';
import type { KnownScenarios } from './known-scenarios.ts';
import { missesOf } from './misses.ts';
import type { ScenarioTables } from './scenario-facts.ts';
import { poolOf } from './scenario-setting.ts';

/** How many misses are told. */
const mostMisses = 15;

/** Returns what the page of the model tells: its parameters, how it did on the past, where it was wrong, and the ranges of its levers. */
export function modelCard(known: ScenarioTables & KnownScenarios): ModelCard {
  const { facts } = known;
  const pool = poolOf(facts);
  const forecasts = pastForecasts(pool.histories, pool.pandemic, () => pool, calibrated.parameters);
  const calm = forecasts.filter(({ breaks }) => !breaks);
  const names = new Map(
    (known.ports.objects() as PortRow[]).map((row): [string, Text] => [
      row.port_id,
      { fr: row.label_fr ?? row.name, en: row.label_en ?? row.name },
    ]),
  );
  const tested = [...new Set(forecasts.map(({ port }) => port))].map((port): TestedPort => {
    const own = calm.filter((one) => one.port === port);
    return {
      port,
      name: names.get(port) ?? { fr: port, en: port },
      grade: grade(own),
      above: own.filter(({ observed, p50 }) => observed > p50).length,
    };
  });
  const [heaviest] = tested.toSorted((a, b) => b.grade.n - a.grade.n);
  const misses = missesOf(known, calm, mostMisses);
  const ranges = (known.parameters.objects() as Row<typeof parameters>[]).map(rangeOf);
  return {
    calibrated: calibrated.day,
    dataDate: facts.dataDate,
    parameters: calibrated.parameters,
    found: foundOf(calibrated.parameters),
    longRun: Math.expm1(facts.longRun),
    pandemic: facts.pandemic,
    pooled: pool.histories.filter(({ counts }) => counts.length > 1).length,
    tested,
    forecasts: forecasts.length,
    all: grade(calm),
    heaviest: heaviest ? { tested: heaviest, others: grade(calm.filter(({ port }) => port !== heaviest.port)) } : null,
    byHorizon: byHorizon(calm),
    overPandemic: byHorizon(forecasts.filter(({ breaks }) => breaks)),
    leftOut: calibrated.leftOut,
    misses,
    ranges,
    sources: sourcesNamed(known, [
      ...misses.flatMap(({ reasons }) => reasons.map(({ source }) => source)),
      ...ranges.flatMap(({ sources }) => sources),
    ]),
  };
}

function byHorizon(forecasts: readonly Forecast[]): ModelCard['byHorizon'] {
  return horizons.map((horizon) => ({
    horizon,
    ...grade(forecasts.filter(({ origin, target }) => target - origin === horizon)),
  }));
}

function rangeOf(row: Row<typeof parameters>): LeverRange {
  return {
    id: row.parameter_id,
    segment: row.segment,
    name: { fr: row.label_fr, en: row.label_en },
    low: row.low,
    central: row.central,
    high: row.high,
    unit: row.unit,
    judgement: row.judgement === 'yes',
    sources: (row.source_ids ?? '').split(';').filter((id) => id !== ''),
    note: row.note,
  };
}
