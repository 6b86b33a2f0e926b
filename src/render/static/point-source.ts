import type { ScenePoint } from '../../charts/scene.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';

/** Returns the publisher of a point as it is named beside it; empty where none is known. */
export function pointSource(point: ScenePoint, set: SeriesSet, lang: Language): string {
  const known = point.sources.flatMap((id) => set.sources.find((source) => source.id === id)?.publisher ?? []);
  const [first, ...more] = new Set(known);
  return first === undefined ? '' : figureWords[lang].reading.source(first, more.length);
}
