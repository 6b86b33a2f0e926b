import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, query, type SeriesSet, type AllTables } from '../src/escale.ts';
import type { Known } from '../src/tables/known.ts';
import type { Absence, Reason } from '../src/series/series-set.ts';
import type { Estimate } from '../src/tables/best-estimate.ts';
import { bestEstimates, countedMeasures } from './data-estimates.ts';

/** Reasons that do not read by themselves. */
const words: Partial<Record<Reason | Absence, string>> = {
  'only-one': 'the only figure',
  'only-other-calendar': 'published only for another calendar',
  'only-part-year': 'published only for part of the year',
  'only-said': 'announced, never counted',
  'bound-only': 'only a bound',
};

/** Returns, a line each, the best estimates that changed: from, to, and why the new one was chosen. */
export function changedEstimates(old: Known, present: Known): string[] {
  return countedMeasures.flatMap((id) => {
    const [was, is] = [bestEstimates(old, id), bestEstimates(present, id)];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((port) => {
      const [a, b] = [byYear(was.get(port)), byYear(is.get(port))];
      return [...new Set([...a.keys(), ...b.keys()])]
        .toSorted((one, other) => one - other)
        .flatMap((year) => {
          const [from, to] = [told(a.get(year)), told(b.get(year))];
          return from.value === to.value && from.sources === to.sources
            ? []
            : [`${port} ${id} ${year}: ${from.value} → ${to.value}${because(to)}`];
        });
    });
  });
}

function byYear(all: readonly Estimate[] = []): Map<number, Estimate> {
  return new Map(all.map((one) => [one.year, one]));
}

type Told = { readonly value: string; readonly sources: string; readonly reason: string };

function told(estimate: Estimate | undefined): Told {
  if (!estimate) return { value: 'no figure', sources: '', reason: '' };
  if (estimate.value === null)
    return {
      value: written(estimate),
      sources: '',
      reason: inWords(estimate.absence),
    };
  return {
    value: written(estimate),
    sources: estimate.chosen.map(({ source }) => source).join(' + '),
    reason: inWords(estimate.reason),
  };
}

function inWords(reason: Reason | Absence | null): string {
  return reason === null ? '' : (words[reason] ?? reason.replaceAll('-', ' '));
}

function because({ sources, reason }: Told): string {
  return reason === '' && sources === '' ? '' : ` (${[reason, sources].filter(Boolean).join(': ')})`;
}

/** Returns, a line each, the figures of the gallery that show other points, statements, events, breaks or notes than before, and how many figures there are. */
export function changedFigures(
  old: AllTables,
  present: AllTables,
  folder: string,
): { lines: string[]; figures: number } {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  const lines = files.toSorted().flatMap((file) => {
    const { query: asked, title } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      query?: string;
      title?: string;
    };
    const { spec } = parse(asked ?? '');
    const changes = changesOf(query(old, spec), query(present, spec));
    return changes.length > 0
      ? [`${file.replace(/\.json$/, '')}${title === undefined ? '' : ` (${title})`}: ${changes.join('; ')}`]
      : [];
  });
  return { lines, figures: files.length };
}

function changesOf(old: SeriesSet, present: SeriesSet): string[] {
  const [was, is] = [pointsOf(old), pointsOf(present)];
  const points = [...new Set([...was.keys(), ...is.keys()])].flatMap((place) => {
    const [from, to] = [was.get(place) ?? 'not shown', is.get(place) ?? 'not shown'];
    return from === to ? [] : [`${place} ${from} → ${to}`];
  });
  const others = (['said', 'presence', 'fleet', 'events', 'breaks', 'notes', 'unit', 'base'] as const).filter(
    (part) => JSON.stringify(old[part]) !== JSON.stringify(present[part]),
  );
  const shown = points.length > 6 ? [...points.slice(0, 6), `and ${points.length - 6} more points`] : points;
  return [...shown, ...(others.length > 0 ? [`its ${others.join(', ')}`] : [])];
}

/** What a figure shows, by port and year. */
function pointsOf({ series }: SeriesSet): Map<string, string> {
  return new Map(
    series.flatMap(({ id, points }) => points.map((point) => [`${id} ${point.year}`, written(point)] as const)),
  );
}

function written({ value, state, high }: Pick<Estimate, 'value' | 'state' | 'high'>): string {
  if (value === null) return 'no figure';
  const number = value.toLocaleString('en', { maximumFractionDigits: 1 });
  if (state === 'between') return `between ${number} and ${high?.toLocaleString('en')}`;
  if (state === 'at-least') return `> ${number}`;
  if (state === 'at-most') return `< ${number}`;
  return state === 'counted' ? number : `${number} (${state.replaceAll('-', ' ')})`;
}
