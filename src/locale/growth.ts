import { toldGrowth, type Vouched } from '../series/grain.ts';
import type { Language } from '../spec/vocabulary.ts';
import { ratio, times } from './numbers.ts';
import { figureWords } from './figure-words.ts';

/**
 * Returns how a count stands to an earlier one, ready for the year it is told from: `41% more than in`, `about 40% more than in` where the
 * two are printed no finer, `2.5 times as many as in`, `as many as in`.
 */
export function sayGrowthFrom(before: Vouched, after: Vouched, lang: Language): string {
  const say = figureWords[lang].figure;
  const growth = after.value / before.value;
  if (growth >= 2) return say.finding.timesMore(times(growth, lang));
  const { value, about } = toldGrowth((growth - 1) * 100, before, after);
  if (value === 0) return about ? say.about(say.finding.same) : say.finding.same;
  const percent = say.percent(ratio(Math.abs(value), lang));
  const said = value > 0 ? say.finding.up(percent) : say.finding.down(percent);
  return about ? say.about(said) : said;
}
