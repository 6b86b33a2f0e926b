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

export const traffic = {
  name: 'traffic',
  row: 'a printed figure: port, period, metric, value, and how far its source vouches for it',
  description:
    'Where sources disagree every value is kept; the best estimate of a year is chosen by the rule of the README.',
  key: ['port_id', 'period_start', 'period_end', 'metric', 'value', 'precision', 'status', 'source_id'],
  columns: {
    port_id: { type: 'text', required: true, refers: 'ports.port_id' },
    period_start: { type: 'day', required: true, description: 'First day counted' },
    period_end: {
      type: 'day',
      required: true,
      description: 'Last day counted; its year is the year of the figure',
    },
    metric: {
      type: 'text',
      required: true,
      values: metrics,
      description: 'passengers = what the port reports, in the unit of ports.counts; guests = people, once',
    },
    value: { type: 'number', required: true, min: 0, description: 'As printed, in units' },
    precision: {
      type: 'text',
      required: true,
      values: precisions,
      description: 'A bound ("more than", "less than") is never a point',
    },
    status: {
      type: 'text',
      required: true,
      values: statuses,
      description: 'final and provisional are counts; forecast, target (an aim) and claim (a statement) are not',
    },
    preferred: {
      type: 'text',
      description: 'Reason why this row wins over the others of its year; empty for nearly all',
    },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    note: {
      type: 'text',
      description: 'What the source says around the figure; single quotes mark its own words',
    },
    note_fr: { type: 'text', optional: true, description: 'The note in French, for Marseille and Miami' },
    preferred_fr: { type: 'text', optional: true, description: 'The reason in French' },
  },
} as const satisfies TableSchema;
