import { figureWords } from '../locale/figure-words.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';
import type { KeyItem } from './key.ts';

/** Returns the key to the marks over the years; marks are explained only where some need it. */
export function timeKey(set: SeriesSet, lang: Language): KeyItem[] {
  const say = figureWords[lang].figure.key;
  const states = new Set(set.series.flatMap((one) => one.points.map((point) => point.state)));
  const kinds = new Set(set.said.map((one) => one.kind));
  const items: (KeyItem | false)[] = [
    (kinds.has('claim') || kinds.has('target')) && { mark: 'said', text: say.said },
    kinds.has('forecast') && { mark: 'forecast', text: say.forecast },
    states.has('provisional') && { mark: 'provisional', text: say.provisional },
    states.has('adjusted') && { mark: 'adjusted', text: set.unit === 'occupancy' ? say.workedOut : say.adjusted },
    states.has('sum-of-parts') && { mark: 'sum', text: say.sum },
    (states.has('at-least') || states.has('at-most') || states.has('between')) && { mark: 'bound', text: say.bound },
  ];
  const needed = items.filter((item) => item !== false);
  return needed.length > 0 ? [{ mark: 'counted', text: say.counted }, ...needed] : [];
}
