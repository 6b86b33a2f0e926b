import type { TableSchema } from './schema.ts';

export const brands = {
  name: 'brands',
  row: 'a shipowner brand, with its group of today',
  key: ['brand_id'],
  columns: {
    brand_id: {
      type: 'text',
      required: true,
      pattern: '^[a-z0-9_]+$',
      expected: 'lower-case letters, digits and underscores',
    },
    name: { type: 'text', required: true },
    group_id: {
      type: 'text',
      required: true,
      refers: 'groups.group_id',
      description: 'Group of today, or the last one; brand_groups.csv has the dates',
    },
    market_segment: {
      type: 'text',
      required: true,
      values: [
        'cargo',
        'coastal',
        'contemporary',
        'expedition',
        'luxury',
        'niche',
        'niche_sail',
        'premium',
        'residential',
      ],
      description: 'Our own classification',
    },
    active_from: { type: 'date', description: 'Empty where not sourced' },
    active_to: { type: 'date', description: 'Empty for a brand that still sails, or where not sourced' },
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
