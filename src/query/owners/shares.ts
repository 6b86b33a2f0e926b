import type { Point, Series } from '../../series/series-set.ts';
import type { TimeRange } from '../../spec/chart-spec.ts';
import type { YearShares, Volume } from './port-shares.ts';
import { printedOnly } from './presence-record.ts';
import type { Owner, Roster } from './roster.ts';
import { unpublished } from '../unpublished.ts';

/** The part of a port's year that no source gives to a shipowner. */
export const unknownId = 'unknown';
/** Shipowners known by name whom the figure was not asked for. */
export const othersId = 'others';

const unknown: Owner = { id: unknownId, name: { fr: 'Inconnu', en: 'Unknown' }, colour: null };
const others: Owner = { id: othersId, name: { fr: 'Autres, nommés', en: 'Others, named' }, colour: null };

/**
 * Returns a year without some shipowners, and what went with them: the total less what they brought. Where no source names any of them
 * nothing goes, and the year stays as it was. The total never rises.
 */
export function withoutOwners(
  year: YearShares,
  isGone: (id: string) => boolean,
): { readonly rest: YearShares; readonly gone: Volume | null } {
  const lost = [...year.known].filter(([id]) => isGone(id)).map(([, volume]) => ({ ...volume, high: volume.most }));
  const [first] = lost;
  if (!first) return { rest: year, gone: null };
  const [low, high] = [lost.reduce((sum, one) => sum + one.low, 0), lost.reduce((sum, one) => sum + one.high, 0)];
  const { total } = year;
  const most = Math.max(0, total.high - low);
  return {
    rest: {
      ...year,
      total: { ...total, low: Math.min(most, Math.max(0, total.low - high)), high: most },
      known: new Map([...year.known].filter(([id]) => !isGone(id))),
    },
    gone: { low, high, state: first.state, sources: [...new Set(lost.flatMap(({ sources }) => sources))] },
  };
}

/**
 * Returns a series a shipowner in per cent of the port's total, the largest first, then the part that is unknown. `value` is the least that is
 * known, of the unknown part the most: the values of a year sum to 100.
 */
export function shareSeries(
  years: readonly YearShares[],
  { from, to }: TimeRange,
  roster: Roster,
  wantsOwner: (id: string) => boolean,
): Series[] {
  const shown = years.filter(({ year }) => year >= from && year <= to);
  const ids = [...new Set(shown.flatMap(({ known }) => [...known.keys()]))];
  const wanted = ids.filter(wantsOwner);
  const rest = ids.filter((id) => !wanted.includes(id));
  const largest = (id: string) => Math.max(...shown.map(({ known, total }) => (known.get(id)?.low ?? 0) / total.high));
  const series = wanted
    .toSorted((a, b) => largest(b) - largest(a))
    .map((id) => seriesOf(ownerOf(id, roster), 'shipowner', shown, { from, to }, (year) => shareOf(year, [id])));
  const more = rest.length > 0 ? [seriesOf(others, 'unknown', shown, { from, to }, (year) => shareOf(year, rest))] : [];
  return [...series, ...more, seriesOf(unknown, 'unknown', shown, { from, to }, unknownPart)];
}

/** Returns a series of volumes in the unit of the port, for the totals that shares are parts of. */
export function volumeSeries(
  owner: Owner,
  years: readonly { readonly year: number; readonly volume: Volume | null }[],
  { from, to }: TimeRange,
  unit: Series['unit'],
): Series {
  const byYear = new Map(years.map(({ year, volume }) => [year, volume]));
  return {
    ...plain(owner),
    kind: 'total',
    unit,
    points: span({ from, to }).map((year) => {
      const volume = byYear.get(year);
      return volume ? pointOf(year, volume.low, volume.high, volume.state, volume.sources) : unpublished(year);
    }),
  };
}

/** Returns a shipowner by id; one that is in no table has its printed name. */
export function ownerOf(id: string, roster: Roster): Owner {
  if (!id.startsWith(printedOnly)) return roster.owner(id);
  const name = id.slice(printedOnly.length);
  return { id, name: { fr: name, en: name }, colour: null };
}

/** Returns what every series of a shipowner has in common. */
export function plain({ id, name, colour }: Owner): Omit<Series, 'kind' | 'unit' | 'points'> {
  return { id, name, colour, at: null, yearEndMonth: 12, counting: null };
}

type Part = Pick<Volume, 'low' | 'high' | 'state' | 'sources'>;

function seriesOf(
  owner: Owner,
  kind: 'shipowner' | 'unknown',
  years: readonly YearShares[],
  range: TimeRange,
  part: (year: YearShares) => Part | null,
): Series {
  const byYear = new Map(years.map((year) => [year.year, part(year)]));
  return {
    ...plain(owner),
    kind,
    unit: 'share',
    points: span(range).map((year) => {
      const found = byYear.get(year);
      if (!found) return unpublished(year);
      const point = pointOf(year, found.low * 100, found.high * 100, found.state, found.sources);
      // What nobody is named for is at most what the least of the others leaves.
      return owner.id === unknownId && point.high !== null ? { ...point, value: point.high, state: 'at-most' } : point;
    }),
  };
}

/** At least its least of the largest total, at most its most of the smallest. */
function shareOf({ known, total }: YearShares, ids: readonly string[]): Part | null {
  const parts = ids.flatMap((id) => known.get(id) ?? []);
  if (parts.length === 0 || total.high === 0) return null;
  const [low, most] = [parts.reduce((sum, part) => sum + part.low, 0), parts.reduce((sum, part) => sum + part.most, 0)];
  return {
    low: low / total.high,
    high: Math.min(1, total.low === 0 ? 1 : most / total.low),
    state: stateOf([...parts, total]),
    sources: [...new Set([...parts.flatMap((part) => part.sources), ...total.sources])],
  };
}

/** A share is as good as the least of what it is made of. */
function stateOf(parts: readonly Pick<Volume, 'state'>[]): Volume['state'] {
  if (parts.some(({ state }) => state === 'said')) return 'said';
  return parts.every(({ state }) => state === 'counted') ? 'counted' : 'announced';
}

function unknownPart({ known, total }: YearShares): Part | null {
  if (total.high === 0) return null;
  const volumes = [...known.values()];
  const high = 1 - volumes.reduce((sum, { low }) => sum + low, 0) / total.high;
  const low = 1 - volumes.reduce((sum, volume) => sum + volume.high, 0) / Math.max(1, total.low);
  return {
    low: Math.max(0, Math.min(low, high)),
    high: Math.max(0, high),
    state: total.state === 'counted' ? 'counted' : 'announced',
    sources: total.sources,
  };
}

function pointOf(year: number, low: number, high: number, state: Part['state'], sources: readonly string[]): Point {
  const isRange = high - low > 1e-9;
  return {
    year,
    value: low,
    state: isRange ? 'between' : state,
    low: isRange ? low : null,
    high: isRange ? high : null,
    step: 1,
    absence: null,
    reason: null,
    sources,
    alternatives: 0,
  };
}

function span({ from, to }: TimeRange): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
