import { tornado, waterfall } from './weighing-en.ts';
import type { Step } from '../../series/what-if.ts';

/** Words of figures of scenarios. */
export const scenarioWords = {
  fan: {
    reaches: (name: string, futures: string, how: 'none' | 'one' | 'several', value: string, year: number) =>
      `${name}: ${futures} ${how === 'several' ? 'reach' : 'reaches'} ${value} in ${year}`,
    lies: (name: string, low: string, high: string, year: number) =>
      `${name}: between ${low} and ${high} in ${year} in 16 futures of 20`,
    subtitle: (port: string, unit: string, base: string, year: number, draws: string) =>
      `${port}, ${unit}: what may come, starting from ${base} in ${year}, by a model, not a count. Of ${draws} futures half lie in the dark band, eight in ten in the light one`,
    atLeast: (value: string) => `at least ${value}`,
    median: 'median: as many futures above as below',
    dot: '1 future in 20 each',
    dotAim: '1 future in 20 each, full where it reaches the aim',
    half: 'half of the futures',
    most: 'eight futures in ten',
    alone: 'the port by itself',
    target: 'aim',
    counted: 'counted',
    aim: (value: string, year: number) => `Aim: ${value} in ${year}`,
    aimSpoken: (value: string, year: number, futures: string) => `Aim of ${value} in ${year}: ${futures}`,
    band: (low: string, high: string) => `half between ${low} and ${high}`,
    wide: (low: string, high: string) => `eight in ten between ${low} and ${high}`,
    aloneValue: (value: string) => `the port by itself: ${value}`,
    alt: (name: string, port: string, from: number, to: number) =>
      `Fan of futures. ${name}, ${port}, ${from} to ${to}.`,
    altYear: (year: number, middle: string, low: string, high: string) =>
      `${year}: ${middle}, eight futures in ten between ${low} and ${high}.`,
    columns: {
      counted: 'Counted',
      p10: 'Low (1 in 10 below)',
      p25: '1 in 4 below',
      p50: 'Median',
      p75: '1 in 4 above',
      p90: 'High (1 in 10 above)',
      guests50: 'People, median',
      lost50: 'Turned away, median',
      alone: 'Port by itself',
    },
    notModelled: 'before the scenario',
    notCounted: 'not counted yet',
  },
  steps: {
    base: (year: number) => `Counted in ${year}`,
    growth: 'Growth by itself',
    floor: 'No more to lose',
    disasters: 'Disasters',
    limits: 'Turned away',
    result: (year: number) => `Result, ${year}`,
  } satisfies Record<Exclude<Step['part'], 'move' | 'distance'>, string | ((year: number) => string)>,
  waterfall,
  tornado,
  unit: { movements: 'passenger movements', guests: 'guests' },
  compare: {
    scenario: 'Scenario',
    unnamed: (at: number) => `Scenario ${at}`,
    quoted: (name: string) => `“${name}”`,
    /** In how many futures something holds. */
    in: {
      of: (count: number) => `in ${count} ${count === 1 ? 'future' : 'futures'} of 20`,
      fewer: 'in less than 1 future of 20',
      almostAll: 'in nearly every future',
      none: 'in no future',
      all: 'in every future',
    },
    more: (futures: string) => `more ${futures}`,
    less: (futures: string) => `fewer ${futures}`,
    same: (futures: string) => `the same ${futures}`,
    noDifference: 'no difference in any future',
    range: (low: string, high: string) => `from ${low} to ${high}`,
    counted: (value: string, unit: string, side: 'more' | 'less') =>
      `${value} ${side === 'more' ? 'more' : 'fewer'} ${unit}`,
    against: (name: string) => `Against ${name}`,
    againstIt: (value: string, name: string) => `${value} against ${name}`,
    first: 'the others are compared with it',
    alone: 'nothing to compare it with',
    told: (year: number) => `in ${year}`,
    otherYear: (year: number) => `told for ${year}, another year than the first: no difference to give`,
    odds: (value: string, year: number, futures: string) => `Aim of ${value} in ${year}: ${futures}`,
    noAim: 'no aim',
    title: {
      gives: (name: string, value: string, first: string, year: number, futures: string) =>
        `${name} gives ${value} in ${year} than ${first}, and ${futures}`,
      extreme: (name: string, value: string, first: string, year: number, side: 'more' | 'less', futures: string) =>
        `${name} gives ${side === 'more' ? 'most' : 'least'}: ${value} in ${year} than ${first}, and ${futures}`,
      both: (best: string, more: string, worst: string, less: string, first: string, year: number) =>
        `${best} gives most, ${more} in ${year} than ${first}; ${worst} gives least, ${less} fewer`,
      nearly: (names: string, year: number) => `${names} give nearly the same in ${year}`,
      same: (names: string) => `${names}: no difference in any future`,
      apart: (names: string) => `${names} tell of different years: there is nothing to compare`,
    },
    subtitle: (ports: string, unit: string, year: number, draws: string) =>
      `${ports}, ${unit} in ${year}, by a model, not a count: ${draws} futures. In each one all scenarios meet the same good and bad years, and the difference is taken future by future`,
    otherAims: 'Their aims differ: the odds of one cannot be compared with those of another',
    subtitleAlone: (port: string, unit: string, year: number, draws: string) =>
      `${port}, ${unit} in ${year}, by a model, not a count: ${draws} futures. There is no second scenario to compare this one with`,
    key: { half: 'half of the futures', most: 'eight futures in ten', aim: 'aim' },
    countedIn: (years: string) => `counted in ${years}`,
    base: (year: number, value: string) => `counted in ${year}: ${value}`,
    alt: (ports: string, year: number) => `Scenarios side by side. ${ports}, ${year}.`,
    altRow: (name: string, middle: string, year: number, low: string, high: string) =>
      `${name}: ${middle} in ${year}, eight futures in ten between ${low} and ${high}.`,
    columns: {
      difference: (name: string) => `Difference from ${name}, median`,
      low: 'Difference, low (1 in 10 below)',
      high: 'Difference, high (1 in 10 above)',
      futures: 'In how many futures',
      year: 'Year',
      aim: 'Aim',
      odds: 'Odds of the aim',
      base: 'Counted at the start',
      port: 'Port',
    },
    paired:
      'Differences are taken future by future, so that the median of the differences is not the difference of the medians.',
  },
  backtest: {
    forecast: 'Forecast of the model',
    ahead: (years: number) =>
      ['one year', 'two years', 'three years', 'four years', 'five years'][years - 1] ?? `${years} years`,
    title: {
      fell: (within: number, all: number) => {
        if (all === 1) return within === 1 ? 'the one count fell' : 'the one count did not fall';
        if (within === all) return `all ${all} counts fell`;
        return within === 0 ? `none of ${all} counts fell` : `${within} of ${all} counts fell`;
      },
      of: (port: string, fell: string, ahead: string) =>
        `${port}: ${fell} within the band that the model would have drawn ${ahead} before`,
      pandemic: (within: number, all: number) => `with the pandemic between, ${within} of ${all}`,
      onlyPandemic: (port: string, fell: string, ahead: string) =>
        `${port}: with the pandemic between, ${fell} within the band that the model would have drawn ${ahead} before`,
      none: (port: string) => `${port}: too few years in a row were counted to try the model on`,
      noneInTime: (port: string, ahead: string, years: string) =>
        `${port}: no forecast made ${ahead} before can be held against a count in ${years}`,
    },
    subtitle: (ahead: string) =>
      `Passenger movements a year: what the model would have said ${ahead} before, knowing only what was counted up to then, and what was counted. The band is to hold eight counts in ten`,
    key: {
      counted: 'counted',
      outside: 'counted, outside the band',
      middle: 'median of the forecast',
      half: 'half of the futures',
      most: 'eight futures in ten',
      breaks: 'forecast with a pandemic between',
    },
    needs:
      'To try it, the model needs six counted years, and five yearly changes counted before the year it starts from',
    within: 'within the band',
    above: (by: string) => `above the band by ${by}`,
    below: (by: string) => `below the band by ${by}`,
    breaks: 'a pandemic between',
    noBreak: 'no',
    from: (year: number) => `said from the counts up to ${year}`,
    middle: (value: string) => `median of the forecast: ${value}`,
    counted: (value: string) => `${value} counted`,
    alt: (port: string, from: number, to: number, ahead: string) =>
      `Forecasts of the model made ${ahead} before, beside what was counted. ${port}, ${from} to ${to}.`,
    altOutside: 'Outside the band:',
    next: '; ',
    altYear: (year: number, where: string) => `${year}, ${where}`,
    columns: {
      origin: 'Counts up to',
      p50: 'Forecast, median',
      counted: 'Counted',
      where: 'Where the count fell',
      breaks: 'Pandemic between',
    },
    calibrated: (day: string) =>
      `A forecast knows no count after its origin; how cautious the model is in general was set once, on the counts of all ports in the data of ${day}.`,
  },
};

export type ScenarioWords = typeof scenarioWords;
