import { round, tickTexts, valueAxis, type Plot } from './frame.ts';
import type { Language } from '../spec/vocabulary.ts';
import type { Mark } from './scene.ts';
import { textWidth } from './text.ts';

/** A value axis that lies down, from the least at the left of the plot to the most at its right. */
export type LyingAxis = { readonly x: (value: number) => number; readonly marks: (size: number) => Mark[] };

/**
 * Returns the axis for rows of bars or dumbbells; its scale is made upright, then read across. It holds zero unless `least` lies above it.
 */
export function lyingAxis(
  most: number,
  plot: Plot,
  lang: Language,
  percent: (text: string) => string,
  isShare: boolean,
  least = 0,
): LyingAxis {
  const axis = valueAxis(least, most, { top: 0, bottom: plot.right - plot.left }, least <= 0);
  const x = (value: number) => round(plot.right - axis.scale(value));
  const texts = tickTexts(axis, lang, percent, isShare);
  const apart = axis.ticks.length > 1 ? x(axis.ticks[1] ?? 0) - x(axis.ticks[0] ?? 0) : 0;
  return {
    x,
    marks: (size) => {
      // Where ticks stand too close for their words every other one has none.
      const widest = Math.max(0, ...texts.map((text) => textWidth(text, size))) + size * 0.4;
      const every = apart > 0 ? Math.max(1, Math.ceil(widest / apart)) : 1;
      return axis.ticks.flatMap((value, index): Mark[] => [
        { kind: 'path', d: `M${x(value)},${plot.top}V${plot.bottom}`, stroke: value === 0 ? 'axis' : 'grid', width: 1 },
        ...(index % every === 0 ? [textOf(x(value), texts[index] ?? '', size)] : []),
      ]);
    },
  };

  function textOf(at: number, text: string, size: number): Mark {
    return {
      kind: 'text',
      x: at,
      y: round(plot.bottom + size * 1.4),
      text,
      size,
      weight: 400,
      anchor: 'middle',
      ink: 'muted',
    };
  }
}

/** Returns the words of a picture without rows. */
export function emptyRows(plot: Plot, size: number, text: string): Mark {
  return {
    kind: 'text',
    x: round((plot.left + plot.right) / 2),
    y: round((plot.top + plot.bottom) / 2),
    text,
    size,
    weight: 400,
    anchor: 'middle',
    ink: 'muted',
  };
}
