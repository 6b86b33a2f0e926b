import type { TableSchema } from './schema.ts';

export const shipIdentities = {
  name: 'ship_identities',
  row: 'the name and brand a hull had in one listing',
  licence: 'facts-only',
  key: ['ship_id', 'as_of'],
  columns: {
    ship_id: { type: 'text', required: true, refers: 'ships.ship_id' },
    imo: { type: 'integer', min: 1000000, max: 9999999, description: 'IMO number of the hull' },
    name: { type: 'text', required: true },
    brand_id: {
      type: 'text',
      refers: 'brands.brand_id',
      description: 'Empty where the listing gives no brand',
    },
    as_of: { type: 'date', required: true, description: 'Month or year of the listing' },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
  },
} as const satisfies TableSchema;
