import type { EventMark } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';
import { overlap, type Box } from './labels.ts';
import { round, type Plot } from './frame.ts';
import type { Mark } from './scene.ts';
import { eventTick } from './symbols.ts';
import { textWidth } from './text.ts';

/**
 * Returns where a date stands on an axis whose whole numbers are the middles of years: a count of 2017 stands for all of 2017.
 *
 * @example
 * yearPosition('2017-11') // 2017.375
 */
export function yearPosition(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year;
  return year - 0.5 + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** Returns the events that find room in one lane under the axis, the most telling first; the others are listed beside the figure. */
export function eventMarks(
  events: readonly EventMark[],
  x: (year: number) => number,
  plot: Plot,
  laneTop: number,
  edges: { left: number; right: number },
  size: number,
  lang: Language,
): Mark[] {
  const taken: Box[] = [];
  return events.flatMap((event): Mark[] => {
    const at = x(yearPosition(event.date));
    const text = event.short[lang];
    const width = textWidth(text, size);
    const left = Math.min(edges.right - width, Math.max(edges.left, at - width / 2));
    const box: Box = {
      left: Math.min(left, at - 4) - size * 0.6,
      right: Math.max(left + width, at + 4) + size * 0.6,
      top: laneTop,
      bottom: laneTop + size,
    };
    if (at < plot.left - 1 || at > plot.right + 1 || taken.some((other) => overlap(box, other) > 0)) return [];
    taken.push(box);
    return [
      { ...eventTick(at, laneTop, size * 0.34), mark: 'event' },
      {
        kind: 'text',
        mark: 'event',
        x: round(left),
        y: round(laneTop + size * 1.55),
        text,
        size,
        weight: 400,
        anchor: 'start',
        ink: 'muted',
      },
    ];
  });
}

/** Height of the lane under the year labels. */
export function laneHeight(events: readonly EventMark[], size: number): number {
  return events.length === 0 ? 0 : size * 2.1;
}
