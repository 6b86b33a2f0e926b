import { ranksOf } from '../series/ranks.ts';
import type { Said, Series } from '../series/series-set.ts';
import { atEnds } from '../series/two-years.ts';
import { decimal, type Cell } from './cell.ts';
import type { Figure } from './index.ts';
import { fleetRows, ownerRows, presenceRows } from './owner-rows.ts';
import { backtestRows, compareRows } from './scenario-compare-rows.ts';

import { fanRows, stepRows, swingRows } from './scenario-rows.ts';

/**
 * Returns the values of a figure as rows, the header first. Figures of statements have a row a statement with its verdict, the figure of
 * sources a row a printed value, figures of shipowners a row a shipowner and year, a source or a ship, figures of scenarios a row a year, a step, a
 * lever, a scenario or a target year, all others a row a port and year followed by the statements shown: of a slope its two years alone, of
 * places over the years also the `place` of the port and `of` how many counted. An absent value is an empty cell with its reason in
 * `absence`; `step` is the last digit the source vouches for.
 */
export function rowsOf(figure: Figure): Cell[][] {
  const { chart } = figure.spec;
  if (chart === 'claims' || chart === 'hedgehog') return statements(figure);
  if (chart === 'sources') return printed(figure);
  if (chart === 'shares' || chart === 'market') return ownerRows(figure);
  if (chart === 'presence') return presenceRows(figure);
  if (chart === 'fleet') return fleetRows(figure);
  if (chart === 'compare') return compareRows(figure);
  if (chart === 'backtest') return backtestRows(figure);
  if (chart === 'fan') return fanRows(figure);
  if (chart === 'waterfall') return stepRows(figure);
  if (chart === 'tornado') return swingRows(figure);
  if (chart === 'slope') return values({ ...figure, set: atEnds(figure.set) });
  return chart === 'bump' ? withPlaces(figure) : values(figure);
}

function values({ spec, set }: Figure): Cell[][] {
  const header = [
    'port_id',
    'port',
    'year',
    'year_ends',
    'value',
    'unit',
    'state',
    'step',
    'low',
    'high',
    'homeport_share',
    'absence',
    'sources',
  ];
  const rows = set.series.flatMap((one) => [
    ...one.points.map((point): Cell[] => [
      one.id,
      one.name[spec.lang],
      point.year,
      `${point.year}-${String(one.yearEndMonth).padStart(2, '0')}`,
      decimal(point.value),
      one.unit,
      point.state,
      point.value === null ? null : point.step,
      decimal(point.low),
      decimal(point.high),
      decimal(point.homeportShare ?? null),
      point.absence,
      point.sources.join(' '),
    ]),
    ...set.said
      .filter((said) => said.port === one.id)
      .map((said): Cell[] => [
        one.id,
        one.name[spec.lang],
        said.year,
        null,
        decimal(said.value),
        one.unit,
        kindOf(said),
        null,
        null,
        null,
        null,
        null,
        said.sources.join(' '),
      ]),
  ]);
  return [header, ...rows];
}

/** A port without a place that year, for want of a count or of a second port counted, has both columns empty. */
function withPlaces(figure: Figure): Cell[][] {
  const places = new Map<string, readonly Cell[]>(
    ranksOf(figure.set.series).flatMap(({ year, placed }) =>
      placed.map(({ series, place, of }) => [`${series.id} ${year}`, [place, of]]),
    ),
  );
  const [header = [], ...rows] = values(figure);
  return [
    [...header, 'place', 'of'],
    ...rows.map((row) => [...row, ...(places.get(`${row[0]} ${row[2]}`) ?? [null, null])]),
  ];
}

function statements({ spec, set }: Figure): Cell[][] {
  const header = [
    'port_id',
    'port',
    'year',
    'said_in',
    'kind',
    'bound',
    'said',
    'counted',
    'counted_state',
    'verdict',
    'grounds_year',
    'grounds_value',
    'grounds_measure',
    'grounds_calendar',
    'reached_in',
    'sources',
  ];
  const rows = set.said.map((said): Cell[] => [
    said.port,
    nameOf(set.series, said.port, spec.lang),
    said.year,
    said.saidIn,
    said.kind,
    said.bound,
    decimal(said.value),
    decimal(said.counted?.value ?? null),
    said.counted?.state,
    said.verdict,
    said.grounds?.year,
    decimal(said.grounds?.value ?? null),
    said.grounds?.measure,
    said.grounds?.calendar,
    said.reachedIn,
    said.sources.join(' '),
  ]);
  return [header, ...rows];
}

function printed({ spec, set }: Figure): Cell[][] {
  const header = ['port_id', 'port', 'year', 'value', 'status', 'precision', 'chosen', 'source'];
  const rows = set.printed.map((one): Cell[] => [
    one.port,
    nameOf(set.series, one.port, spec.lang),
    one.year,
    one.value,
    one.status,
    one.precision,
    one.chosen ? 'yes' : 'no',
    one.source,
  ]);
  return [header, ...rows];
}

function kindOf(said: Said): string {
  return said.bound === null ? said.kind : `${said.kind} ${said.bound}`;
}

function nameOf(series: readonly Series[], port: string, lang: 'fr' | 'en'): string {
  return series.find((one) => one.id === port)?.name[lang] ?? port;
}
