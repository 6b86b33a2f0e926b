/** Sentences of the finding a figure opens with. */
export const finding = {
  claimAbove: (port: string, when: string, said: string, counted: string) =>
    `${port}: ${said} ${when.replace(/^said/, 'was said')}, ${counted} was counted`,
  level: (port: string, value: string, year: number) => `${port}: ${value} in ${year}`,
  levelAndChange: (port: string, value: string, year: number, change: string, since: number) =>
    `${port}: ${value} in ${year}, ${change} ${since}`,
  up: (percent: string) => `${percent} more than in`,
  down: (percent: string) => `${percent} less than in`,
  timesMore: (factor: string) => `${factor} times as many as in`,
  same: 'as many as in',
  ahead: (first: string, second: string, year: number, value: string, other: string) =>
    `${first} ahead of ${second} in ${year}: ${value} against ${other}`,
  leads: (first: string, year: number, value: string, count: number) =>
    `${first} leads in ${year} with ${value} (${count} ports counted)`,
  indexOne: (port: string, factor: string, from: number, to: number) =>
    `${port}: ${factor} times its ${from} traffic in ${to}`,
  indexTwo: (first: string, firstFactor: string, second: string, secondFactor: string, from: number) =>
    `Since ${from}, ${first} has multiplied its traffic by ${firstFactor}, ${second} by ${secondFactor}`,
  indexMost: (first: string, factor: string, from: number, count: number) =>
    `Since ${from}, ${first} has grown most of these ${count} ports: ${factor} times as much`,
  share: (port: string, percent: string, year: number, before: string, since: number) =>
    `${port}: ${percent} of the total in ${year}, ${before} in ${since}`,
  change: (port: string, change: string, year: number) => `${port}: ${change} in ${year}`,
  split: (port: string, share: string, year: number) => `${port}: ${share} in ${year}`,
  inYear: (year: number) => `in ${year}`,
  andRank: (port: string, place: number) => `; ${port} is number ${place}`,
  grewMost: (port: string, change: string, from: number, to: number, count: number) =>
    count === 1
      ? `${port}: ${change} from ${from} to ${to}`
      : `${port} grew most of these ${count} ports from ${from} to ${to}: ${change}`,
  andChange: (port: string, change: string) => `; ${port}: ${change}`,
  claims: (upheld: number, total: number) => `${upheld} of ${total} statements upheld by the counts`,
  tooHigh: (port: string, above: number, total: number) =>
    `${port}: ${above} of ${total} forecasts and aims were above what was counted`,
  values: (port: string, year: number, count: number, low: string, high: string) =>
    `${port}, ${year}: ${count} values in print, from ${low} to ${high}`,
  noStatements: (ports: string) => `${ports}: no statement on record for this measure and these years`,
  lastCommon: (finding: string) => `${finding} (last year both were counted)`,
  alone: (port: string) => `${port}: the only port counted, always the whole`,
  shareOne: (port: string, percent: string, year: number) => `${port}: ${percent} of the total in ${year}`,
  noneTooHigh: (port: string, total: number) => `${port}: none of ${total} forecasts and aims was missed`,
  noShare: (count: number) => `No year counts all ${count} ports, so no share of their total can be told`,
  none: (ports: string) => `${ports}: no figure published for this measure and these years`,
};

export type FindingWords = typeof finding;
