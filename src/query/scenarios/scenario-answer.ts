import { calibrated } from '../../scenario/calibrated.ts';
import { isKnown } from '../../series/point.ts';
import type { SeriesSet, Text } from '../../series/series-set.ts';
import type { ScenarioShown } from '../../series/what-if.ts';
import { defaultSpec, type ChartSpec, type TimeRange } from '../../spec/chart-spec.ts';
import type { Note } from '../../spec/notes.ts';
import type { Known } from '../../tables/known.ts';
import type { PortRow } from '../estimates.ts';
import { portSeries } from '../port-series.ts';
import { countedOf, rowOf } from './counted-past.ts';
import { answerOf, measureNotes, type KnownHere, type ScenarioSpec } from './answer-of.ts';
import { backtestAnswer } from './backtest-answer.ts';
import { modelledSeries, scenarioColours } from './modelled-series.ts';
import { scenariosAsked, type ScenarioAsked } from './scenarios-asked.ts';
import { showScenario, type Shown } from './scenario-shown.ts';

/** Years told before the base of a fan. */
const firstYearShown = 12;

/**
 * Returns the answer to a question about scenarios: what was counted of their port, and a series for each scenario whose points are medians of the
 * model with their 80 % interval. Never throws on a valid spec.
 */
export function scenarioAnswer(known: KnownHere, spec: ScenarioSpec): SeriesSet {
  return spec.chart === 'backtest'
    ? backtestAnswer(known, spec)
    : answerForScenarios(known, spec, scenariosAsked(known, spec));
}

/** Returns the answer for scenarios at hand, whatever the spec names. */
export function answerForScenarios(
  known: KnownHere,
  spec: ScenarioSpec,
  { scenarios, notes }: ReturnType<typeof scenariosAsked>,
): SeriesSet {
  const unit = spec.measure === 'guests' && (spec.chart === 'fan' || spec.chart === 'compare') ? 'guests' : 'movements';
  const [head] = scenarios;
  const shown: Shown[] = [];
  for (const one of scenarios) {
    // The same luck for all: what differs is the scenarios alone.
    const alike = head
      ? { ...one, scenario: { ...one.scenario, seed: head.scenario.seed, draws: head.scenario.draws } }
      : one;
    const portName = nameOf(rowOf(known, one.base.port));
    const year = spec.chart === 'fan' ? null : (spec.time?.to ?? shown[0]?.shown.year ?? null);
    shown.push(showScenario(known.facts, alike, { chart: spec.chart, unit, year, portName }, shown[0] ?? null));
  }
  const [first] = shown.map((one) => one.shown) as [ScenarioShown];
  const row = rowOf(known, first.base.port);
  const record = countedOf(known, row, unit);
  const counted = record.filter(isKnown).map(({ year }) => year);
  const onRecord = { from: Math.min(...counted), to: Math.max(...counted, ...shown.map((one) => lastYear(one.shown))) };
  const extent = extentOf(
    spec,
    shown.map((one) => one.shown),
    onRecord,
  );
  const observed = portSeries(row, { measure: unit, calendar: 'own' }, record, new Map(), extent);
  const rows = scenarios.map(({ base }) => rowOf(known, base.port));
  const colours = scenarioColours(rows.map(({ colour }) => colour ?? null));
  const modelled = shown.map((one, at) =>
    modelledSeries(
      one.shown,
      at,
      colours[at] ?? null,
      unit,
      rows[at] ?? row,
      [...sourcesOfBase(known, rows[at] ?? row, one.shown.base.year), ...reasonsOf(scenarios[at])],
      extent,
    ),
  );
  const series = spec.chart === 'compare' ? modelled : [observed, ...modelled];
  return answerOf(known, spec, row, {
    unit,
    ...extent,
    onRecord,
    series,
    whatIf: {
      scenarios: shown.map((one) => one.shown),
      ahead: spec.ahead,
      pastForecasts: [],
      calibrated: calibrated.day,
    },
    notes: [
      ...notes,
      ...portNotes(
        spec,
        shown.map((one) => one.shown),
      ),
      ...measureNotes(spec),
      ...yearNotes(spec, first),
    ],
    named: scenarios.flatMap(reasonsOf),
  });
}

/** A fan begins some years before its base; other charts are of one year, told from the base on. */
function extentOf({ chart, time }: ScenarioSpec, shown: readonly ScenarioShown[], onRecord: TimeRange): TimeRange {
  const [{ base, year }] = shown as [ScenarioShown];
  if (chart === 'compare')
    return { from: Math.min(...shown.map((one) => one.base.year)), to: Math.max(...shown.map(lastYear)) };
  if (chart !== 'fan') return { from: base.year, to: year };
  return time ?? { from: Math.max(onRecord.from, base.year - firstYearShown), to: onRecord.to };
}

function sourcesOfBase(known: Known, row: PortRow, year: number): readonly string[] {
  const how = { measure: 'movements', calendar: 'own' } as const;
  const record = countedOf(known, row, 'movements');
  return portSeries(row, how, record, new Map(), { from: year, to: year }).points.flatMap(({ sources }) => sources);
}

function lastYear({ fan, base }: ScenarioShown): number {
  return fan.at(-1)?.year ?? base.year;
}

function reasonsOf(one: ScenarioAsked | undefined): string[] {
  return Object.values(one?.scenario.because ?? {}).flatMap(({ sources }) => sources);
}

function nameOf(row: PortRow): Text {
  return { fr: row.label_fr ?? row.name, en: row.label_en ?? row.name };
}

/** A scenario names its port itself. */
function portNotes({ ports }: ChartSpec, shown: readonly ScenarioShown[]): Note[] {
  const used = [...new Set(shown.map(({ base }) => base.port))];
  const bases = [...new Set(shown.map(({ base }) => base.year))].toSorted((a, b) => a - b);
  const isAsked = ports.join('.') !== defaultSpec.ports.join('.');
  const [first = ''] = used;
  return [
    ...(isAsked && !ports.includes(first) ? [{ code: 'scenario-port', port: first } as const] : []),
    ...(used.length > 1 ? [{ code: 'several-ports', ports: used } as const] : []),
    ...(bases.length > 1 ? [{ code: 'several-bases', years: bases } as const] : []),
    ...shown
      .filter(({ base }, at) => base.atLeast && shown.findIndex((one) => one.base.port === base.port) === at)
      .map(({ base }) => ({ code: 'scenario-base-at-least', port: base.port, year: base.year }) as const),
  ];
}

function yearNotes({ time, chart }: ScenarioSpec, { year }: ScenarioShown): Note[] {
  return chart !== 'fan' && time !== null && time.to !== year
    ? [{ code: 'scenario-year', asked: time.to, used: year }]
    : [];
}
