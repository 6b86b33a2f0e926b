import { modelStep } from '../../series/model-step.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ScenarioShown } from '../../series/what-if.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { inFull, spoken } from '../numbers.ts';
import { sayPoint } from '../say.ts';
import type { FigureTable, TableCell } from '../table.ts';
import { figureWords } from '../figure-words.ts';
import { countOfFutures, sayFutures, spokenModelled } from './say.ts';
import { scenarioWords } from './words.ts';

/** Returns what a fan opens with: the odds of the aim, else where most futures lie in the last year. */
export function fanFinding({ lang }: ChartSpec, set: SeriesSet): string {
  const [shown] = set.whatIf?.scenarios ?? [];
  return shown ? findingOf(shown, lang) : '';
}

function findingOf({ name, target, fan }: ScenarioShown, lang: ChartSpec['lang']): string {
  const say = scenarioWords[lang].fan;
  if (target)
    return say.reaches(
      name[lang],
      sayFutures(target.probability, lang),
      countOfFutures(target.probability),
      spoken(target.value, lang),
      target.year,
    );
  const last = fan.at(-1);
  if (!last) return name[lang];
  const step = modelStep(last.p10, last.p90);
  return say.lies(name[lang], spokenModelled(last.p10, step, lang), spokenModelled(last.p90, step, lang), last.year);
}

/** Returns what a fan shows, from which count on, and how to read its bands. */
export function fanSubtitle({ lang }: ChartSpec, set: SeriesSet): string {
  const [shown] = set.whatIf?.scenarios ?? [];
  if (!shown) return '';
  const say = scenarioWords[lang];
  const { base } = shown;
  const value = spoken(base.value, lang);
  return say.fan.subtitle(
    shown.portName[lang],
    say.unit[set.unit === 'guests' ? 'guests' : 'movements'],
    base.atLeast ? say.fan.atLeast(value) : value,
    base.year,
    inFull(shown.draws, lang),
  );
}

/** Returns the text alternative: the scenario, and the middle and ends of three years. */
export function fanAlternative({ lang }: ChartSpec, set: SeriesSet): string {
  const [shown] = set.whatIf?.scenarios ?? [];
  if (!shown) return '';
  const say = scenarioWords[lang].fan;
  const told = shown.fan.filter(({ year }, at) => at === 0 || at === shown.fan.length - 1 || year === shown.year);
  return [
    say.alt(shown.name[lang], shown.portName[lang], set.from, set.to),
    ...told.map(({ year, p10, p50, p90 }) => {
      const step = modelStep(p10, p90);
      const value = (one: number) => spokenModelled(one, step, lang);
      return say.altYear(year, value(p50), value(p10), value(p90));
    }),
  ].join(' ');
}

/** Returns a row a year, the latest first: what was counted, and the futures by how many lie below. */
export function fanTable({ lang }: ChartSpec, set: SeriesSet): Omit<FigureTable, 'caption'> {
  const [shown] = set.whatIf?.scenarios ?? [];
  const [observed] = set.series;
  const say = scenarioWords[lang].fan;
  const { counted, p10, p25, p50, p75, p90, guests50, lost50, alone } = say.columns;
  const isGuests = set.unit === 'guests';
  const hasLosses = shown?.fan.some((year) => year.lost50 > 0) ?? false;
  const quantiles = { p10, p25, p50, p75, p90 } as const;
  const others = { ...(isGuests ? {} : { guests50 }), ...(hasLosses ? { lost50 } : {}) } as const;
  const hasAlone = (shown?.alone.length ?? 0) > 0;
  const years = Array.from({ length: set.to - set.from + 1 }, (_, index) => set.to - index);
  return {
    rowLabel: figureWords[lang].figure.year,
    columns: Object.entries({ counted, ...quantiles, ...others, ...(hasAlone ? { alone } : {}) }).map(([id, name]) => ({
      id,
      name,
      unit: '',
    })),
    rows: years.map((year) => {
      const point = observed?.points[year - set.from];
      const future = shown?.fan.find((one) => one.year === year);
      const step = future ? modelStep(future.p10, future.p90) : 1;
      const number = (value: number | undefined): TableCell =>
        value === undefined
          ? { text: say.notModelled, missing: true, numeric: false }
          : { text: inFull(Math.round(value / step) * step, lang), missing: false, numeric: true };
      return {
        key: String(year),
        head: String(year),
        cells: [
          point && point.value !== null && observed
            ? {
                text: sayPoint(point, observed.unit, lang, 'full'),
                missing: false,
                numeric: true,
                asks: { port: observed.id, year },
              }
            : {
                text:
                  year > (shown?.base.year ?? year)
                    ? say.notCounted
                    : figureWords[lang].figure.absence['not-published'],
                missing: true,
                numeric: false,
              },
          ...(Object.keys(quantiles) as (keyof typeof quantiles)[]).map((id) => number(future?.[id])),
          ...(Object.keys(others) as (keyof typeof others)[]).map((id) => number(future?.[id])),
          ...(hasAlone ? [number(shown?.alone.find((one) => one.year === year)?.p50)] : []),
        ],
      };
    }),
    said: shown?.target ? [`${fanFinding({ lang } as ChartSpec, set)}.`] : [],
  };
}
