import type { ChartSpec } from '../../spec/chart-spec.ts';
import { isScenarioChart } from '../../spec/vocabulary.ts';
import type { Excerpt } from '../../tables/excerpt.ts';
import type { Known } from '../../tables/known.ts';
import { publications } from '../publications.ts';
import { selectPorts } from '../select-ports.ts';
import type { KnownScenarios } from './known-scenarios.ts';
import { scenariosAsked } from './scenarios-asked.ts';

/** What figures of scenarios rest on besides the figures of their port, for a figure in another page. */
export type ScenarioExcerpt = Excerpt & KnownScenarios;

/** Returns the scenarios that come with the data, what the model reads, and the publications that scenarios name. */
export function scenarioExcerpt(known: Known & KnownScenarios): ScenarioExcerpt {
  const { presets, facts, dataDate } = known;
  const named = new Set(Object.values(presets).flatMap((preset) => sourcesIn(preset)));
  return { dataDate, presets, facts, tables: { sources: publications(known, named) } };
}

/** Returns the ports whose figures a question about scenarios needs. */
export function portsOfScenarios(known: Known & KnownScenarios, spec: ChartSpec): readonly string[] {
  const { chart } = spec;
  if (chart === 'backtest' || !isScenarioChart(chart))
    return selectPorts(known, spec.ports)
      .ports.slice(0, 1)
      .map((port) => port.port_id);
  return [...new Set(scenariosAsked(known, { ...spec, chart }).scenarios.map(({ base }) => base.port))];
}

/** Whatever a scenario says of its reasons: `{ because: { field: { sources: [id] } } }`. */
function sourcesIn(preset: unknown): unknown[] {
  const { because } = preset as { readonly because?: Readonly<Record<string, { readonly sources?: unknown[] }>> };
  return Object.values(because ?? {}).flatMap(({ sources }) => sources ?? []);
}
