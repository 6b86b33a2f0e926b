/** Words of the steps from a count to a result. */
export const waterfall = {
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
    short: (value: string) => `the mean is ${value} short of the aim`,
    beyond: (value: string) => `the mean is ${value} beyond the aim`,
    reached: 'the mean reaches the aim',
  },
  subtitle: (port: string, from: number, to: number, draws: string, step: string) =>
    `${port}, passenger movements: from the count of ${from} to ${to}, by a model. Means of ${draws} futures, rounded to ${step}, because means add up; the median of the fan, with as many futures above as below, is another number`,
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
};

/** Words of the levers by what they weigh. */
export const tornado = {
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
};
