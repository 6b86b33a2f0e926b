import { expect, test } from 'vitest';
import { nearest, neighbour } from './nearest.ts';
import type { Scene, ScenePoint } from './scene.ts';

function scene(points: readonly Partial<ScenePoint>[]): Scene {
  return {
    width: 100,
    height: 100,
    lang: 'fr',
    title: '',
    alt: '',
    walk: 'series',
    marks: [],
    plot: { left: 0, right: 100, top: 0, bottom: 100 },
    points: points as ScenePoint[],
  };
}

const two = scene([
  { series: 'marseille', year: 2017, x: 10, y: 90 },
  { series: 'marseille', year: 2019, x: 30, y: 80 },
  { series: 'miami', year: 2018, x: 20, y: 40 },
  { series: 'miami', year: 2022, x: 60, y: 30 },
]);

test('arrow keys walk the years of a port and stop at its ends', () => {
  expect([
    neighbour(two, 0, 'later'),
    neighbour(two, 1, 'later'),
    neighbour(two, 0, 'earlier'),
    neighbour(two, 0, 'last'),
  ]).toEqual([1, 1, 0, 1]);
});

test('up and down go to the nearest year of the other port', () => {
  expect([
    neighbour(two, 1, 'series-after'),
    neighbour(two, 3, 'series-before'),
    neighbour(two, 0, 'series-before'),
  ]).toEqual([2, 1, 0]);
});

test('from nowhere the first point is reached, and an empty figure has none', () => {
  expect([neighbour(two, null, 'later'), neighbour(scene([]), null, 'later'), nearest(scene([]), 5, 5)]).toEqual([
    0,
    null,
    null,
  ]);
});

test('the pointer means the point beside it', () => {
  expect([nearest(two, 29, 79), nearest(two, 59, 90)]).toEqual([1, 3]);
});

test('on a map or beside bars the pointer means the nearest port, whichever way it lies', () => {
  const ports: Scene = { ...two, walk: 'rows' };
  expect([nearest(two, 34, 55), nearest(ports, 34, 55)]).toEqual([1, 2]);
});

test('in a figure of rows every arrow goes to the next row as drawn', () => {
  const rows: Scene = { ...two, walk: 'rows' };
  expect([
    neighbour(rows, 1, 'later'),
    neighbour(rows, 1, 'series-after'),
    neighbour(rows, 2, 'earlier'),
    neighbour(rows, null, 'last'),
  ]).toEqual([2, 2, 1, 3]);
});
