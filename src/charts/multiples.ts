import { describe } from '../locale/describe.ts';
import { words } from '../locale/words.ts';
import { definitionCuts } from '../series/breaks.ts';
import type { SeriesSet } from '../series/series-set.ts';
import { isPercent } from '../series/unit.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { inksOf } from './colour.ts';
import { endLabels } from './end-labels.ts';
import { measuresFor, tickTexts, valueAxis, valuesOf, yearScale } from './frame.ts';
import { seriesMarks } from './line-marks.ts';
import { pandemicBands } from './pandemic.ts';
import { endYears, frameLines, frameTexts, gridFor, panelHead, panelsOf, stretched } from './panels.ts';
import { ownKey, ownLines } from './own-marks.ts';
import type { Place } from './place.ts';
import type { Mark, Scene, ScenePoint, SceneSize } from './scene.ts';
import { scenePoints } from './scene-points.ts';
import { sheet } from './sheet.ts';
import { textWidth } from './text.ts';
import { timeKey } from './time-key.ts';

/** Returns a small panel a port, all on one scale, the largest first: many ports compared without a tangle of lines. */
export function multiples(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = words[lang].figure;
  const measures = measuresFor(size.width);
  const { pad, small } = measures;
  const inks = inksOf(set.series);
  const shown = endLabels(set.series, inks, lang, set.to, (value, year) => `${value} (${year})`).toSorted(
    (a, b) => b.last.value - a.last.value,
  );
  const needed = gridFor(shown.length, size.width - 2 * pad, measures);
  const key = [...timeKey({ ...set, said: [] }, lang), ...ownKey(spec)];
  const asked = size.height ?? spec.height;
  const picture = Math.max(120, needed.rows * needed.step);
  const paper = sheet(describe(spec, set), key, measures, size.width, asked, picture, picture);
  const grid = asked === null ? needed : stretched(needed, paper.bottom - paper.top);
  const first = valueAxis(
    ...valuesOf(set.series, spec.target === null ? [] : [spec.target.value]),
    { top: 0, bottom: grid.height },
    set.unit !== 'index',
  );
  const texts = tickTexts(first, lang, say.percent, isPercent(set.unit));
  const left = Math.max(...texts.map((text) => textWidth(text, small))) + 8;
  const places = panelsOf(shown.length, grid, { left: pad + left, right: size.width - pad, top: paper.top }, measures);
  const panels = places.flatMap((panel, index) => {
    const label = shown[index];
    const years = yearScale(set.from, set.to, panel.plot);
    const place: Place = { x: (year) => years(year), y: (value) => panel.plot.top + first.scale(value) };
    return label ? [{ ...label, ...panel, place }] : [];
  });
  return {
    ...paper.scene,
    walk: 'series',
    lang,
    plot: { left: pad, right: size.width - pad, top: paper.top, bottom: paper.bottom },
    marks: [
      ...panels.flatMap(({ plot, place }) => pandemicBands(set, place, plot)),
      ...panels.flatMap(({ plot, place }) => frameLines(first, plot, place)),
      ...panels.flatMap(({ series, ink, name, value, plot, place, isFirst, isLast }): Mark[] => [
        ...(isFirst ? frameTexts(first, texts, plot, place, measures) : []),
        ...(isLast ? endYears(set, plot, place, measures) : []),
        ...ownLines(spec, place, plot),
        ...panelHead(series, ink, name, value, plot, measures),
        ...seriesMarks(series, ink, place, new Set(definitionCuts(series.id, set.breaks).keys()), {
          width: 1.8,
          radius: 1.7,
        }),
      ]),
      ...paper.marks,
    ],
    points: panels.flatMap(({ series, place }): ScenePoint[] =>
      scenePoints({ ...set, series: [series], said: [] }, lang, inks, place),
    ),
  };
}
