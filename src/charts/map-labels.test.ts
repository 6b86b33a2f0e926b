import { expect, test } from 'vitest';
import { overlap, type Box } from './labels.ts';
import { circleBoxes, mapLabels, type Circle } from './map-labels.ts';
import type { Mark, TextMark } from './scene.ts';
import { textWidth } from './text.ts';

const plot = { left: 0, right: 600, top: 0, bottom: 300 };

/** Ports crowded along a coast, as they are: the same on every run. */
const crowd = Array.from({ length: 60 }, (_, index): Circle => ({
  id: `port-${index}`,
  name: `Port ${'abcdef'.slice(index % 5)}`,
  value: `${60 - index} M`,
  ink: 'entity-0',
  x: 20 + ((index * 97) % 560),
  y: 40 + ((index * 31) % 90) + (index % 7) * 12,
  radius: 2 + (60 - index) / 4,
}));
const texts = (marks: readonly Mark[]) => marks.filter((mark): mark is TextMark => mark.kind === 'text');

function boxOf({ x, y, text, size, weight, anchor }: TextMark): Box {
  const width = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

test('no label covers another, a circle or the edge of the map, however crowded', () => {
  const written = texts(mapLabels(crowd, [], plot, 13));
  const boxes = written.map((mark) => ({ series: mark.series, box: boxOf(mark) }));
  expect(boxes.length).toBeGreaterThan(20);
  const wrong = boxes.filter(
    ({ box, series }, index) =>
      box.left < plot.left ||
      box.right > plot.right ||
      box.top < plot.top ||
      box.bottom > plot.bottom ||
      boxes.some((other, place) => place !== index && overlap(box, other.box) > 1) ||
      crowd.some((circle) => circle.id !== series && circleBoxes(circle).some((one) => overlap(box, one) > 1)),
  );
  expect(wrong).toEqual([]);
});

test('a port alone is named beside its circle, without a line', () => {
  const [alone] = crowd;
  const marks = mapLabels([{ ...alone!, x: 300, y: 150 }], [], plot, 13);
  expect(marks.map((mark) => (mark.kind === 'text' ? mark.text : mark.kind))).toEqual(['Port abcdef', '60 M']);
});

test('the first to choose is named, the one without room is not', () => {
  const [one, other] = crowd;
  const tight = { left: 0, right: 190, top: 0, bottom: 45 };
  const marks = mapLabels(
    [
      { ...other!, x: 20, y: 22, radius: 18 },
      { ...one!, x: 20, y: 22, radius: 18 },
    ],
    [],
    tight,
    13,
  );
  expect(new Set(marks.map((mark) => mark.series))).toEqual(new Set(['port-1']));
});
