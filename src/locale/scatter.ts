import { isCount } from '../series/point.ts';
import { pairsOf } from '../series/pairs.ts';
import type { Point, Series, SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Language } from '../spec/vocabulary.ts';
import { qualifier, sayPoint } from './say.ts';
import { figureWords } from './figure-words.ts';

/** Returns who has grown most since the base year and how Marseille has, in one sentence; `null` where nothing is counted twice. */
export function growthFinding(set: SeriesSet, lang: Language): string | null {
  const grown = pairsOf(set)
    .filter(({ up }) => isCount(up))
    .toSorted((a, b) => b.up.value - a.up.value);
  const [first] = grown;
  if (!first || set.base === null) return null;
  const say = figureWords[lang].figure.finding;
  const change = (point: Point) => sayPoint(point, 'change', lang, 'short');
  const lead = say.grewMost(first.series.name[lang], change(first.up), set.base, set.to, grown.length);
  const home = grown.find(({ series }) => series.id === 'marseille');
  return home && home !== first ? `${lead}${say.andChange('Marseille', change(home.up))}` : lead;
}

/** Returns a set with those ports alone that a scatter shows. */
export function pairedOnly(set: SeriesSet): SeriesSet {
  return { ...set, series: pairsOf(set).map((pair) => pair.series) };
}

type Cell = { readonly text: string; readonly missing: boolean; readonly numeric: boolean };

/** Returns a row a port with its two measures, the largest of the first first; a cell without a figure holds the reason. */
export function scatterTable({ lang, measure, against }: ChartSpec, set: SeriesSet) {
  const say = figureWords[lang].figure;
  const cell = (
    series: Series | undefined,
    point: Point | undefined,
  ): Cell & { asks?: { port: string; year: number } } => {
    if (!series || !point || point.value === null)
      return { text: say.absence[point?.absence ?? 'not-published'], missing: true, numeric: false };
    const how = qualifier(point, series.unit, lang);
    const text = sayPoint(point, series.unit, lang, 'full') + (how === '' ? '' : ` (${how})`);
    return { text, missing: false, numeric: true, asks: { port: series.id, year: point.year } };
  };
  const beside = set.against[0]?.unit;
  return {
    rowLabel: say.columns.port,
    columns: [
      {
        id: 'up',
        name:
          set.unit === 'change' && set.base !== null
            ? say.growthAxis(set.base, set.to)
            : say.axis(say.measure[measure], set.to),
        unit: say.unit[set.unit],
      },
      { id: 'across', name: say.axis(say.measure[against], set.to), unit: beside ? say.unit[beside] : '' },
    ],
    rows: set.series
      .map((series, index) => ({ series, up: series.points.at(-1), other: set.against[index] }))
      .toSorted((a, b) => (b.up?.value ?? Number.NEGATIVE_INFINITY) - (a.up?.value ?? Number.NEGATIVE_INFINITY))
      .map(({ series, up, other }) => ({
        key: series.id,
        head: series.name[lang],
        cells: [cell(series, up), cell(other, other?.points.at(-1))],
      })),
    said: [],
  };
}
