import type { TableSchema } from './schema.ts';

/** From the most to the least trusted publisher of a figure, as the best estimate ranks them. */
export const sourceTypes = ['official', 'association', 'trade-press', 'press', 'dataset'] as const;
export type SourceType = (typeof sourceTypes)[number];

export const sources = {
  name: 'sources',
  row: 'a publication that prints figures, claims or events',
  key: ['source_id'],
  columns: {
    source_id: {
      type: 'text',
      required: true,
      pattern: '^[A-Za-z0-9_-]+$',
      expected: 'letters, digits, hyphens and underscores',
    },
    title: { type: 'text', required: true, description: 'Title in its own language, or what the page is' },
    publisher: { type: 'text', required: true },
    date: { type: 'date', description: 'Day, month or year of publication; empty where the page has none' },
    url: {
      type: 'text',
      pattern: '^https?://\\S+$',
      expected: 'an address that begins with http:// or https://',
      description: 'Where it was read; it may have moved since',
    },
    lang: {
      type: 'text',
      required: true,
      pattern: '^[a-z]{2}$',
      expected: 'an ISO 639 code of two letters',
      description: 'Language of the publication, ISO 639',
    },
    type: {
      type: 'text',
      required: true,
      values: sourceTypes,
      description: 'Kind of publisher, from the most to the least trusted for a figure',
    },
  },
} as const satisfies TableSchema;
