import type { TableSchema } from './schema.ts';

export const economics = {
  name: 'economics',
  row: 'a published spend per person, economic impact or number of jobs',
  description: 'Francs, euros and dollars over 25 years: never compared without year and currency.',
  key: ['place', 'metric', 'value', 'source_id'],
  columns: {
    place: {
      type: 'text',
      required: true,
      names: 'place',
      description: 'A port id, or a name that aliases.csv maps',
    },
    year: { type: 'integer', min: 1990, max: 2040, description: 'Empty where the source gives none' },
    metric: {
      type: 'text',
      required: true,
      pattern: '^[a-z0-9_]+$',
      expected: 'lower-case letters, digits and underscores',
      description: 'direct, indirect and induced impact are never added silently',
    },
    value: { type: 'number', required: true, min: 0 },
    currency: {
      type: 'text',
      values: ['EUR', 'USD', 'FRF'],
      description: 'Empty for jobs, people and shares',
    },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    note: { type: 'text' },
  },
} as const satisfies TableSchema;
