import { isRatio, modesFor } from '../spec/chart-modes.ts';
import { modelledMeasures } from '../spec/modelled-measures.ts';
import { isOfOneYear } from '../spec/chart-years.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { isOwnerChart, isScenarioChart, type ChartId, type MeasureId } from '../spec/vocabulary.ts';

/**
 * Returns a spec with another chart: what the new one cannot show gives way, a single year opens up where the chart is one of many. Years of counts say
 * nothing about futures, nor the other way round; the scenarios asked for stay, for the way back.
 */
export function withChart(spec: ChartSpec, chart: ChartId): ChartSpec {
  // A ratio has no parts to look into.
  const whole = chart === 'composition' && isRatio(spec.measure) ? 'movements' : spec.measure;
  // What shipowners bring is in print as calls far more often than as passengers.
  const shared = chart === 'shares' && !isOwnerChart(spec.chart) ? 'calls' : whole;
  const measure = isScenarioChart(chart) && !modelledMeasures(chart).includes(shared) ? 'movements' : shared;
  const changed = fitting({ ...spec, chart, measure, view: 'chart', time: timeFor(spec, chart) });
  return { ...changed, target: measure === spec.measure ? changed.target : null };
}

function timeFor({ chart: before, time }: ChartSpec, chart: ChartId): ChartSpec['time'] {
  if (time === null || (time.from === time.to && !isOfOneYear(chart))) return null;
  const [from, to] = [isScenarioChart(before), isScenarioChart(chart)];
  const keeps = before === chart || (!from && !to) || (from && to && isOfOneYear(before) && isOfOneYear(chart));
  return keeps ? time : null;
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
  // A fan and a test of many years have no year alone to become.
  if (met && (spec.chart === 'fan' || spec.chart === 'backtest'))
    return { ...spec, time: { from: from - 1, to: from } };
  return { ...spec, time };
}

/** A mode the chart does not have gives way to the plain one; a scatter needs two measures. */
function fitting(spec: ChartSpec): ChartSpec {
  const mode = modesFor(spec.chart, spec.measure).includes(spec.mode) ? spec.mode : 'absolute';
  const plain = spec.chart === 'scatter' && mode !== 'change' && spec.against === spec.measure;
  const against = plain ? (spec.measure === 'calls' ? 'movements' : 'calls') : spec.against;
  return { ...spec, mode, against, target: mode === spec.mode ? spec.target : null };
}
