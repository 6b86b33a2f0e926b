import type { TableSchema } from './schema.ts';

export const capacity = {
  name: 'capacity',
  row: 'a berth, terminal, peak day, cap or shore-power figure of a place',
  key: ['place', 'metric', 'value', 'year', 'source_id'],
  columns: {
    place: {
      type: 'text',
      required: true,
      names: 'place',
      description: 'A port id, or a name that aliases.csv maps',
    },
    metric: {
      type: 'text',
      required: true,
      pattern: '^[a-z0-9_]+$',
      expected: 'lower-case letters, digits and underscores',
      description: 'The unit is part of the name where it is not a count',
    },
    value: { type: 'number', required: true, min: 0 },
    year: {
      type: 'integer',
      required: true,
      min: 1990,
      max: 2050,
      description: 'Year described, or planned for',
    },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    note: { type: 'text', description: 'Planned, promised, or measured how' },
  },
} as const satisfies TableSchema;
