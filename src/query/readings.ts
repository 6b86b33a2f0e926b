import type { Question } from '../spec/chart-spec.ts';
import type { Calendar, MeasureId } from '../spec/vocabulary.ts';
import type { Known } from '../tables/known.ts';
import type { PortRow, TrafficRecord } from './estimates.ts';
import { trafficRecord } from './record.ts';
import type { Reading } from './verdict.ts';

const ways: readonly { readonly measure: MeasureId; readonly calendar: Calendar }[] = [
  { measure: 'movements', calendar: 'civil' },
  { measure: 'movements', calendar: 'own' },
  { measure: 'guests', calendar: 'own' },
  { measure: 'multiday', calendar: 'own' },
];

/** Returns, by port, the ways a statement about passengers may have been counted, the question's own way first. Port calls have one way. */
export function readingsOf(
  tables: Known,
  ports: readonly PortRow[],
  question: Question,
  own: TrafficRecord,
): (port: string) => readonly [Reading, ...Reading[]] {
  const first = { measure: question.measure, calendar: question.calendar };
  const tried =
    question.measure === 'calls'
      ? []
      : ways.filter((way) => way.measure !== first.measure || way.calendar !== first.calendar);
  const records = tried.map((way) => ({ ...way, all: trafficRecord(tables, ports, way) }));
  return (port) => [
    { ...first, record: own.get(port) ?? [] },
    ...records.map(({ measure, calendar, all }) => ({ measure, calendar, record: all.get(port) ?? [] })),
  ];
}
