import type { Step } from '../../series/what-if.ts';
import type { DisasterField, LimitField, MoveField } from '../../spec/scenario.ts';

/** Words of figures of scenarios. */
export const scenarioWords = {
  /** What a lever is, after the name of the move it belongs to. */
  levers: {
    growth: 'growth of the port by itself, a year',
    move: {
      lead: 'years until the first call',
      ramp: 'seasons until full size',
      calls: 'calls a year',
      berths: 'lower berths of the ship',
      occupancy: 'occupancy',
      embarkShare: 'share of guests who start and end here',
      firstEmbarkShare: 'share who start and end here, first season',
      displaced: 'share taken from other calls',
      alreadyInTrend: 'share the trend holds already',
      probability: 'probability that it happens',
      withdrawal: 'risk of withdrawal a year',
    } satisfies Record<MoveField, string>,
    limit: {
      yearlyCap: 'cap on passengers a year',
      dailyCap: 'cap on passengers a day',
      callsPerDay: 'ships at once',
      closedDays: 'days closed a year',
      moved: 'share that finds another day',
      callsPerYear: 'calls a year at most',
      largePerDay: 'large ships at once',
      largeShare: 'share of passengers on large ships',
      largeCarries: 'passengers of a large ship’s call',
    } satisfies Record<LimitField, string>,
    disaster: {
      rate: 'disasters a year',
      depth: 'share lost in the year',
      halfLife: 'years until half is made good',
    } satisfies Record<DisasterField, string>,
  },
  /** A chance as people count it. */
  futures: {
    of: (count: number) => `${count} ${count === 1 ? 'future' : 'futures'} in 20`,
    fewer: 'less than 1 future in 20',
    almostAll: 'more than 19 futures in 20',
    none: 'no future at all',
    all: 'every future',
  },
  fan: {
    reaches: (name: string, futures: string, isOne: boolean, value: string, year: number) =>
      `${name}: ${futures} ${isOne ? 'reaches' : 'reach'} ${value} in ${year}`,
    lies: (name: string, low: string, high: string, year: number) =>
      `${name}: between ${low} and ${high} in ${year} in 16 futures of 20`,
    subtitle: (port: string, unit: string, base: string, year: number, draws: string) =>
      `${port}, ${unit}: what may come after the ${base} of ${year}, by a model, not a count. Of ${draws} futures half lie in the dark band, eight in ten in the light one`,
    atLeast: (value: string) => `at least ${value}`,
    median: 'as many futures above as below',
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
      p50: 'Middle',
      p75: '1 in 4 above',
      p90: 'High (1 in 10 above)',
      guests50: 'People, middle',
      lost50: 'Turned away, middle',
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
  waterfall: {
    finding: (name: string, year: number, clauses: string) => `${name}: on average by ${year} ${clauses}`,
    nothing: 'nothing changes',
    brings: {
      growth: (value: string) => `growth by itself brings ${value}`,
      moves: (value: string) => `ships won bring ${value}`,
      movesToo: (value: string) => `ships won ${value}`,
    },
    takes: {
      growth: (value: string) => `the port by itself loses ${value}`,
      moves: (value: string) => `ships lost take ${value}`,
      disasters: (value: string) => `disasters take ${value}`,
      limits: (value: string) => `limits turn away ${value}`,
    },
    semicolon: '; ',
    end: {
      short: (value: string) => `${value} short of the aim`,
      beyond: (value: string) => `${value} beyond the aim`,
      reached: 'aim reached',
    },
    subtitle: (port: string, from: number, to: number, draws: string, step: string) =>
      `${port}, passenger movements: from the count of ${from} to ${to}, by a model. Means of ${draws} futures, rounded to ${step}: they add up, as the medians of the fan do not`,
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
    less: (value: string) => `under ${value}`,
    short: (aim: string, year: number) => `Short of the aim: ${aim} in ${year}`,
    beyond: (aim: string, year: number) => `Beyond the aim: ${aim} in ${year}`,
    reached: (aim: string, year: number) => `Aim reached: ${aim} in ${year}`,
    counted: 'counted',
    modelled: 'by the model',
    aim: 'aim',
    level: (value: string) => `makes ${value}`,
    alt: (name: string, port: string, from: number, to: number) =>
      `Waterfall of means. ${name}, ${port}, ${from} to ${to}.`,
    altStep: (name: string, value: string) => `${name}: ${value}.`,
    columns: { step: 'Step', change: 'Movements', level: 'Sum so far', how: 'How it is known' },
    noSum: 'not part of the sum',
    countedAs: (value: string) => `counted: ${value}`,
  },
  tornado: {
    finding: (name: string, lever: string, year: number, value: string) =>
      `${name}: ${lever} weighs most in ${year}, ${value}`,
    lever: (words: string, of: string | null) => `“${words}”${of === null ? '' : ` (${of})`}`,
    luck: {
      more: (times: string) => `the port’s own luck, ${times} times as much`,
      alike: 'the port’s own luck, as much',
      less: 'the port’s own luck, less',
    },
    noLever: (name: string, low: string, high: string, year: number) =>
      `${name}: this scenario has no lever with a range; by what may happen to the port by itself it makes between ${low} and ${high} in ${year} in 16 futures of 20`,
    nothing: (name: string) => `${name}: this scenario has no lever with a range`,
    noEffect: (name: string, year: number) => `${name}: no lever changes anything in ${year}`,
    subtitle: (port: string, year: number, central: string) =>
      `${port}, passenger movements in ${year}, by a model: the median with one lever at its low or high end and all others at their centre, where it is ${central}. The numbers beside a bar are the two values of its lever`,
    alone: (port: string, year: number) =>
      `${port}, passenger movements in ${year}, by a model: eight futures in ten lie in the band`,
    more: (shown: number, others: number) =>
      others === 1
        ? `The ${shown} widest are shown, one more is in the table`
        : `The ${shown} widest are shown, ${others} more are in the table`,
    baseline: 'What may happen to the port by itself',
    outOfTen: 'eight futures in ten',
    judgement: 'judgement',
    width: 'apart',
    central: (value: string) => `all at their centre: ${value}`,
    middle: (value: string) => `median: ${value}`,
    empty: 'no lever with a range',
    key: {
      lever: 'from one end of a lever to the other',
      judgement: 'one value is a judgement',
    },
    at: (value: string, result: string) => `at ${value}: ${result}`,
    under: (share: string, result: string) => `${share} of futures below ${result}`,
    spoken: (name: string, low: string, high: string, from: string, to: string) =>
      `${name}: at ${low} ${from}, at ${high} ${to}`,
    wide: (name: string, low: string, high: string) => `${name}: eight futures in ten between ${low} and ${high}`,
    noDifference: (step: string) => `under ${step}`,
    alt: (name: string, port: string, year: number, central: string) =>
      `Tornado. ${name}, ${port}, ${year}. All levers at their centre: ${central}.`,
    columns: {
      lever: 'Lever',
      of: 'Of',
      low: 'Low end',
      lowResult: 'Median at the low end',
      high: 'High end',
      highResult: 'Median at the high end',
      swing: 'Apart',
      how: 'Judgement',
    },
    sourced: 'none marked',
    judged: 'at least one value is a judgement',
    ofModel: 'by the model',
    wholePort: 'the port',
  },
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
    first: 'the others are set against it',
    alone: 'nothing to set it against',
    told: (year: number) => `in ${year}`,
    otherYear: (year: number) => `told for ${year}: not set against the first`,
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
      apart: (names: string) => `${names} tell of different years: there is nothing to set against each other`,
    },
    subtitle: (ports: string, unit: string, year: number, draws: string) =>
      `${ports}, ${unit} in ${year}, by a model, not a count: ${draws} futures with the same luck for every scenario, set against each other future by future`,
    subtitleAlone: (port: string, unit: string, year: number, draws: string) =>
      `${port}, ${unit} in ${year}, by a model, not a count: ${draws} futures. There is no second scenario to set this one against`,
    key: { half: 'half of the futures', most: 'eight futures in ten', aim: 'aim' },
    countedIn: (years: string) => `counted in ${years}`,
    base: (year: number, value: string) => `counted in ${year}: ${value}`,
    alt: (ports: string, year: number) => `Scenarios side by side. ${ports}, ${year}.`,
    altRow: (name: string, middle: string, year: number, low: string, high: string) =>
      `${name}: ${middle} in ${year}, eight futures in ten between ${low} and ${high}.`,
    columns: {
      difference: (name: string) => `Difference from ${name}, middle`,
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
      'Differences are taken future by future, so that the middle of the differences is not the difference of the middles.',
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
      middle: 'middle of the forecast',
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
    middle: (value: string) => `middle of the forecast: ${value}`,
    counted: (value: string) => `${value} counted`,
    alt: (port: string, from: number, to: number, ahead: string) =>
      `Forecasts of the model made ${ahead} before, beside what was counted. ${port}, ${from} to ${to}.`,
    altOutside: 'Outside the band:',
    next: '; ',
    altYear: (year: number, where: string) => `${year}, ${where}`,
    columns: {
      origin: 'Counts up to',
      p50: 'Forecast, middle',
      counted: 'Counted',
      where: 'Where the count fell',
      breaks: 'Pandemic between',
    },
    calibrated: (day: string) =>
      `A forecast knows no count after its origin; how cautious the model is in general was set once, on the counts of all ports in the data of ${day}.`,
  },
};

export type ScenarioWords = typeof scenarioWords;
