import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Language } from '../spec/vocabulary.ts';
import { isCount, isKnown } from '../series/point.ts';
import type { Series, SeriesSet, Source } from '../series/series-set.ts';
import { endsOf, finding } from './findings.ts';
import { dateText, listed, monthName } from './numbers.ts';
import { sayPoint, speakSaid } from './say.ts';
import { sayLeadErrors } from './statements.ts';
import { words } from './words.ts';

/** The words of one figure. */
export type Description = {
  /** The finding, or the reader's own title. */
  readonly title: string;
  /** What is counted, for whom, by which calendar. */
  readonly subtitle: string;
  /** The text alternative: what it is, the main change of each line, what was said. */
  readonly alt: string;
  readonly sourceLine: string;
  /** Without extension; letters, digits and hyphens. */
  readonly fileName: string;
};

/** Returns the words of a figure in the language of its spec: title, subtitle, text alternative, source line and file name. */
export function describe(spec: ChartSpec, set: SeriesSet): Description {
  const { lang } = spec;
  return {
    title: spec.title ?? finding(set, lang),
    subtitle: subtitle(spec, set),
    alt: alternative(spec, set),
    sourceLine: sourceLine(spec, set),
    fileName: [
      'escale',
      spec.chart,
      spec.measure,
      ...set.series.slice(0, 4).map((one) => one.id),
      `${set.from}-${set.to}`,
      lang,
    ].join('-'),
  };
}

function subtitle(spec: ChartSpec, set: SeriesSet): string {
  const { lang } = spec;
  const say = words[lang].figure;
  if (
    spec.chart === 'composition' ||
    spec.chart === 'claims' ||
    spec.chart === 'hedgehog' ||
    spec.chart === 'sources'
  ) {
    const misses = spec.chart === 'hedgehog' ? sayLeadErrors(set, lang) : '';
    return [say.subtitle[spec.chart](say.measure[spec.measure]), misses].filter(Boolean).join('. ');
  }
  const shown = set.series.filter((one) => one.points.some(isCount));
  const what =
    set.unit === 'index' && set.base !== null
      ? say.indexOf(say.measure[spec.measure], set.base)
      : set.unit === 'share'
        ? say.shareOf(say.measure[spec.measure], shown.length > 0 ? shown.length : set.series.length)
        : set.unit === 'change'
          ? say.changeOf(say.measure[spec.measure])
          : spec.mode === 'log'
            ? say.logOf(say.definition[spec.measure])
            : say.definition[spec.measure];
  const dated = spec.chart === 'ranking' ? `${what} · ${set.to}` : what;
  if (spec.calendar === 'civil') return `${dated}. ${say.civilYears}`;
  const own = set.series.filter((one) => one.yearEndMonth !== 12 && one.points.some((point) => point.value !== null));
  if (own.length === 0) return dated;
  const calendars = [...new Set(own.map((one) => one.yearEndMonth))].map((end) => {
    const names = own
      .filter((one) => one.yearEndMonth === end)
      .slice(0, 4)
      .map((one) => one.name[lang]);
    return say.ownYears(listed(names, lang), say.monthsFromTo(monthName((end % 12) + 1, lang), monthName(end, lang)));
  });
  return `${dated}. ${calendars.join('. ')}`;
}

function alternative(spec: ChartSpec, set: SeriesSet): string {
  const { lang } = spec;
  const say = words[lang].figure;
  const shown = set.series.slice(0, 8);
  const untold = set.series.length - shown.length + Math.max(0, set.said.length - 6);
  const names = listed(
    shown.map((one) => one.name[lang]),
    lang,
  );
  const said = set.said
    .slice(0, 6)
    .map(
      (one) =>
        `${speakSaid(one, set.series.find((series) => series.id === one.port)?.name[lang] ?? one.port, set.unit, lang)}.`,
    );
  return [
    say.alt.kind(say.alt.charts[spec.chart], say.measure[spec.measure], names, set.from, set.to),
    ...shown.map((one) => mainChange(one, lang)),
    ...said,
    ...(untold > 0 ? [say.alt.andMore(untold)] : []),
  ].join(' ');
}

function mainChange(series: Series, lang: Language): string {
  const say = words[lang].figure.alt;
  if (!series.points.some(isCount)) {
    const bound = series.points.findLast(isKnown);
    return bound
      ? say.only(series.name[lang], sayPoint(bound, series.unit, lang, 'spoken'), bound.year)
      : say.nothing(series.name[lang]);
  }
  const { first, last } = endsOf(series);
  const value = (point: typeof first) => sayPoint(point, series.unit, lang, 'spoken');
  const change =
    first.year === last.year
      ? say.only(series.name[lang], value(last), last.year)
      : say.from(series.name[lang], value(first), first.year, value(last), last.year);
  const holes = series.points.filter(
    (point) => point.year > first.year && point.year < last.year && !isCount(point),
  ).length;
  return holes > 0 ? `${change} ${say.holes(holes)}` : change;
}

function sourceLine(spec: ChartSpec, set: SeriesSet): string {
  const { lang } = spec;
  const say = words[lang].figure;
  const date = set.dataDate === null ? 'Escale' : say.dataOf(dateText(set.dataDate, lang));
  const used = set.sources.filter((source) =>
    set.series.some((one) => one.points.some((point) => point.sources.includes(source.id))),
  );
  if (used.length === 0) return date;
  const publishers = byWeight(used, set);
  const shown = publishers.slice(0, 3);
  const names =
    shown.length < publishers.length
      ? say.andOthers(shown.join(', '), publishers.length - shown.length)
      : listed(shown, lang);
  return `${say.sources(used.length)}${say.colon}${spec.source === 'short' ? say.publications(used.length) : names} · ${date}`;
}

/** Publishers of shown values, those behind most values first. */
function byWeight(used: readonly Source[], set: SeriesSet): string[] {
  const publisher = new Map(used.map((source) => [source.id, source.publisher.replace(/\s*\(.*\)/, '')]));
  const weight = new Map<string, number>();
  for (const id of set.series.flatMap((one) => one.points.flatMap((point) => point.sources))) {
    const name = publisher.get(id);
    if (name !== undefined) weight.set(name, (weight.get(name) ?? 0) + 1);
  }
  return [...weight].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}
