import type { TableSchema } from './schema.ts';

export const parameters = {
  name: 'parameters',
  row: 'the low, central and high value of a scenario parameter, with the rows behind it',
  key: ['parameter_id', 'segment'],
  columns: {
    parameter_id: {
      type: 'text',
      required: true,
      pattern: '^[a-z0-9_]+$',
      expected: 'lower-case letters, digits and underscores',
    },
    segment: {
      type: 'text',
      required: true,
      description:
        'Brand id, port id, market segment, kind of passenger or class of ship it holds for; all: no distinction',
    },
    low: { type: 'number' },
    central: { type: 'number' },
    high: { type: 'number' },
    unit: { type: 'text', required: true },
    source_ids: {
      type: 'text',
      list: ';',
      refers: 'sources.source_id',
      description: 'Sources of the rows behind the values, with ; between them',
    },
    judgement: {
      type: 'text',
      required: true,
      values: ['yes', 'no'],
      description: 'yes: at least one of the three values stands in no row; the note says which',
    },
    label_en: { type: 'text', required: true },
    label_fr: { type: 'text', required: true },
    note: { type: 'text', required: true, description: 'The rows behind the values' },
  },
} as const satisfies TableSchema;
