import type { ChartSpec } from '../spec/chart-spec.ts';
import { learn } from '../locale/later-speech.ts';
import { isOwnerChart, isScenarioChart, type ChartId } from '../spec/vocabulary.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { Scene, SceneSize } from './scene.ts';
import { trend } from './trend.ts';

/** Places an answer in a picture. */
export type Chart = (set: SeriesSet, spec: ChartSpec, size: SceneSize) => Scene;

/** The chart of the opening figure is always there; the code of the others, and what they are drawn on, is loaded when first asked for. */
const charts = {
  trend: () => trend,
  multiples: async () => (await import('./multiples.ts')).multiples,
  ranking: async () => (await import('./ranking.ts')).ranking,
  slope: async () => (await import('./slope.ts')).slope,
  bump: async () => (await import('./bump.ts')).bump,
  map: async () => (await import('./map.ts')).map,
  scatter: async () => (await import('./scatter.ts')).scatter,
  composition: async () => (await import('./composition.ts')).composition,
  claims: async () => (await import('./claims.ts')).claims,
  hedgehog: async () => (await import('./hedgehog.ts')).hedgehog,
  sources: async () => (await import('./sources.ts')).sources,
  shares: async () => (await import('./owners/shares.ts')).shares,
  presence: async () => (await import('./owners/presence.ts')).presence,
  market: () => trend,
  fleet: async () => (await import('./owners/fleet.ts')).fleet,
  fan: async () => (await import('./scenarios/fan.ts')).fan,
  waterfall: async () => (await import('./scenarios/waterfall.ts')).waterfall,
  tornado: async () => (await import('./scenarios/tornado.ts')).tornado,
  compare: async () => (await import('./scenarios/compare.ts')).compare,
  backtest: async () => (await import('./scenarios/backtest.ts')).backtest,
} satisfies Record<ChartId, () => Chart | Promise<Chart>>;

const ready = new Map<ChartId, Chart>([['trend', trend]]);

/** Makes the code of a chart ready for `drawn`; rejects when it cannot be loaded, and may be tried again. */
export async function prepare(chart: ChartId): Promise<void> {
  if (isOwnerChart(chart)) learn('owners', (await import('../locale/owners/speech.ts')).speech);
  if (isScenarioChart(chart)) learn('scenarios', (await import('../locale/scenarios/speech.ts')).speech);
  if (!ready.has(chart)) ready.set(chart, await charts[chart]());
}

/** Returns the scene of an answer at once, `null` where its chart was not prepared. Never throws on a valid answer. */
export function drawn(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene | null {
  const chart = ready.get(spec.chart);
  return chart?.(set, spec, { width: Math.max(240, Math.round(size.width)), height: size.height ?? null }) ?? null;
}

/** How much larger a drawing may become to hold more rows than its shape has room for; placed as wide as before, its letters are smaller. */
const enlargements = [1, 1.25, 1.5, 2, 2.5, 3] as const;

/** Returns the scene of an answer in a shape, on a sheet as much larger as its rows ask for; `null` where its chart was not prepared. */
export function drawnWithin(
  set: SeriesSet,
  spec: ChartSpec,
  shape: { readonly width: number; readonly height: number },
): Scene | null {
  let scene: Scene | null = null;
  for (const factor of enlargements) {
    const height = Math.round(shape.height * factor);
    scene = drawn(set, spec, { width: shape.width * factor, height });
    if (scene === null || scene.height === height) return scene;
  }
  return scene;
}

/** Returns the scene of an answer at a size; the height follows from the width where none is given. Never throws on a valid answer. */
export async function draw(set: SeriesSet, spec: ChartSpec, size: SceneSize): Promise<Scene> {
  await prepare(spec.chart);
  return drawn(set, spec, size) as Scene;
}
