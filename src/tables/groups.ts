import type { TableSchema } from './schema.ts';

export const groups = {
  name: 'groups',
  row: 'a group that owns shipowner brands',
  key: ['group_id'],
  columns: {
    group_id: {
      type: 'text',
      required: true,
      pattern: '^[a-z0-9_]+$',
      expected: 'lower-case letters, digits and underscores',
      description: 'independent stands for brands whose owner is not sourced',
    },
    name: { type: 'text', required: true },
    hq_country: {
      type: 'text',
      pattern: '^[A-Z]{2}$',
      expected: 'an ISO 3166 code of two capitals',
      description: 'Country of its head office; empty where not sourced',
    },
    listed: {
      type: 'text',
      values: ['yes', 'no'],
      description: 'On a stock exchange; empty where not sourced',
    },
    colour: {
      type: 'integer',
      min: 1,
      max: 10,
      optional: true,
      description: 'Number of its colour in the palette, the same in every figure',
    },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    note: { type: 'text' },
  },
} as const satisfies TableSchema;
