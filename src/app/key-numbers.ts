import { inksOf } from '../picture.ts';
import { sayGrowthFrom } from '../locale/growth.ts';
import { ratio } from '../locale/numbers.ts';
import { sayPoint } from '../locale/say.ts';
import { words } from '../locale/words.ts';
import { isCount, isKnown } from '../series/point.ts';
import { lastOrdinaryYear } from '../series/ordinary.ts';
import { isPercent } from '../series/unit.ts';
import type { Point, Series, SeriesSet } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';

/** How many ports have a number of their own; the table has them all. */
const most = 4;

export type KeyNumber = {
  readonly id: string;
  readonly name: string;
  readonly ink: string;
  /** The latest figure as it is said, or why there is none. */
  readonly value: string;
  readonly known: boolean;
  /** What it counts and when: "movements in 2025". */
  readonly what: string | null;
  readonly change: string | null;
  /** Its course, as one line. */
  readonly lines: readonly CourseLine[];
};

/** A series in small: one value a year, holes included. */
export type CourseLine = {
  readonly id: string;
  readonly ink: string;
  readonly values: readonly { readonly year: number; readonly value: number | null }[];
};

/** Returns the courses of the first series, at most four: more would be a thicket. */
export function courses(set: SeriesSet): CourseLine[] {
  const inks = inksOf(set.series);
  return set.series.slice(0, most).map((series) => ({
    id: series.id,
    ink: inks.get(series.id) ?? 'entity-0',
    values: series.points.map((point) => ({ year: point.year, value: isCount(point) ? point.value : null })),
  }));
}

/** Returns the latest figure of each port, at most four, and how it compares with 2019. */
export function keyNumbers(set: SeriesSet, lang: Language): KeyNumber[] {
  const lines = courses(set);
  return set.series.slice(0, most).map((series, index) => {
    const latest = series.points.findLast(isKnown);
    const line = lines[index];
    return {
      id: series.id,
      name: series.name[lang],
      ink: line?.ink ?? 'entity-0',
      value: latest ? sayPoint(latest, series.unit, lang, 'spoken') : words[lang].page.numbers.none,
      known: latest !== undefined,
      what: latest ? `${unitOf(series, latest, lang)}${words[lang].page.numbers.inYear(latest.year)}` : null,
      change: latest ? changeSince(series, latest, lang) : null,
      // One year alone is no course to draw.
      lines: line && line.values.filter(({ value }) => value !== null).length > 1 ? [line] : [],
    };
  });
}

/** A share says its unit itself; French says "2,6 millions de mouvements". */
function unitOf(series: Series, latest: Point, lang: Language): string {
  if (isPercent(series.unit)) return '';
  const say = words[lang].figure;
  const value = sayPoint(latest, series.unit, lang, 'spoken');
  return `${say.ofUnit(value, say.unit[series.unit]).slice(value.length).trim()} `;
}

function changeSince(series: Series, latest: Point, lang: Language): string | null {
  // A change of a change says nothing a reader would want.
  if (series.unit === 'change') return null;
  const before = series.points.find((point) => point.year === lastOrdinaryYear);
  if (before === undefined || latest.year <= lastOrdinaryYear || !isCount(latest)) return null;
  const say = words[lang];
  if (!isCount(before) || before.value === 0) return say.page.numbers.noReference(lastOrdinaryYear);
  if (isPercent(series.unit)) {
    const points = latest.value - before.value;
    return say.page.numbers.points(`${points < 0 ? '−' : '+'}${ratio(Math.abs(points), lang)}`, lastOrdinaryYear);
  }
  return `${sayGrowthFrom(before, latest, lang)} ${lastOrdinaryYear}`;
}
