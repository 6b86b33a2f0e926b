import type { Point, Series } from '../series/series-set.ts';
import type { ChartSpec, TimeRange } from '../spec/chart-spec.ts';
import { roundingStep, type Estimate } from '../tables/best-estimate.ts';
import { textOf, type PortRow } from './estimates.ts';
import { measures } from './measures.ts';
import { unpublished } from './unpublished.ts';

/** Returns the figures of a port as a series with a point for every year shown; `shares` are published homeport shares by year, for charts that tell them. */
export function portSeries(
  port: PortRow,
  spec: Pick<ChartSpec, 'measure' | 'calendar'>,
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
