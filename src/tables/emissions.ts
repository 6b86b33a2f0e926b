import type { TableSchema } from './schema.ts';

export const emissions = {
  name: 'emissions',
  row: 'a berth load, emission factor, grid factor, berth time or rule',
  key: ['parameter', 'value', 'context', 'source_id'],
  columns: {
    parameter: {
      type: 'text',
      required: true,
      pattern: '^[a-z0-9_]+$',
      expected: 'lower-case letters, digits and underscores',
    },
    value: {
      type: 'text',
      required: true,
      pattern: '^(-?\\d+(\\.\\d+)?|\\d{4}-\\d{2}-\\d{2})$',
      expected: 'a number with a decimal point, or a day where the unit is date',
    },
    unit: { type: 'text', required: true },
    context: {
      type: 'text',
      required: true,
      description: 'Class of ship, place, year, or how a DERIVED value was computed',
    },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
  },
} as const satisfies TableSchema;
