import type { Question } from '../spec/chart-spec.ts';
import type { Tables } from '../tables/load.ts';
import { civilYears } from './civil-years.ts';
import { contextOf, portFigures, yearly, type PortRow, type TrafficRecord } from './estimates.ts';
import { guestYears, homeportShares } from './guest-years.ts';
import { measures } from './measures.ts';

/** Returns the yearly record of each port, counted as the question counts: whose year, and movements or people. */
export function trafficRecord(
  tables: Tables,
  asked: readonly PortRow[],
  question: Pick<Question, 'measure' | 'calendar'>,
): TrafficRecord {
  const context = contextOf(tables);
  const figures = portFigures(tables, asked, measures[question.measure]);
  return new Map(
    [...figures].map(([id, found]) => {
      const port = asked.find((one) => one.port_id === id);
      const yearEndMonth = port?.year_end_month ?? 12;
      const own = yearly(found, { ...context, yearEndMonth });
      const years =
        question.calendar === 'civil'
          ? civilYears(own, yearly(found, { ...context, yearEndMonth: 12 }), yearEndMonth)
          : own;
      if (question.measure !== 'guests' || port?.counts !== 'movements') return [id, years];
      return [id, guestYears(years, homeportShares(found, { ...context, yearEndMonth }))];
    }),
  );
}

/** Returns the homeport share of movements of each port and year that published one, by port. */
export function publishedShares(tables: Tables, asked: readonly PortRow[]): Map<string, ReadonlyMap<number, number>> {
  const context = contextOf(tables);
  const figures = portFigures(tables, asked, measures.movements);
  return new Map(
    asked.map((port) => {
      const found = figures.get(port.port_id);
      return [
        port.port_id,
        found ? homeportShares(found, { ...context, yearEndMonth: port.year_end_month }) : new Map<number, number>(),
      ];
    }),
  );
}
