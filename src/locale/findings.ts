import { definitionCuts } from '../series/breaks.ts';
import { isCount, isKnown } from '../series/point.ts';
import type { Point, Series, SeriesSet } from '../series/series-set.ts';
import { lastOrdinaryYear, splitPoints } from '../series/ordinary.ts';
import { rankingYear } from '../series/ranking-year.ts';
import { portsFirst, rankedIn } from '../series/ranks.ts';
import { atEnds } from '../series/two-years.ts';
import type { Language } from '../spec/vocabulary.ts';
import { bumpFinding, slopeFinding } from './compare-findings.ts';
import { listed, ratio, times } from './numbers.ts';
import { sayBounded, sayPoint, sayShare, sayValue, withUnitWords } from './say.ts';
import { claimFinding, forecastFinding, noStatements, upheldFinding, valuesFinding } from './statement-findings.ts';
import { sayGrowthFrom } from './growth.ts';
import { growthFinding, pairedOnly } from './scatter.ts';
import { figureWords } from './figure-words.ts';

type Count = Point & { readonly value: number };

/**
 * Returns the finding of a figure as one sentence written from its data: what was said against what was counted, else level and
 * change of one port, else who leads. Never more digits than the sources vouch for.
 */
export function finding(asked: SeriesSet, lang: Language): string {
  const set = asked.question.chart === 'slope' ? atEnds(asked) : asked;
  const counted = set.series.filter((one) => one.points.some(isCount));
  const { chart } = set.question;
  if (chart === 'composition') return splitFinding(counted, set, lang) ?? noFinding(set, lang);
  if (chart === 'ranking' || chart === 'map') return rankFinding(set, lang) ?? noFinding(set, lang);
  if (chart === 'scatter')
    return (
      (set.unit === 'change' ? growthFinding(set, lang) : rankFinding(pairedOnly(set), lang)) ?? noFinding(set, lang)
    );
  if (chart === 'sources') return valuesFinding(set, lang) ?? noFinding(set, lang);
  if (chart === 'hedgehog') return forecastFinding(set, lang) ?? noStatements(set, lang);
  if (chart === 'claims') return claimFinding(set, lang) ?? upheldFinding(set, lang) ?? noStatements(set, lang);
  if (set.unit === 'change') return changeFinding(counted, lang) ?? noFinding(set, lang);
  const compared = chart === 'slope' ? slopeFinding(set, lang) : chart === 'bump' ? bumpFinding(set, lang) : null;
  return (
    compared ??
    claimFinding(set, lang) ??
    shareFinding(set, counted, lang) ??
    indexFinding(set, counted, lang) ??
    levelFinding(set, counted, lang) ??
    leaderFinding(counted, lang) ??
    noFinding(set, lang)
  );
}

/** The latest published split of each port in an ordinary year, at most two, and the first for comparison where there is one port. */
function splitFinding(counted: readonly Series[], set: SeriesSet, lang: Language): string | null {
  const said = counted.slice(0, 2).flatMap((one) => {
    const split = splitPoints(one.points, set.breaks);
    const [first, last] = [split[0], split.at(-1)];
    if (!first || !last) return [];
    const now = figureWords[lang].figure.finding.split(one.name[lang], sayShare(last, lang), last.year);
    return counted.length === 1 && first.year < last.year
      ? [`${now}, ${sayShare(first, lang)} ${figureWords[lang].figure.finding.inYear(first.year)}`]
      : [now];
  });
  return said.length === 0 ? null : said.join(lang === 'fr' ? '\u202F; ' : '; ');
}

/** Who is first in the year shown, and where Marseille stands when it is not. */
function rankFinding(set: SeriesSet, lang: Language): string | null {
  const say = figureWords[lang].figure.finding;
  const year = rankingYear(set);
  const ranked = rankedIn(year, set.series);
  const [first, second] = ranked;
  if (!first) return null;
  if (!second) return say.level(first.one.name[lang], withUnit(first.point, first.one, lang), year);
  const lead = say.leads(first.one.name[lang], year, withUnit(first.point, first.one, lang), ranked.length);
  const home = ranked.findIndex(({ one }) => one.id === 'marseille');
  return home > 0 ? `${lead}${say.andRank('Marseille', home + 1)}` : lead;
}

/** The latest change of each port, at most three. */
function changeFinding(counted: readonly Series[], lang: Language): string | null {
  const said = counted.slice(0, 3).map((one) => {
    const { last } = endsOf(one);
    return figureWords[lang].figure.finding.change(one.name[lang], sayPoint(last, one.unit, lang, 'short'), last.year);
  });
  return said.length === 0 ? null : said.join(lang === 'fr' ? '\u202F; ' : '; ');
}

function shareFinding(set: SeriesSet, counted: readonly Series[], lang: Language): string | null {
  if (set.unit !== 'share') return null;
  const [alone] = counted;
  if (alone && counted.length === 1) return figureWords[lang].figure.finding.alone(alone.name[lang]);
  const ends = counted.map((one) => ({ one, ...endsOf(one) })).toSorted((a, b) => b.last.value - a.last.value);
  const subject = ends.find(({ one }) => one.id === 'marseille') ?? ends[0];
  if (!subject) return null;
  const percent = (value: number) => figureWords[lang].figure.percent(ratio(value, lang));
  const { one, first, last } = subject;
  if (first.year === last.year)
    return figureWords[lang].figure.finding.shareOne(one.name[lang], percent(last.value), last.year);
  return figureWords[lang].figure.finding.share(
    one.name[lang],
    percent(last.value),
    last.year,
    percent(first.value),
    first.year,
  );
}

function indexFinding(set: SeriesSet, counted: readonly Series[], lang: Language): string | null {
  if (set.unit !== 'index' || set.base === null) return null;
  const base = set.base;
  const say = figureWords[lang].figure.finding;
  const grown = counted
    .map((one) => ({ name: one.name[lang], last: endsOf(one).last }))
    .toSorted((a, b) => b.last.value - a.last.value);
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
  const say = figureWords[lang].figure.finding;
  const { last } = endsOf(only);
  const value = withUnit(last, only, lang);
  const cut = Math.max(Number.NEGATIVE_INFINITY, ...definitionCuts(only.id, set.breaks).keys());
  const comparable = only.points.filter(isCount).filter((point) => point.year >= cut && point.year < last.year);
  const reference = comparable.find((point) => point.year === lastOrdinaryYear) ?? comparable[0] ?? last;
  if (reference.year === last.year || reference.value === 0) return say.level(only.name[lang], value, last.year);
  const change = sayGrowthFrom(reference, last, lang);
  return say.levelAndChange(only.name[lang], value, last.year, change, reference.year);
}

function leaderFinding(all: readonly Series[], lang: Language): string | null {
  const counted = portsFirst(all);
  const say = figureWords[lang].figure.finding;
  const years = counted.flatMap((one) => one.points.filter(isCount).map((point) => point.year));
  const countedIn = new Map<number, number>();
  for (const one of years) countedIn.set(one, (countedIn.get(one) ?? 0) + 1);
  const year = Math.max(
    ...[...countedIn].flatMap(([candidate, count]) => (count >= Math.min(2, counted.length) ? [candidate] : [])),
  );
  const ranked = rankedIn(year, counted);
  const [first, second] = ranked;
  if (!first || !second)
    return first ? say.level(first.one.name[lang], withUnit(first.point, first.one, lang), year) : null;
  if (counted.length > 2)
    return say.leads(first.one.name[lang], year, withUnit(first.point, first.one, lang), ranked.length);
  const other = sayBounded(
    sayValue(second.point.value, second.one.unit, lang, 'spoken', second.point.step),
    second.point.state,
    lang,
  );
  const ahead = say.ahead(
    first.one.name[lang],
    second.one.name[lang],
    year,
    withUnit(first.point, first.one, lang),
    other,
  );
  return Math.max(...years) - year > 2 ? say.lastCommon(ahead) : ahead;
}

/** Where there is no count there may be a bound, which is a figure too; else there is none. */
function noFinding(set: SeriesSet, lang: Language): string {
  const untold = set.series.filter((one) => one.points.some(({ absence }) => absence === 'set-incomplete'));
  if (set.unit === 'share' && untold.length > 0) return figureWords[lang].figure.finding.noShare(untold.length);
  const bounds = set.series.flatMap((one) => {
    const last = one.points.findLast(isKnown);
    return last && last.value !== null
      ? [
          figureWords[lang].figure.finding.level(
            one.name[lang],
            withUnitWords(sayPoint(last, one.unit, lang, 'spoken'), one.unit, lang),
            last.year,
          ),
        ]
      : [];
  });
  if (bounds.length > 0) return bounds.slice(0, 3).join(lang === 'fr' ? '\u202F; ' : '; ');
  return figureWords[lang].figure.finding.none(
    listed(
      set.series.slice(0, 4).map((one) => one.name[lang]),
      lang,
    ),
  );
}

function withUnit(point: Count, series: Series, lang: Language): string {
  const say = figureWords[lang].figure;
  const value = withUnitWords(sayValue(point.value, series.unit, lang, 'spoken', point.step), series.unit, lang);
  return point.state === 'adjusted' ? say.about(value) : sayBounded(value, point.state, lang);
}

/** First and last count of a series that has at least one. */
export function endsOf(series: Series): { first: Count; last: Count } {
  const counts = series.points.filter(isCount);
  return { first: counts[0] as Count, last: counts.at(-1) as Count };
}
