import { spoken } from '../../locale/numbers.ts';
import { sayPoint } from '../../locale/say.ts';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import { isOrdinary } from '../../series/ordinary.ts';
import { isCount, isKnown } from '../../series/point.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';

type Props = {
  readonly set: SeriesSet;
  readonly target: { readonly value: number; readonly year: number };
  readonly lang: Language;
};

/** What was counted in the year of the aim, where that has come, and the year in which the aim was passed. */
export function Happened({ set, target, lang }: Props) {
  const say = labWords[lang].head;
  const [counts] = set.series;
  const point = counts?.points.find(({ year }) => year === target.year);
  if (!counts || !point || !isKnown(point)) return null;
  const reached = counts.points.find((one) => one.year > target.year && isCount(one) && one.value >= target.value);
  const isMissed = !isCount(point) || point.value < target.value;
  return (
    <p>
      {say.happened(target.year, sayPoint(point, counts.unit, lang, 'spoken'), !isOrdinary(target.year, set.breaks))}{' '}
      {isMissed && reached && say.reached(spoken(target.value, lang), reached.year)}
    </p>
  );
}
