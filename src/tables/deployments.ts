import type { TableSchema } from './schema.ts';

export const deployments = {
  name: 'deployments',
  row: 'scheduled departures of a brand from a port in a year',
  description: 'Counted in two listings of schedules; incomplete for Costa, NCL and Carnival.',
  key: ['departure_port', 'year', 'brand_id'],
  columns: {
    departure_port: {
      type: 'text',
      required: true,
      names: 'place',
      description: 'As printed; aliases.csv maps it',
    },
    year: { type: 'integer', required: true, min: 2000, max: 2040 },
    brand_id: { type: 'text', required: true, refers: 'brands.brand_id' },
    scheduled_departures: { type: 'integer', required: true, min: 0 },
    ships: { type: 'integer', required: true, min: 1, description: 'How many ships' },
    ship_list: { type: 'text', required: true, description: 'Their names, with a semicolon between them' },
    snapshot: { type: 'date', required: true, description: 'Month of the listing' },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
  },
} as const satisfies TableSchema;
