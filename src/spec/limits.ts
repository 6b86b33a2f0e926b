/** Bounds on what one figure may ask, so that any address stays answerable. */
export const limits = {
  ports: 60,
  brands: 40,
  /** Scenarios in one figure, and the letters one may be written out in. */
  scenarios: 4,
  scenarioLength: 20_000,
  furthestAhead: 5,
  firstYear: 1900,
  lastYear: 2100,
  titleLength: 300,
  noteLength: 120,
  targetValue: 1_000_000_000,
  minHeight: 200,
  maxHeight: 2000,
  queryLength: 100_000,
} as const;
