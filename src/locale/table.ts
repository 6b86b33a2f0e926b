import type { ChartSpec } from '../spec/chart-spec.ts';
import type { PointState, SeriesSet } from '../series/series-set.ts';
import { describe } from './describe.ts';
import { qualifier, sayPoint, sayValue, speakSaid } from './say.ts';
import { words } from './words.ts';

export type TableCell = { readonly text: string; readonly state: PointState; readonly sources: readonly string[] };

/** A figure as a table: the same numbers, the same rounding by their sources, one row a year. */
export type FigureTable = {
  readonly caption: string;
  readonly yearLabel: string;
  readonly columns: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly rows: readonly { readonly year: number; readonly cells: readonly TableCell[] }[];
  /** What was said, one sentence each. */
  readonly said: readonly string[];
};

/** Returns the table of a figure, the latest year first; a cell without a figure holds the reason in words. */
export function tableOf(spec: ChartSpec, set: SeriesSet): FigureTable {
  const { lang } = spec;
  const say = words[lang].figure;
  const years = Array.from({ length: set.to - set.from + 1 }, (_, index) => set.to - index);
  return {
    caption: `${describe(spec, set).title}. ${describe(spec, set).subtitle}`,
    yearLabel: say.year,
    columns: set.series.map((one) => ({ id: one.id, name: one.name[lang], unit: say.unit[one.unit] })),
    rows: years.map((year) => ({
      year,
      cells: set.series.map((one) => {
        const point = one.points[year - set.from];
        if (!point) return { text: say.absence['not-published'], state: 'missing', sources: [] };
        const how = qualifier(point, one.unit, lang);
        return { text: sayPoint(point, one.unit, lang, 'full') + (how === '' ? '' : ` (${how})`), state: point.state, sources: point.sources };
      }),
    })),
    said: set.said.map((one) => {
      const name = set.series.find((series) => series.id === one.port)?.name[lang] ?? one.port;
      return `${speakSaid(one, name, set.unit, lang)} (${sayValue(one.value, set.unit, lang, 'full')})`;
    }),
  };
}
