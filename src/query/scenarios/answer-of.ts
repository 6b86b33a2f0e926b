import type { SeriesSet } from '../../series/series-set.ts';
import type { WhatIf } from '../../series/what-if.ts';
import { modelledMeasures } from '../../spec/modelled-measures.ts';
import { questionOf, type ChartSpec } from '../../spec/chart-spec.ts';
import type { Note } from '../../spec/notes.ts';
import type { ScenarioChartId } from '../../spec/vocabulary.ts';
import type { Known } from '../../tables/known.ts';
import { breaksFor } from '../context.ts';
import type { PortRow } from '../estimates.ts';
import { measures } from '../measures.ts';
import { sourcesNamed } from '../sources-of.ts';
import { forgetUnused } from './simulators.ts';
import type { KnownScenarios } from './known-scenarios.ts';

/** A question about scenarios, and what it is asked of. */
export type ScenarioSpec = ChartSpec & { readonly chart: ScenarioChartId };
export type KnownHere = Known & KnownScenarios;
type Part = Pick<SeriesSet, 'unit' | 'from' | 'to' | 'onRecord' | 'series' | 'notes'> & {
  readonly whatIf: WhatIf;
  /** Sources besides those of points. */
  readonly named: readonly string[];
};

/** Returns the answer that a part makes, with what all answers about scenarios have alike. */
export function answerOf(known: KnownHere, spec: ScenarioSpec, row: PortRow, { named, ...part }: Part): SeriesSet {
  forgetUnused(known.facts);
  const breaks = breaksFor(known, [row], measures.movements.metric, part);
  return {
    question: questionOf(spec),
    saidUntil: null,
    base: part.whatIf.scenarios[0]?.base.year ?? null,
    against: [],
    said: [],
    printed: [],
    presence: [],
    fleet: [],
    events: [],
    breaks,
    sources: sourcesNamed(known, [
      ...part.series.flatMap(({ points }) => points.flatMap((point) => point.sources)),
      ...named,
      ...breaks.map((one) => one.source),
    ]),
    dataDate: known.dataDate,
    ...part,
  };
}

/** Returns a note where what is counted cannot be shown by a figure of scenarios. */
export function measureNotes({ measure, chart }: ScenarioSpec): Note[] {
  return modelledMeasures(chart).includes(measure) ? [] : [{ code: 'scenario-measure', measure }];
}
