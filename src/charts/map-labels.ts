import { round, type Plot } from './frame.ts';
import { touches, type Box } from './labels.ts';
import type { Ink, Mark } from './scene.ts';
import { textWidth } from './text.ts';

/** A circle with what is written beside it. */
export type Circle = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

type Anchor = 'start' | 'middle' | 'end';
type Spot = { readonly x: number; readonly y: number };
type Segment = { readonly from: Spot; readonly to: Spot };

/** Where a label may go: beside its anchor, name and value in one line or in two, and the line that ties it to a circle it stands apart from. */
type Place = {
  readonly box: Box;
  readonly x: number;
  readonly anchor: Anchor;
  readonly stacked: boolean;
  readonly leader: Segment | null;
};

/**
 * Returns names and values beside their circles, the first circle choosing first: touching it, then on two lines, then a little apart with
 * a line to it. None covers another, a circle or the edge; what finds no place is left to pointer and keyboard.
 */
export function mapLabels(circles: readonly Circle[], taken: readonly Box[], plot: Plot, size: number): Mark[] {
  const solid = circles.map((circle) => ({ id: circle.id, boxes: circleBoxes(circle) }));
  const texts: Box[] = [...taken];
  const leaders: Segment[] = [];
  return circles.flatMap((circle): Mark[] => {
    const reach = reachOf(circle, size, plot);
    const others = solid.flatMap(({ id, boxes }) => (id === circle.id ? [] : boxes));
    // Most of the map is too far away to matter.
    const near = [...texts, ...others].filter((box) => touches(box, reach));
    const fits = ({ box, leader }: Place) =>
      box.left >= reach.left &&
      box.right <= reach.right &&
      box.top >= reach.top &&
      box.bottom <= reach.bottom &&
      !near.some((other) => touches(box, other) || (leader !== null && crosses(leader, other))) &&
      !leaders.some((other) => crosses(other, box));
    for (const place of placesFor(circle, size)) {
      if (!fits(place)) continue;
      texts.push(place.box);
      if (place.leader) leaders.push(place.leader);
      return labelMarks(circle, place, size);
    }
    return [];
  });
}

/** Two boxes that leave the corners around a circle free. */
export function circleBoxes({ x, y, radius }: Pick<Circle, 'x' | 'y' | 'radius'>): Box[] {
  const [long, short] = [radius + 1, radius * 0.6];
  return [
    { left: x - long, right: x + long, top: y - short, bottom: y + short },
    { left: x - short, right: x + short, top: y - long, bottom: y + long },
  ];
}

/** Round the compass from the east, the four quarters first. */
const beside = [0, 180, 270, 90, 315, 45, 225, 135].map(towards);
const around = [...beside, ...[337, 23, 203, 157, 293, 67, 247, 113].map(towards)];

function towards(degrees: number): Spot {
  return { x: round(Math.cos((degrees * Math.PI) / 180)), y: round(Math.sin((degrees * Math.PI) / 180)) };
}

/** Between a circle and a label that touches it, in pixels. */
const air = 4;

/** How far from its circle a label may stand, in heights of its letters: touching it, or tied to it. */
const distances = [0, 1.2, 2.1, 3] as const;

function* placesFor(circle: Circle, size: number): Generator<Place> {
  const lines = [
    { stacked: false, width: textWidth(circle.name, size, 600) + size * 0.4 + textWidth(circle.value, size) },
    { stacked: true, width: Math.max(textWidth(circle.name, size, 600), textWidth(circle.value, size)) },
  ];
  for (const apart of distances)
    for (const { stacked, width } of lines)
      for (const to of apart === 0 ? beside : around)
        yield placeAt(circle, to, apart * size, { stacked, width, height: size * (stacked ? 2.3 : 1.15) });
}

function placeAt(
  { x, y, radius }: Circle,
  to: Spot,
  apart: number,
  { stacked, width, height }: { readonly stacked: boolean; readonly width: number; readonly height: number },
): Place {
  const on = (distance: number): Spot => ({ x: x + to.x * distance, y: y + to.y * distance });
  const end = on(radius + air + apart);
  const anchor = to.x > 0 ? 'start' : to.x < 0 ? 'end' : 'middle';
  const left = anchor === 'start' ? end.x : anchor === 'end' ? end.x - width : end.x - width / 2;
  // A label above stands on its end, one below hangs from it, one beside is centred on it.
  const top = end.y - (height / 2) * (1 - to.y);
  return {
    box: { left, right: left + width, top, bottom: top + height },
    x: end.x,
    anchor,
    stacked,
    leader: apart === 0 ? null : { from: on(radius + 1), to: on(radius + air / 2 + apart) },
  };
}

/** The part of the map where the label of a circle may stand, clear of the edge. */
function reachOf({ x, y, radius, name, value }: Circle, size: number, plot: Plot): Box {
  const far = radius + air + Math.max(...distances) * size;
  const width = far + textWidth(`${name} ${value}`, size, 600);
  const height = far + size * 2.3;
  return {
    left: Math.max(plot.left + 3, x - width),
    right: Math.min(plot.right - 3, x + width),
    top: Math.max(plot.top + 3, y - height),
    bottom: Math.min(plot.bottom - 3, y + height),
  };
}

/** Returns whether a line enters a box: whether some stretch of it lies between left and right and between top and bottom. */
function crosses({ from, to }: Segment, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // A step of nothing divides to the infinities on either side, or to none where the line runs along a side.
  const [x1, x2, y1, y2] = [(left - from.x) / dx, (right - from.x) / dx, (top - from.y) / dy, (bottom - from.y) / dy];
  const start = Math.max(0, Math.min(x1, x2), Math.min(y1, y2));
  const end = Math.min(1, Math.max(x1, x2), Math.max(y1, y2));
  return start <= end;
}

function labelMarks(
  { id, name, value, ink }: Circle,
  { box, anchor, stacked, leader, x }: Place,
  size: number,
): Mark[] {
  const text = (words: string, weight: 400 | 600, at: number, y: number, side: Anchor): Mark => ({
    kind: 'text',
    series: id,
    x: round(at),
    y: round(y),
    text: words,
    size,
    weight,
    anchor: side,
    ink,
    halo: true,
  });
  const line: Mark[] =
    leader === null
      ? []
      : [
          {
            kind: 'path',
            series: id,
            d: `M${round(leader.from.x)},${round(leader.from.y)}L${round(leader.to.x)},${round(leader.to.y)}`,
            stroke: ink,
            width: 1,
          },
        ];
  const base = box.top + size * 0.92;
  if (stacked) return [...line, text(name, 600, x, base, anchor), text(value, 400, x, base + size * 1.15, anchor)];
  return [...line, text(name, 600, box.left, base, 'start'), text(value, 400, box.right, base, 'end')];
}
