import { isPart, roundedSteps } from '../../series/rounded-steps.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ScenarioShown, Step } from '../../series/what-if.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { figureWords } from '../figure-words.ts';
import { inFull, signed, spoken } from '../numbers.ts';
import type { FigureTable, TableCell } from '../table.ts';
import { scenarioWords } from './words.ts';

/** A step as it is said: what it is, what it brings or takes, and the sum after it, all rounded so that they add up. */
export type SaidStep = {
  readonly step: Step;
  readonly name: string;
  /** With its sign where it changes the sum, `at least` where the base is only a bound. */
  readonly value: string;
  /** `null` for the distance to the aim, which is no part of the sum. */
  readonly level: string | null;
};

/** Returns the steps of a scenario in words, in their order. */
export function saidSteps(shown: ScenarioShown, lang: Language): SaidStep[] {
  const rounded = roundedSteps(shown);
  const say = scenarioWords[lang];
  const bounded = (text: string) => (shown.base.atLeast ? say.waterfall.atLeast(text) : text);
  let sum = 0;
  return shown.steps.map((step, at): SaidStep => {
    const value = rounded.values[at] ?? 0;
    if (step.part !== 'distance') sum = isPart(step) ? sum + value : value;
    const isSlight = value === 0 && step.mean !== 0;
    const text = isSlight
      ? say.waterfall.less(inFull(rounded.to, lang))
      : isPart(step)
        ? signed(value, lang)
        : inFull(Math.abs(value), lang);
    return {
      step,
      name: nameOf(step, value, shown, lang),
      value:
        isPart(step) || isSlight
          ? text
          : step.part === 'distance' && value > 0 && shown.base.atLeast
            ? say.waterfall.atMost(text)
            : bounded(text),
      level: step.part === 'distance' ? null : bounded(inFull(sum, lang)),
    };
  });
}

function nameOf(step: Step, value: number, { base, year, target }: ScenarioShown, lang: Language): string {
  const { steps, waterfall } = scenarioWords[lang];
  if (step.part === 'move') return step.name?.[lang] ?? '';
  if (step.part === 'distance') {
    const say = value > 0 ? waterfall.short : value < 0 ? waterfall.beyond : waterfall.reached;
    return say(spoken(target?.value ?? 0, lang), target?.year ?? year);
  }
  return step.part === 'base' ? steps.base(base.year) : step.part === 'result' ? steps.result(year) : steps[step.part];
}

/** Returns what a waterfall opens with: what growth, ships, disasters and limits bring and take, and how far the aim is. */
export function waterfallFinding({ lang }: ChartSpec, set: SeriesSet): string {
  const [shown] = set.whatIf?.scenarios ?? [];
  if (!shown) return '';
  const say = scenarioWords[lang].waterfall;
  const { to, values } = roundedSteps(shown);
  const sumOf = (...parts: readonly Step['part'][]) =>
    shown.steps.reduce((sum, { part }, at) => (parts.includes(part) ? sum + (values[at] ?? 0) : sum), 0);
  const number = (value: number) => spoken(Math.abs(value), lang, to);
  // From a base that is only a lower bound the aim is no farther, and passed by no less.
  const bounded = (value: number) =>
    shown.base.atLeast ? (value > 0 ? say.atMost : say.atLeast)(number(value)) : number(value);
  const [growth, moves, disasters, limits] = [
    sumOf('growth'),
    sumOf('move', 'floor'),
    sumOf('disasters'),
    sumOf('limits'),
  ];
  const clauses = [
    growth === 0 ? '' : (growth > 0 ? say.brings : say.takes).growth(number(growth)),
    moves === 0
      ? ''
      : moves < 0
        ? say.takes.moves(number(moves))
        : (growth > 0 ? say.brings.movesToo : say.brings.moves)(number(moves)),
    disasters < 0 ? say.takes.disasters(number(disasters)) : '',
    limits < 0 ? say.takes.limits(number(limits)) : '',
  ].filter(Boolean);
  const away = sumOf('distance');
  const end =
    shown.target === null
      ? []
      : [away > 0 ? say.end.short(bounded(away)) : away < 0 ? say.end.beyond(bounded(away)) : say.end.reached];
  return [say.finding(shown.name[lang], shown.year, clauses.join(', ') || say.nothing), ...end].join(say.semicolon);
}

/** Returns what a waterfall shows, from which count to which year, and why it tells means. */
export function waterfallSubtitle({ lang }: ChartSpec, set: SeriesSet): string {
  const [shown] = set.whatIf?.scenarios ?? [];
  if (!shown) return '';
  return scenarioWords[lang].waterfall.subtitle(
    shown.portName[lang],
    shown.base.year,
    shown.year,
    inFull(shown.draws, lang),
    inFull(roundedSteps(shown).to, lang),
  );
}

/** Returns the text alternative: every step with its value, the first dozen where there are more. */
export function waterfallAlternative({ lang }: ChartSpec, set: SeriesSet): string {
  const [shown] = set.whatIf?.scenarios ?? [];
  if (!shown) return '';
  const say = scenarioWords[lang].waterfall;
  const steps = saidSteps(shown, lang);
  const told = steps.length > 12 ? [...steps.slice(0, 9), ...steps.slice(-3)] : steps;
  return [
    say.alt(shown.name[lang], shown.portName[lang], shown.base.year, shown.year),
    ...told.map(({ name, value }) => say.altStep(name, value)),
  ].join(' ');
}

/** Returns a row a step in the order of the picture: what it brings or takes, the sum so far, and the count in full where it is one. */
export function waterfallTable({ lang }: ChartSpec, set: SeriesSet): Omit<FigureTable, 'caption'> {
  const [shown] = set.whatIf?.scenarios ?? [];
  const [observed] = set.series;
  const say = scenarioWords[lang].waterfall;
  const { figure } = figureWords[lang];
  const { step: rowLabel, change, level, how } = say.columns;
  const number = (text: string): TableCell => ({ text, missing: false, numeric: true });
  const words = (text: string): TableCell => ({ text, missing: false, numeric: false });
  return {
    rowLabel,
    columns: [
      { id: 'change', name: change, unit: '' },
      { id: 'level', name: level, unit: '' },
      { id: 'how', name: how, unit: '' },
    ],
    rows: (shown ? saidSteps(shown, lang) : []).map(({ step, name, value, level: sum }, at) => ({
      key: String(at),
      head: name,
      cells: [
        step.part === 'base' && observed && shown
          ? { ...number(value), asks: { port: observed.id, year: shown.base.year } }
          : number(value),
        sum === null ? { text: say.noSum, missing: true, numeric: false } : number(sum),
        words(
          step.part !== 'base' || !shown
            ? say.modelled
            : shown.base.atLeast
              ? figure.state['at-least']
              : say.countedAs(inFull(shown.base.value, lang)),
        ),
      ],
    })),
    said: [],
  };
}
