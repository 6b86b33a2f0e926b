import type { Forecast } from '../../scenario/backtest.ts';
import type { Miss, MissReason } from '../../series/model-card.ts';
import type { breaks } from '../../tables/breaks.ts';
import type { events } from '../../tables/events.ts';
import type { Known } from '../../tables/known.ts';
import type { Row } from '../../tables/schema.ts';
import { placesOf } from '../context.ts';
import { textOf, type PortRow } from '../estimates.ts';

type Needed = Pick<Known, 'ports' | 'events' | 'breaks'>;

/** How many entries of the record stand beside one miss. */
const mostReasons = 3;

/**
 * Returns the counts that lie outside the band which should hold eight in ten, the farthest first: each port and year once, by the forecast that was farthest off,
 * with what the data know of the years between.
 */
export function missesOf(known: Needed, forecasts: readonly Forecast[], most: number): Miss[] {
  const worst = new Map<string, Forecast>();
  for (const one of forecasts) {
    const key = `${one.port} ${one.target}`;
    if (apart(one) > apart(worst.get(key))) worst.set(key, one);
  }
  const rows = new Map((known.ports.objects() as PortRow[]).map((row) => [row.port_id, row]));
  return [...worst.values()]
    .toSorted((a, b) => apart(b) - apart(a) || (a.port < b.port ? -1 : 1) || a.target - b.target)
    .slice(0, most)
    .flatMap((one) => {
      const row = rows.get(one.port);
      const end = one.observed < one.p10 ? one.p10 : one.p90;
      return row
        ? [
            {
              port: one.port,
              name: { fr: row.label_fr ?? row.name, en: row.label_en ?? row.name },
              origin: one.origin,
              year: one.target,
              said: Math.round(one.p50),
              low: Math.round(one.p10),
              high: Math.round(one.p90),
              counted: one.observed,
              beyond: one.observed / end - 1,
              reasons: reasonsFor(known, row, one),
            },
          ]
        : [];
    });
}

/** How far a count lies outside the band, in logarithms, so that half and double are as far; 0 inside it. */
function apart(one: Forecast | undefined): number {
  if (one === undefined) return 0;
  const { observed, p10, p90 } = one;
  return observed < p10 ? Math.log(p10 / observed) : observed > p90 ? Math.log(observed / p90) : 0;
}

/**
 * Breaks in the count go before events, those of the port before those of its sea and country, and years near the miss before earlier ones.
 * Of the events, only those that can bear on traffic: fairs, evenings and reports have no rank, visits and twinnings name ports of two seas.
 */
function reasonsFor(known: Needed, port: PortRow, { origin, target }: Forecast): MissReason[] {
  const places = placesOf([port]);
  const seaOf = new Map((known.ports.objects() as PortRow[]).map(({ port_id, region }) => [port_id, region]));
  const within = (date: string) => Number(date.slice(0, 4)) > origin && Number(date.slice(0, 4)) <= target;
  const cuts = (known.breaks.objects() as Row<typeof breaks>[])
    .filter(({ scope, kind, metric, from, to }) => {
      if (metric !== null && metric !== 'passengers') return false;
      // A rule in force and a pandemic weigh on the year forecast from too; another way of counting on the step across it alone.
      const lasts = from.slice(0, 4) <= String(target) && (to === null || to.slice(0, 4) >= String(origin));
      if (kind === 'pandemic') return scope === 'world' && lasts;
      return scope === port.port_id && (kind === 'policy' ? lasts : within(from));
    })
    .map((row) => ({
      date: row.from,
      text: { fr: row.title_fr, en: row.title_en },
      source: row.source_id,
      near: 0,
    }));
  const told = (known.events.objects() as Row<typeof events>[]).flatMap((row) => {
    const scope = (row.scope ?? '').split(';');
    const text = textOf(row.title, row.title_fr);
    const seas = new Set(scope.flatMap((place) => seaOf.get(place) ?? []));
    if (text === null || row.rank === null || seas.size > 1) return [];
    if (!within(row.date) || !scope.some((place) => places.has(place))) return [];
    return [{ date: row.date, text, source: row.source_id, near: scope.includes(port.port_id) ? 1 : 2 }];
  });
  return [...cuts, ...told]
    .toSorted((a, b) => a.near - b.near || b.date.localeCompare(a.date))
    .slice(0, mostReasons)
    .map(({ date, text, source }) => ({ date, text, source }));
}
