import { questionOf, type ChartSpec } from '../spec/chart-spec.ts';
import type { Note } from '../spec/notes.ts';
import type { Point, Series, SeriesSet } from '../series/series-set.ts';
import { isKnown } from '../series/point.ts';
import { rankingYear } from '../series/ranking-year.ts';
import { roundingStep, type Estimate } from '../tables/best-estimate.ts';
import type { Tables } from '../tables/load.ts';
import { compare } from './compare.ts';
import { eventsFor, breaksFor } from './context.ts';
import { textOf, type PortRow, type TrafficRecord } from './estimates.ts';
import { measures } from './measures.ts';
import { printedFor } from './printed.ts';
import { readingNotes } from './reading-notes.ts';
import { publishedShares, trafficRecord } from './record.ts';
import { saidAbout } from './said.ts';
import { selectPorts } from './select-ports.ts';
import { sourcesOf } from './sources-of.ts';

/**
 * Returns the answer to a spec: one series a port with a point for every year shown, what was said beside it, what explains it,
 * and every source. Never throws on a valid spec; what cannot be answered is a note or an absence with its reason.
 */
export function query(tables: Tables, asked: ChartSpec): SeriesSet {
  const { spec, notes: modeNotes } = asShown(asked);
  const selected = selectPorts(tables, spec.ports);
  const measure = measures[spec.measure];
  const record = trafficRecord(tables, selected.ports, spec);
  const years = yearsShown(spec, record);
  const shares =
    spec.chart === 'composition'
      ? publishedShares(tables, selected.ports)
      : new Map<string, ReadonlyMap<number, number>>();
  const seriesIn = (span: { from: number; to: number }) =>
    selected.ports.map((port) =>
      seriesOf(port, spec, record.get(port.port_id) ?? [], shares.get(port.port_id) ?? none, span),
    );
  const ranked = spec.chart === 'ranking' ? rankingYear({ ...years, series: seriesIn(years) }) : null;
  const extent = ranked === null ? years : { from: ranked, to: ranked };
  const series = seriesIn(extent);
  const compared = compare(series, spec, extent, record);
  const said = saidAbout(tables, spec, selected.ports, compared, record);
  const printed = spec.chart === 'sources' ? printedFor(compared.series, record) : [];
  const events = eventsFor(tables, selected.ports, extent);
  const breaks = breaksFor(tables, selected.ports, measure.metric, extent);
  return {
    question: questionOf(spec),
    unit: compared.series[0]?.unit ?? 'movements',
    ...extent,
    base: compared.base,
    series: compared.series,
    said,
    printed,
    events,
    breaks,
    notes: [
      ...modeNotes,
      ...selected.notes,
      ...compared.notes,
      ...absenceNotes(series, record),
      ...readingNotes(selected.ports, compared.series, breaks, spec),
    ],
    sources: sourcesOf(tables, compared.series, said, printed, events, breaks),
    dataDate: tables.dataDate,
  };
}

/** A ranking, statements and sources are shown as they were printed; the split of a port is of its own total, whatever the other ports count. */
function asShown(asked: ChartSpec): { spec: ChartSpec; notes: Note[] } {
  const fixed = ['ranking', 'claims', 'hedgehog', 'sources', 'composition'].includes(asked.chart);
  if (!fixed || asked.mode === 'absolute') return { spec: asked, notes: [] };
  const ownShare = asked.chart === 'composition' && asked.mode === 'share';
  return { spec: { ...asked, mode: 'absolute' }, notes: ownShare ? [] : [{ code: 'mode-left', mode: asked.mode }] };
}

/** From the first to the last year on record; statements about years to come are shown only when those years are asked for. */
function yearsShown(spec: ChartSpec, record: TrafficRecord): { from: number; to: number } {
  if (spec.time !== null) return spec.time;
  const years = [...record.values()].flatMap((all) => all.filter(isKnown).map((estimate) => estimate.year));
  if (years.length === 0) return { from: 2000, to: 2025 };
  return { from: Math.min(...years), to: Math.max(...years) };
}

function seriesOf(
  port: PortRow,
  spec: ChartSpec,
  all: readonly Estimate[],
  shares: ReadonlyMap<number, number>,
  { from, to }: { from: number; to: number },
): Series {
  const byYear = new Map(all.map((estimate) => [estimate.year, pointOf(estimate, shares.get(estimate.year))]));
  return {
    id: port.port_id,
    name: { fr: port.label_fr ?? port.name, en: port.label_en ?? port.name },
    colour: port.colour ?? null,
    kind: port.kind,
    unit: measures[spec.measure].unit ?? port.counts,
    yearEndMonth: spec.calendar === 'civil' ? 12 : port.year_end_month,
    counting: textOf(port.counting_note, port.counting_note_fr),
    points: Array.from({ length: to - from + 1 }, (_, index) => byYear.get(from + index) ?? unpublished(from + index)),
  };
}

function pointOf({ chosen, alternatives, ...estimate }: Estimate, homeportShare: number | undefined): Point {
  return {
    ...estimate,
    step: stepOf(estimate, Math.max(1, ...chosen.map(roundingStep))),
    sources: [...new Set(chosen.map((figure) => figure.source))],
    ...(homeportShare === undefined ? {} : { homeportShare }),
    alternatives: alternatives.length,
  };
}

/** A converted value vouches for no digit finer than its band, or than a thousand. */
function stepOf({ reason, low, high }: Omit<Estimate, 'chosen' | 'alternatives'>, printed: number): number {
  if (reason !== 'weighted-years' && !reason?.startsWith('guests-')) return printed;
  const band = low !== null && high !== null ? high - low : 0;
  return Math.max(1000, printed, band > 0 ? 10 ** Math.floor(Math.log10(band)) : 1);
}

const none: ReadonlyMap<number, number> = new Map();

function unpublished(year: number): Point {
  return {
    year,
    value: null,
    state: 'missing',
    low: null,
    high: null,
    step: 1,
    absence: 'not-published',
    reason: null,
    sources: [],
    alternatives: 0,
  };
}

/** Ports that have nothing to show say whether they never have, or not in these years. */
function absenceNotes(series: readonly Series[], record: TrafficRecord): Note[] {
  const silent = series.filter((one) => !one.points.some(isKnown));
  const hasFigures = (one: Series) => (record.get(one.id) ?? []).some(isKnown);
  const never = silent.filter((one) => !hasFigures(one)).map((one) => one.id);
  const elsewhere = silent.filter(hasFigures).map(({ id }) => {
    const years = (record.get(id) ?? []).filter(isKnown).map((estimate) => estimate.year);
    return { code: 'no-figures-in-time', port: id, from: Math.min(...years), to: Math.max(...years) } as const;
  });
  return never.length > 0 ? [{ code: 'no-figures', ports: never }, ...elsewhere] : elsewhere;
}
