import type { SeriesSet } from '../series/series-set.ts';
import { yearPosition } from './event-lane.ts';
import { round, type Plot } from './frame.ts';
import type { Box } from './labels.ts';
import type { Place } from './place.ts';
import type { Mark } from './scene.ts';
import { textWidth } from './text.ts';

/** Years of the pandemic are shaded behind everything: nothing there compares with what stands beside it. */
export function pandemicMarks(set: SeriesSet, place: Place, plot: Plot, size: number, text: string): Mark[] {
  return pandemicSpans(set, place, plot).flatMap(({ left, right }): Mark[] => [
    { kind: 'path', d: `M${left},${plot.top}H${right}V${plot.bottom}H${left}z`, fill: 'shade' },
    {
      kind: 'text',
      ...pandemicLabelAt({ left, right }, plot, size, text),
      y: round(plot.top + size * 1.3),
      text: wordFor({ left, right }, size, text),
      size,
      weight: 400,
      ink: 'muted',
    },
  ]);
}

/** Returns the shaded years without their word. */
export function pandemicBands(set: SeriesSet, place: Place, plot: Plot): Mark[] {
  return pandemicSpans(set, place, plot).map(({ left, right }) => ({
    kind: 'path',
    d: `M${left},${plot.top}H${right}V${plot.bottom}H${left}z`,
    fill: 'shade',
  }));
}

/** A band too narrow for the whole word takes the name of the illness without its year. */
function wordFor({ left, right }: { left: number; right: number }, size: number, text: string): string {
  return right - left >= textWidth(text, size) + 4 ? text : text.replace(/-19$/, '');
}

/** The label stands in the middle of its band, or begins with it where the band is narrower. */
function pandemicLabelAt(
  { left, right }: { left: number; right: number },
  plot: Plot,
  size: number,
  text: string,
): { x: number; anchor: 'middle' | 'start' } {
  const width = textWidth(wordFor({ left, right }, size, text), size);
  return right - left >= width + 4
    ? { x: round((left + right) / 2), anchor: 'middle' }
    : { x: round(Math.min(left + 2, plot.right - width)), anchor: 'start' };
}

function pandemicSpans(set: SeriesSet, place: Place, plot: Plot): { left: number; right: number }[] {
  return set.breaks
    .filter((one) => one.kind === 'pandemic')
    .map((one) => ({
      left: round(Math.max(plot.left, place.x(yearPosition(one.from)))),
      right: round(Math.min(plot.right, place.x(one.to === null ? set.to + 0.5 : yearPosition(one.to)))),
    }))
    .filter(({ left, right }) => right - left > 1);
}

/** Returns where the word stands, for labels to keep off. */
export function pandemicLabelBox(set: SeriesSet, place: Place, plot: Plot, size: number, text: string): Box[] {
  return pandemicSpans(set, place, plot).map((span) => {
    const width = textWidth(wordFor(span, size, text), size);
    const { x, anchor } = pandemicLabelAt(span, plot, size, text);
    const left = anchor === 'middle' ? x - width / 2 : x;
    return { left: left - 3, right: left + width + 3, top: plot.top, bottom: plot.top + size * 1.6 };
  });
}
