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
    covers: {
      type: 'text',
      optional: true,
      values: [
        'given-up',
        'inferred',
        'one-call',
        'one-ship',
        'other-unit',
        'part-year',
        'several-years',
        'unclear',
        'whole-company',
      ],
      description:
        'What the value is of where that is not the operator at the port in the whole year; given-up: planned, then withdrawn or moved elsewhere; inferred: the source does not name the operator; other-unit: people rather than movements',
    },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    note: {
      type: 'text',
      description: 'Some values are of one call only, of several brands, or not yearly: the note says so',
    },
  },
} as const satisfies TableSchema;
