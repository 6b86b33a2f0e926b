import type { Printed, SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { sayValue } from '../locale/say.ts';
import { figureWords } from '../locale/figure-words.ts';
import { round } from './frame.ts';
import type { KeyItem } from './key.ts';
import { lineStyle, seriesMarks } from './line-marks.ts';
import type { Place } from './place.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from './scene.ts';
import { bound, diamond, ring } from './symbols.ts';
import { timeFrame } from './time-frame.ts';

/** Returns every value in print, year by year, with the line of those chosen and a bar for the spread of statistics that disagree. */
export function sources(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const frame = timeFrame(
    set,
    spec,
    size,
    keyOf(set, spec),
    set.printed.map((one) => one.value),
  );
  const { measures, inks, place, cuts } = frame;
  const inkOf = (id: string): Ink => inks.get(id) ?? 'entity-0';
  const others = set.printed.filter((one) => !one.chosen);
  const marks = [
    ...set.series.flatMap((one) =>
      spreads(
        set.printed.filter((printed) => printed.port === one.id),
        inkOf(one.id),
        place,
      ),
    ),
    ...others.map((one) => symbol(one, inkOf(one.port), place, measures.compact ? 3 : 4)),
    ...set.series.flatMap((one) =>
      seriesMarks(one, inkOf(one.id), place, new Set(cuts.get(one.id)?.keys()), lineStyle(set, measures)),
    ),
  ];
  return frame.scene(marks, points(set, spec, inks, place));
}

/** A statement is a diamond, a provisional count a ring, a final one that was not chosen a smaller ring, a bound a bar with an arrow. */
function symbol({ port, year, value, status, precision }: Printed, ink: Ink, place: Place, r: number): Mark {
  const [x, y] = [place.x(year), place.y(value)];
  if (status === 'claim' || status === 'forecast' || status === 'target')
    return { ...diamond(x, y, r, ink, status === 'forecast'), width: 1.2, series: port, mark: 'said' };
  if (precision === 'lower-bound' || precision === 'upper-bound')
    return {
      ...bound(x, y, precision === 'lower-bound' ? 'up' : 'down', 8, ink),
      width: 1.2,
      series: port,
      mark: 'bound',
    };
  return { ...ring(x, y, status === 'provisional' ? r * 0.8 : r * 0.55, ink), width: 1.2, series: port, mark: 'point' };
}

function spreads(printed: readonly Printed[], ink: Ink, place: Place): Mark[] {
  const statistics = printed.filter((one) => one.status === 'final' || one.status === 'provisional');
  return [...new Set(statistics.map((one) => one.year))].flatMap((year): Mark[] => {
    const values = statistics.filter((one) => one.year === year).map((one) => one.value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (values.length < 2 || high === low) return [];
    const port = statistics[0]?.port;
    return [
      {
        kind: 'path',
        ...(port ? { series: port } : {}),
        mark: 'bound',
        d: `M${round(place.x(year))},${round(place.y(low))}V${round(place.y(high))}`,
        stroke: ink,
        width: 1,
      },
    ];
  });
}

function keyOf(set: SeriesSet, { lang }: ChartSpec): KeyItem[] {
  const say = figureWords[lang].figure;
  const has = (status: Printed['status']) => set.printed.some((one) => one.status === status);
  const items: (KeyItem | false)[] = [
    { mark: 'counted', text: say.chosen },
    has('final') && { mark: 'provisional', text: `${say.status.final}, ${say.status.provisional}` },
    (has('claim') || has('target')) && { mark: 'said', text: say.key.said },
    has('forecast') && { mark: 'forecast', text: say.key.forecast },
    set.printed.some((one) => one.precision.endsWith('bound')) && { mark: 'bound', text: say.key.bound },
  ];
  return items.filter((item) => item !== false);
}

function points(set: SeriesSet, { lang }: ChartSpec, inks: ReadonlyMap<string, Ink>, place: Place): ScenePoint[] {
  const say = figureWords[lang].figure;
  const publisher = new Map(set.sources.map((source) => [source.id, source.publisher]));
  return set.series.flatMap((series) =>
    set.printed
      .filter((one) => one.port === series.id)
      .toSorted((a, b) => a.year - b.year || b.value - a.value)
      .map((one): ScenePoint => {
        const value = sayValue(one.value, series.unit, lang, 'full');
        const name = `${series.name[lang]}, ${one.year}`;
        const details = [
          say.status[one.status],
          say.precision[one.precision],
          one.chosen ? say.chosen : '',
          publisher.get(one.source) ?? '',
        ].filter(Boolean);
        return {
          kind: one.status === 'final' || one.status === 'provisional' ? 'point' : 'said',
          series: one.port,
          ink: inks.get(one.port) ?? 'entity-0',
          year: one.year,
          x: round(place.x(one.year)),
          y: round(place.y(one.value)),
          name,
          value,
          details,
          spoken: `${name}${say.colon}${value}, ${details.join(', ')}`,
          sources: [one.source],
        };
      }),
  );
}
