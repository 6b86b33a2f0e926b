import { isJudged, isUpheld, mostAnnounced } from '../series/statements.ts';
import type { Printed, Said, SeriesSet } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';
import { listed } from './numbers.ts';
import { sayBounded, sayCounted, sayValue } from './say.ts';
import { figureWords } from './figure-words.ts';

/** How far a statement must be from the count before the difference is the finding. */
const contradiction = 1.5;

/** Returns the boldest claim that the count contradicts, as a sentence; `null` where none does. */
export function claimFinding(set: SeriesSet, lang: Language): string | null {
  if (set.unit === 'index' || set.unit === 'share') return null;
  const excess = (said: Said) =>
    said.kind === 'claim' && said.counted && said.counted.state !== 'at-most' ? said.value / said.counted.value : 0;
  const boldest = set.said.toSorted((a, b) => excess(b) - excess(a))[0];
  if (!boldest || excess(boldest) < contradiction) return null;
  const series = set.series.find((one) => one.id === boldest.port);
  const value = sayCounted(boldest, set.unit, lang, 'spoken');
  if (!series || value === null) return null;
  return figureWords[lang].figure.finding.claimAbove(
    series.name[lang],
    figureWords[lang].figure.saidWhen.claim(boldest.saidIn, boldest.year),
    sayBounded(sayValue(boldest.value, set.unit, lang, 'spoken'), boldest.bound ?? 'counted', lang),
    value,
  );
}

/** Returns how many statements the counts uphold. */
export function upheldFinding(set: SeriesSet, lang: Language): string | null {
  const judged = set.said.filter(isJudged);
  return judged.length === 0
    ? null
    : figureWords[lang].figure.finding.claims(judged.filter(isUpheld).length, judged.length);
}

/** The port with most announcements, and how many of them were missed. */
export function forecastFinding(set: SeriesSet, lang: Language): string | null {
  const say = figureWords[lang].figure.finding;
  const most = mostAnnounced(set);
  if (!most) return null;
  const judged = set.said.filter((one) => one.port === most.id && isJudged(one));
  const missed = judged.filter((one) => one.verdict === 'missed').length;
  return missed === 0
    ? say.noneTooHigh(most.name[lang], judged.length)
    : say.tooHigh(most.name[lang], missed, judged.length);
}

/** The year whose sources disagree most, in how many values they print. */
export function valuesFinding(set: SeriesSet, lang: Language): string | null {
  const statistics = set.printed.filter((one) => one.status === 'final' || one.status === 'provisional');
  const groups = new Map<string, Printed[]>();
  for (const one of statistics)
    groups.set(`${one.port} ${one.year}`, [...(groups.get(`${one.port} ${one.year}`) ?? []), one]);
  const most = [...groups.values()].toSorted((a, b) => b.length - a.length)[0];
  const series = set.series.find((one) => one.id === most?.[0]?.port);
  if (!most?.[0] || !series) return null;
  const values = most.map((one) => one.value);
  const say = (value: number) => sayValue(value, series.unit, lang, 'short');
  return figureWords[lang].figure.finding.values(
    series.name[lang],
    most[0].year,
    most.length,
    say(Math.min(...values)),
    say(Math.max(...values)),
  );
}

/** Returns that nothing was announced or claimed. */
export function noStatements(set: SeriesSet, lang: Language): string {
  return figureWords[lang].figure.finding.noStatements(
    listed(
      set.series.slice(0, 4).map((one) => one.name[lang]),
      lang,
    ),
  );
}
