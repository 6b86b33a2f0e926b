import type { Presence, PresenceFigure } from '../../series/owners.ts';
import { isCountState } from '../../series/point.ts';
import type { OwnerLevel } from '../../spec/vocabulary.ts';
import type { Estimate } from '../../tables/best-estimate.ts';
import { periodKind } from '../../tables/calendar.ts';
import { bestFigures, type Stated } from './best-figures.ts';
import type { Roster } from './roster.ts';

/** A count, or what was announced, between two bounds. */
export type Volume = Stated;

/** Who brings what part of a port's year. */
export type YearShares = {
  readonly year: number;
  /** The port's own total. */
  readonly total: Volume;
  /** What each shipowner brings; of a group `high` is open where only some of its brands are known. */
  readonly known: ReadonlyMap<string, Volume & { readonly most: number }>;
};

/**
 * Returns the years in which both the total of a port and the part of at least one shipowner are in print. At the level of groups the brands
 * known are added up, unless a source gives the group itself; `most` is then what the group may bring with the brands nobody names.
 */
export function portShares(
  record: readonly Presence[],
  totals: readonly Estimate[],
  roster: Roster,
  level: OwnerLevel,
  metric: 'calls' | 'passengers',
  yearEndMonth: number,
): YearShares[] {
  return totals.flatMap((estimate) => {
    const total = totalOf(estimate, yearEndMonth);
    const cells = record.filter(({ year }) => year === estimate.year);
    const known =
      level === 'brand'
        ? brandVolumes(cells, metric, roster, estimate.year)
        : new Map(ofGroups(cells, metric, roster, estimate.year));
    if (total === null || known.size === 0) return [];
    const least = sum([...known.values()].map(({ low }) => low));
    // Sources that name more than the total leave nothing unknown.
    const whole = { ...total, low: Math.max(total.low, least), high: Math.max(total.high, least) };
    return [{ year: estimate.year, total: whole, known: openAbove(known, whole) }];
  });
}

/**
 * Returns what each brand brings in a year, from its own cells of that year; `most` is open where only one of its ships is in print, whose figure is
 * then the least.
 */
export function brandVolumes(
  cells: readonly Presence[],
  metric: 'calls' | 'passengers',
  roster: Roster,
  year: number,
): ReadonlyMap<string, Volume & { readonly most: number }> {
  const volumes = cells.flatMap(({ series, figures }) => {
    const stated = bestFigures(figures, metric);
    return stated === null ? [] : [{ id: series, stated }];
  });
  // Where only one ship is in print its calls are the least that its shipowner brings, unless those of its group are in print.
  const ids = new Set(volumes.map(({ id }) => id));
  const inGroup = new Set([...ids].flatMap((id) => roster.brandsOf(id, String(year))));
  const byOneShip = cells.flatMap(({ series, figures }): Named[] => {
    const stated = ids.has(series) || inGroup.has(series) ? null : bestFigures(figures, metric, ofOneShip);
    return stated === null ? [] : [[series, { ...stated, most: Number.POSITIVE_INFINITY }]];
  });
  return new Map([
    ...byOneShip,
    ...ofBrands([...volumes, ...restOfJoint(cells, volumes, metric, roster)], roster, year),
  ]);
}

const ofOneShip: ReadonlySet<PresenceFigure['covers']> = new Set(['one-ship']);

type Named = readonly [string, Volume & { readonly most: number }];

/** A figure of a group is nobody's where one of its brands has its own. */
function ofBrands(volumes: readonly { id: string; stated: Stated }[], roster: Roster, year: number): Named[] {
  const ids = new Set(volumes.map(({ id }) => id));
  return volumes.flatMap(({ id, stated }): Named[] => {
    const parts = roster.brandsOf(id, String(year));
    return parts.some((brand) => brand !== id && ids.has(brand)) ? [] : [[id, { ...stated, most: stated.high }]];
  });
}

/** A figure of several brands together, less what the others have of their own, is what the last of them brings. */
function restOfJoint(
  cells: readonly Presence[],
  volumes: readonly { id: string; stated: Stated }[],
  metric: 'calls' | 'passengers',
  roster: Roster,
): { id: string; stated: Stated }[] {
  const joint = cells.flatMap(({ figures }) =>
    figures.filter((figure) => figure.covers === 'together' && figure.metric === metric),
  );
  const own = new Map(volumes.map(({ id, stated }) => [id, stated]));
  const found = new Map<string, Stated>();
  for (const { operator, value, source } of joint) {
    const named = roster.named(operator, 'operator');
    if (named.of !== 'owners' || named.groups.length > 0) continue;
    const open = named.brands.filter((brand) => !own.has(brand));
    const others = named.brands.flatMap((brand) => own.get(brand) ?? []);
    const [last] = open;
    if (last === undefined || open.length > 1) continue;
    const low = value - sum(others.map((one) => one.high));
    if (low < 0) continue;
    found.set(last, {
      low,
      high: value - sum(others.map((one) => one.low)),
      state: 'announced',
      sources: [...new Set([source, ...others.flatMap((one) => one.sources)])],
    });
  }
  return [...found].map(([id, stated]) => ({ id, stated }));
}

function ofGroups(cells: readonly Presence[], metric: 'calls' | 'passengers', roster: Roster, year: number): Named[] {
  return cells.flatMap(({ series, figures }): Named[] => {
    // One brand may be printed under several names.
    const partOf = ({ operator }: PresenceFigure) => {
      const named = roster.knows(operator) ? null : roster.named(operator, 'operator');
      return named?.of === 'owners' ? [...named.brands, ...named.groups].join(' ') : operator;
    };
    const stated = [...new Set(figures.map(partOf))].flatMap((part) => {
      const own = figures.filter((figure) => partOf(figure) === part);
      const whole = bestFigures(own, metric);
      const found = whole ?? bestFigures(own, metric, ofOneShip);
      return found === null ? [] : [{ found, isWhole: part === series && whole !== null, isLeast: whole === null }];
    });
    const whole = stated.find(({ isWhole }) => isWhole);
    if (whole) return [[series, { ...whole.found, most: whole.found.high }]];
    if (stated.length === 0) return [];
    const parts = stated.map(({ found }) => found);
    const [low, high] = [sum(parts.map((part) => part.low)), sum(parts.map((part) => part.high))];
    const isOpen = roster.brandsOf(series, String(year)).length > parts.length || stated.some(({ isLeast }) => isLeast);
    const state = parts.every((part) => part.state === parts[0]?.state)
      ? (parts[0]?.state ?? 'announced')
      : 'announced';
    const sources = [...new Set(parts.flatMap((part) => part.sources))];
    return [[series, { low, high, state, sources, most: isOpen ? Number.POSITIVE_INFINITY : high }]];
  });
}

/** No group can bring more than the part nobody is named for. */
function openAbove(known: ReadonlyMap<string, Volume & { readonly most: number }>, total: Volume) {
  const unknown = Math.max(0, total.high - sum([...known.values()].map(({ low }) => low)));
  return new Map(
    [...known].map(([id, volume]) => [id, { ...volume, most: Math.min(volume.most, volume.low + unknown) }] as const),
  );
}

/** The total as counted; where it was not, what was announced. A bound is no total to take a share of. */
function totalOf({ value, state, low, high, chosen, alternatives }: Estimate, yearEndMonth: number): Volume | null {
  if (value !== null && isCountState(state)) {
    const sources = [...new Set(chosen.map(({ source }) => source))];
    return { low: value, high: value, state: state === 'provisional' ? state : 'counted', sources };
  }
  if (value !== null || low !== null || high !== null) return null;
  const announced = alternatives.filter(
    ({ status, precision, from, to }) =>
      status === 'forecast' &&
      (precision === 'exact' || precision === 'rounded') &&
      periodKind(from, to, yearEndMonth) === 'own-year',
  );
  if (announced.length === 0) return null;
  const values = announced.map((figure) => figure.value);
  return {
    low: Math.min(...values),
    high: Math.max(...values),
    state: 'announced',
    sources: [...new Set(announced.map(({ source }) => source))],
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
