import type { Question } from '../spec/chart-spec.ts';
import type { MeasureId } from '../spec/vocabulary.ts';
import type { Estimate, EstimateContext } from '../tables/best-estimate.ts';
import type { Known } from '../tables/known.ts';
import { civilYears } from './civil-years.ts';
import { contextOf, portFigures, yearly, type PortFigures, type PortRow, type TrafficRecord } from './estimates.ts';
import { guestYears } from './guest-years.ts';
import { measures, type Measure } from './measures.ts';
import { homeportShares, homeportYears, perCallYears } from './ratio-years.ts';

type Asked = Pick<Question, 'measure' | 'calendar'>;

/** Returns the yearly record of each port, counted as the question counts: whose year, and movements, people or a ratio of the two. */
export function trafficRecord(tables: Known, asked: readonly PortRow[], question: Asked): TrafficRecord {
  const sources = contextOf(tables);
  const figures = portFigures(tables, asked, measures[question.measure]);
  const calls = question.measure === 'percall' ? portFigures(tables, asked, measures.calls) : null;
  return new Map(
    asked.map((port) => {
      const found = figures.get(port.port_id) ?? nothing;
      const context = { ...sources, yearEndMonth: port.year_end_month };
      return [
        port.port_id,
        yearsOf(port, found, calls === null ? null : (calls.get(port.port_id) ?? nothing), question, context),
      ];
    }),
  );
}

const nothing: PortFigures = { totals: new Map(), homeport: new Map(), transit: new Map() };

function yearsOf(
  port: PortRow,
  found: PortFigures,
  calls: PortFigures | null,
  { measure, calendar }: Asked,
  context: EstimateContext,
): readonly Estimate[] {
  if (measure === 'homeport') {
    const own = homeportYears(homeportShares(found, context));
    return calendar === 'own'
      ? own
      : calendarOnly(own, homeportYears(homeportShares(found, { ...context, yearEndMonth: 12 })));
  }
  const years = yearsIn(found, calendar, context);
  if (calls !== null) return perCallYears(years, yearsIn(calls, calendar, context));
  if (measure !== 'guests' || port.counts !== 'movements') return years;
  return guestYears(years, sharesOnly(homeportShares(found, context)));
}

/** A share is not converted: a calendar year has the one published for it, or says that there is one for the port's own year only. */
function calendarOnly(own: readonly Estimate[], civil: readonly Estimate[]): Estimate[] {
  const known = new Set(civil.map(({ year }) => year));
  const elsewhere = own
    .filter(({ year }) => !known.has(year))
    .map((one): Estimate => ({
      ...one,
      value: null,
      state: 'missing',
      absence: 'only-other-calendar',
      reason: null,
      chosen: [],
      alternatives: one.chosen,
    }));
  return [...civil, ...elsewhere].toSorted((a, b) => a.year - b.year);
}

function yearsIn(found: PortFigures, calendar: Question['calendar'], context: EstimateContext): readonly Estimate[] {
  const own = yearly(found, context);
  return calendar === 'civil'
    ? civilYears(own, yearly(found, { ...context, yearEndMonth: 12 }), context.yearEndMonth)
    : own;
}

/**
 * Returns the homeport share of each port and year that published one, by port, 0 to 1 of what the measure counts: of movements, of the
 * people behind them, or of calls. Other measures have no published split.
 */
export function publishedShares(
  tables: Known,
  asked: readonly PortRow[],
  measure: MeasureId,
): Map<string, ReadonlyMap<number, number>> {
  if (measure !== 'movements' && measure !== 'guests' && measure !== 'calls') return new Map();
  const context = contextOf(tables);
  const figures = portFigures(tables, asked, measure === 'calls' ? splitCalls : measures.movements);
  return new Map(
    asked.map((port) => {
      const found = figures.get(port.port_id) ?? nothing;
      const shares = sharesOnly(homeportShares(found, { ...context, yearEndMonth: port.year_end_month }));
      return [port.port_id, measure === 'guests' ? new Map([...shares].map(asPeople)) : shares];
    }),
  );
}

const splitCalls: Measure = { metric: 'calls', parts: { homeport: 'calls_homeport', transit: null }, unit: 'calls' };

/** A homeport guest moves twice: half their movements are people. */
function asPeople([year, share]: [number, number]): [number, number] {
  return [year, share / 2 / (1 - share / 2)];
}

function sharesOnly(shares: ReturnType<typeof homeportShares>): Map<number, number> {
  return new Map([...shares].map(([year, { share }]) => [year, share]));
}
