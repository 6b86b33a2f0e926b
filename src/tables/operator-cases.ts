import type { TableSchema } from './schema.ts';

export const operatorCases = {
  name: 'operator_cases',
  row: 'a real gain, loss or trial of an operator around Marseille, with its size',
  key: ['operator', 'event', 'year'],
  columns: {
    operator: {
      type: 'text',
      required: true,
      names: 'operator',
      description: 'As printed; aliases.csv maps it',
    },
    event: { type: 'text', required: true },
    year: { type: 'integer', required: true, min: 1990, max: 2040 },
    kind: {
      type: 'text',
      required: true,
      values: ['baseline', 'growth', 'loss', 'lost_to_neighbour', 'partial_return', 'scale_up', 'trial'],
    },
    quantity: { type: 'integer', min: 0, description: 'In the first unit of the unit column' },
    passengers: { type: 'integer', min: 0, description: 'In the second unit, where there are two' },
    unit: { type: 'text', required: true },
    note: { type: 'text', required: true },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    event_fr: { type: 'text', optional: true },
    note_fr: { type: 'text', optional: true },
  },
} as const satisfies TableSchema;
