import { isCount, isKnown } from '../series/point.ts';
import type { Point, Series } from '../series/series-set.ts';
import { sayPoint } from '../locale/say.ts';
import type { Language } from '../spec/vocabulary.ts';
import { round, type Measures } from './frame.ts';
import { spread } from './labels.ts';
import type { Ink, Mark } from './scene.ts';
import { shorten, textWidth } from './text.ts';

export type EndLabel = {
  readonly series: Series;
  readonly ink: Ink;
  readonly last: Point & { readonly value: number };
  readonly name: string;
  readonly value: string;
  /** The year of the last value where that is not the last one shown: what ended earlier must not look current. */
  readonly ended?: number;
};

/** Returns the direct label of each series that shows anything: its name, and its last value with the year where that is not the last one shown. */
export function endLabels(
  series: readonly Series[],
  inks: ReadonlyMap<string, Ink>,
  lang: Language,
  to: number,
  yearWords: (value: string, year: number) => string,
): EndLabel[] {
  return series.flatMap((one) => {
    const last = one.points.findLast(
      (point): point is Point & { value: number } => isKnown(point) && point.value !== null,
    );
    if (!last) return [];
    const value = sayPoint(last, one.unit, lang, 'short');
    return [
      {
        series: one,
        ink: inks.get(one.id) ?? 'entity-0',
        last,
        name: one.name[lang],
        value: last.year === to ? value : yearWords(value, last.year),
        ...(last.year === to ? {} : { ended: last.year }),
      },
    ];
  });
}

/** On which side of the picture labels stand, and whether a value stands below its name or between name and line. */
export type LabelStyle = { readonly side: 'left' | 'right'; readonly value: 'below' | 'beside' };

const atLineEnd: LabelStyle = { side: 'right', value: 'below' };

/** Values beside names stand in a column of their own. */
function columnWidth(labels: readonly EndLabel[], { small }: Measures): number {
  return Math.max(0, ...labels.map(({ last, value }) => (isCount(last) ? textWidth(value, small) : 0))) + 7;
}

/** The words of a bound push their name out rather than all names. */
function columnFor(value: string, column: number, { small }: Measures): number {
  return Math.max(column, textWidth(value, small) + 7);
}

/** Returns the width the labels ask for beside the picture, at most a third of the figure. */
export function endLabelWidth(
  labels: readonly EndLabel[],
  measures: Measures,
  width: number,
  style: LabelStyle = atLineEnd,
): number {
  const widest = Math.max(
    0,
    ...labels.map(({ name, value, ended }) => {
      const nameWidth = Math.max(
        textWidth(name, measures.label, 600),
        textWidth(nameOnly(name, ended), measures.label, 400),
      );
      return style.value === 'below'
        ? Math.max(nameWidth, textWidth(value, measures.small))
        : nameWidth + columnFor(value, columnWidth(labels, measures), measures);
    }),
  );
  return Math.min(width / 3, widest);
}

/**
 * Returns the labels beside the ends of their lines, moved apart where they would touch. Where all do not fit, values below names go
 * first, then the labels of the smallest; every point still says its name.
 */
export function endLabelMarks(
  labels: readonly EndLabel[],
  place: { x: (year: number) => number; y: (value: number) => number },
  box: { left: number; right: number; top: number; bottom: number },
  measures: Measures,
  style: LabelStyle = atLineEnd,
): Mark[] {
  const two = measures.label + measures.small + 8;
  const one = measures.label + 2;
  const isBelow = style.value === 'below' && labels.length * two <= box.bottom - box.top + two;
  const gap = isBelow ? two : one;
  const most = Math.max(1, Math.floor((box.bottom - box.top) / gap) + 1);
  const shown = labels.toSorted((a, b) => b.last.value - a.last.value).slice(0, most);
  const wanted = shown.map(({ last }) => place.y(last.value));
  const heights = spread(wanted, gap, box.top + measures.label * 0.4, box.bottom - (isBelow ? measures.small + 2 : 0));
  const outwards = style.side === 'right' ? 1 : -1;
  const edge = style.side === 'right' ? box.left : box.right;
  const room = box.right - box.left;
  const column = columnWidth(labels, measures);
  return shown.flatMap(({ series, ink, last, name, value, ended }, index): Mark[] => {
    const y = heights[index] ?? 0;
    const end = { x: place.x(last.year), y: place.y(last.value) };
    const away = Math.abs(y - end.y) > 7 || Math.abs(edge - end.x) > 24;
    const leader: Mark[] = away
      ? [
          {
            kind: 'path',
            series: series.id,
            d: `M${round(end.x + 5 * outwards)},${round(end.y)}L${round(edge - 4 * outwards)},${round(y)}`,
            stroke: 'grid',
            width: 1,
          },
        ]
      : [];
    const text = (words: string, dx: number, dy: number, size: number, weight: 400 | 600): Mark => ({
      kind: 'text',
      series: series.id,
      x: round(edge + dx * outwards),
      y: round(y + dy),
      text: shorten(words, room - dx, size, weight),
      size,
      weight,
      anchor: style.side === 'right' ? 'start' : 'end',
      ink,
    });
    const line = measures.label * 0.35;
    if (style.value === 'beside') {
      return [
        ...leader,
        text(value, 0, line, measures.small, 400),
        text(name, columnFor(value, column, measures), line, measures.label, 600),
      ];
    }
    if (!isBelow)
      return [...leader, text(nameOnly(name, ended), 0, line, measures.label, ended === undefined ? 600 : 400)];
    return [
      ...leader,
      text(name, 0, line, measures.label, 600),
      text(value, 0, line + measures.small * 1.3, measures.small, 400),
    ];
  });
}

/** A name without its value still says that it ended earlier. */
function nameOnly(name: string, ended: number | undefined): string {
  return ended === undefined ? name : `${name} (${ended})`;
}
