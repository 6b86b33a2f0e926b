import type { ChartSpec } from '../spec/chart-spec.ts';
import { isOwnerChart, isScenarioChart, type Language, type PortChartId } from '../spec/vocabulary.ts';
import { isCount, isKnown } from '../series/point.ts';
import { ranksOf } from '../series/ranks.ts';
import type { Series, SeriesSet } from '../series/series-set.ts';
import { atEnds } from '../series/two-years.ts';
import { placesOf } from './compare-findings.ts';
import { endsOf, finding } from './findings.ts';
import { listed, monthName } from './numbers.ts';
import { speechOf } from './later-speech.ts';
import { sayArea, sayPoint, speakSaid } from './say.ts';
import { sayLeadErrors } from './statements.ts';
import { figureWords } from './figure-words.ts';
import { sourceLine } from './source-line.ts';

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
  const known = described.get(set);
  if (known?.spec === spec) return known.words;
  const made = written(spec, set);
  described.set(set, { spec, words: made });
  return made;
}

/** The words of an answer are asked for by the picture, its table, the page and its title, one after the other. */
const described = new WeakMap<SeriesSet, { readonly spec: ChartSpec; readonly words: Description }>();

function written(spec: ChartSpec, asked: SeriesSet): Description {
  const { lang } = spec;
  if (isOwnerChart(spec.chart)) {
    const said = speechOf('owners').describe(spec, asked);
    const subject = spec.chart === 'market' ? 'world' : (asked.against[0]?.id ?? '');
    return {
      ...said,
      title: spec.title ?? said.title,
      sourceLine: sourceLine(spec, asked),
      fileName: ['escale', spec.chart, subject, spec.by, `${asked.from}-${asked.to}`, lang].join('-'),
    };
  }
  if (isScenarioChart(spec.chart)) {
    const said = speechOf('scenarios').describe(spec, asked);
    const [first] = asked.whatIf?.scenarios ?? [];
    const subject = first === undefined ? (asked.series[0]?.id ?? '') : nameOfFile(first.asked);
    return {
      ...said,
      title: spec.title ?? said.title,
      sourceLine: sourceLine(spec, asked),
      fileName: ['escale', spec.chart, subject, `${asked.from}-${asked.to}`, lang].join('-'),
    };
  }
  const set = spec.chart === 'slope' ? atEnds(asked) : asked;
  return {
    title: spec.title ?? finding(set, lang),
    subtitle: sentences(subtitle(spec, set), peersWords(spec, set)),
    alt: alternative(spec, set),
    sourceLine: sourceLine(spec, set),
    fileName: [
      'escale',
      spec.chart,
      spec.measure,
      ...set.series.slice(0, spec.peers === 'none' ? 4 : 1).map((one) => one.id),
      ...(spec.peers === 'none' ? [] : [spec.peers]),
      set.from === set.to ? set.to : `${set.from}-${set.to}`,
      lang,
    ].join('-'),
  };
}

/** A scenario written out in a link is too long for the name of a file. */
function nameOfFile(asked: string): string {
  return /^[a-z0-9-]{1,40}$/.test(asked) ? asked : 'scenario';
}

/** One after the other, with one full stop between them. */
function sentences(first: string, second: string): string {
  return second === '' ? first : `${first.replace(/\.$/, '')}. ${second}`;
}

/** Which rule chose the ports, where one did. */
function peersWords({ lang }: ChartSpec, set: SeriesSet): string {
  const rule = set.notes.find((note) => note.code === 'peers');
  if (!rule) return '';
  const say = figureWords[lang].figure.peers;
  const subject = set.series.find((one) => one.id === rule.subject)?.name[lang] ?? rule.subject;
  return rule.rule === 'size' || rule.rule === 'role' || rule.rule === 'operators'
    ? say[rule.rule](subject)
    : say.area(sayArea(rule.area ?? rule.rule, lang));
}

function subtitle(spec: ChartSpec, set: SeriesSet): string {
  const { lang } = spec;
  const say = figureWords[lang].figure;
  if (
    spec.chart === 'composition' ||
    spec.chart === 'claims' ||
    spec.chart === 'hedgehog' ||
    spec.chart === 'sources'
  ) {
    const misses = spec.chart === 'hedgehog' ? sayLeadErrors(set, lang) : '';
    return [say.subtitle[spec.chart](say.measure[spec.measure]), misses].filter(Boolean).join('. ');
  }
  if (spec.chart === 'scatter') {
    const [measure, against] = [say.measure[spec.measure], say.measure[spec.against]];
    return set.unit === 'change' && set.base !== null
      ? say.subtitle.growth(measure, against, set.base, set.to)
      : say.subtitle.scatter(measure, against, set.to);
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
  const dated = datedFor(spec, set, what);
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
  return calendars.reduce((said, one) => sentences(said, one), dated);
}

/** What a figure counts, with its years where they are not on an axis. */
function datedFor({ chart, measure, mode, lang }: ChartSpec, set: SeriesSet, what: string): string {
  const say = figureWords[lang].figure;
  if (chart === 'ranking') return `${what} · ${set.to}`;
  // Kept together, so that no line begins or ends with the point.
  if (chart === 'map') return `${what}\u00A0·\u00A0${set.to}`;
  if (chart === 'bump') return say.subtitle.bump(say.measure[measure]);
  if (chart !== 'slope') return what;
  const isPlain = set.unit !== 'index' && set.unit !== 'share' && mode !== 'log';
  if (set.from === set.to) return isPlain ? say.axis(say.measure[measure], set.to) : `${what} · ${set.to}`;
  if (isPlain) return say.subtitle.slope(say.measure[measure], set.from, set.to);
  return `${what} · ${set.base === set.from ? '' : `${set.from}, `}${set.to}`;
}

function alternative(spec: ChartSpec, set: SeriesSet): string {
  const { lang } = spec;
  const say = figureWords[lang].figure;
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
    say.alt.kind(say.alt.charts[spec.chart as PortChartId], say.measure[spec.measure], names, set.from, set.to),
    ...shown.map((one) => (spec.chart === 'slope' ? bothYears(one, lang) : mainChange(one, lang))),
    ...(spec.chart === 'bump' ? places(shown, set, lang) : []),
    ...said,
    ...(untold > 0 ? [say.alt.andMore(untold)] : []),
  ].join(' ');
}

/** What a port shows in the two years of a slope, a bound included. */
function bothYears(series: Series, lang: Language): string {
  const say = figureWords[lang].figure.alt;
  const known = series.points.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return say.nothing(series.name[lang]);
  const value = (point: typeof first) => sayPoint(point, series.unit, lang, 'spoken');
  return first.year === last.year
    ? say.only(series.name[lang], value(last), last.year)
    : say.from(series.name[lang], value(first), first.year, value(last), last.year);
}

/** The first and the last place of each port, a sentence each: the values alone do not say them. */
function places(shown: readonly Series[], set: SeriesSet, lang: Language): string[] {
  const ranks = ranksOf(set.series);
  return shown.flatMap((one) => {
    const said = placesOf(ranks, one.id, lang);
    return said === null ? [] : [`${said}.`];
  });
}

function mainChange(series: Series, lang: Language): string {
  const say = figureWords[lang].figure.alt;
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
