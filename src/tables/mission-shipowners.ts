import type { TableSchema } from './schema.ts';

export const missionShipowners = {
  name: 'mission_shipowners',
  row: 'a shipowner named in the press on the mission of November 2017',
  key: ['name', 'source_id'],
  columns: {
    name: {
      type: 'text',
      required: true,
      names: 'shipowner',
      description: 'As printed, misprints included; aliases.csv maps it',
    },
    normalised_brand: { type: 'text', names: 'shipowner', description: 'Its usual name' },
    role: { type: 'text', required: true },
    context: { type: 'text', required: true },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    context_fr: { type: 'text', optional: true },
    brand_id: { type: 'text', optional: true, refers: 'brands.brand_id' },
    group_id: {
      type: 'text',
      optional: true,
      refers: 'groups.group_id',
      description: 'Group in November 2017',
    },
  },
} as const satisfies TableSchema;
