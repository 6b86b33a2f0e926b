import { idTypes, nameKinds } from './name-kinds.ts';
import type { TableSchema } from './schema.ts';

export const aliases = {
  name: 'aliases',
  row: 'a name as printed, and the ids it stands for',
  description:
    'A name of a brand and a group together has a row for each. No ids: the name stands for none, and the note says why.',
  key: ['kind', 'name', 'id_type'],
  columns: {
    kind: {
      type: 'text',
      required: true,
      values: nameKinds,
      description:
        'operator: presence, operator_events, operator_cases; entity: global_market; shipowner: mission_shipowners; place: the others',
    },
    name: { type: 'text', required: true, description: 'As printed' },
    ids: { type: 'text', list: ';', description: 'The ids it stands for, with ; between them; empty: none' },
    id_type: {
      type: 'text',
      required: true,
      values: [...idTypes, 'none'],
      description: 'The column those ids are in',
    },
    note: { type: 'text', description: 'Why it stands for this, where it is not evident' },
  },
} as const satisfies TableSchema;
