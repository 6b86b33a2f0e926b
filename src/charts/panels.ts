import type { Series, SeriesSet } from '../series/series-set.ts';
import { round, type Measures, type Plot, type ValueAxis } from './frame.ts';
import type { Place } from './place.ts';
import type { Ink, Mark } from './scene.ts';
import { shorten, textWidth } from './text.ts';

/** Returns as many columns as stay readable, panels about half as high as wide. */
export function gridFor(count: number, width: number, { compact, small }: Measures) {
  const columns = Math.max(1, Math.min(count, Math.floor(width / (compact ? 150 : 200))));
  const gap = small * (compact ? 1 : 1.8);
  const height = Math.round(Math.max(56, Math.min(count > columns ? 120 : 280, (width / columns) * 0.42)));
  return { columns, rows: Math.ceil(count / columns), gap, height, step: height + small * 5.2 };
}

/** Returns a grid whose panels take all of a height that is more than they need. */
export function stretched(grid: Grid, height: number): Grid {
  const more = grid.rows === 0 ? 0 : Math.max(0, Math.floor(height / grid.rows - grid.step));
  return { ...grid, height: grid.height + more, step: grid.step + more };
}

/** Returns the first and the last grid line of a panel, the zero line stronger. */
export function frameLines(axis: ValueAxis, plot: Plot, place: Place): Mark[] {
  return endsOf(axis)
    .toSorted((a, b) => Number(a === 0) - Number(b === 0))
    .map((value) => ({
      kind: 'path',
      d: `M${plot.left},${round(place.y(value))}H${plot.right}`,
      stroke: value === 0 ? 'axis' : 'grid',
      width: 1,
    }));
}

/** Returns the values of those lines, for the panel that stands first in its row. */
export function frameTexts(
  axis: ValueAxis,
  texts: readonly string[],
  plot: Plot,
  place: Place,
  { small }: Measures,
): Mark[] {
  return endsOf(axis).map((value) => ({
    kind: 'text',
    x: plot.left - 8,
    y: round(round(place.y(value)) + small * 0.35),
    text: texts[axis.ticks.indexOf(value)] ?? '',
    size: small,
    weight: 400,
    anchor: 'end',
    ink: 'muted',
  }));
}

function endsOf(axis: ValueAxis): number[] {
  return axis.ticks.filter((_, index) => index === 0 || index === axis.ticks.length - 1);
}

/** Returns the first and last year under a panel. */
export function endYears(set: SeriesSet, plot: Plot, place: Place, { small }: Measures): Mark[] {
  const year = (value: number, anchor: 'start' | 'end'): Mark => ({
    kind: 'text',
    x: round(place.x(value)),
    y: round(plot.bottom + small * 1.3),
    text: String(value),
    size: small,
    weight: 400,
    anchor,
    ink: 'muted',
  });
  return set.from === set.to ? [] : [year(set.from, 'start'), year(set.to, 'end')];
}

/** Returns the name of a port and its value over its panel. */
export function panelHead(
  series: Series,
  ink: Ink,
  name: string,
  value: string,
  plot: Plot,
  { label, small }: Measures,
): Mark[] {
  const room = plot.right - plot.left;
  const common = { kind: 'text', series: series.id, y: round(plot.top - small * 0.7), ink } as const;
  const valueWidth = textWidth(value, small);
  return [
    {
      ...common,
      x: plot.left,
      text: shorten(name, room - valueWidth - 8, label, 600),
      size: label,
      weight: 600,
      anchor: 'start',
    },
    { ...common, x: plot.right, text: value, size: small, weight: 400, anchor: 'end' },
  ];
}

export type Panel = { readonly plot: Plot; readonly isFirst: boolean; readonly isLast: boolean };

/** Returns where each panel of a grid stands, row by row, and whether it is the first of its row or the last of its column. */
export function panelsOf(
  count: number,
  grid: Grid,
  box: { left: number; right: number; top: number },
  { small }: Measures,
): Panel[] {
  const across = (box.right - box.left - (grid.columns - 1) * grid.gap) / grid.columns;
  return Array.from({ length: count }, (_, index): Panel => {
    const column = index % grid.columns;
    const left = box.left + column * (across + grid.gap);
    const top = box.top + Math.floor(index / grid.columns) * grid.step + small * 2.6;
    return {
      plot: { left: round(left), right: round(left + across), top: round(top), bottom: round(top + grid.height) },
      isFirst: column === 0,
      isLast: index + grid.columns >= count,
    };
  });
}

type Grid = ReturnType<typeof gridFor>;
