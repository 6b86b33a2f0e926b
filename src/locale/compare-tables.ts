import { ranksOf } from '../series/ranks.ts';
import type { Point, Series, SeriesSet } from '../series/series-set.ts';
import { twoYears } from '../series/two-years.ts';
import { isPercent } from '../series/unit.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Language } from '../spec/vocabulary.ts';
import { sayChange, whyNoChange } from './compare-findings.ts';
import { qualifier, sayPoint } from './say.ts';
import type { FigureTable, TableCell } from './table.ts';
import { figureWords } from './figure-words.ts';

type Body = Omit<FigureTable, 'caption'>;

/** Returns a row a port with its first year, its last and the change between them, the largest of the last year first. */
export function slopeTable({ lang }: ChartSpec, set: SeriesSet): Body {
  const say = figureWords[lang].figure;
  const { from, to } = set;
  const years = from < to ? [from, to] : [to];
  const size = (point: Point | null) => point?.value ?? -1;
  return {
    rowLabel: say.columns.port,
    columns: [
      ...years.map((year) => ({ id: String(year), name: String(year), unit: say.unit[set.unit] })),
      {
        id: 'change',
        name: say.compare.changeColumn(from, to),
        unit: isPercent(set.unit) ? say.compare.inPoints : say.compare.perCent,
      },
    ],
    rows: twoYears(set)
      .toSorted((a, b) => size(b.last) - size(a.last) || size(b.first) - size(a.first))
      .map((pair) => {
        const change = sayChange(pair, lang, 'percent');
        return {
          key: pair.series.id,
          head: pair.series.name[lang],
          cells: [
            ...years.map((year) => valueCell(pair.series, year, lang, (value, how) => `${value} (${how})`)),
            change === null
              ? { text: whyNoChange(pair, lang), missing: true, numeric: false }
              : { text: change, missing: false, numeric: true },
          ],
        };
      }),
    said: [],
  };
}

/** Returns a row a year, the latest first, and a column a port: its place among those counted and the figure behind it. */
export function bumpTable({ lang }: ChartSpec, set: SeriesSet): Body {
  const say = figureWords[lang].figure;
  const places = new Map(
    ranksOf(set.series).flatMap(({ year, placed }) =>
      placed.map(({ series, place, of }) => [`${series.id} ${year}`, say.compare.place(place, of)] as const),
    ),
  );
  const years = Array.from({ length: set.to - set.from + 1 }, (_, index) => set.to - index);
  return {
    rowLabel: say.year,
    columns: set.series.map((one) => ({ id: one.id, name: one.name[lang], unit: say.unit[one.unit] })),
    rows: years.map((year) => ({
      key: String(year),
      head: String(year),
      cells: set.series.map((one) => {
        const cell = valueCell(one, year, lang, (value, how) => `${value}, ${how}`);
        const place = places.get(`${one.id} ${year}`);
        return place === undefined ? cell : { ...cell, text: say.compare.placeAndValue(place, cell.text) };
      }),
    })),
    said: [],
  };
}

/** The figure of a year and how it is known, or why there is none. */
function valueCell(
  series: Series,
  year: number,
  lang: Language,
  joined: (value: string, how: string) => string,
): TableCell {
  const asks = { port: series.id, year };
  const point = series.points.find((one) => one.year === year);
  if (!point || point.value === null) {
    const absence = figureWords[lang].figure.absence[point?.absence ?? 'not-published'];
    return { text: absence, missing: true, numeric: false, asks };
  }
  const text = sayPoint(point, series.unit, lang, 'full');
  const how = qualifier(point, series.unit, lang);
  return { text: how === '' ? text : joined(text, how), missing: false, numeric: true, asks };
}
