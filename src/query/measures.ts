import type { MeasureId } from '../spec/vocabulary.ts';
import type { Metric } from '../tables/traffic.ts';

export type Measure = {
  /** The metric of `traffic.csv` it shows. */
  readonly metric: Metric;
  /** Two metrics whose sum is the measure when one source gives both. */
  readonly parts: { readonly homeport: Metric; readonly transit: Metric } | null;
};

export const measures = {
  movements: { metric: 'passengers', parts: { homeport: 'passengers_homeport', transit: 'passengers_transit' } },
  calls: { metric: 'calls', parts: null },
} as const satisfies Record<MeasureId, Measure>;
