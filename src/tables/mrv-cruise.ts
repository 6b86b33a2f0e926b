import type { TableSchema } from './schema.ts';

export const mrvCruise = {
  name: 'mrv_cruise',
  row: 'the EU MRV emission report of a cruise ship for a year',
  description: 'As reported by the companies; a few reports are plainly wrong (more hours at sea than a year has).',
  key: ['year', 'imo'],
  columns: {
    year: { type: 'integer', required: true, min: 2018, max: 2040 },
    imo: {
      type: 'integer',
      required: true,
      min: 1000000,
      max: 9999999,
      description: 'IMO number of the hull',
    },
    name: { type: 'text', required: true, description: 'Name in the report' },
    brand_id: { type: 'text', refers: 'brands.brand_id' },
    ship_id: { type: 'text', refers: 'ships.ship_id' },
    lower_berths: { type: 'integer', min: 1, unit: 'berths', description: 'From ships.csv' },
    total_co2_t: { type: 'number', required: true, min: 0, unit: 't' },
    total_fuel_t: { type: 'number', required: true, min: 0, unit: 't' },
    berth_co2_t: {
      type: 'number',
      required: true,
      min: 0,
      unit: 't',
      description: 'Emitted at berth in EU ports',
    },
    between_ports_co2_t: {
      type: 'number',
      required: true,
      min: 0,
      unit: 't',
      description: 'Emitted between EU ports',
    },
    hours_at_sea: { type: 'number', required: true, min: 0, unit: 'h' },
    mean_passengers_derived: {
      type: 'number',
      min: 0,
      unit: 'people',
      description: 'Derived: CO2 per mile over CO2 per passenger-mile',
    },
    occupancy_pct_derived: {
      type: 'number',
      min: 0,
      unit: '%',
      description: 'Derived: mean passengers over lower berths',
    },
    co2_per_fuel: {
      type: 'number',
      min: 0,
      unit: 't/t',
      description: 'Derived: about 3.1 for oil, 2.75 for LNG',
    },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
  },
} as const satisfies TableSchema;
