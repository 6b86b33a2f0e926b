import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../charts/scene.ts';
import { joined } from './joined.ts';

const ink = fc.constantFrom('ink' as const, 'paper' as const);
const common = { series: fc.constantFrom('marseille', 'miami'), fill: ink, stroke: ink };
const place = fc.integer({ min: 0, max: 99 });
const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ kind: fc.constant('dot' as const), x: place, y: place, r: fc.constantFrom(2, 2.5), ...common }),
  fc.record({ kind: fc.constant('path' as const), d: place.map((x) => `M${x},0h9`), ...common }),
  fc.record({
    kind: fc.constant('path' as const),
    d: place.map((x) => `M${x},1h9`),
    dash: fc.constant('2 2'),
    ...common,
  }),
  fc.record({
    kind: fc.constant('text' as const),
    x: place,
    y: place,
    text: fc.constant('Sète'),
    size: fc.constant(12),
    weight: fc.constant(400 as const),
    anchor: fc.constant('start' as const),
    ink,
  }),
);

const strokesOf = (marks: readonly Mark[]) =>
  marks.reduce((sum, mark) => sum + (mark.kind === 'path' ? (mark.d.match(/M/g)?.length ?? 0) : 1), 0);

test('as many strokes are painted as before, in fewer elements, and what is joined stays joined', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 30 }), (marks) => {
      const fewer = joined(marks);
      expect(strokesOf(fewer)).toBe(strokesOf(marks));
      expect(fewer.length).toBeLessThanOrEqual(marks.length);
      expect(fewer.filter((mark) => mark.kind === 'text')).toEqual(marks.filter((mark) => mark.kind === 'text'));
      expect(new Set(fewer.map((mark) => mark.series))).toEqual(new Set(marks.map((mark) => mark.series)));
    }),
  );
});

test('dots of one series that look alike are one path', () => {
  const dot = (x: number): Mark => ({
    kind: 'dot',
    x,
    y: 5,
    r: 2,
    fill: 'entity-1',
    series: 'marseille',
    mark: 'point',
  });
  expect(joined([dot(1), dot(9)])).toEqual([
    {
      kind: 'path',
      d: 'M-1,5a2,2 0 1,0 4,0a2,2 0 1,0 -4,0zM7,5a2,2 0 1,0 4,0a2,2 0 1,0 -4,0z',
      fill: 'entity-1',
      series: 'marseille',
      mark: 'point',
    },
  ]);
});
