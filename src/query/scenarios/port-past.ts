import { usableGrowths } from '../../scenario/history.ts';
import type { LeverFacts, LeverPast, SeenWhy } from '../../series/levers.ts';
import type { Text } from '../../series/series-set.ts';
import type { capacity } from '../../tables/capacity.ts';
import type { Row } from '../../tables/schema.ts';
import type { PortRow } from '../estimates.ts';
import type { AllTables } from '../load-all.ts';
import { nameOf } from '../owners/departures.ts';
import { trafficRecord } from '../record.ts';
import { isCounted } from './histories.ts';
import { historyOf } from './scenario-facts.ts';

/** What is known of a lever besides the reason of its number. */
export type LeverSeen = Omit<LeverFacts, 'reason'>;

/** What nobody knows anything of. */
export const unseen: LeverSeen = { seen: null, history: [], why: null, sources: [], judgement: false };

/** The past of a port as levers of the whole port ask for it. */
export type PortPast = Readonly<
  Record<'growth' | 'yearTotals' | 'busiestDays' | 'shipsAtOnce' | 'falls', LeverSeen>
> & { readonly name: Text };

/** How far back a year's growth still says what a port may do. */
const yearsBack = 20;

/** Returns what has been seen of a port: its growth, years, falls, busiest days and ships at once. Shares are from 0 to 1. */
export function portPast(known: AllTables, port: string): PortPast {
  const row = (known.ports.objects() as PortRow[]).find((one) => one.port_id === port);
  const name = row ? nameOf(row) : { fr: port, en: port };
  const counts = row ? countsOf(known, row) : [];
  return {
    name,
    growth: growthOf(known, port, name, counts),
    yearTotals: rangeSeen('year-totals', name, counts),
    falls: fallsOf(known, port, name, counts),
    busiestDays: rangeSeen('busiest-days', name, printed(known, port, ['peak_day_passengers'])),
    shipsAtOnce: rangeSeen('ships-at-once', name, printed(known, port, ['simultaneous_ships', 'max_ships_per_day'])),
  };
}

type Sourced = LeverPast & { readonly sources: readonly string[] };

function countsOf(known: AllTables, row: PortRow): Sourced[] {
  const record = trafficRecord(known, [row], { measure: 'movements', calendar: 'own' }).get(row.port_id) ?? [];
  return record.flatMap(({ year, value, state, chosen }) =>
    value === null || value <= 0 || !isCounted(state)
      ? []
      : [{ year, value, high: value, state, sources: chosen.map(({ source }) => source) }],
  );
}

/** Growth from one count to the next, a year; the sources are those of the least and the most. */
function growthOf(known: AllTables, port: string, name: Text, counts: readonly Sourced[]): LeverSeen {
  const facts = known.facts.ports.find((one) => one.port === port);
  if (!facts) return unseen;
  const byYear = new Map(counts.map((count) => [count.year, count]));
  const last = counts.at(-1)?.year ?? 0;
  const growths = usableGrowths(historyOf(facts), new Set(known.facts.pandemic)).flatMap(({ from, to, log }) => {
    const [before, after] = [byYear.get(from), byYear.get(to)];
    if (!before || !after || from < last - yearsBack) return [];
    const value = Math.expm1(log / (to - from));
    return [{ year: to, value, high: value, state: after.state, sources: [...before.sources, ...after.sources] }];
  });
  return rangeSeen('growth', name, growths);
}

/** How much of a year's traffic was lost to the next, the pandemic included; that nothing is lost has been seen everywhere. */
function fallsOf(known: AllTables, port: string, name: Text, counts: readonly Sourced[]): LeverSeen {
  const cuts = new Set(known.facts.ports.find((one) => one.port === port)?.cuts);
  const falls = counts.slice(1).flatMap(({ year, value, state, sources }, at): Sourced[] => {
    const before = counts[at];
    if (!before || value >= before.value) return [];
    for (let between = before.year + 1; between <= year; between++) if (cuts.has(between)) return [];
    const lost = 1 - value / before.value;
    return [{ year, value: lost, high: lost, state, sources: [...before.sources, ...sources] }];
  });
  const deepest = falls.toSorted((a, b) => b.value - a.value)[0];
  if (!deepest) return unseen;
  const seen = { low: 0, high: deepest.value };
  return {
    seen,
    history: falls.map(asPast),
    why: { code: 'fall', port: name, year: deepest.year, ...seen },
    sources: [...new Set(deepest.sources)],
    judgement: false,
  };
}

/** What press and ports print of a place, a range where a year has several: no counts. */
function printed(known: AllTables, port: string, metrics: readonly string[]): Sourced[] {
  const rows = (known.capacity.objects() as Row<typeof capacity>[]).filter(
    ({ place, metric }) => place === port && metrics.includes(metric),
  );
  return [...new Set(rows.map(({ year }) => year))].map((year) => {
    const own = rows.filter((row) => row.year === year);
    const values = own.map(({ value }) => value);
    const sources = own.map((row) => row.source_id);
    return { year, value: Math.min(...values), high: Math.max(...values), state: 'said', sources };
  });
}

function rangeSeen(
  code: Extract<SeenWhy['code'], 'growth' | 'year-totals' | 'busiest-days' | 'ships-at-once'>,
  port: Text,
  found: readonly Sourced[],
): LeverSeen {
  const inOrder = found.toSorted((a, b) => a.year - b.year);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return unseen;
  const seen = { low: Math.min(...found.map(({ value }) => value)), high: Math.max(...found.map(({ high }) => high)) };
  const ends = inOrder.filter(({ value, high }) => value === seen.low || high === seen.high);
  return {
    seen,
    history: inOrder.map(asPast),
    why: { code, port, from: first.year, to: last.year, ...seen },
    sources: [...new Set(ends.flatMap(({ sources }) => sources))],
    judgement: false,
  };
}

function asPast({ year, value, high, state }: Sourced): LeverPast {
  return { year, value, high, state };
}
