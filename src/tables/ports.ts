import type { TableSchema } from './schema.ts';

/** A port, or a group, total or terminal that must never rank beside its members. */
export const ports = {
  name: 'ports',
  key: ['port_id'],
  columns: {
    port_id: { type: 'text', required: true },
    name: { type: 'text', required: true },
    country: { type: 'text' },
    unlocode: { type: 'text' },
    lat: { type: 'number', min: -90, max: 90, unit: 'degrees' },
    lon: { type: 'number', min: -180, max: 180, unit: 'degrees' },
    region: { type: 'text' },
    kind: { type: 'text', required: true, values: ['port', 'group', 'total', 'terminal'] },
    part_of: { type: 'text', refers: 'ports.port_id' },
    year_end_month: { type: 'integer', required: true, min: 1, max: 12 },
    counts: { type: 'text', required: true, values: ['movements', 'persons', 'visits'] },
    counting_note: { type: 'text' },
    label_en: { type: 'text', optional: true },
    label_fr: { type: 'text', optional: true },
    colour: { type: 'integer', min: 1, max: 10, optional: true },
    counting_note_fr: { type: 'text', optional: true },
  },
} as const satisfies TableSchema;
