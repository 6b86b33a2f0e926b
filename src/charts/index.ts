import type { ChartSpec } from '../spec/chart-spec.ts';
import type { ChartId } from '../spec/vocabulary.ts';
import type { SeriesSet } from '../series/series-set.ts';
import { claims } from './claims.ts';
import { composition } from './composition.ts';
import { hedgehog } from './hedgehog.ts';
import { multiples } from './multiples.ts';
import { ranking } from './ranking.ts';
import type { Scene, SceneSize } from './scene.ts';
import { sources } from './sources.ts';
import { trend } from './trend.ts';

/** Places an answer in a picture. */
export type Chart = (set: SeriesSet, spec: ChartSpec, size: SceneSize) => Scene;

const charts = { trend, multiples, ranking, composition, claims, hedgehog, sources } satisfies Record<ChartId, Chart>;

/** Returns the scene of an answer at a size; the height follows from the width where none is given. Never throws on a valid answer. */
export function draw(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  return charts[spec.chart](set, spec, { width: Math.max(240, Math.round(size.width)), height: size.height ?? null });
}
