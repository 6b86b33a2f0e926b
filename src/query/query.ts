import { modesFor } from '../spec/chart-modes.ts';
import { questionOf, type ChartSpec, type TimeRange } from '../spec/chart-spec.ts';
import { limits } from '../spec/limits.ts';
import { isOwnerChart, isScenarioChart } from '../spec/vocabulary.ts';
import type { Note } from '../spec/notes.ts';
import type { Series, SeriesSet } from '../series/series-set.ts';
import { isKnown } from '../series/point.ts';
import { ranksOf } from '../series/ranks.ts';
import type { Known } from '../tables/known.ts';
import { compare } from './compare.ts';
import { eventsFor, breaksFor } from './context.ts';
import type { PortRow, TrafficRecord } from './estimates.ts';
import { measures } from './measures.ts';
import { ownerAnswer } from './owners/owner-answer.ts';
import { knowsOwners, type OwnerTables } from './owners/owner-tables.ts';
import { knowsScenarios, type KnownScenarios } from './scenarios/known-scenarios.ts';
import { scenarioAnswer } from './scenarios/scenario-answer.ts';
import { withPeers, type KnownWithLikeness } from './peers.ts';
import { printedFor } from './printed.ts';
import { readingNotes } from './reading-notes.ts';
import { portSeries } from './port-series.ts';
import { publishedShares, trafficRecord } from './record.ts';
import { saidAbout } from './said.ts';
import { selectPorts } from './select-ports.ts';
import { sourcesOf } from './sources-of.ts';
import { yearsShown, type SeriesIn } from './years-shown.ts';

/** What any question may be asked of; those about shipowners and scenarios need what they rest on besides. */
export type KnownAnywhere = KnownWithLikeness & Partial<OwnerTables> & Partial<KnownScenarios>;

/**
 * Returns the answer to a spec: one series a port with a point for every year shown, what was said beside it, what explains it,
 * and every source. Never throws on a valid spec, unless it asks about shipowners or scenarios and their tables were not loaded; what cannot be
 * answered is a note or an absence with its reason.
 */
export function query(tables: KnownAnywhere, asked: ChartSpec): SeriesSet {
  const { chart } = asked;
  if (isOwnerChart(chart)) {
    if (!knowsOwners(tables)) throw new Error(`tables about shipowners not loaded: ${chart}`);
    return ownerAnswer(tables, { ...asked, chart });
  }
  if (isScenarioChart(chart)) {
    if (!knowsScenarios(tables)) throw new Error(`scenarios not loaded: ${chart}`);
    return scenarioAnswer(tables, { ...asked, chart });
  }
  const { spec, notes: modeNotes } = asShown(asked);
  const selected = selectPorts(tables, spec.ports);
  const peers = withPeers(tables, selected.ports, spec.peers);
  const ports = peers.ports.slice(0, Math.max(limits.ports, selected.ports.length));
  const measure = measures[spec.measure];
  const record = trafficRecord(tables, ports, spec);
  const onRecord = yearsOnRecord(record);
  const shares =
    spec.chart === 'composition'
      ? publishedShares(tables, ports, spec.measure)
      : new Map<string, ReadonlyMap<number, number>>();
  const seriesIn = (span: TimeRange): Series[] =>
    ports.map((port) => portSeries(port, spec, record.get(port.port_id) ?? [], shares.get(port.port_id) ?? none, span));
  const other = spec.chart === 'scatter' ? otherMeasure(tables, ports, spec) : noOther;
  const extent = yearsShown(spec, onRecord ?? { from: 2000, to: 2025 }, seriesIn, other);
  const series = seriesIn(extent);
  const compared = compare(series, spec, extent, record);
  const against = other(extent);
  const said = saidAbout(tables, spec, ports, compared, record);
  const printed = spec.chart === 'sources' ? printedFor(compared.series, record) : [];
  const events = eventsFor(tables, ports, extent);
  const breaks = breaksFor(tables, ports, measure.metric, extent);
  return {
    question: questionOf(spec),
    unit: compared.series[0]?.unit ?? 'movements',
    ...extent,
    onRecord,
    saidUntil: lastYearOf(record),
    base: compared.base,
    series: compared.series,
    against,
    said,
    printed,
    presence: [],
    fleet: [],
    whatIf: null,
    events,
    breaks,
    notes: [
      ...modeNotes,
      ...selected.notes,
      ...peers.notes,
      ...compared.notes,
      ...yearNotes(spec, extent, compared.series),
      ...absenceNotes(series, record, extent),
      ...readingNotes(ports, compared.series, breaks, spec),
    ],
    sources: sourcesOf(tables, [...compared.series, ...against], said, printed, events, breaks),
    dataDate: tables.dataDate,
  };
}

/** A mode a chart does not have gives way to the plain one. The split of a port is of its own total, whatever the other ports count. */
function asShown(asked: ChartSpec): { spec: ChartSpec; notes: Note[] } {
  const known = modesFor(asked.chart, asked.measure).includes(asked.mode);
  if (known && asked.chart !== 'composition') return { spec: asked, notes: [] };
  return { spec: { ...asked, mode: 'absolute' }, notes: known ? [] : [{ code: 'mode-left', mode: asked.mode }] };
}

function yearsOnRecord(record: TrafficRecord): TimeRange | null {
  const years = [...record.values()].flatMap((all) => all.filter(isKnown).map((estimate) => estimate.year));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

function lastYearOf(record: TrafficRecord): number | null {
  const years = [...record.values()].flatMap((all) => all.at(-1)?.year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** The second measure of a scatter, for the same ports. */
function otherMeasure(tables: Known, ports: readonly PortRow[], spec: ChartSpec): SeriesIn {
  const asked = { ...spec, measure: spec.against };
  const record = trafficRecord(tables, ports, asked);
  return (span) => ports.map((port) => portSeries(port, asked, record.get(port.port_id) ?? [], none, span));
}

const noOther: SeriesIn = () => [];

const none: ReadonlyMap<number, number> = new Map();

/** A slope needs two years, and places over the years several: where there is one, that is said. */
function yearNotes({ chart, time }: ChartSpec, extent: TimeRange, series: readonly Series[]): Note[] {
  if (chart === 'slope' && time !== null && time.from === time.to)
    return [{ code: 'two-years', asked: time.to, ...extent }];
  const [only, ...others] = chart === 'bump' ? ranksOf(series) : [];
  return only && others.length === 0 ? [{ code: 'one-year-of-places', year: only.year }] : [];
}

/** Ports that have nothing to show say whether they never have, or not in these years. */
function absenceNotes(series: readonly Series[], record: TrafficRecord, shown: TimeRange): Note[] {
  const silent = series.filter((one) => !one.points.some(isKnown));
  const hasFigures = (one: Series) => (record.get(one.id) ?? []).some(isKnown);
  const never = silent.filter((one) => !hasFigures(one)).map((one) => one.id);
  const gaps = silent.filter(hasFigures).map(({ id }) => {
    const years = (record.get(id) ?? []).filter(isKnown).map((estimate) => estimate.year);
    return { port: id, from: Math.min(...years), to: Math.max(...years) };
  });
  return [
    ...(never.length > 0 ? [{ code: 'no-figures', ports: never } as const] : []),
    ...(gaps.length > 0 ? [{ code: 'no-figures-in-time', gaps, shown } as const] : []),
  ];
}
