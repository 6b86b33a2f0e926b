/** Words of what is below the levers, which comes a moment after the page: what it would take, what it means, others beside, keeping and sharing. */
export const belowWords = {
  seek: {
    heading: 'What would it take?',
    lead: 'The least one lever must be for the aim to have the odds you ask for.',
    lever: 'Lever',
    odds: 'Odds asked for',
    ask: 'Seek',
    seeking: 'Seeking…',
    reachable: (lever: string, value: string, futures: string, error: string) =>
      `${lever}: ${value}. The aim is then reached in ${futures} (give or take ${error}).`,
    not: (lever: string, value: string, short: string, futures: string) =>
      `Not by this lever alone: even with ${value} (${lever}) the aim is reached in ${futures} only, ${short} passengers short of the odds asked for.`,
    beyond: (low: string, high: string) => `That is beyond what has been seen: ${low} to ${high}.`,
    use: 'Use this value',
    noAim: 'Give an aim first.',
    noLever: 'Add a shipowner or a limit first: there is no lever to move.',
  },
  both: {
    heading: 'Two levers together',
    second: 'Second lever',
    ask: 'Show both',
    caption: (futures: string) => `What the second must be at each value of the first, for ${futures}`,
    least: (value: string) => value,
    never: (futures: string) => `not reachable (${futures} at best)`,
    nowhere: (futures: string) => `Not even both together are enough (${futures} at best).`,
  },
  effects: {
    heading: 'Each by itself',
    lead: (year: number) =>
      `What the median future of ${year} would lack without it. They need not add up to what all change together.`,
    together: 'All together',
  },
  meaning: {
    heading: (year: number) => `What it means in ${year}`,
    lead: 'Means over all futures, to two digits; ranges are those of the surveys and factors, not of the futures. The busiest day is reckoned like that of the latest year on record; a cap holds it down.',
    days: 'Days',
    average: 'Passengers, average day',
    busiest: 'Passengers, busiest day',
    callsAverage: 'Calls, average day',
    callsBusiest: 'Calls, busiest day',
    ashore: 'Ashore',
    town: 'Visitors in town, average day',
    townBusiest: 'Visitors in town, busiest day',
    crew: 'Crew in town, average day',
    buses: 'City-tour buses, at the share of 2017',
    money: 'Money, direct spending',
    transit: 'Visitors in transit',
    homeport: 'Guests who start or end here',
    crewSpend: 'Crew',
    moneyNote: 'Surveys of different years and currencies: not added up. Indirect and induced effects are left out.',
    air: 'Air, at berth',
    co2Without: 'CO2 without shore power',
    co2With: 'CO2 with shore power',
    noxWithout: 'NOx without shore power',
    noxWith: 'NOx with shore power',
    airNote: 'Marseille’s share of ships that plug in and the French grid, whatever the port; boilers left out.',
    unknown: 'not known',
    units: { EUR: 'euros', USD: 'dollars', 't CO2': 't', 't NOx': 't', 'people a day': 'people', buses: 'buses' },
    range: (low: string, high: string) => `${low} to ${high}`,
  },
  beside: {
    heading: 'Side by side',
    lead: 'Put this scenario beside others: the differences come first, with the same good and bad years for all.',
    put: 'Put a copy beside',
    add: 'Put another beside',
    full: 'Four scenarios can stand side by side.',
    take: (name: string) => `Work on ${name}`,
    away: (name: string) => `Take ${name} away`,
  },
  share: {
    heading: 'Keep and share',
    copy: 'Copy the link',
    copied: 'Link copied. It holds the whole scenario, and the model and data of today.',
    notCopied: 'This browser does not let us copy: the link is in the address bar.',
    long: (count: string) =>
      `The link has ${count} characters; some mail programs cut links of more than 2,000. The file is safer.`,
    save: 'Save as a file',
    load: 'Open a file',
    loaded: (name: string) => `${name} opened.`,
    kept: 'Kept in this browser',
    keptNone: 'Nothing kept yet: what you change is kept by itself.',
    open: (name: string) => `Open ${name}`,
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} removed.`,
    back: 'Put back',
  },
  since: {
    heading: 'Since this link was made',
    was: (futures: string, median: string, model: string, data: string) =>
      `Then: ${futures}, median ${median} (model of ${model}, data of ${data}).`,
    is: (futures: string, median: string, model: string, data: string) =>
      `Now: ${futures}, median ${median} (model of ${model}, data of ${data}).`,
    same: 'Model and data have changed, the answer has not.',
    why: (model: boolean, data: boolean): string =>
      model && data
        ? 'The model was calibrated anew and the data have changed.'
        : model
          ? 'The model was calibrated anew.'
          : 'The data have changed.',
  },
  believe: {
    heading: 'What you would have to believe',
    brings: (lever: string, value: string, passengers: string) =>
      `${lever}, ${value} (without it ${passengers} passengers fewer)`,
    swings: (lever: string, value: string, passengers: string) =>
      `${lever}, ${value} or so (${passengers} passengers from its low to its high end)`,
    costs: (lever: string, value: string, passengers: string) =>
      `${lever}, ${value} (which costs ${passengers} passengers)`,
    growth: (passengers: string, year: number) => `the port gains ${passengers} passengers by itself by ${year}`,
    shrinks: (passengers: string, year: number) => `the port loses ${passengers} passengers by itself by ${year}`,
    sentence: (futures: string | null, year: number, beliefs: string) =>
      `${futures === null ? `For ${year} to come out as shown` : `For the aim to be reached in ${futures}`}, you would have to believe this: ${beliefs}.`,
    short: (passengers: string) =>
      `In the median future ${passengers} passengers are missing: beyond all this, one would have to believe in years better than usual.`,
  },
};

export type BelowWords = typeof belowWords;
