import { definitionCuts } from '../series/breaks.ts';
import { isCount } from '../series/point.ts';
import type { Point, Said, Series, SeriesSet } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';
import { listed, ratio, times } from './numbers.ts';
import { sayCounted, sayValue } from './say.ts';
import { words } from './words.ts';

type Count = Point & { readonly value: number };

/** How far a statement must be from the count before the difference is the finding. */
const contradiction = 1.5;
/** The last year before the pandemic, which growth is told from when it was counted. */
const lastOrdinaryYear = 2019;

/**
 * Returns the finding of a figure as one sentence written from its data: what was said against what was counted, else level and
 * change of one port, else who leads. Never more digits than the sources vouch for.
 */
export function finding(set: SeriesSet, lang: Language): string {
  const counted = set.series.filter((one) => one.points.some(isCount));
  return claimFinding(set, lang) ?? shareFinding(set, counted, lang) ?? indexFinding(set, counted, lang) ?? levelFinding(set, counted, lang) ?? leaderFinding(counted, lang) ?? noFinding(set, lang);
}

function claimFinding(set: SeriesSet, lang: Language): string | null {
  if (set.unit === 'index' || set.unit === 'share') return null;
  const excess = (said: Said) => (said.kind === 'claim' && said.counted && said.counted.state !== 'at-most' ? said.value / said.counted.value : 0);
  const boldest = set.said.toSorted((a, b) => excess(b) - excess(a))[0];
  if (!boldest || excess(boldest) < contradiction) return null;
  const series = set.series.find((one) => one.id === boldest.port);
  const value = sayCounted(boldest, set.unit, lang, 'spoken');
  if (!series || value === null) return null;
  return words[lang].figure.finding.claimAbove(series.name[lang], boldest.year, sayValue(boldest.value, set.unit, lang, 'spoken'), value);
}

function shareFinding(set: SeriesSet, counted: readonly Series[], lang: Language): string | null {
  if (set.unit !== 'share') return null;
  const ends = counted.map((one) => ({ one, ...endsOf(one) })).toSorted((a, b) => b.last.value - a.last.value);
  const subject = ends.find(({ one }) => one.id === 'marseille') ?? ends[0];
  if (!subject) return null;
  const percent = (value: number) => words[lang].figure.percent(ratio(value, lang));
  const { one, first, last } = subject;
  return words[lang].figure.finding.share(one.name[lang], percent(last.value), last.year, percent(first.value), first.year);
}

function indexFinding(set: SeriesSet, counted: readonly Series[], lang: Language): string | null {
  if (set.unit !== 'index' || set.base === null) return null;
  const base = set.base;
  const say = words[lang].figure.finding;
  const grown = counted.map((one) => ({ name: one.name[lang], last: endsOf(one).last })).toSorted((a, b) => b.last.value - a.last.value);
  const factor = (last: Count) => times(last.value / 100, lang);
  const [first, second] = grown;
  if (!first) return null;
  if (!second) return say.indexOne(first.name, factor(first.last), base, first.last.year);
  if (grown.length === 2) return say.indexTwo(first.name, factor(first.last), second.name, factor(second.last), base);
  return say.indexMost(first.name, factor(first.last), base, grown.length);
}

function levelFinding(set: SeriesSet, counted: readonly Series[], lang: Language): string | null {
  const [only, ...others] = counted;
  if (!only || others.length > 0) return null;
  const say = words[lang].figure.finding;
  const { last } = endsOf(only);
  const value = withUnit(last, only, lang);
  const cut = Math.max(Number.NEGATIVE_INFINITY, ...definitionCuts(only.id, set.breaks).keys());
  const comparable = only.points.filter(isCount).filter((point) => point.year >= cut && point.year < last.year);
  const reference = comparable.find((point) => point.year === lastOrdinaryYear) ?? comparable[0] ?? last;
  if (reference.year === last.year || reference.value === 0) return say.level(only.name[lang], value, last.year);
  const growth = last.value / reference.value;
  const percent = words[lang].figure.percent(ratio(Math.round(Math.abs(growth - 1) * 100), lang));
  const change = growth >= 2 ? say.timesMore(times(growth, lang)) : Math.abs(growth - 1) < 0.005 ? say.same : growth > 1 ? say.up(percent) : say.down(percent);
  return say.levelAndChange(only.name[lang], value, last.year, change, reference.year);
}

function leaderFinding(counted: readonly Series[], lang: Language): string | null {
  const say = words[lang].figure.finding;
  const years = counted.flatMap((one) => one.points.filter(isCount).map((point) => point.year));
  const year = Math.max(...years.filter((candidate) => years.filter((other) => other === candidate).length >= Math.min(2, counted.length)));
  const ranked = counted
    .flatMap((one) => one.points.filter(isCount).flatMap((point) => (point.year === year ? [{ one, point }] : [])))
    .toSorted((a, b) => b.point.value - a.point.value);
  const [first, second] = ranked;
  if (!first || !second) return first ? say.level(first.one.name[lang], withUnit(first.point, first.one, lang), year) : null;
  if (counted.length > 2) return say.leads(first.one.name[lang], year, withUnit(first.point, first.one, lang), ranked.length);
  const other = sayValue(second.point.value, second.one.unit, lang, 'spoken', second.point.step);
  return say.ahead(first.one.name[lang], second.one.name[lang], year, withUnit(first.point, first.one, lang), other);
}

function noFinding(set: SeriesSet, lang: Language): string {
  return words[lang].figure.finding.none(listed(set.series.map((one) => one.name[lang]), lang));
}

function withUnit(point: Count, series: Series, lang: Language): string {
  const say = words[lang].figure;
  const value = say.ofUnit(sayValue(point.value, series.unit, lang, 'spoken', point.step), say.unit[series.unit]);
  return point.state === 'adjusted' ? say.about(value) : value;
}

/** First and last count of a series that has at least one. */
export function endsOf(series: Series): { first: Count; last: Count } {
  const counts = series.points.filter(isCount);
  return { first: counts[0] as Count, last: counts.at(-1) as Count };
}
