import type { TableSchema } from './schema.ts';

export const events = {
  name: 'events',
  row: 'a dated event that may explain a turn in traffic',
  key: ['date', 'place', 'title'],
  columns: {
    date: { type: 'date', required: true },
    place: { type: 'text', required: true, names: 'place', description: 'As printed; aliases.csv maps it' },
    title: { type: 'text', required: true },
    summary: { type: 'text', required: true },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    title_fr: { type: 'text', optional: true },
    summary_fr: { type: 'text', optional: true },
    scope: {
      type: 'text',
      optional: true,
      list: ';',
      scope: true,
      description: 'What it concerns: port ids, sea areas, ISO country codes or world, with ; between them',
    },
    short_en: { type: 'text', optional: true, description: 'A few words for the mark in a figure' },
    short_fr: { type: 'text', optional: true, description: 'The same in French' },
    rank: {
      type: 'integer',
      min: 1,
      max: 3,
      optional: true,
      description: 'How telling it is: 1 is shown first; empty: in lists only',
    },
  },
} as const satisfies TableSchema;
