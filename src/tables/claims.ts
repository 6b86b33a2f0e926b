import type { TableSchema } from './schema.ts';

export const claims = {
  name: 'claims',
  row: 'a public statement set against the statistics',
  key: ['statement', 'source_id'],
  columns: {
    statement: { type: 'text', required: true },
    value: { type: 'number', min: 0, description: 'The number said; empty where the statement has none' },
    place: {
      type: 'text',
      required: true,
      names: 'place',
      description: 'A port id, or a name that aliases.csv maps',
    },
    year: {
      type: 'integer',
      min: 1900,
      max: 2100,
      description: 'The year spoken of; empty where the source gives none',
    },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    assessment: { type: 'text', required: true, description: 'What the statistics say to it' },
    statement_fr: { type: 'text', optional: true },
    assessment_fr: { type: 'text', optional: true },
    metric: {
      type: 'text',
      optional: true,
      description: 'Metric of traffic.csv the value would be; empty for none',
    },
    unit: {
      type: 'text',
      optional: true,
      values: ['movements', 'persons', 'unstated', 'USD'],
      description: 'What the source says it counts',
    },
  },
} as const satisfies TableSchema;
