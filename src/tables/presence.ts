import type { TableSchema } from './schema.ts';
import { statuses } from './traffic.ts';

export const presence = {
  name: 'presence',
  row: 'calls, passengers or ships of an operator at a port in a year',
  description: 'Mostly forecasts, sparse after 2018.',
  key: ['port_id', 'operator', 'year', 'metric', 'source_id'],
  columns: {
    port_id: { type: 'text', required: true, refers: 'ports.port_id' },
    operator: {
      type: 'text',
      required: true,
      names: 'operator',
      description: 'As printed; aliases.csv maps it',
    },
    year: { type: 'integer', required: true, min: 1970, max: 2040 },
    metric: {
      type: 'text',
      required: true,
      values: ['calls', 'homeport_passengers', 'passengers', 'ships', 'terminals'],
    },
    value: { type: 'number', required: true, min: 0 },
    status: { type: 'text', required: true, values: statuses },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    note: {
      type: 'text',
      description: 'Some values are of one call only, of several brands, or not yearly: the note says so',
    },
  },
} as const satisfies TableSchema;
