import type { MeasureId } from '../spec/vocabulary.ts';
import type { Unit } from '../series/series-set.ts';
import type { Metric } from '../tables/traffic.ts';

export type Measure = {
  /** The metric of `traffic.csv` it rests on. */
  readonly metric: Metric;
  /** Two metrics whose sum is the total when one source gives both, and whose ratio tells people from movements. */
  readonly parts: { readonly homeport: Metric; readonly transit: Metric | null } | null;
  /** What is counted; `null`: what each port counts, in `ports.counts`. */
  readonly unit: Unit | null;
};

const parts = { homeport: 'passengers_homeport', transit: 'passengers_transit' } as const;

export const measures = {
  movements: { metric: 'passengers', parts, unit: null },
  guests: { metric: 'passengers', parts, unit: 'guests' },
  multiday: { metric: 'passengers_multiday', parts: null, unit: null },
  calls: { metric: 'calls', parts: null, unit: 'calls' },
  percall: { metric: 'passengers', parts, unit: 'percall' },
  homeport: { metric: 'passengers', parts, unit: 'homeport' },
} as const satisfies Record<MeasureId, Measure>;
