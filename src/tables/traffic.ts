import type { TableSchema } from './schema.ts';

export const metrics = [
  'passengers',
  'passengers_homeport',
  'passengers_transit',
  'passengers_multiday',
  'passengers_oneday',
  'embarkations',
  'guests',
  'calls',
  'calls_homeport',
  'lng_calls',
  'ships',
  'operators',
  'peak_day_passengers',
] as const;
export type Metric = (typeof metrics)[number];

export const statuses = ['final', 'provisional', 'forecast', 'target', 'claim'] as const;
export const precisions = ['exact', 'rounded', 'lower-bound', 'upper-bound'] as const;

/** A printed figure: port, period, metric, value, and how far its source vouches for it. */
export const traffic = {
  name: 'traffic',
  key: ['port_id', 'period_start', 'period_end', 'metric', 'value', 'precision', 'status', 'source_id'],
  columns: {
    port_id: { type: 'text', required: true, refers: 'ports.port_id' },
    period_start: { type: 'date', required: true },
    period_end: { type: 'date', required: true },
    metric: { type: 'text', required: true, values: metrics },
    value: { type: 'number', required: true, min: 0 },
    precision: { type: 'text', required: true, values: precisions },
    status: { type: 'text', required: true, values: statuses },
    preferred: { type: 'text' },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    note: { type: 'text' },
    note_fr: { type: 'text', optional: true },
    preferred_fr: { type: 'text', optional: true },
  },
} as const satisfies TableSchema;
