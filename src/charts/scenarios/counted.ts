import { figureWords } from '../../locale/figure-words.ts';
import type { Point, SeriesSet } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';
import type { KeyItem } from '../key.ts';
import { seriesMarks } from '../line-marks.ts';
import type { Place } from '../place.ts';
import type { Ink, Mark } from '../scene.ts';
import { between, bound } from '../symbols.ts';
import { timeKey } from '../time-key.ts';
import { twoBounds } from './key-symbols.ts';

/** Lower than this two bounds, or a bound and its arrow, run into one stroke. */
const lowest = 9;

/**
 * Returns what was counted beside a model: line, dots and bounds. A bound near zero keeps its arrow, though its tip leaves the plot, and two bounds that
 * are close keep their two ends.
 */
export function countedMarks(
  observed: SeriesSet['series'][number],
  ink: Ink,
  place: Place,
  style: { readonly width: number; readonly radius: number },
): Mark[] {
  const flat = observed.points.filter((point) => isFlat(point, place));
  const marks = flat.map((point): Mark => {
    const [x, y] = [place.x(point.year), place.y(point.value ?? 0)];
    const own = { series: observed.id, mark: 'bound' } as const;
    if (point.state === 'at-most') return { ...bound(x, y, 'down', lowest, ink), ...own };
    const middle = (place.y(point.low ?? 0) + place.y(point.high ?? 0)) / 2;
    return { ...between(x, middle + lowest / 2, middle - lowest / 2, lowest / 2, ink), ...own };
  });
  const others = { ...observed, points: observed.points.filter((point) => !flat.includes(point)) };
  return [...seriesMarks(others, ink, place, new Set(), style), ...marks];
}

function isFlat({ state, value, low, high }: Point, place: Place): boolean {
  if (value === null) return false;
  if (state === 'at-most') return place.y(0) - place.y(value) < lowest + 1;
  return state === 'between' && place.y(low ?? value) - place.y(high ?? value) < lowest;
}

/** Returns the key to how the counts beside a model are known, what is known between two bounds apart from a bound. */
export function countedKey(set: SeriesSet, text: string, lang: Language): KeyItem[] {
  const first = { ...set, series: set.series.slice(0, 1) };
  const states = new Set(first.series.flatMap(({ points }) => points.map(({ state }) => state)));
  const isBound = states.has('at-least') || states.has('at-most');
  return [
    { mark: 'counted', text },
    ...timeKey(first, lang).filter(({ mark }) => mark !== 'counted' && (mark !== 'bound' || isBound)),
    ...(states.has('between') ? [{ mark: twoBounds, text: figureWords[lang].figure.state.between } as const] : []),
  ];
}
