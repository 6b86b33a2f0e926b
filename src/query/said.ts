import type { ChartSpec } from '../spec/chart-spec.ts';
import type { ChartId, MeasureId } from '../spec/vocabulary.ts';
import { isCountState } from '../series/point.ts';
import type { Said } from '../series/series-set.ts';
import type { Estimate } from '../tables/best-estimate.ts';
import { periodKind } from '../tables/calendar.ts';
import type { Figure } from '../tables/figure.ts';
import type { Known } from '../tables/known.ts';
import type { Row } from '../tables/schema.ts';
import type { sources } from '../tables/sources.ts';
import type { Compared } from './compare.ts';
import type { PortRow, TrafficRecord } from './estimates.ts';
import { missionSources } from './mission-sources.ts';
import { readingsOf } from './readings.ts';
import { judge } from './verdict.ts';

const withoutStatements: readonly ChartId[] = [
  'sources',
  'multiples',
  'ranking',
  'slope',
  'bump',
  'map',
  'scatter',
  'composition',
];
/** Measures worked out here: what was said was said of what ports publish, or did not say. */
const workedOut: readonly MeasureId[] = ['guests', 'percall', 'homeport'];

/**
 * Returns the claims, forecasts and targets about the ports and years shown, each set against what was counted for its year.
 * One entry per port, year, kind and value, however many sources print it. A share has none: nobody announced it; nor has a measure
 * that is worked out here.
 */
export function saidAbout(
  tables: Known,
  spec: ChartSpec,
  ports: readonly PortRow[],
  compared: Compared,
  record: TrafficRecord,
): Said[] {
  if (withoutStatements.includes(spec.chart) || workedOut.includes(spec.measure)) return [];
  if (spec.said === 'none' && spec.chart !== 'hedgehog') return [];
  const readings = readingsOf(tables, ports, spec, record);
  const told = spec.said === 'mission' && spec.chart !== 'hedgehog' ? missionSources(tables) : null;
  const years = publicationYears(tables);
  return compared.series.flatMap((one) => {
    const scale = compared.scale.get(one.id);
    if (scale === undefined) return [];
    const estimates = record.get(one.id) ?? [];
    const shown = new Set(one.points.map((point) => point.year));
    return estimates
      .filter((point) => shown.has(point.year))
      .flatMap((point) =>
        statements(point, one.yearEndMonth, told)
          .filter((figures) => spec.chart !== 'hedgehog' || figures[0].status !== 'claim')
          .map((figures) => {
            const value = figures[0].value;
            return {
              port: one.id,
              year: point.year,
              value: value * scale,
              kind: figures[0].status,
              bound: boundOf(figures[0]),
              saidIn: earliest(figures.map((figure) => years.get(figure.source) ?? null)),
              sources: figures.map((figure) => figure.source),
              counted: point.value === null ? null : { value: point.value * scale, state: point.state },
              ...judge(
                { kind: figures[0].status, value, year: point.year, bound: boundOf(figures[0]) },
                readings(one.id),
              ),
              reachedIn:
                estimates.find((other) => other.value !== null && isCountState(other.state) && other.value >= value)
                  ?.year ?? null,
            } satisfies Said;
          }),
      );
  });
}

type Statement = Figure & { readonly status: Said['kind'] };

/** The statements about one year, those of the same kind, value and precision together. Statements about part of a year are left out. */
function statements(
  point: Estimate,
  yearEndMonth: number,
  told: ReadonlySet<string> | null,
): [Statement, ...Statement[]][] {
  const groups = new Map<string, [Statement, ...Statement[]]>();
  for (const figure of point.alternatives) {
    const period = periodKind(figure.from, figure.to, yearEndMonth);
    if (
      !isStatement(figure) ||
      (told && !told.has(figure.source)) ||
      (period !== 'own-year' && (period !== 'other-calendar' || figure.status !== 'claim'))
    )
      continue;
    const key = `${figure.status} ${figure.value} ${figure.precision}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

function boundOf({ precision }: Figure): Said['bound'] {
  return precision === 'lower-bound' ? 'at-least' : precision === 'upper-bound' ? 'at-most' : null;
}

function isStatement(figure: Figure): figure is Statement {
  return figure.status === 'claim' || figure.status === 'forecast' || figure.status === 'target';
}

function publicationYears(tables: Known): Map<string, number | null> {
  const rows = tables.sources.objects() as Row<typeof sources>[];
  return new Map(
    rows.map((source) => [source.source_id, source.date === null ? null : Number(source.date.slice(0, 4))]),
  );
}

function earliest(years: readonly (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
