import type { TableSchema } from './schema.ts';

export const ports = {
  name: 'ports',
  row: 'a port, or a group, total or terminal that never ranks beside its members',
  key: ['port_id'],
  columns: {
    port_id: {
      type: 'text',
      required: true,
      pattern: '^[a-z0-9-]+$',
      expected: 'lower-case letters, digits and hyphens',
    },
    name: { type: 'text', required: true, description: 'Name as the sources print it' },
    country: {
      type: 'text',
      pattern: '^[A-Z]{2}$',
      expected: 'an ISO 3166 code of two capitals',
      description: 'ISO 3166 code; empty for sums across countries',
    },
    unlocode: { type: 'text', pattern: '^[A-Z]{2}[A-Z2-9]{3}$', expected: 'a UN/LOCODE such as FRMRS' },
    lat: {
      type: 'number',
      min: -90,
      max: 90,
      unit: 'degrees',
      description: 'Latitude (WGS 84), for the map',
    },
    lon: {
      type: 'number',
      min: -180,
      max: 180,
      unit: 'degrees',
      description: 'Longitude (WGS 84), for the map',
    },
    region: {
      type: 'text',
      values: [
        'adriatic',
        'aggregate',
        'atlantic',
        'caribbean',
        'east-med',
        'florida',
        'gulf',
        'north-europe',
        'us-east',
        'west-med',
      ],
      description: 'Sea area; aggregate for sums across seas',
    },
    kind: {
      type: 'text',
      required: true,
      values: ['port', 'group', 'total', 'terminal'],
      description: 'A group, total or terminal is never ranked or added beside its members',
    },
    part_of: {
      type: 'text',
      refers: 'ports.port_id',
      description: 'The group or port that already includes this one',
    },
    year_end_month: {
      type: 'integer',
      required: true,
      min: 1,
      max: 12,
      description: "Last month of the port's own year: 12 for calendar years, 9 for October to September",
    },
    counts: {
      type: 'text',
      required: true,
      values: ['movements', 'persons', 'visits'],
      description:
        'What its passengers rows count: movements (a homeport guest twice, a transit visitor once), persons, or visits',
    },
    counting_note: { type: 'text', description: 'Perimeter and counting rule' },
    label_en: { type: 'text', optional: true, description: 'Short name for figures, English' },
    label_fr: { type: 'text', optional: true, description: 'Short name for figures, French' },
    colour: {
      type: 'integer',
      min: 1,
      max: 10,
      optional: true,
      description: 'Number of its colour in the palette, the same in every figure',
    },
    counting_note_fr: { type: 'text', optional: true, description: 'Perimeter and counting rule, French' },
  },
} as const satisfies TableSchema;
