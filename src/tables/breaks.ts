import type { TableSchema } from './schema.ts';

/** Why figures on the two sides of a break do not compare. */
export const breakKinds = [
  'pandemic',
  'policy',
  'perimeter',
  'outlier',
  'conflict',
  'unit',
  'series',
  'membership',
] as const;

export const breaks = {
  name: 'breaks',
  row: 'a period or date across which figures do not compare',
  key: ['break_id'],
  columns: {
    break_id: { type: 'text', required: true },
    scope: { type: 'text', required: true, scope: true, description: 'A port id, or world' },
    from: { type: 'day', required: true },
    to: { type: 'day', description: 'Last day of the period; empty where nothing goes back to what it was' },
    kind: { type: 'text', required: true, values: breakKinds },
    title_en: { type: 'text', required: true },
    title_fr: { type: 'text', required: true },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    metric: { type: 'text', optional: true, description: 'The metric concerned; empty: all' },
    summary_en: { type: 'text', optional: true },
    summary_fr: { type: 'text', optional: true },
  },
} as const satisfies TableSchema;
