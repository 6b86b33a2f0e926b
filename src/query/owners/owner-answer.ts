import { hhiScale } from '../../series/dependence.ts';
import type { Point, SeriesSet } from '../../series/series-set.ts';
import { defaultSpec, questionOf, type ChartSpec, type TimeRange } from '../../spec/chart-spec.ts';
import type { Note } from '../../spec/notes.ts';
import type { OwnerChartId } from '../../spec/vocabulary.ts';
import type { PortRow } from '../estimates.ts';
import { selectPorts } from '../select-ports.ts';
import { sourcesNamed } from '../sources-of.ts';
import { ownerParts, type OwnerPart } from './owner-parts.ts';
import type { OwnerTables } from './owner-tables.ts';
import { rosterOf, type Roster } from './roster.ts';
import { unpublished } from '../unpublished.ts';

/**
 * Returns the answer to a question about shipowners. Of the ports asked for the first one is told; the world market is told of none.
 * Never throws on a valid spec.
 */
export function ownerAnswer(tables: OwnerTables, spec: ChartSpec & { readonly chart: OwnerChartId }): SeriesSet {
  const roster = rosterOf(tables);
  const selected = selectPorts(tables, spec.ports);
  const [port] = selected.ports as [PortRow];
  const unknown = [...spec.brands, ...(spec.without === null ? [] : [spec.without])].filter((id) => !roster.knows(id));
  const asked = {
    ...spec,
    brands: spec.brands.filter((id) => roster.knows(id)),
    without: spec.without !== null && roster.knows(spec.without) ? atLevel(spec.without, spec, roster) : null,
  };
  const part = ownerParts[spec.chart](tables, roster, asked, port);
  const shown = spec.time ?? part.onRecord ?? { from: 2000, to: 2025 };
  const series = part.series.map((one) => ({ ...one, points: everyYear(one.points, shown) }));
  const said = (part.said ?? []).filter(({ year }) => year >= shown.from && year <= shown.to);
  const used = { ...part, series, said };
  return {
    question: questionOf(spec),
    unit: part.series[0]?.unit ?? 'share',
    ...shown,
    saidUntil: null,
    base: null,
    against: [],
    printed: [],
    presence: [],
    fleet: [],
    whatIf: null,
    events: [],
    breaks: [],
    ...used,
    notes: [
      ...(unknown.length > 0 ? [{ code: 'unknown-brands', count: unknown.length, examples: unknown } as const] : []),
      ...selected.notes,
      ...onePort(spec, port),
      ...outsideYears(asked, roster),
      ...part.notes,
    ],
    // The scale of concentration is somebody’s too.
    sources: sourcesNamed(tables, [...namedIn(used), ...(spec.chart === 'shares' ? [hhiScale.source] : [])]),
    dataDate: tables.dataDate,
  };
}

/** Told by group, a brand goes with its group: the name and the figure are of one thing. */
function atLevel(id: string, { by, time }: ChartSpec, roster: Roster): string {
  return by === 'group' && !roster.isGroup(id) ? roster.ownerOf(id, 'group', String(time?.to ?? 9999)) : id;
}

/** The default pair of ports is nobody's wish; of ports that were asked for, those left out are told. */
function onePort({ ports, chart }: ChartSpec, port: PortRow): Note[] {
  const isAsked = ports.join('.') !== defaultSpec.ports.join('.');
  return isAsked && ports.length > 1 && chart !== 'market' ? [{ code: 'one-port', port: port.port_id }] : [];
}

/** Brands asked for in years they did not sail. */
function outsideYears({ brands, time }: ChartSpec, roster: Roster): Note[] {
  if (time === null) return [];
  return brands.flatMap((id): Note[] => {
    const { from, to } = roster.years(id);
    const isOutside = (from !== null && time.to < from) || (to !== null && time.from > to);
    return isOutside ? [{ code: 'brand-years', name: roster.owner(id).name, from, to }] : [];
  });
}

/** A point for every year shown, as in every other answer. */
function everyYear(points: readonly Point[], { from, to }: TimeRange): Point[] {
  const byYear = new Map(points.map((point) => [point.year, point]));
  return Array.from({ length: to - from + 1 }, (_, index) => byYear.get(from + index) ?? unpublished(from + index));
}

/** The sources of everything shown, those of values first. */
function namedIn({ series, against = [], said = [], presence = [], fleet = [], breaks = [] }: OwnerPart): string[] {
  return [
    ...[...series, ...against].flatMap(({ points }) => points.flatMap((point) => point.sources)),
    ...presence.flatMap(({ figures, events }) => [...figures, ...events].map(({ source }) => source)),
    ...said.flatMap((one) => one.sources),
    ...fleet.flatMap((ship) => ship.sources),
    ...breaks.map((one) => one.source),
  ];
}
