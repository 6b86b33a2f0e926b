import type { ChartSpec } from '../spec/chart-spec.ts';
import type { ChartId } from '../spec/vocabulary.ts';
import { rankingYear } from '../series/ranking-year.ts';
import { apart } from '../series/statements.ts';
import type { SeriesSet } from '../series/series-set.ts';
import { bumpTable, slopeTable } from './compare-tables.ts';
import { describe } from './describe.ts';
import { speechOf } from './later-speech.ts';
import { qualifier, sayBounded, sayCounted, sayPoint, sayValue, speakSaid, sayShare } from './say.ts';
import { sayGrounds } from './statements.ts';
import { scatterTable } from './scatter.ts';
import { figureWords } from './figure-words.ts';

export type TableCell = {
  readonly text: string;
  readonly missing: boolean;
  readonly numeric: boolean;
  /** The port and year whose figures in print explain the cell. */
  readonly asks?: { readonly port: string; readonly year: number };
};

/** A figure as a table: the same numbers, the same rounding by their sources. */
export type FigureTable = {
  readonly caption: string;
  /** What the first column names. */
  readonly rowLabel: string;
  readonly columns: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly rows: readonly { readonly key: string; readonly head: string; readonly cells: readonly TableCell[] }[];
  /** What was said, one sentence each, where the rows are not the statements themselves. */
  readonly said: readonly string[];
};

type Body = Omit<FigureTable, 'caption'>;

/** Returns the table of a figure; a cell without a figure holds the reason in words. */
export function tableOf(spec: ChartSpec, set: SeriesSet): FigureTable {
  const { title, subtitle } = describe(spec, set);
  return { caption: `${title}. ${subtitle}`, ...tables[spec.chart](spec, set) };
}

const tables = {
  trend: yearTable,
  multiples: yearTable,
  ranking: rankTable,
  slope: slopeTable,
  bump: bumpTable,
  map: rankTable,
  scatter: scatterTable,
  composition: yearTable,
  claims: statementTable,
  hedgehog: statementTable,
  sources: printedTable,
  shares: ownerTable,
  presence: ownerTable,
  market: yearTable,
  fleet: ownerTable,
  fan: scenarioTable,
  waterfall: scenarioTable,
  tornado: scenarioTable,
  compare: scenarioTable,
  backtest: scenarioTable,
} as const satisfies Record<ChartId, (spec: ChartSpec, set: SeriesSet) => Body>;

function ownerTable(spec: ChartSpec, set: SeriesSet): Body {
  return speechOf('owners').table(spec, set);
}

function scenarioTable(spec: ChartSpec, set: SeriesSet): Body {
  return speechOf('scenarios').table(spec, set);
}

/** A row a year, the latest first; a column a port. */
function yearTable({ lang }: ChartSpec, set: SeriesSet): Body {
  const say = figureWords[lang].figure;
  const years = Array.from({ length: set.to - set.from + 1 }, (_, index) => set.to - index);
  return {
    rowLabel: say.year,
    columns: set.series.map((one) => ({ id: one.id, name: one.name[lang], unit: say.unit[one.unit] })),
    rows: years.map((year) => ({
      key: String(year),
      head: String(year),
      cells: set.series.map((one): TableCell => {
        const point = one.points[year - set.from];
        if (!point || point.value === null)
          return {
            text: say.absence[point?.absence ?? 'not-published'],
            missing: true,
            numeric: false,
            asks: { port: one.id, year },
          };
        const how = [sayShare(point, lang), qualifier(point, one.unit, lang)].filter(Boolean).join(', ');
        return {
          text: sayPoint(point, one.unit, lang, 'full') + (how === '' ? '' : ` (${how})`),
          missing: false,
          numeric: true,
          asks: { port: one.id, year },
        };
      }),
    })),
    said: set.said.map((one) => speakSaid(one, nameOf(set, one.port, lang), set.unit, lang)),
  };
}

/** A row a port, the largest first, for the year of the ranking; ports without a figure last, with the reason. */
function rankTable({ lang }: ChartSpec, set: SeriesSet): Body {
  const say = figureWords[lang].figure;
  const year = rankingYear(set);
  const cells = set.series
    .map((one) => ({ one, point: one.points.find((point) => point.year === year) }))
    .toSorted((a, b) => (b.point?.value ?? -1) - (a.point?.value ?? -1));
  return {
    rowLabel: say.columns.port,
    columns: [{ id: String(year), name: String(year), unit: say.unit[set.unit] }],
    rows: cells.map(({ one, point }) => {
      const value = point?.value ?? null;
      const how = point ? qualifier(point, one.unit, lang) : '';
      const text =
        point && point.value !== null
          ? sayPoint(point, one.unit, lang, 'full') + (how === '' ? '' : ` (${how})`)
          : say.absence[point?.absence ?? 'not-published'];
      return {
        key: one.id,
        head: one.name[lang],
        cells: [{ text, missing: value === null, numeric: value !== null, asks: { port: one.id, year } }],
      };
    }),
    said: [],
  };
}

/** A row a statement, the farthest from the count first. */
function statementTable({ lang }: ChartSpec, set: SeriesSet): Body {
  const say = figureWords[lang].figure;
  const { port, said, counted, verdict, grounds, source } = say.columns;
  const publisher = new Map(set.sources.map((one) => [one.id, one.publisher]));
  return {
    rowLabel: say.year,
    columns: Object.entries({ port, said, counted, verdict, grounds, source }).map(([id, name]) => ({
      id,
      name,
      unit: '',
    })),
    rows: set.said
      .toSorted((a, b) => Math.abs(apart(b)) - Math.abs(apart(a)) || b.year - a.year)
      .map((one, index) => {
        const was = sayCounted(one, set.unit, lang, 'full');
        return {
          key: String(index),
          head: String(one.year),
          cells: [
            text(nameOf(set, one.port, lang)),
            {
              ...text(
                `${say.saidKind[one.kind]}${say.colon}${sayBounded(sayValue(one.value, set.unit, lang, 'full'), one.bound ?? 'counted', lang)}`,
              ),
              numeric: true,
            },
            was === null
              ? { text: say.absence['not-published'], missing: true, numeric: false }
              : { ...text(was), numeric: true },
            text(say.verdict[one.verdict]),
            text(sayGrounds(one, set, lang)),
            text([...new Set(one.sources.map((id) => publisher.get(id) ?? id))].join(', ')),
          ],
        };
      }),
    said: [],
  };
}

/** A row a printed value, the latest year first. */
function printedTable({ lang }: ChartSpec, set: SeriesSet): Body {
  const say = figureWords[lang].figure;
  const { port, value, status, precision, source } = say.columns;
  const publisher = new Map(set.sources.map((one) => [one.id, one.publisher]));
  return {
    rowLabel: say.year,
    columns: Object.entries({ port, value, status, precision, source }).map(([id, name]) => ({ id, name, unit: '' })),
    rows: set.printed
      .toSorted((a, b) => b.year - a.year || Number(b.chosen) - Number(a.chosen) || b.value - a.value)
      .map((one, index) => ({
        key: String(index),
        head: String(one.year),
        cells: [
          text(nameOf(set, one.port, lang)),
          { ...text(sayValue(one.value, set.unit, lang, 'full')), numeric: true },
          text(one.chosen ? `${say.status[one.status]} (${say.chosen})` : say.status[one.status]),
          text(say.precision[one.precision]),
          text(publisher.get(one.source) ?? one.source),
        ],
      })),
    said: [],
  };
}

function text(words: string): TableCell {
  return { text: words, missing: false, numeric: false };
}

function nameOf(set: SeriesSet, port: string, lang: ChartSpec['lang']): string {
  return set.series.find((series) => series.id === port)?.name[lang] ?? port;
}
