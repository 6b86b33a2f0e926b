import type { SeriesSet, Source } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { figureWords } from './figure-words.ts';
import { dateText, listed } from './numbers.ts';

/** Returns who says what a figure shows, those behind most values first, and the day of the data. */
export function sourceLine(spec: ChartSpec, set: SeriesSet): string {
  const { lang } = spec;
  const say = figureWords[lang].figure;
  const date = set.dataDate === null ? 'Escale' : say.dataOf(dateText(set.dataDate, lang));
  const behind = new Set(weighed(set));
  const used = set.sources.filter((source) => behind.has(source.id));
  if (used.length === 0) return date;
  const publishers = byWeight(used, set);
  const shown = publishers.slice(0, 3);
  const names =
    shown.length < publishers.length
      ? say.andOthers(shown.join(', '), publishers.length - shown.length)
      : listed(shown, lang);
  return `${say.sources(used.length)}${say.colon}${spec.source === 'short' ? say.publications(used.length) : names} · ${date}`;
}

/** Publishers of shown values, those behind most values first. */
function byWeight(used: readonly Source[], set: SeriesSet): string[] {
  const publisher = new Map(used.map((source) => [source.id, source.publisher.replace(/\s*\(.*\)/, '')]));
  const weight = new Map<string, number>();
  for (const id of weighed(set)) {
    const name = publisher.get(id);
    if (name !== undefined) weight.set(name, (weight.get(name) ?? 0) + 1);
  }
  return [...weight].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** The source of every value shown, once for each. */
function weighed({ series, presence, fleet }: SeriesSet): string[] {
  return [
    ...series.flatMap((one) => one.points.flatMap((point) => point.sources)),
    ...presence.flatMap(({ figures, events }) => [...figures, ...events].map(({ source }) => source)),
    ...fleet.flatMap((ship) => ship.sources),
  ];
}
