import type { TableSchema } from './schema.ts';

export const brandGroups = {
  name: 'brand_groups',
  row: 'a brand in a group, with dates where a source gives them',
  description: 'No dates: the group of today, whose beginning no source here dates.',
  key: ['brand_id', 'group_id'],
  columns: {
    brand_id: { type: 'text', required: true, refers: 'brands.brand_id' },
    group_id: { type: 'text', required: true, refers: 'groups.group_id' },
    from: { type: 'date', description: 'Empty: not dated by a source here' },
    to: { type: 'date', description: 'Empty: still in the group, or not dated' },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    note: { type: 'text', required: true },
  },
} as const satisfies TableSchema;
