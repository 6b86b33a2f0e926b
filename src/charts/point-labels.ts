import { round, type Measures, type Plot } from './frame.ts';
import { leastCovering, type Box, type Candidate } from './labels.ts';
import type { Ink, Mark } from './scene.ts';
import { textWidth } from './text.ts';

export type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

type Anchor = 'start' | 'middle' | 'end';

/** Returns the names of points beside them, those with an accent of their own first; a name without room is left to pointer and keyboard. */
export function pointLabels(points: readonly Labelled[], plot: Plot, { label, small, compact }: Measures): Mark[] {
  const size = compact ? small : points.length > 12 ? small : label;
  const dots = points.map(({ x, y, radius }): Box => ({
    left: x - radius - 1,
    right: x + radius + 1,
    top: y - radius - 1,
    bottom: y + radius + 1,
  }));
  const within = { left: plot.left - 4, right: plot.right + small, top: plot.top - small, bottom: plot.bottom + 2 };
  const taken: Box[] = [...dots];
  const order = points.toSorted((a, b) => Number(a.ink === 'entity-0') - Number(b.ink === 'entity-0'));
  return order.flatMap((point): Mark[] => {
    const found = leastCovering(candidatesFor(point, size), within, taken, [], 0.01);
    if (!found) return [];
    taken.push(found.box);
    return [
      {
        kind: 'text',
        series: point.id,
        x: round(found.place.x),
        y: round(found.box.top + size * 0.86),
        text: point.text,
        size,
        weight: 600,
        anchor: found.place.anchor,
        ink: point.ink,
        halo: true,
      },
    ];
  });
}

function candidatesFor({ x, y, radius, text }: Labelled, size: number): Candidate<{ x: number; anchor: Anchor }>[] {
  const width = textWidth(text, size, 600);
  const gap = radius + 4;
  const height = size * 1.1;
  const at = (anchor: Anchor, px: number, top: number): Candidate<{ x: number; anchor: Anchor }> => {
    const left = anchor === 'start' ? px : anchor === 'end' ? px - width : px - width / 2;
    return { box: { left, right: left + width, top, bottom: top + height }, leader: null, place: { x: px, anchor } };
  };
  return [
    at('start', x + gap, y - height / 2),
    at('end', x - gap, y - height / 2),
    at('middle', x, y - gap - height),
    at('middle', x, y + gap),
    at('start', x + gap * 0.8, y - gap - height * 0.7),
    at('start', x + gap * 0.8, y + gap * 0.5),
    at('end', x - gap * 0.8, y - gap - height * 0.7),
    at('end', x - gap * 0.8, y + gap * 0.5),
  ];
}
