import { describe } from '../../locale/describe.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { leverNamed } from '../../locale/scenarios/levers.ts';
import { sayCentral, saidSwing, speakSwing, type SaidSwing } from '../../locale/scenarios/tornado.ts';
import { scenarioWords } from '../../locale/scenarios/words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import { isBaseline, swingsShown, type SwingShown } from '../../series/swings.ts';
import type { ScenarioShown } from '../../series/what-if.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { inksOf } from '../colour.ts';
import { measuresFor, round, type Plot } from '../frame.ts';
import { type KeyItem } from '../key.ts';
import { bandOpacity } from './key-symbols.ts';
import { emptyRows, lyingAxis } from '../lying-axis.ts';
import { rowStep } from '../rows.ts';
import type { Ink, Mark, Scene, ScenePoint, SceneSize } from '../scene.ts';
import { sheet } from '../sheet.ts';
import { shorten, textWidth, wrap } from '../text.ts';

type Row = {
  readonly swing: SwingShown;
  readonly said: SaidSwing;
  readonly name: readonly string[];
  readonly y: number;
  readonly left: number;
  readonly right: number;
};

/**
 * Returns a row a lever, the widest first: a bar from the median at one end of the lever to that at the other, the ends named beside it, around the
 * line where all levers are at their centre. A lever with a judgement is dashed; what may happen to the port by itself is a band, for nobody moves it.
 */
export function tornado(set: SeriesSet, spec: ChartSpec, size: SceneSize): Scene {
  const { lang } = spec;
  const say = scenarioWords[lang].tornado;
  const measures = measuresFor(size.width);
  const { small, label, pad, compact } = measures;
  const [shown] = set.whatIf?.scenarios ?? [];
  const swings = shown ? swingsShown(shown) : [];
  const said = swings.map((one) => saidSwing(shown as ScenarioShown, one, lang));
  const across = size.width - 2 * pad;
  const widthOf = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, small)));
  const apartRoom = widthOf([say.width, ...said.map(({ apart }) => apart)]) + 12;
  const endRoom = widthOf(said.flatMap(({ low, high }) => [low.at, high.at])) + 9;
  const roomFor = compact ? across - apartRoom : size.width * 0.32;
  const full = swings.map((one) => nameOf(one, roomFor * 0.9, small, lang));
  const nameRoom = compact ? roomFor : Math.min(roomFor, widthOf(full) + 2);
  const names = full.map((text) => wrap(text, nameRoom, small, 400, 2));
  const lines = Math.max(1, ...names.map((one) => one.length));
  const line = round(small * 1.25);
  const steps = compact
    ? { suits: line * lines + small * 2.3, least: line * lines + small * 1.5 }
    : { suits: line * lines + small * 1.1, least: line * lines + small * 0.4 };
  const [head, foot] = [small * 1.8, small * 2.4];
  const height = size.height ?? spec.height;
  const paper = sheet(describe(spec, set), keyOf(swings, spec), measures, size.width, height, {
    suits: Math.max(90, head + swings.length * steps.suits + foot),
    least: Math.max(60, head + swings.length * steps.least + foot),
  });
  const step = rowStep(swings.length, steps, height === null ? null : paper.bottom - paper.top - head - foot);
  const plot: Plot = {
    left: round((compact ? pad : pad + nameRoom + 14) + endRoom),
    right: round(size.width - pad - endRoom - (compact ? 0 : apartRoom)),
    top: round(paper.top + head),
    bottom: round(paper.bottom - foot + small * 0.2),
  };
  const results = [...swings.flatMap(({ low, high }) => [low.result, high.result]), shown?.central ?? 0];
  const [least, most] = [Math.min(...results), Math.max(...results)];
  const axis = lyingAxis(most, plot, lang, figureWords[lang].figure.percent, false, least);
  const [observed, modelled] = set.series;
  const ink = (observed && inksOf([observed]).get(observed.id)) ?? 'entity-0';
  const series = modelled?.id ?? '';
  const textHeight = compact ? line * lines : 0;
  const half = round(Math.min(label * 0.6, (step - textHeight) * 0.3));
  const rows = swings.map((swing, at): Row => ({
    swing,
    said: said[at] as SaidSwing,
    name: names[at] ?? [],
    y: round(plot.top + step * at + (compact ? textHeight + (step - textHeight) * 0.38 : step / 2)),
    left: axis.x(Math.min(swing.low.result, swing.high.result)),
    right: axis.x(Math.max(swing.low.result, swing.high.result)),
  }));
  return {
    ...paper.scene,
    walk: 'rows',
    lang,
    plot,
    marks: [
      ...(rows.length > 0
        ? axis.marks(small)
        : [emptyRows(plot, label, shorten(say.empty, plot.right - plot.left, label))]),
      ...rows.flatMap((row) => barOf(row, half, ink, series)),
      ...(shown && rows.length > 0
        ? centralMarks(
            axis.x(shown.central ?? 0),
            (swings.every(isBaseline) ? say.middle : say.central)(sayCentral(shown, lang)),
          )
        : []),
      ...rows.flatMap(wordsOf),
      ...paper.marks,
    ],
    points: shown ? rows.map((row) => pointOf(row, shown, ink, series, spec)) : [],
  };

  /** The line that bars lie around, on a phone only beside them, its value above it, and what the column of numbers tells. */
  function centralMarks(x: number, text: string): Mark[] {
    const wide = textWidth(text, small, 600) / 2;
    const middle = Math.max(pad + wide, Math.min(x, size.width - pad - apartRoom - wide));
    const common = { kind: 'text', y: round(plot.top - small * 0.6), size: small } as const;
    const beyond = half + small * 0.3;
    const d = compact
      ? rows.map(({ y }) => `M${x},${round(y - beyond)}V${round(y + beyond)}`).join('')
      : `M${x},${round(plot.top - small * 0.3)}V${plot.bottom}`;
    return [
      { kind: 'path', d, stroke: 'ink', width: 1.4 },
      { ...common, x: round(middle), text, weight: 600, anchor: 'middle', ink: 'ink' },
      { ...common, x: round(size.width - pad), text: say.width, weight: 400, anchor: 'end', ink: 'muted' },
    ];
  }

  function wordsOf({ swing, said: { low, high, apart }, name, y, left, right }: Row): Mark[] {
    const first = compact ? y - half - small * 0.55 - (name.length - 1) * line : y + small * 0.35;
    const top = compact ? first : first - ((name.length - 1) * line) / 2;
    const common = { kind: 'text', size: small, weight: 400, ink: 'ink', halo: true } as const;
    const [before, after] = swing.low.result <= swing.high.result ? [low.at, high.at] : [high.at, low.at];
    const beside = { ...common, y: round(y + small * 0.35), ink: 'muted' } as const;
    return [
      ...name.map((text, index): Mark => ({
        ...common,
        x: compact ? pad : round(pad + nameRoom),
        y: round(top + index * line),
        text,
        anchor: compact ? 'start' : 'end',
      })),
      { ...beside, x: round(left - 6), text: before, anchor: 'end' },
      { ...beside, x: round(right + 6), text: after, anchor: 'start' },
      { ...common, x: round(size.width - pad), y: round(first), text: apart, anchor: 'end' },
    ];
  }
}

/** A lever in words, with the sign of a judgement; a long name of a move leaves room for the lever. */
function nameOf(one: SwingShown, room: number, size: number, lang: ChartSpec['lang']): string {
  const say = scenarioWords[lang].tornado;
  const short = one.of === null ? null : shorten(one.of[lang], room, size);
  const name = leverNamed({ ...one, of: short === null ? null : { fr: short, en: short } }, lang);
  if (isBaseline(one)) return `${name}, ${say.outOfTen}`;
  return one.judgement ? `${name} (${say.judgement})` : name;
}

function barOf({ swing, y, left, right }: Row, half: number, ink: Ink, series: string): Mark[] {
  const own = { kind: 'path', series, mark: 'bound' } as const;
  const d = `M${left},${round(y - half)}H${right}V${round(y + half)}H${left}z`;
  if (isBaseline(swing)) {
    const cap = `v${round(half * 2)}`;
    const line = `M${left},${y}H${right}M${left},${round(y - half)}${cap}M${right},${round(y - half)}${cap}`;
    return [
      { ...own, d, fill: ink, opacity: bandOpacity.light },
      { ...own, d: line, stroke: ink, width: 1.2 },
    ];
  }
  return swing.judgement
    ? [{ ...own, d, fill: 'paper', stroke: ink, width: 1.4, dash: '4 3' }]
    : [{ ...own, d, fill: 'shade', stroke: ink, width: 1.4 }];
}

function pointOf(
  { swing, said: { low, high, apart }, y, left, right }: Row,
  shown: ScenarioShown,
  ink: Ink,
  series: string,
  { lang }: ChartSpec,
): ScenePoint {
  const say = scenarioWords[lang].tornado;
  const end = isBaseline(swing) ? say.under : say.at;
  return {
    kind: 'point',
    series,
    ink,
    year: shown.year,
    x: round((left + right) / 2),
    y,
    name: leverNamed(swing, lang),
    value: `${say.width}${figureWords[lang].figure.colon}${apart}`,
    details: [
      end(low.at, low.result),
      end(high.at, high.result),
      ...(swing.judgement ? [say.judged] : []),
      figureWords[lang].figure.state.modelled,
    ],
    spoken: speakSwing(shown, swing, lang),
    sources: [],
  };
}

function keyOf(swings: readonly SwingShown[], { lang }: ChartSpec): KeyItem[] {
  const say = scenarioWords[lang].tornado.key;
  const levers = swings.filter((one) => !isBaseline(one));
  const items: (KeyItem | false)[] = [
    levers.some(({ judgement }) => !judgement) && { mark: 'light', text: say.lever },
    levers.some(({ judgement }) => judgement) && { mark: 'said-bar', text: say.judgement },
  ];
  return items.filter((item) => item !== false);
}
