import type { Column, TableSchema } from './schema.ts';

/** Where one particular of a ship was read. */
const particularSource = {
  type: 'text',
  refers: 'sources.source_id',
  description: 'Where this particular was read',
} as const satisfies Column;

export const ships = {
  name: 'ships',
  row: 'a cruise ship, with the particulars that listings give',
  licence: 'facts-only',
  key: ['ship_id'],
  columns: {
    ship_id: {
      type: 'text',
      required: true,
      pattern: '^[a-z0-9-]+$',
      expected: 'lower-case letters, digits and hyphens',
    },
    name: { type: 'text', required: true, description: 'Name at as_of; ship_identities.csv has the others' },
    brand_id: { type: 'text', required: true, refers: 'brands.brand_id' },
    year_built: {
      type: 'integer',
      required: true,
      min: 1900,
      max: 2040,
      description: 'Year of delivery, planned for ships on order',
    },
    gross_tonnage: { type: 'integer', min: 100, max: 300000, unit: 'GT' },
    lower_berths: {
      type: 'integer',
      min: 1,
      max: 8000,
      unit: 'berths',
      description: 'Capacity at two guests a cabin',
    },
    max_passengers: {
      type: 'integer',
      min: 1,
      max: 10000,
      unit: 'guests',
      description: 'Capacity with every berth taken',
    },
    crew: { type: 'integer', min: 1, max: 3000, unit: 'people' },
    length_m: { type: 'number', min: 20, max: 400, unit: 'm' },
    fuel: {
      type: 'text',
      required: true,
      values: ['hfo_mgo', 'hfo_mgo+lng_in_port', 'lng', 'unknown'],
      description: 'hfo_mgo: oil fuels',
    },
    shore_power_ready: {
      type: 'text',
      required: true,
      values: ['yes', 'unknown'],
      description: 'Whether it can plug in at berth',
    },
    status: {
      type: 'text',
      required: true,
      values: [
        'active',
        'entering_service_2026',
        'historic_2020',
        'listed_no_schedule',
        'on_order',
        'scrapped_or_lost',
      ],
    },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    imo: { type: 'integer', min: 1000000, max: 9999999, description: 'IMO number of the hull' },
    as_of: { type: 'date', required: true, description: 'Month of the listing' },
    gt_source_id: particularSource,
    crew_source_id: particularSource,
    length_source_id: particularSource,
    fuel_source_id: particularSource,
    shore_source_id: particularSource,
    owner: {
      type: 'text',
      description: 'Owner as the listing prints it; (2020): from the listing of end 2020',
    },
    note: { type: 'text' },
  },
} as const satisfies TableSchema;
