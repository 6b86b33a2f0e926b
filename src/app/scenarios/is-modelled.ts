import type { SeriesSet } from '../../series/series-set.ts';
import type { Asked } from '../Why.tsx';

/** Returns whether a point asked about is the model's rather than a count. */
export function isModelled(set: SeriesSet, { port, year }: Asked): boolean {
  const series = set.series.find(({ id }) => id === port);
  return (
    series === undefined ||
    series.kind === 'scenario' ||
    (set.base !== null && year > set.base && !hasCount(series, year))
  );
}

function hasCount(series: SeriesSet['series'][number], year: number): boolean {
  return series.points.some((point) => point.year === year && point.value !== null);
}
