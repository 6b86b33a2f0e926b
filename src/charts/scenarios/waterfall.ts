import { describe } from '../../locale/describe.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { saidSteps, type SaidStep } from '../../locale/scenarios/waterfall.ts';
import { scenarioWords } from '../../locale/scenarios/words.ts';
import { isPart } from '../../series/rounded-steps.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ScenarioShown } from '../../series/what-if.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { inksOf } from '../colour.ts';
import { measuresFor, round, type Plot } from '../frame.ts';
import type { KeyItem } from '../key.ts';
import { emptyRows, lyingAxis } from '../lying-axis.ts';
import { rowStep } from '../rows.ts';
import type { Mark, Scene, ScenePoint, SceneSize } from '../scene.ts';
import { sheet } from '../sheet.ts';
import { textWidth, wrap } from '../text.ts';
import { aimLine, barOf, connectors, type Bar } from './waterfall-bars.ts';

/**
 * Returns a row a step: a full bar for what was counted, then what growth, moves, disasters and limits bring or take as light bars that point the
 * way they go, the result as a light bar, and the distance to the aim as a dashed one. Their numbers stand in one column and add up.
 */
export function waterfall(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const measures = measuresFor(size.width);
  const { small, label, pad, compact } = measures;
  const [shown] = set.whatIf?.scenarios ?? [];
  const said = shown ? saidSteps(shown, lang) : [];
  const across = size.width - 2 * pad;
  const valueRoom = Math.max(0, ...said.map(({ value }) => textWidth(value, small, 600))) + 12;
  const longest = Math.max(0, ...said.map(({ name }) => textWidth(name, small, 600)));
  const nameRoom = compact ? across - valueRoom - 5 : Math.min(size.width * 0.32, longest + 2);
  const names = said.map(({ name }) => wrap(name, nameRoom, small, 600, 2));
  const lines = Math.max(1, ...names.map((one) => one.length));
  const line = round(small * 1.25);
  const steps = compact
    ? { suits: line * lines + small * 2, least: line * lines + small * 1.4 }
    : { suits: line * lines + small * 1.1, least: line * lines + small * 0.4 };
  const foot = small * 2.4;
  const height = size.height ?? spec.height;
  const paper = sheet(describe(spec, set), shown ? keyOf(shown, spec) : [], measures, size.width, height, {
    suits: Math.max(90, said.length * steps.suits + foot),
    least: said.length * steps.least + foot,
  });
  const step = rowStep(said.length, steps, height === null ? null : paper.bottom - paper.top - foot);
  const edge = compact ? round(small * 1.1) : 0;
  const spans = shown ? spansOf(shown) : [];
  const ends = spans.flatMap(({ from, to }) => [from, to]);
  const lowest = Math.min(0, ...ends);
  const plot: Plot = {
    left: round(compact ? pad + (lowest < 0 ? edge : 1) : pad + nameRoom + 14),
    right: round(size.width - pad - (compact ? edge : valueRoom + small)),
    top: paper.top,
    bottom: round(paper.bottom - foot + small * 0.2),
  };
  const axis = lyingAxis(Math.max(1, ...ends), plot, lang, figureWords[lang].figure.percent, false, lowest);
  const [observed, modelled] = set.series;
  const inks = inksOf(set.series.slice(0, 1));
  const ink = (observed && inks.get(observed.id)) ?? 'entity-0';
  const textHeight = compact ? line * lines : 0;
  const half = round(Math.min(label * 0.75, (step - textHeight) * 0.34));
  const bars = said.map(({ step: one }, at): Bar => ({
    part: one.part,
    from: axis.x(spans[at]?.from ?? 0),
    to: axis.x(spans[at]?.to ?? 0),
    y: round(plot.top + step * at + (compact ? textHeight + (step - textHeight) * 0.42 : step / 2)),
    half,
    ink,
    series: (one.part === 'base' ? observed?.id : modelled?.id) ?? '',
    isBound: (shown?.base.atLeast ?? false) && (one.part === 'base' || one.part === 'result'),
  }));
  return {
    ...paper.scene,
    walk: 'rows',
    lang,
    plot,
    marks: [
      ...(said.length > 0 ? axis.marks(small) : [emptyRows(plot, label, figureWords[lang].figure.noFigure)]),
      ...aimLine(bars, plot.top, compact),
      ...connectors(bars),
      ...bars.flatMap(barOf),
      ...said.flatMap((one, at) => wordsOf(one, names[at] ?? [], bars[at]?.y ?? 0)),
      ...paper.marks,
    ],
    points: shown ? said.map((one, at) => pointOf(one, bars[at] as Bar, shown, set, spec)) : [],
  };

  /** Name at the left and number at the right: on one line with the bar, or above it where the sheet is narrow. */
  function wordsOf({ value, step: { part } }: SaidStep, name: readonly string[], y: number): Mark[] {
    const weight = part === 'base' || part === 'result' ? 600 : 400;
    const first = compact ? y - half - small * 0.55 - Math.max(0, name.length - 1) * line : y + small * 0.35;
    const top = compact ? first : first - ((name.length - 1) * line) / 2;
    const common = { kind: 'text', size: small, weight, ink: 'ink', halo: true } as const;
    return [
      ...name.map((text, index): Mark => ({
        ...common,
        x: compact ? pad + 5 : round(plot.left - 14),
        y: round(top + index * line),
        text,
        anchor: compact ? 'start' : 'end',
      })),
      { ...common, x: round(size.width - pad), y: round(first), text: value, anchor: 'end' },
    ];
  }
}

/** Where the bar of each step begins and ends on the scale. */
function spansOf({ steps }: ScenarioShown): { readonly from: number; readonly to: number }[] {
  let level = 0;
  return steps.map(({ part, mean }) => {
    if (part === 'distance') return { from: level, to: level + mean };
    const from = isPart({ part }) ? level : 0;
    level = from + mean;
    return { from, to: level };
  });
}

function pointOf(
  { step, name, value, level }: SaidStep,
  { to, y, ink, series }: Bar,
  { base, year }: ScenarioShown,
  { series: [observed] }: SeriesSet,
  { lang }: ChartSpec,
): ScenePoint {
  const { figure } = figureWords[lang];
  const say = scenarioWords[lang].waterfall;
  const isBase = step.part === 'base';
  const how = isBase ? figure.state[base.atLeast ? 'at-least' : 'counted'] : figure.state.modelled;
  const isAim = step.part === 'distance';
  return {
    kind: isAim ? 'said' : 'point',
    series,
    ink,
    year: isBase ? base.year : year,
    x: to,
    y,
    name,
    value,
    details: [...(isPart(step) && level !== null ? [say.level(level)] : []), how],
    spoken: `${name}${figure.colon}${value}, ${how}`,
    sources: isBase ? (observed?.points.find((point) => point.year === base.year)?.sources ?? []) : [],
  };
}

function keyOf({ steps, target, base }: ScenarioShown, { lang }: ChartSpec): KeyItem[] {
  const say = scenarioWords[lang].waterfall;
  return [
    base.atLeast ? { mark: 'bound', text: say.atLeast('').trim() } : { mark: 'full', text: say.counted },
    { mark: 'light', text: say.modelled },
    ...(target && steps.some(({ part }) => part === 'distance') ? [{ mark: 'said', text: say.aim } as const] : []),
  ];
}
