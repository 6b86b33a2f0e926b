import { isRatio, modesFor } from '../spec/chart-modes.ts';
import { isOfOneYear } from '../spec/chart-years.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { isOwnerChart, type ChartId, type MeasureId } from '../spec/vocabulary.ts';

/** Returns a spec with another chart: what the new one cannot show gives way, a single year opens up where the chart is one of many. */
export function withChart(spec: ChartSpec, chart: ChartId): ChartSpec {
  const single = spec.time !== null && spec.time.from === spec.time.to;
  // A ratio has no parts to look into.
  const whole = chart === 'composition' && isRatio(spec.measure) ? 'movements' : spec.measure;
  // What shipowners bring is in print as calls far more often than as passengers.
  const measure = chart === 'shares' && !isOwnerChart(spec.chart) ? 'calls' : whole;
  return fitting({ ...spec, chart, measure, view: 'chart', time: single && !isOfOneYear(chart) ? null : spec.time });
}

/** Returns a spec with another measure; a target line of the measure before means nothing in it. */
export function withMeasure(spec: ChartSpec, measure: MeasureId): ChartSpec {
  return fitting({ ...spec, measure, target: measure === spec.measure ? spec.target : null });
}

/** Returns a spec with the years a slider was set to: lines whose ends meet become a ranking, and a ranking pulled apart lines. */
export function withYears(spec: ChartSpec, from: number, to: number): ChartSpec {
  const time = { from: Math.min(from, to), to: Math.max(from, to) };
  const met = time.from === time.to;
  if (met && (spec.chart === 'trend' || spec.chart === 'multiples' || spec.chart === 'bump' || spec.chart === 'slope'))
    return { ...withChart(spec, 'ranking'), time };
  return { ...spec, time };
}

/** A mode the chart does not have gives way to the plain one; a scatter needs two measures. */
function fitting(spec: ChartSpec): ChartSpec {
  const mode = modesFor(spec.chart, spec.measure).includes(spec.mode) ? spec.mode : 'absolute';
  const plain = spec.chart === 'scatter' && mode !== 'change' && spec.against === spec.measure;
  const against = plain ? (spec.measure === 'calls' ? 'movements' : 'calls') : spec.against;
  return { ...spec, mode, against, target: mode === spec.mode ? spec.target : null };
}
