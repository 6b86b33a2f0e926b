import { scaleLinear, scaleLog, ticks as niceTicks, type ScaleLinear } from 'd3';
import { tick } from '../locale/numbers.ts';
import type { Series } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';
import { textWidth } from './text.ts';
import type { Mark, Scene } from './scene.ts';

export type Plot = Scene['plot'];

/** Sizes that follow from the width a figure is given. */
export type Measures = {
  readonly compact: boolean;
  readonly pad: number;
  readonly title: number;
  readonly subtitle: number;
  /** Axis and note text. */
  readonly small: number;
  readonly label: number;
};

/** Returns the text sizes and margins for a width: never below 12 pixels, larger where the figure is shown large. */
export function measuresFor(width: number): Measures {
  if (width < 560) return { compact: true, pad: 12, title: 18, subtitle: 13, small: 12, label: 14 };
  if (width < 1200) return { compact: false, pad: 20, title: 23, subtitle: 15, small: 13, label: 15 };
  return { compact: false, pad: 28, title: 30, subtitle: 19, small: 17, label: 20 };
}

export type ValueAxis = {
  readonly scale: (value: number) => number;
  readonly ticks: readonly number[];
  /** Between ticks; `null` on a log scale, where each tick is its own measure. */
  readonly step: number | null;
};

/** Returns a value scale over round numbers, with the ticks to print; `fromZero` keeps bars and levels honest. */
export function valueAxis(
  least: number,
  most: number,
  plot: Pick<Plot, 'top' | 'bottom'>,
  fromZero: boolean,
  floor = Number.NEGATIVE_INFINITY,
): ValueAxis {
  const count = Math.max(2, Math.min(6, Math.round((plot.bottom - plot.top) / 64)));
  const low = fromZero ? Math.min(0, least) : least;
  const high = most > low ? most : low + 1;
  const scale = scaleLinear([low, high], [plot.bottom, plot.top]).nice(count);
  const [nice = low, last = high] = scale.domain();
  const first = Math.max(floor, nice);
  scale.domain([first, last]);
  const values = niceTicks(first, last, count);
  return { scale: (value) => scale(value), ticks: values, step: (values[1] ?? last) - (values[0] ?? first) };
}

/** Returns a log scale a little wider than its values, which lie above zero: equal heights are equal growth. */
export function logAxis(least: number, most: number, plot: Pick<Plot, 'top' | 'bottom'>): ValueAxis {
  const [low, high] = [least / 1.2, Math.max(most, least) * 1.2];
  const scale = scaleLog([low, high], [plot.bottom, plot.top]);
  const first = Math.floor(Math.log10(low));
  const count = Math.ceil(Math.log10(high)) - first + 1;
  const powers = Array.from({ length: count }, (_, index) => 10 ** (first + index));
  const within = (ticks: readonly number[]) => ticks.filter((value) => value >= low && value <= high);
  const tens = within(powers);
  const finer = tens.length >= 3 ? tens : within(powers.flatMap((power) => [power, 2 * power, 5 * power]));
  // One value alone may stand between the round ones: it is then its own tick.
  const ticks = finer.length > 0 ? finer : [least];
  return { scale: (value) => scale(Math.max(value, low)), ticks, step: null };
}

/** Returns the least and the most that series show, bands included; 0 and 1 where they show nothing. */
export function valuesOf(series: readonly Series[], more: readonly number[] = []): [number, number] {
  const shown = series.flatMap((one) => one.points.flatMap((point) => [point.value, point.low, point.high]));
  const values = [...shown.filter((value) => value !== null), ...more];
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}

/** Returns the words of the value ticks; `unit` follows the topmost one only where it is short. */
export function tickTexts(
  axis: ValueAxis,
  lang: Language,
  percent: (text: string) => string,
  isShare: boolean,
): string[] {
  return axis.ticks.map((value) => {
    const text = tick(value, lang, axis.step ?? value);
    return isShare ? percent(text) : text;
  });
}

/** Returns grid lines and their values, the zero line stronger than the others. */
export function gridMarks(axis: ValueAxis, texts: readonly string[], plot: Plot, size: number): Mark[] {
  const y = (value: number) => round(axis.scale(value));
  return [
    ...axis.ticks.map((value): Mark => ({
      kind: 'path',
      d: `M${plot.left},${y(value)}H${plot.right}`,
      stroke: value === 0 ? 'axis' : 'grid',
      width: 1,
    })),
    ...axis.ticks.map((value, index): Mark => ({
      kind: 'text',
      x: plot.left - 8,
      y: y(value) + size * 0.35,
      text: texts[index] ?? '',
      size,
      weight: 400,
      anchor: 'end',
      ink: 'muted',
    })),
  ];
}

/** Returns a scale of years with half a year of air on either side of a single one. */
export function yearScale(from: number, to: number, plot: Pick<Plot, 'left' | 'right'>): ScaleLinear<number, number> {
  return from === to
    ? scaleLinear([from - 1, to + 1], [plot.left, plot.right])
    : scaleLinear([from, to], [plot.left, plot.right]);
}

/** Returns the year labels that fit: every year, or every 2, 5, 10, 20 of them. */
export function yearMarks(
  scale: ScaleLinear<number, number>,
  from: number,
  to: number,
  plot: Plot,
  size: number,
): Mark[] {
  const room = textWidth('2000', size) * 1.9;
  const perYear = to > from ? (scale(to) - scale(from)) / (to - from) : plot.right - plot.left;
  const every = [1, 2, 5, 10, 20, 50, 100].find((years) => years * perYear >= room) ?? 100;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => year % every === 0);
  const shown = years.length > 0 ? years : [from];
  const x = (year: number) => round(scale(year));
  return [
    ...shown.map((year): Mark => ({ kind: 'path', d: `M${x(year)},${plot.bottom}v5`, stroke: 'axis', width: 1 })),
    ...shown.map((year): Mark => ({
      kind: 'text',
      x: x(year),
      y: plot.bottom + 8 + size,
      text: String(year),
      size,
      weight: 400,
      anchor: 'middle',
      ink: 'muted',
    })),
  ];
}

/** Returns a coordinate to a tenth of a pixel: short in files, the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
