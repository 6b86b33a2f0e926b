import type { Presence } from '../../series/owners.ts';
import type { BrandChoice } from '../../series/levers.ts';
import type { brands } from '../../tables/brands.ts';
import type { Row } from '../../tables/schema.ts';
import type { AllTables } from '../load-all.ts';
import { portRecord, type BrandCalls, type PortRecord } from './brand-calls.ts';
import { sailing } from './brand-ships.ts';

/**
 * Returns every brand that could be won or lost at a port, that is every one with a cruise ship in service: those once on record there and not
 * lately first, then those that are there, both by their calls; then the others by the size of their fleet.
 */
export function brandChoices(known: AllTables, port: string): BrandChoice[] {
  const record = portRecord(known, port);
  const today = known.dataDate ?? '9999';
  const thisYear = Number(today.slice(0, 4));
  const bases = known.facts.ports.find((one) => one.port === port)?.bases ?? [];
  const lastCounted = bases.findLast(({ atLeast }) => !atLeast)?.year ?? thisYear;
  return (known.brands.objects() as Row<typeof brands>[])
    .filter(({ market_segment: segment, active_to: to }) => segment !== 'cargo' && (to === null || to > today))
    .flatMap(({ brand_id: id }): BrandChoice[] => {
      const ships = sailing(known, id).map(({ id: ship, name, berths, built }) => ({ id: ship, name, berths, built }));
      if (ships.length === 0) return [];
      const own = record.cells.filter(({ series }) => series === id);
      const called = calledOf(own, record.calls.get(id), thisYear);
      const isThere = own.some((cell) => cell.year > lastCounted - yearsLately && (isOnRecord(cell) || isCut(cell)));
      return [
        {
          id,
          ...namesOf(record, id, today),
          ships,
          called,
          isThere,
          status: isThere ? 'there' : called ? 'once' : 'never',
        },
      ];
    })
    .toSorted(
      (a, b) =>
        order[a.status] - order[b.status] ||
        (b.called?.most ?? 0) - (a.called?.most ?? 0) ||
        b.ships.length - a.ships.length ||
        a.name.en.localeCompare(b.name.en),
    );
}

const yearsLately = 3;

/** Whom one would win back comes first. */
const order = { once: 0, there: 1, never: 2 } as const satisfies Record<BrandChoice['status'], number>;

function namesOf({ roster }: PortRecord, id: string, today: string): Pick<BrandChoice, 'name' | 'group'> {
  const group = roster.ownerOf(id, 'group', today);
  return { name: roster.owner(id).name, group: group === id ? null : roster.owner(group).name };
}

/** An aim, and a plan that was given up, say nothing of who was there. */
function isOnRecord({ figures, events }: Presence): boolean {
  return (
    figures.some(({ status, covers }) => status !== 'target' && covers !== 'given-up') ||
    events.some(({ called }) => called)
  );
}

/** Whose calls were cut had some. */
function isCut({ events }: Presence): boolean {
  return events.some(({ kind }) => kind === 'cuts');
}

function calledOf(own: readonly Presence[], calls: BrandCalls | undefined, thisYear: number): BrandChoice['called'] {
  const years = own.filter((cell) => cell.year <= thisYear && isOnRecord(cell)).map(({ year }) => year);
  if (years.length === 0) return null;
  const known = calls?.years.filter(({ year }) => year <= thisYear) ?? [];
  const last = known.at(-1);
  return {
    of: calls?.of ?? 'calls',
    from: Math.min(...years),
    to: Math.max(...years),
    most: known.length > 0 ? Math.max(...known.map(({ high }) => high)) : null,
    last: last ? { year: last.year, calls: last.high } : null,
  };
}
