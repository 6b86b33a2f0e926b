import type { TableSchema } from './schema.ts';

export const growth = {
  name: 'growth',
  row: 'a forecast, orderbook figure or planning norm',
  key: ['statement', 'horizon', 'source_id'],
  columns: {
    statement: { type: 'text', required: true, description: 'DERIVED: computed from what the source prints' },
    value: { type: 'number', description: 'Empty for a statement in words' },
    unit: { type: 'text', required: true },
    horizon: { type: 'text', required: true, description: 'Year, years or date the statement is about' },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
  },
} as const satisfies TableSchema;
