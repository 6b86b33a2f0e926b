import type { TableSchema } from './schema.ts';

/** A period or date across which figures do not compare: pandemic, perimeter, unit, membership. */
export const breaks = {
  name: 'breaks',
  key: ['break_id'],
  columns: {
    break_id: { type: 'text', required: true },
    scope: { type: 'text', required: true },
    from: { type: 'date', required: true },
    to: { type: 'date' },
    kind: { type: 'text', required: true },
    title_en: { type: 'text', required: true },
    title_fr: { type: 'text', required: true },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    metric: { type: 'text', optional: true },
    summary_en: { type: 'text', optional: true },
    summary_fr: { type: 'text', optional: true },
  },
} as const satisfies TableSchema;
