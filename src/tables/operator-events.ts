import type { TableSchema } from './schema.ts';

export const operatorEvents = {
  name: 'operator_events',
  row: 'an operator entering, leaving, returning, adding or cutting at a port',
  key: ['date', 'port_id', 'operator', 'event', 'source_id'],
  columns: {
    date: { type: 'date', required: true },
    port_id: { type: 'text', required: true, refers: 'ports.port_id' },
    operator: {
      type: 'text',
      required: true,
      names: 'operator',
      description: 'As printed; aliases.csv maps it',
    },
    event: {
      type: 'text',
      required: true,
      values: [
        'adds',
        'cuts',
        'enters',
        'homeports',
        'leaves',
        'other',
        'resumes',
        'returns',
        'terminal',
        'terminal-given-up',
      ],
      description:
        'enters, returns: first or again after years away; leaves: the last of its calls, once; adds, cuts: more or less of them; resumes: after a stop of the whole port',
    },
    called: {
      type: 'text',
      required: true,
      values: ['yes', 'no'],
      description:
        'Whether what is told says that ships of the operator called there that year; no: only said beforehand, of another year, or about something else',
    },
    summary: { type: 'text', required: true },
    source_id: { type: 'text', required: true, refers: 'sources.source_id' },
    summary_fr: { type: 'text', optional: true },
  },
} as const satisfies TableSchema;
