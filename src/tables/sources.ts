import type { TableSchema } from './schema.ts';

/** From the most to the least trusted publisher of a figure, as the best estimate ranks them. */
export const sourceTypes = ['official', 'association', 'trade-press', 'press', 'dataset'] as const;
export type SourceType = (typeof sourceTypes)[number];

/** A publication that prints figures, claims or events. */
export const sources = {
  name: 'sources',
  key: ['source_id'],
  columns: {
    source_id: { type: 'text', required: true },
    title: { type: 'text', required: true },
    publisher: { type: 'text', required: true },
    date: { type: 'date' },
    url: { type: 'text' },
    lang: { type: 'text', required: true },
    type: { type: 'text', required: true, values: sourceTypes },
  },
} as const satisfies TableSchema;
