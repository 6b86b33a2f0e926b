import { figureWords } from '../../locale/figure-words.ts';
import { namesOf, sayDifference, sayOdds } from '../../locale/scenarios/difference.ts';
import { scenarioWords } from '../../locale/scenarios/words.ts';
import type { Unit } from '../../series/series-set.ts';
import type { ScenarioShown } from '../../series/what-if.ts';
import type { Language } from '../../spec/vocabulary.ts';
import type { Measures } from '../frame.ts';
import { round } from '../frame.ts';
import type { Ink, Mark } from '../scene.ts';
import { wrap } from '../text.ts';

/** A line of words in a column. */
export type Line = { readonly text: string; readonly size: number; readonly weight: 400 | 600; readonly ink: Ink };

/** The words of a scenario beside the others: those of its own, and those of its difference from the first one, the difference itself first. */
export type RowWords = { readonly own: readonly Line[]; readonly apart: readonly Line[] };

const lineHeight = 1.35;

/** Returns the height of lines one below the other. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + size * lineHeight, 0);
}

/** Returns lines one below the other from a height on. */
export function lineMarks(lines: readonly Line[], x: number, top: number, series: string): Mark[] {
  let y = top;
  return lines.map(({ text, size, weight, ink }): Mark => {
    y += size * lineHeight;
    return {
      kind: 'text',
      series,
      x: round(x),
      y: round(y - size * 0.32),
      text,
      size,
      weight,
      anchor: 'start',
      ink,
      // The line of a reader's own target may run behind.
      halo: true,
    };
  });
}

/** Returns the words of each scenario, broken to the width of their column; on a phone the difference says what it is against. */
export function wordsOf(
  scenarios: readonly ScenarioShown[],
  inks: readonly Ink[],
  rooms: { readonly own: number; readonly apart: number },
  { small, label, compact }: Measures,
  unit: Unit,
  lang: Language,
): RowWords[] {
  const say = scenarioWords[lang].compare;
  const names = namesOf(scenarios, lang);
  return scenarios.map((shown, at) => {
    const broken = (text: string, room: number, line: Omit<Line, 'text'>, most: number): Line[] =>
      wrap(text, room, line.size, line.weight, most).map((part) => ({ ...line, text: part }));
    const strong = (text: string, ink: Ink, room: number, most: number) =>
      broken(text, room, { size: label, weight: 600, ink }, most);
    const quiet = (text: string, room: number) => broken(text, room, { size: small, weight: 400, ink: 'muted' }, 3);
    const year = shown.year === scenarios[0]?.year ? [] : quiet(say.told(shown.year), rooms.own);
    const odds = sayOdds(shown, unit, lang);
    const oddsLines = odds === null ? [] : quiet(odds, compact ? rooms.apart : rooms.own);
    const name = strong(names[at] ?? '', inks[at] ?? 'ink', rooms.own, 3);
    const first = say.quoted(names[0] ?? '');
    const words = shown.difference && sayDifference(shown.difference, lang);
    const reason = at > 0 ? say.otherYear(shown.year) : scenarios.length === 1 ? say.alone : say.first;
    const apart = words
      ? [
          ...strong(compact ? say.againstIt(words.middle, first) : words.middle, 'ink', rooms.apart, 3),
          ...quiet(compact ? `${words.range}, ${words.futures}` : words.range, rooms.apart),
          ...(compact ? [] : quiet(words.futures, rooms.apart)),
        ]
      : quiet(upper(reason, lang), rooms.apart);
    return compact
      ? { own: [...name, ...year], apart: [...apart, ...oddsLines] }
      : { own: [...name, ...year, ...oddsLines], apart };
  });
}

function upper(text: string, lang: Language): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/** Returns the details of a scenario as pointer and keyboard tell them. */
export function detailsOf(
  shown: ScenarioShown,
  first: string,
  half: string,
  wide: string,
  unit: Unit,
  lang: Language,
): string[] {
  const say = scenarioWords[lang].compare;
  const words = shown.difference && sayDifference(shown.difference, lang);
  const odds = sayOdds(shown, unit, lang);
  return [
    ...(words ? [`${say.againstIt(words.middle, first)} (${words.range})`, words.futures] : []),
    half,
    wide,
    ...(odds === null ? [] : [odds]),
    figureWords[lang].figure.state.modelled,
  ];
}
