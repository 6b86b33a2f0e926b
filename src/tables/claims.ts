import type { TableSchema } from './schema.ts';

/** A public statement set against the statistics. `place` is a port id, or several joined by `+`. */
export const claims = {
  name: 'claims',
  key: ['statement', 'source_id'],
  columns: {
    statement: { type: 'text', required: true },
    value: { type: 'number' },
    place: { type: 'text', required: true },
    year: { type: 'integer', min: 1900, max: 2100 },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    assessment: { type: 'text', required: true },
    statement_fr: { type: 'text', optional: true },
    assessment_fr: { type: 'text', optional: true },
    metric: { type: 'text', optional: true },
    unit: { type: 'text', optional: true },
  },
} as const satisfies TableSchema;
