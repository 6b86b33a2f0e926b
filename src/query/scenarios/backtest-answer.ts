import { calibrated } from '../../scenario/calibrated.ts';
import { isKnown } from '../../series/point.ts';
import type { Series, SeriesSet } from '../../series/series-set.ts';
import { defaultSpec, type TimeRange } from '../../spec/chart-spec.ts';
import type { PortRow } from '../estimates.ts';
import { portSeries } from '../port-series.ts';
import { trafficRecord } from '../record.ts';
import { selectPorts } from '../select-ports.ts';
import { answerOf, measureNotes, type KnownHere, type ScenarioSpec } from './answer-of.ts';
import { everyYear, modelled } from './modelled-series.ts';
import { pastForecastsOf } from './past-forecasts.ts';

/** Returns what the model would have said of the first port asked for, so many years before, beside what was counted. */
export function backtestAnswer(known: KnownHere, spec: ScenarioSpec): SeriesSet {
  const selected = selectPorts(known, spec.ports);
  const [row] = selected.ports as [PortRow];
  const record = trafficRecord(known, [row], { measure: 'movements', calendar: 'own' });
  const all = pastForecastsOf(known.facts, row.port_id, spec.ahead);
  const years = all.map(({ target }) => target);
  const counted = (record.get(row.port_id) ?? []).filter(isKnown).map(({ year }) => year);
  const onRecord = counted.length === 0 ? null : spanOf(counted);
  const whole =
    years.length > 0
      ? { from: Math.min(...all.map(({ origin }) => origin)), to: Math.max(...years) }
      : (onRecord ?? { from: 2000, to: 2025 });
  const extent = spec.time ?? whole;
  const pastForecasts = all.filter(({ target }) => target >= extent.from && target <= extent.to);
  const observedIn = (span: TimeRange) =>
    portSeries(row, { measure: 'movements', calendar: 'own' }, record.get(row.port_id) ?? [], new Map(), span);
  const observed = observedIn(extent);
  const everCounted = observedIn(whole);
  const forecast: Series = {
    ...observed,
    id: 'forecast',
    name: { fr: 'Prévision du modèle', en: 'Forecast of the model' },
    colour: null,
    kind: 'scenario',
    counting: null,
    points: everyYear(extent, (year) => {
      const one = pastForecasts.find(({ target }) => target === year);
      return one ? modelled(year, one, sourcesIn(everCounted, one.origin)) : null;
    }),
  };
  return answerOf(known, spec, row, {
    unit: 'movements',
    ...extent,
    onRecord,
    series: [observed, forecast],
    whatIf: { scenarios: [], ahead: spec.ahead, pastForecasts, calibrated: calibrated.day },
    notes: [
      ...selected.notes,
      ...(spec.ports.join('.') !== defaultSpec.ports.join('.') && selected.ports.length > 1
        ? [{ code: 'one-tested-port', port: row.port_id } as const]
        : []),
      ...measureNotes(spec),
      ...(all.length === 0 ? [{ code: 'no-past-forecasts', port: row.port_id } as const] : []),
      ...(all.length > 0 && pastForecasts.length === 0
        ? [{ code: 'no-figures-in-time', gaps: [{ port: row.port_id, ...spanOf(years) }], shown: extent } as const]
        : []),
    ],
    named: [],
  });
}

function spanOf(years: readonly number[]): TimeRange {
  return { from: Math.min(...years), to: Math.max(...years) };
}

function sourcesIn({ points }: Series, year: number): readonly string[] {
  return points.find((point) => point.year === year)?.sources ?? [];
}
