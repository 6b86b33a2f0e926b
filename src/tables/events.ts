import type { TableSchema } from './schema.ts';

/** A dated event that may explain a turn in traffic. `scope` says what it concerns: port ids, sea regions, countries or `world`, joined by `;`. */
export const events = {
  name: 'events',
  key: ['date', 'place', 'title'],
  columns: {
    date: { type: 'date', required: true },
    place: { type: 'text', required: true },
    title: { type: 'text', required: true },
    summary: { type: 'text', required: true },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    title_fr: { type: 'text', optional: true },
    summary_fr: { type: 'text', optional: true },
    scope: { type: 'text', optional: true },
    short_en: { type: 'text', optional: true },
    short_fr: { type: 'text', optional: true },
    rank: { type: 'integer', min: 1, max: 3, optional: true },
  },
} as const satisfies TableSchema;
