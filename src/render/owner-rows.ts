import { isKnown } from '../series/point.ts';
import { decimal, type Cell } from './cell.ts';
import type { Figure } from './index.ts';

/**
 * Returns the rows of a figure of presence, the header first: a row a figure in print and a row a change, each with its source. `covers` says
 * what a value is of where that is not the whole shipowner in the whole year.
 */
export function presenceRows({ spec, set }: Figure): Cell[][] {
  const port = set.against[0]?.id;
  const header = [
    'port_id',
    'owner_id',
    'owner',
    'operator',
    'year',
    'date',
    'metric',
    'value',
    'status',
    'covers',
    'event',
    'summary',
    'source',
  ];
  const rows = set.presence.flatMap(({ series, year, figures, events }) => {
    const name = set.series.find(({ id }) => id === series)?.name[spec.lang] ?? series;
    return [
      ...figures.map((one): Cell[] => [
        port,
        series,
        name,
        one.operator,
        year,
        null,
        one.metric,
        one.value,
        one.status,
        one.covers,
        null,
        null,
        one.source,
      ]),
      ...events.map((one): Cell[] => [
        port,
        series,
        name,
        one.operator,
        year,
        one.date,
        null,
        null,
        null,
        null,
        one.kind,
        one.summary[spec.lang],
        one.source,
      ]),
    ];
  });
  return [header, ...rows];
}

/** Returns a row a ship; an empty cell is what no source says. */
export function fleetRows({ spec, set }: Figure): Cell[][] {
  const port = set.against[0]?.id;
  const header = [
    'ship_id',
    'ship',
    'owner_id',
    'owner',
    'year_built',
    'lower_berths',
    'gross_tonnage',
    'length_m',
    'fuel',
    'shore_power_ready',
    'status',
    'port_id',
    'fits',
    'sources',
  ];
  const rows = set.fleet.map((ship): Cell[] => [
    ship.id,
    ship.name,
    ship.series,
    set.series.find(({ id }) => id === ship.series)?.name[spec.lang] ?? ship.series,
    ship.built,
    ship.berths,
    ship.tonnage,
    ship.metres,
    ship.fuel,
    ship.shorePower,
    ship.status,
    port,
    ship.fits,
    ship.sources.join(' '),
  ]);
  return [header, ...rows];
}

/**
 * Returns the rows of shares of a port and of the world market: a row a shipowner and year that anything is known of, the unknown part among
 * them, followed by what was said of it. `total` is what shares are parts of; `low` and `high` are empty where there is one value alone.
 */
export function ownerRows({ spec, set }: Figure): Cell[][] {
  const [total] = set.against;
  const header = ['port_id', 'owner_id', 'owner', 'year', 'value', 'unit', 'state', 'low', 'high', 'total', 'sources'];
  const rows = set.series.flatMap(({ id, name, unit, points }) => [
    ...points
      .filter(isKnown)
      .map((point): Cell[] => [
        total?.id,
        id,
        name[spec.lang],
        point.year,
        decimal(point.value),
        unit,
        point.state,
        decimal(point.low),
        decimal(point.high),
        total?.points.find(({ year }) => year === point.year)?.value,
        point.sources.join(' '),
      ]),
    ...set.said
      .filter(({ port }) => port === id)
      .map((said): Cell[] => [
        total?.id,
        id,
        name[spec.lang],
        said.year,
        said.value,
        unit,
        said.kind,
        null,
        null,
        null,
        said.sources.join(' '),
      ]),
  ]);
  return [header, ...rows];
}
