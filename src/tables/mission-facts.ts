import type { TableSchema } from './schema.ts';

export const missionFacts = {
  name: 'mission_facts',
  row: 'a figure or date that the press printed about the mission of November 2017',
  description: 'The ages of the business people portrayed are left out: they add nothing to the figures.',
  key: ['key', 'source_id'],
  columns: {
    key: { type: 'text', required: true, description: 'The same key for the same fact in several articles' },
    value: {
      type: 'text',
      required: true,
      description: 'A number, a date, or none where the source says there is none',
    },
    unit: { type: 'text' },
    statement: { type: 'text', required: true, description: 'What the article says' },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    statement_fr: { type: 'text', optional: true },
  },
} as const satisfies TableSchema;
