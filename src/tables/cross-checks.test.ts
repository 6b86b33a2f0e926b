import { describe, expect, test } from 'vitest';
import { checkTable, checkTogether } from './checks.ts';
import { describeProblem } from './problem.ts';

const ports = `port_id,name,country,unlocode,lat,lon,region,kind,part_of,year_end_month,counts,counting_note
marseille,Marseille,FR,FRMRS,43.3,5.3,west-med,port,,12,movements,
miami,Miami,US,USMIA,25.8,-80.2,florida,port,,9,movements,`;
const sources = `source_id,title,publisher,date,url,lang,type
port-2018,Bilan,Port de Marseille,2018-01-15,,fr,official
paper-2018,Une année record,La Provence,2018-01-16,,fr,press`;
const trafficHeader = 'port_id,period_start,period_end,metric,value,precision,status,preferred,source_id,note';
const marseille = 'marseille,2017-01-01,2017-12-31,passengers,1487313,exact,final,,port-2018,';
const brands = `brand_id,name,group_id,market_segment,active_from,active_to,source_id,note
costa,Costa Cruises,carnival_corp,contemporary,,,port-2018,
msc,MSC Cruises,msc_group,contemporary,,,port-2018,`;
const aliases = `kind,name,ids,id_type,note
operator,Costa + MSC,costa;msc,brand_id,
operator,ALL,,none,every line of the port`;

/** What is said about a small folder when its tables are held against each other. */
function said({
  traffic = [marseille],
  breaks = '',
  presence = '',
  aliasText = aliases,
}: {
  traffic?: readonly string[];
  breaks?: string;
  presence?: string;
  aliasText?: string;
}): string[] {
  const checked = [
    checkTable('ports', ports),
    checkTable('sources', sources),
    checkTable('traffic', [trafficHeader, ...traffic].join('\n')),
    checkTable('brands', brands),
    checkTable('aliases', aliasText),
    checkTable('breaks', breaks === '' ? null : `break_id,scope,from,to,kind,title_en,title_fr,source_id\n${breaks}`),
    checkTable(
      'presence',
      presence === '' ? null : `port_id,operator,year,metric,value,status,source_id,note\n${presence}`,
    ),
  ];
  return [...checked.flatMap(({ problems }) => problems ?? []), ...checkTogether(checked).problems].map(
    describeProblem,
  );
}

test('a sound folder has nothing said about it', () => {
  expect(said({})).toEqual([]);
});

describe('tables are held against each other', () => {
  test.each<[string, Parameters<typeof said>[0], string]>([
    [
      'the same figure twice',
      { traffic: [marseille, marseille] },
      `traffic.csv, row 3, port_id + period_start + period_end + metric + value + precision + status + source_id: "marseille · 2017-01-01 · 2017-12-31 · passengers · 1487313 · exact · final · port-2018" – expected a row that is not there already (row 2)`,
    ],
    [
      'a source nobody wrote down',
      { traffic: [marseille.replace('port-2018', 'hearsay')] },
      'traffic.csv, row 2, source_id: "hearsay" – expected a source_id of sources.csv',
    ],
    [
      'a port that is not in the table',
      { traffic: [marseille.replace('marseille', 'atlantis')] },
      'traffic.csv, row 2, port_id: "atlantis" – expected a port_id of ports.csv',
    ],
    [
      'a year that ends before it begins',
      { traffic: [marseille.replace('2017-12-31', '2016-12-31')] },
      'traffic.csv, row 2, period_end: "2016-12-31" – expected a date on or after 2017-01-01',
    ],
    [
      'a break that ends before it begins',
      { breaks: 'storm,world,2017-09-10,2017-09-01,policy,Storm,Tempête,port-2018' },
      'breaks.csv, row 2, to: "2017-09-01" – expected a date on or after 2017-09-10',
    ],
    [
      'a break of no known kind',
      { breaks: 'storm,world,2017-09-10,,weather,Storm,Tempête,port-2018' },
      'breaks.csv, row 2, kind: "weather" – expected one of pandemic, policy, perimeter, outlier, conflict, unit, series, membership',
    ],
    [
      'a break of nowhere',
      { breaks: 'storm,atlantis,2017-09-10,,policy,Storm,Tempête,port-2018' },
      'breaks.csv, row 2, scope: "atlantis" – expected a port id, a sea area, an ISO country code or world',
    ],
    [
      'a shipowner that no alias knows',
      { presence: 'miami,White Star Line,2017,calls,1,final,port-2018,' },
      'presence.csv, row 2, operator: "White Star Line" – expected a name of kind operator in aliases.csv, or an id',
    ],
    [
      'an alias of a brand that is not there',
      { aliasText: `${aliases}\noperator,Cunard,cunard,brand_id,` },
      'aliases.csv, row 4, ids: "cunard" – expected a brand_id',
    ],
    [
      'an alias of nobody, without a reason',
      { aliasText: `${aliases}\noperator,US lines,,none,` },
      'aliases.csv, row 4, note: "" – expected why the name stands for none',
    ],
  ])('%s', (_, folder, expected) => {
    expect(said(folder)).toEqual([expected]);
  });

  test('two sources may print the same figure, and one source two figures', () => {
    expect(
      said({
        traffic: [
          marseille,
          marseille.replace('port-2018', 'paper-2018'),
          marseille.replace('1487313', '1500000').replace('exact', 'rounded'),
        ],
      }),
    ).toEqual([]);
  });

  test('names that aliases know are no problem', () => {
    expect(
      said({
        presence:
          'marseille,Costa + MSC,2018,calls,315,forecast,port-2018,\nmiami,ALL,2018,ships,55,claim,port-2018,\nmiami,costa,2018,calls,3,final,port-2018,',
      }),
    ).toEqual([]);
  });
});

test('one run names every defect, wherever it is', () => {
  const traffic = ['marseille,2017', marseille.replace('1487313', 'many'), marseille.replace('port-2018', 'hearsay')];
  expect(said({ traffic })).toEqual([
    'traffic.csv, row 2: expected 10 cells, found 2',
    'traffic.csv, row 3, value: "many" – expected a number with a decimal point',
    'traffic.csv, row 4, source_id: "hearsay" – expected a source_id of sources.csv',
  ]);
});

test('a damaged table of names is reported once, not by every row that refers to it', () => {
  expect(
    said({
      aliasText: aliases.replace('brand_id', 'brand'),
      presence: 'marseille,Costa + MSC,2018,calls,315,forecast,port-2018,',
    }),
  ).toEqual([
    'aliases.csv, row 2, id_type: "brand" – expected one of brand_id, group_id, ship_id, port_id, region, country, none',
  ]);
});

describe('homeport and transit passengers make the total of the same source', () => {
  const part = (metric: string, value: number, precision = 'exact', source = 'port-2018') =>
    `marseille,2018-01-01,2018-12-31,${metric},${value},${precision},final,,${source},`;

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'to the passenger',
      [part('passengers', 1715), part('passengers_homeport', 438), part('passengers_transit', 1277)],
      [],
    ],
    [
      'one passenger is missing',
      [part('passengers', 1715), part('passengers_homeport', 438), part('passengers_transit', 1276)],
      [
        'traffic.csv, row 2, value: "1715" – expected 1714: 438 homeport (row 3) + 1276 transit (row 4) of the same source',
      ],
    ],
    [
      'within rounding',
      [
        part('passengers', 1_530_000, 'rounded'),
        part('passengers_homeport', 600_011),
        part('passengers_transit', 931_395),
      ],
      [],
    ],
    [
      'a total given as "more than"',
      [
        part('passengers', 350_000, 'lower-bound'),
        part('passengers_homeport', 130_000),
        part('passengers_transit', 240_000),
      ],
      [],
    ],
    [
      'a "more than" above the sum',
      [
        part('passengers', 380_000, 'lower-bound'),
        part('passengers_homeport', 130_000),
        part('passengers_transit', 240_000),
      ],
      [
        'traffic.csv, row 2, value: "380000" – expected 370000: 130000 homeport (row 3) + 240000 transit (row 4) of the same source',
      ],
    ],
    [
      'another source may see it otherwise',
      [
        part('passengers', 1715),
        part('passengers_homeport', 438),
        part('passengers_transit', 1276, 'exact', 'paper-2018'),
      ],
      [],
    ],
  ])('%s', (_, traffic, expected) => {
    expect(said({ traffic })).toEqual(expected);
  });
});

test('a figure that one source prints twice with two readings is listed, not refused', () => {
  const traffic = checkTable(
    'traffic',
    [trafficHeader, marseille, marseille.replace('final', 'provisional')].join('\n'),
  );
  expect(checkTogether([traffic]).repeated).toEqual([
    { rows: [2, 3], port: 'marseille', metric: 'passengers', value: 1_487_313, source: 'port-2018' },
  ]);
});

test('a folder may lack any table but ports, figures and sources', () => {
  expect(checkTable('ships', null).problems).toBeNull();
  expect(checkTable('sources', null).problems?.map(describeProblem)).toEqual([
    'sources.csv: expected this file in the folder',
  ]);
});
