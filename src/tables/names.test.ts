import { expect, test } from 'vitest';
import { resolveName, type AliasRow, type KnownIds } from './names.ts';

const alias = (
  kind: AliasRow['kind'],
  name: string,
  ids: string | null,
  type: AliasRow['id_type'],
  note: string | null = null,
): AliasRow => ({ kind, name, ids, id_type: type, note });

const aliases = [
  alias('operator', 'Costa Cruises', 'costa', 'brand_id'),
  alias('operator', 'Costa + MSC', 'costa;msc', 'brand_id'),
  alias('operator', 'Costa + RCCL', 'costa', 'brand_id'),
  alias('operator', 'Costa + RCCL', 'rcg', 'group_id', 'RCCL is the company'),
  alias('operator', 'ALL', null, 'none', 'every line of the port'),
  alias('entity', 'Carnival', 'carnival_corp', 'group_id'),
  alias('place', 'Turkey', 'TR', 'country'),
];
const known: KnownIds = {
  brand_id: new Set(['costa', 'msc', 'carnival']),
  group_id: new Set(['rcg', 'carnival_corp']),
  ship_id: new Set(),
  port_id: new Set(['marseille']),
  region: new Set(['world']),
  country: new Set(['FR']),
};
const resolve = (name: string, kind: AliasRow['kind']) => resolveName(name, kind, aliases, known);

test.each<[string, string, AliasRow['kind'], ReturnType<typeof resolve>]>([
  [
    'a printed name is one brand',
    'Costa Cruises',
    'operator',
    { ids: [{ type: 'brand_id', id: 'costa' }], note: null },
  ],
  [
    'two names joined are two brands',
    'Costa + MSC',
    'operator',
    {
      ids: [
        { type: 'brand_id', id: 'costa' },
        { type: 'brand_id', id: 'msc' },
      ],
      note: null,
    },
  ],
  [
    'a brand and a group may stand together',
    'Costa + RCCL',
    'operator',
    {
      ids: [
        { type: 'brand_id', id: 'costa' },
        { type: 'group_id', id: 'rcg' },
      ],
      note: 'RCCL is the company',
    },
  ],
  ['"all lines" is nobody in particular, and says so', 'ALL', 'operator', { ids: [], note: 'every line of the port' }],
  ['an id stands for itself', 'msc', 'entity', { ids: [{ type: 'brand_id', id: 'msc' }], note: null }],
  ['a port id is a place', 'marseille', 'place', { ids: [{ type: 'port_id', id: 'marseille' }], note: null }],
  ['capitals count: the group', 'Carnival', 'entity', { ids: [{ type: 'group_id', id: 'carnival_corp' }], note: null }],
  ['capitals count: the brand', 'carnival', 'entity', { ids: [{ type: 'brand_id', id: 'carnival' }], note: null }],
  [
    'a country without a port is still a place',
    'Turkey',
    'place',
    { ids: [{ type: 'country', id: 'TR' }], note: null },
  ],
  ['a name of another column is not known', 'Carnival', 'operator', null],
  ['a line nobody has heard of is not known', 'White Star Line', 'operator', null],
])('%s', (_, name, kind, expected) => {
  expect(resolve(name, kind)).toEqual(expected);
});
