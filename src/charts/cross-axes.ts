import { gridMarks, round, type Measures, type Plot, type ValueAxis } from './frame.ts';
import type { Mark } from './scene.ts';
import { shorten } from './text.ts';

/** Returns the axis that lies under a plot: grid lines upright, their values, and what it measures at its right end. */
export function acrossMarks(
  axis: ValueAxis,
  texts: readonly string[],
  x: (value: number) => number,
  plot: Plot,
  title: string,
  { small }: Measures,
): Mark[] {
  const lines = axis.ticks.flatMap((value, index): Mark[] => [
    { kind: 'path', d: `M${x(value)},${plot.top}V${plot.bottom}`, stroke: value === 0 ? 'axis' : 'grid', width: 1 },
    {
      kind: 'text',
      x: x(value),
      y: round(plot.bottom + small * 1.5),
      text: texts[index] ?? '',
      size: small,
      weight: 400,
      anchor: 'middle',
      ink: 'muted',
    },
  ]);
  return [
    ...lines,
    {
      kind: 'text',
      x: plot.right,
      y: round(plot.bottom + small * 3),
      text: shorten(title, plot.right - plot.left, small, 600),
      size: small,
      weight: 600,
      anchor: 'end',
      ink: 'muted',
    },
  ];
}

/** Returns the axis that stands beside a plot: grid lines, their values, and what it measures above its top. */
export function upMarks(
  axis: ValueAxis,
  texts: readonly string[],
  plot: Plot,
  title: string,
  left: number,
  { small }: Measures,
): Mark[] {
  return [
    ...gridMarks(axis, texts, plot, small),
    {
      kind: 'text',
      x: left,
      y: round(plot.top - small * 1.1),
      text: shorten(title, plot.right - left, small, 600),
      size: small,
      weight: 600,
      anchor: 'start',
      ink: 'muted',
    },
  ];
}
