import { describe } from '../../locale/describe.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { namesOf } from '../../locale/scenarios/difference.ts';
import { scenarioWords } from '../../locale/scenarios/words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import { toldYear } from '../../series/told-year.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { inksOf } from '../colour.ts';
import { measuresFor, round, type Plot } from '../frame.ts';
import type { KeyItem } from '../key.ts';
import { emptyRows, lyingAxis } from '../lying-axis.ts';
import { ownKey, uprightTarget } from '../own-marks.ts';
import type { Scene, SceneSize } from '../scene.ts';
import { sheet } from '../sheet.ts';
import { wrap } from '../text.ts';
import { aimOf, barMarks, pointOf, rowWords, type Row } from './compare-row.ts';
import { heightOf, lineMarks, wordsOf } from './compare-words.ts';
import { darkBand, lightBand } from './key-symbols.ts';

/**
 * Returns a row a scenario on one axis: the bar that holds eight futures in ten, a thicker one that holds half, a tick at their middle, the count it
 * starts from as a dot and its aim as a diamond; beside it, on a phone below it, how it differs from the first one.
 */
export function compare(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = scenarioWords[lang].compare;
  const { figure } = figureWords[lang];
  const measures = measuresFor(size.width);
  const { small, label, pad, compact } = measures;
  const scenarios = set.whatIf?.scenarios ?? [];
  const inkOf = inksOf(set.series);
  const inks = scenarios.map((_, at) => inkOf.get(`scenario-${at + 1}`) ?? 'entity-0');
  const names = namesOf(scenarios, lang);
  const room = size.width - 2 * pad;
  const rooms = compact ? { own: room, apart: room } : { own: room * 0.27, apart: room * 0.25 };
  const words = wordsOf(scenarios, inks, rooms, measures, set.unit, lang);
  const head =
    compact || scenarios.length < 2
      ? []
      : wrap(say.against(say.quoted(names[0] ?? '')), rooms.apart, small, 400, 2).map((text) => ({
          text,
          size: small,
          weight: 400 as const,
          ink: 'muted' as const,
        }));
  const bar = { above: label * 1.75, below: label * 1.35 };
  const heights = words.map(({ own, apart }) =>
    compact
      ? heightOf(own) + bar.above + bar.below + heightOf(apart) + label * 0.9
      : Math.max(bar.above + bar.below, heightOf(own), heightOf(apart)) + label * 1.1,
  );
  const foot = small * 2.2;
  const needed = heights.reduce((sum, height) => sum + height, 0) + heightOf(head) + small * 0.6 + foot;
  const paper = sheet(
    describe(spec, set),
    [...keyOf(set, lang), ...(spec.target === null ? [] : ownKey({ ...spec, note: null }))],
    measures,
    size.width,
    size.height ?? spec.height,
    { suits: Math.max(140, needed), least: Math.max(140, needed) },
  );
  const plot: Plot = {
    left: round(compact ? pad + 6 : pad + rooms.own + 22),
    right: round(compact ? size.width - pad - 12 : size.width - pad - rooms.apart - 26),
    top: round(paper.top + heightOf(head) + small * 0.6),
    bottom: round(paper.bottom - foot),
  };
  // What is left of a height that was asked for stands between the rows.
  const spare = Math.max(0, (paper.bottom - paper.top - needed) / Math.max(1, scenarios.length));
  let top = plot.top;
  const rows = scenarios.flatMap((shown, at): Row[] => {
    const future = toldYear(shown);
    const row = words[at];
    if (!future || !row) return [];
    const height = (heights[at] ?? 0) + spare;
    const y = compact
      ? top + spare / 2 + heightOf(row.own) + bar.above
      : top + (height - bar.above - bar.below) / 2 + bar.above;
    const placed = { shown, future, series: `scenario-${at + 1}`, name: names[at] ?? '', ink: inks[at] ?? 'entity-0' };
    top += height;
    return [{ ...placed, words: row, top: round(top - height + spare / 2), y: round(y) }];
  });
  const most = mostOf(rows, set.unit === 'guests');
  const own = spec.target !== null && spec.target.value > 0 && spec.target.value <= 2 * most ? spec.target.value : null;
  const axisIn = (part: Plot) => lyingAxis(Math.max(most, own ?? 0), part, lang, figure.percent, false);
  const axis = axisIn(plot);
  // On a phone words stand between the bars, and the lines of the axis behind the bars alone.
  const grid = compact
    ? [
        ...rows.flatMap(({ y }) =>
          axisIn({ ...plot, top: round(y - label), bottom: round(y + label * 1.2) })
            .marks(small)
            .filter(({ kind }) => kind === 'path'),
        ),
        ...axis.marks(small).filter(({ kind }) => kind === 'text'),
      ]
    : axis.marks(small);
  return {
    ...paper.scene,
    walk: 'rows',
    lang,
    plot,
    marks: [
      ...(rows.length === 0 ? [emptyRows(plot, label, figure.noFigure)] : grid),
      ...lineMarks(head, size.width - pad - rooms.apart, paper.top - small * 0.5, ''),
      ...(own === null ? [] : uprightTarget(spec, set.unit, axis.x(own), plot, measures)),
      ...rows.flatMap((row) => barMarks(row, axis.x, plot, measures, set.unit === 'guests', lang)),
      ...rows.flatMap((row) => rowWords(row, measures, size.width - pad - rooms.apart, bar.below)),
      ...paper.marks,
    ],
    points: rows.map((row) => pointOf(row, names[0] ?? '', axis.x, set.unit, lang)),
  };
}

/** An aim far beyond every future would flatten them: it is told in words alone. */
function mostOf(rows: readonly Row[], isGuests: boolean): number {
  const futures = Math.max(1, ...rows.map(({ future }) => future.p90));
  if (isGuests) return futures;
  const bases = rows.map(({ shown }) => shown.base.value);
  const aims = rows.flatMap((row) => aimOf(row) ?? []).filter((aim) => aim <= 2 * futures);
  return Math.max(futures, ...bases, ...aims);
}

function keyOf(set: SeriesSet, lang: Language): KeyItem[] {
  const say = scenarioWords[lang].compare;
  const scenarios = set.whatIf?.scenarios ?? [];
  const isGuests = set.unit === 'guests';
  const years = [...new Set(scenarios.map(({ base }) => base.year))].toSorted((a, b) => a - b);
  const isCounted = scenarios.some(({ base }) => !base.atLeast);
  return [
    { mark: darkBand, text: say.key.half },
    { mark: lightBand, text: say.key.most },
    ...(isGuests || !isCounted ? [] : [{ mark: 'counted', text: say.countedIn(years.join(', ')) } as const]),
    ...(isGuests || scenarios.every(({ base }) => !base.atLeast)
      ? []
      : [{ mark: 'bound', text: figureWords[lang].figure.key.bound } as const]),
    ...(!isGuests && scenarios.some(({ target, year }) => target?.year === year)
      ? [{ mark: 'said', text: say.key.aim } as const]
      : []),
  ];
}
