import { expect, test } from 'vitest';
import { diffTable, type TableDiff } from './diff.ts';
import type { TableSchema } from './schema.ts';
import { traffic } from './traffic.ts';

const calls = {
  name: 'calls',
  row: 'calls of a port in a year',
  key: ['port', 'year', 'calls', 'source'],
  columns: {
    port: { type: 'text' },
    year: { type: 'integer' },
    calls: { type: 'integer' },
    source: { type: 'text' },
    note: { type: 'text' },
  },
} as const satisfies TableSchema;

const before = `port,year,calls,source,note
marseille,2017,459,port,
marseille,2018,511,port,about
miami,2018,1200,paper,`;
const nothing: TableDiff = { added: [], removed: [], changed: [], newColumns: [], lostColumns: [] };

test.each<[string, string, Partial<TableDiff>]>([
  ['nothing changed', before, {}],
  ['a year was added', `${before}\nmarseille,2019,520,port,`, { added: ['marseille · 2019 · 520 · port'] }],
  ['a row was taken out', before.replace('\nmiami,2018,1200,paper,', ''), { removed: ['miami · 2018 · 1200 · paper'] }],
  [
    'a note was rewritten',
    before.replace('about', 'exact'),
    {
      changed: [{ key: 'marseille · 2018 · 511 · port', cells: [{ column: 'note', from: 'about', to: 'exact' }] }],
    },
  ],
  [
    'a figure was corrected, which is one change and not two',
    before.replace('459', '462'),
    {
      changed: [{ key: 'marseille · 2017 · 462 · port', cells: [{ column: 'calls', from: '459', to: '462' }] }],
    },
  ],
  [
    'rows in another order are the same rows',
    before.split('\n').toSpliced(1, 2, 'marseille,2018,511,port,about', 'marseille,2017,459,port,').join('\n'),
    {},
  ],
  ['a column came in', before.replaceAll(/$/gm, ',').replace('note,', 'note,note_fr'), { newColumns: ['note_fr'] }],
  ['line ends and a byte-order mark are no change', `\uFEFF${before.replaceAll('\n', '\r\n')}\r\n`, {}],
])('%s', (_, after, expected) => {
  expect(diffTable(calls, before, after)).toEqual({ ...nothing, ...expected });
});

test('a corrected figure that became exact is one change of two cells', () => {
  const row = 'marseille,2019-01-01,2019-12-31,passengers,1850000,rounded,final,,port,,,\n';
  const head = `${Object.keys(traffic.columns).join(',')}\n`;
  const { added, removed, changed } = diffTable(
    traffic,
    head + row,
    head + row.replace('1850000,rounded', '1851234,exact'),
  );
  expect([added, removed, changed.map(({ cells }) => cells)]).toEqual([
    [],
    [],
    [
      [
        { column: 'value', from: '1850000', to: '1851234' },
        { column: 'precision', from: 'rounded', to: 'exact' },
      ],
    ],
  ]);
});
