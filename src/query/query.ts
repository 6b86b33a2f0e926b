import { modesFor } from '../spec/chart-modes.ts';
import { questionOf, type ChartSpec, type TimeRange } from '../spec/chart-spec.ts';
import { limits } from '../spec/limits.ts';
import { isOwnerChart } from '../spec/vocabulary.ts';
import type { Note } from '../spec/notes.ts';
import type { Point, Series, SeriesSet } from '../series/series-set.ts';
import { isKnown } from '../series/point.ts';
import { ranksOf } from '../series/ranks.ts';
import { roundingStep, type Estimate } from '../tables/best-estimate.ts';
import type { Known } from '../tables/known.ts';
import { compare } from './compare.ts';
import { eventsFor, breaksFor } from './context.ts';
import { textOf, type PortRow, type TrafficRecord } from './estimates.ts';
import { measures } from './measures.ts';
import { ownerAnswer } from './owners/owner-answer.ts';
import { knowsOwners, type OwnerTables } from './owners/owner-tables.ts';
import { withPeers, type KnownWithLikeness } from './peers.ts';
import { printedFor } from './printed.ts';
import { readingNotes } from './reading-notes.ts';
import { publishedShares, trafficRecord } from './record.ts';
import { saidAbout } from './said.ts';
import { selectPorts } from './select-ports.ts';
import { sourcesOf } from './sources-of.ts';
import { unpublished } from './unpublished.ts';
import { yearsShown, type SeriesIn } from './years-shown.ts';

/**
 * Returns the answer to a spec: one series a port with a point for every year shown, what was said beside it, what explains it,
 * and every source. Never throws on a valid spec, unless it asks about shipowners and their tables were not loaded; what cannot be
 * answered is a note or an absence with its reason.
 */
export function query(tables: KnownWithLikeness & Partial<OwnerTables>, asked: ChartSpec): SeriesSet {
  const { chart } = asked;
  if (isOwnerChart(chart)) {
    if (!knowsOwners(tables)) throw new Error(`tables about shipowners not loaded: ${chart}`);
    return ownerAnswer(tables, { ...asked, chart });
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
    ports.map((port) => seriesOf(port, spec, record.get(port.port_id) ?? [], shares.get(port.port_id) ?? none, span));
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
  return (span) => ports.map((port) => seriesOf(port, asked, record.get(port.port_id) ?? [], none, span));
}

const noOther: SeriesIn = () => [];

function seriesOf(
  port: PortRow,
  spec: ChartSpec,
  all: readonly Estimate[],
  shares: ReadonlyMap<number, number>,
  { from, to }: TimeRange,
): Series {
  const byYear = new Map(all.map((estimate) => [estimate.year, pointOf(estimate, shares.get(estimate.year))]));
  return {
    id: port.port_id,
    name: { fr: port.label_fr ?? port.name, en: port.label_en ?? port.name },
    colour: port.colour ?? null,
    kind: port.kind,
    at: port.lon === null || port.lat === null ? null : [port.lon, port.lat],
    unit: measures[spec.measure].unit ?? port.counts,
    yearEndMonth: spec.calendar === 'civil' ? 12 : port.year_end_month,
    counting: textOf(port.counting_note, port.counting_note_fr),
    points: Array.from({ length: to - from + 1 }, (_, index) => byYear.get(from + index) ?? unpublished(from + index)),
  };
}

function pointOf({ chosen, alternatives, ...estimate }: Estimate, homeportShare: number | undefined): Point {
  return {
    ...estimate,
    step: stepOf(estimate, chosen),
    sources: [...new Set(chosen.map((figure) => figure.source))],
    ...(homeportShare === undefined ? {} : { homeportShare }),
    alternatives: alternatives.length,
  };
}

/** A converted value vouches for no digit finer than its band, or than a thousand; a ratio for none finer than its two figures do. */
function stepOf(
  { value, reason, low, high }: Omit<Estimate, 'chosen' | 'alternatives'>,
  chosen: Estimate['chosen'],
): number {
  if (reason === 'homeport-by-total') return 1;
  if (reason === 'passengers-by-calls') {
    const unsure = Math.max(0, ...chosen.map((figure) => roundingStep(figure) / figure.value));
    return Math.max(1, 10 ** Math.floor(Math.log10(Math.max(1, (value ?? 0) * unsure))));
  }
  const printed = Math.max(1, ...chosen.map(roundingStep));
  if (reason !== 'weighted-years' && !reason?.startsWith('guests-')) return printed;
  const band = low !== null && high !== null ? high - low : 0;
  return Math.max(1000, printed, band > 0 ? 10 ** Math.floor(Math.log10(band)) : 1);
}

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
