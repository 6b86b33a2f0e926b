import type { Ink, Scene, ScenePoint } from '../../charts/scene.ts';

/**
 * What the script of a file needs to read its drawings point by point. Words are written once for both drawings, and a phrase that many
 * points share once for all of them, with stand-ins where the points differ.
 */
export type Packed = {
  readonly series: readonly (readonly [id: string, ink: Ink])[];
  readonly phrases: readonly string[];
  readonly rows: readonly Row[];
  readonly drawings: readonly PackedDrawing[];
};

/** What one point says; numbers from `name` on are phrases. In a file the first two and `name` say how much more than in the row before. */
type Row = readonly [
  series: number,
  year: number,
  value: string,
  name: number,
  spoken: number,
  ...details: readonly number[],
];

export type PackedDrawing = {
  readonly size: readonly [width: number, height: number];
  readonly byRow: 0 | 1;
  readonly plot: readonly [left: number, right: number, top: number, bottom: number];
  /** The row of each point, `0` where the points are the rows in their order; how far it lies right of the point before it; its y. */
  readonly row: 0 | readonly number[];
  readonly dx: readonly number[];
  readonly y: readonly number[];
};

/** Returns scenes in the form a file carries; `source` says in words where a point comes from. */
export function packed(scenes: readonly Scene[], source: (point: ScenePoint) => string): Packed {
  const series = numbered<readonly [string, Ink]>();
  const phrases = numbered<string>();
  const rows = numbered<Row>();
  const row = (point: ScenePoint) => {
    const { year, value, name, spoken, details } = point;
    const own = source(point);
    return rows.of([
      series.of([point.series, point.ink]),
      year,
      value,
      phrases.of(withStandIns(name, [String(year)])),
      phrases.of(withStandIns(spoken, [name, value, ...details])),
      ...[...details, ...(own === '' ? [] : [own])].map((text) => phrases.of(text)),
    ]);
  };
  const drawings = scenes.map(({ width, height, walk, plot, points }): PackedDrawing => {
    const order = points.map(row);
    const x = points.map((point) => Math.round(point.x));
    return {
      size: [width, height],
      byRow: walk === 'rows' ? 1 : 0,
      plot: [Math.round(plot.left), Math.round(plot.right), Math.round(plot.top), Math.round(plot.bottom)],
      row: order.every((number, index) => number === index) ? 0 : order,
      dx: x.map((value, index) => value - (x[index - 1] ?? 0)),
      y: points.map((point) => Math.round(point.y)),
    };
  });
  return { series: series.all(), phrases: phrases.all(), rows: rows.all().map(lessBefore), drawings };
}

function lessBefore([series, year, value, name, ...rest]: Row, at: number, all: readonly Row[]): Row {
  const [seriesBefore, yearBefore, , nameBefore] = all[at - 1] ?? [0, 0, '', 0];
  return [series - seriesBefore, year - yearBefore, value, name - nameBefore, ...rest];
}

/** Returns the scene of a drawing as far as reading it point by point needs: without its marks and the words around it. */
export function unpacked({ series, phrases, rows }: Packed, drawing: PackedDrawing): Scene {
  let x = 0;
  let sums: readonly number[] = [0, 0, 0];
  const full = rows.map(([which, year, value, named, ...rest]): Row => {
    const [a, b, c] = (sums = [which, year, named].map((more, at) => (sums[at] ?? 0) + more)) as [
      number,
      number,
      number,
    ];
    return [a, b, value, c, ...rest];
  });
  const points = drawing.dx.map((dx, at): ScenePoint => {
    const [which, year, value, named, said, ...more] = full[drawing.row === 0 ? at : (drawing.row[at] ?? 0)] as Row;
    const [id, ink] = series[which] as readonly [string, Ink];
    const phrase = (number: number) => phrases[number] ?? '';
    const details = more.map(phrase);
    const name = filled(phrase(named), [String(year)]);
    const spoken = filled(phrase(said), [name, value, ...details]);
    x += dx;
    const y = drawing.y[at] ?? 0;
    return { kind: 'point', series: id, ink, year, x, y, name, value, spoken, details, sources: [] };
  });
  const [width, height] = drawing.size;
  const [left, right, top, bottom] = drawing.plot;
  return {
    width,
    height,
    lang: 'fr',
    title: '',
    alt: '',
    marks: [],
    walk: drawing.byRow === 1 ? 'rows' : 'series',
    points,
    plot: { left, right, top, bottom },
  };
}

/** Stand-ins are letters that Unicode leaves to private use. */
const standIn = 0xe000;

function withStandIns(text: string, parts: readonly string[]): string {
  return parts.reduce(
    (rest, part, index) => (part === '' ? rest : rest.replaceAll(part, String.fromCharCode(standIn + index))),
    text,
  );
}

function filled(text: string, parts: readonly string[]): string {
  return text.replace(/[\uE000-\uF8FF]/g, (letter) => parts[letter.charCodeAt(0) - standIn] ?? '');
}

/** Gives equal things one number each, from 0 on. */
function numbered<T>(): { readonly of: (thing: T) => number; readonly all: () => T[] } {
  const known = new Map<string, number>();
  const things: T[] = [];
  return {
    of: (thing) => {
      const key = JSON.stringify(thing);
      const number = known.get(key) ?? things.push(thing) - 1;
      known.set(key, number);
      return number;
    },
    all: () => things,
  };
}
