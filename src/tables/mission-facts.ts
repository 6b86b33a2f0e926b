import type { TableSchema } from './schema.ts';

/** Every figure and date that the press printed about the mission of November 2017. */
export const missionFacts = {
  name: 'mission_facts',
  key: ['key', 'value', 'source_id'],
  columns: {
    key: { type: 'text', required: true },
    value: { type: 'text', required: true },
    unit: { type: 'text' },
    statement: { type: 'text', required: true },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    statement_fr: { type: 'text', optional: true },
  },
} as const satisfies TableSchema;
