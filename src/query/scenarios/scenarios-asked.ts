import { readScenario } from '../../spec/scenario-link.ts';
import type { Pin } from '../../spec/scenario-pin.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Note } from '../../spec/notes.ts';
import type { ScenarioChartId } from '../../spec/vocabulary.ts';
import type { Presets } from '../../tables/presets.ts';
import type { KnownScenarios } from './known-scenarios.ts';
import { placeScenario, type PlacedScenario } from './place-scenario.ts';

/** A scenario of a figure, as the link names it and as it was taken. */
export type ScenarioAsked = PlacedScenario & {
  readonly asked: string;
  /** What it answered when its link was made; `null` where it did not come by one. */
  readonly pin: Pin | null;
};

/** Returns the scenarios a figure shows: those asked for, else those its chart opens with; one of them where the chart shows one. */
export function scenariosAsked(
  { facts, presets }: KnownScenarios,
  { scenario, chart }: Pick<ChartSpec, 'scenario'> & { readonly chart: ScenarioChartId },
): { readonly scenarios: readonly ScenarioAsked[]; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const place = (asked: string, raw: unknown, pin: Pin | null = null): ScenarioAsked => ({
    asked,
    pin,
    ...placeScenario(facts, raw),
  });
  const unknown: string[] = [];
  const found = scenario.flatMap((asked) => {
    if (Object.hasOwn(presets, asked)) return [place(asked, presets[asked])];
    if (!/^[A-Z]/.test(asked)) {
      unknown.push(asked);
      return [];
    }
    const read = readScenario(asked);
    if ('raw' in read) return [place(asked, read.raw, read.pin)];
    notes.push({ code: 'scenario-link', problem: read.problem });
    return [];
  });
  const opening = found.length > 0 ? found : openingOf(presets, chart, place);
  const shown = chart === 'compare' ? opening : opening.slice(0, 1);
  if (unknown.length > 0)
    notes.push({
      code: 'unknown-scenarios',
      examples: unknown.slice(0, 3),
      used: found.length > 0 ? null : (shown[0]?.asked ?? null),
    });
  const [first] = shown;
  if (first && opening.length > shown.length) notes.push({ code: 'one-scenario', name: first.scenario.name });
  for (const { scenario: read, notes: fields } of shown)
    if (fields.length > 0) notes.push({ code: 'scenario-fields', name: read.name, fields: fields.slice(0, 20) });
  return { scenarios: shown, notes };
}

/** The first of the list; where steps or levers are told the first that has any; side by side those of the same port and year. */
function openingOf(
  presets: Presets,
  chart: ScenarioChartId,
  place: (asked: string, raw: unknown) => ScenarioAsked,
): readonly ScenarioAsked[] {
  const all = Object.entries(presets).map(([id, raw]) => place(id, raw));
  const [first] = all;
  if (!first) return [place('none', {})];
  if (chart === 'waterfall' || chart === 'tornado')
    return [all.find(({ scenario }) => scenario.moves.length > 0) ?? first];
  if (chart !== 'compare') return [first];
  const alike = all.filter(({ base }) => base.port === first.base.port && base.year === first.base.year);
  return alike.slice(0, 4);
}
