import { qualifier, saidOf, sayBounded, sayCounted, sayPoint, sayValue, speakPoint, speakSaid } from '../locale/say.ts';
import { figureWords } from '../locale/figure-words.ts';
import { isKnown } from '../series/point.ts';
import type { Point, SeriesSet, Unit } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';
import { round } from './frame.ts';
import type { Place } from './place.ts';
import type { Ink, ScenePoint } from './scene.ts';

/** Returns what pointer and keyboard can reach: every known point and every statement, by series, then by year. */
export function scenePoints(
  set: SeriesSet,
  lang: Language,
  inks: ReadonlyMap<string, Ink>,
  place: Place,
): ScenePoint[] {
  const say = figureWords[lang].figure;
  return set.series.flatMap((series) => {
    const common = { series: series.id, ink: inks.get(series.id) ?? 'entity-0' } as const;
    const name = series.name[lang];
    const counted = series.points.filter(isKnown).map((point): ScenePoint => ({
      ...common,
      kind: 'point',
      year: point.year,
      x: round(place.x(point.year)),
      y: round(place.y(point.value ?? 0)),
      name: `${name}, ${point.year}`,
      value: sayPoint(point, series.unit, lang, 'full'),
      details: [detailOf(point, series.unit, lang)].filter(Boolean),
      spoken: speakPoint(series, point, lang),
      sources: point.sources,
    }));
    const said = set.said
      .filter((one) => one.port === series.id)
      .map((one): ScenePoint => {
        const was = sayCounted(one, set.unit, lang, 'short');
        return {
          ...common,
          kind: 'said',
          year: one.year,
          x: round(place.x(one.year)),
          y: round(place.y(one.value)),
          name: saidOf(one, name, lang),
          value: sayBounded(sayValue(one.value, set.unit, lang, 'full'), one.bound ?? 'counted', lang),
          details: was === null ? [] : [say.counted(was)],
          spoken: speakSaid(one, name, set.unit, lang),
          sources: one.sources,
        };
      });
    return [...counted, ...said].toSorted((a, b) => a.year - b.year);
  });
}

/** How a value is known, where the value does not say it itself as a bound does. */
function detailOf(point: Point, unit: Unit, lang: Language): string {
  if (point.state === 'adjusted') return qualifier(point, unit, lang);
  return point.state === 'provisional' || point.state === 'sum-of-parts'
    ? figureWords[lang].figure.state[point.state]
    : '';
}
