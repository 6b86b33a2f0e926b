/** Words of what can be asked of figures of scenarios. */
export const scenarioControls = {
  scenario: 'Scenario',
  scenarios: (most: number) => `Scenarios, up to ${most}`,
  ofLink: (name: string) => `The scenario of this link: ${name}`,
  unnamed: 'without a name',
  from: (port: string, value: string, year: number) => `${port}, from the ${value} movements of ${year} on.`,
  atLeast: (value: string) => `at least ${value}`,
  loading: 'The list of scenarios is on its way…',
  change: 'Change its numbers',
  measure: 'Told in',
  measures: { movements: 'Movements', guests: 'Guests' },
  port: 'Port',
  ahead: 'Foretold',
  yearsAhead: (years: number) => (years === 1 ? 'one year ahead' : `${years} years ahead`),
  point: {
    heading: (name: string | null, year: number) =>
      name === null ? `Where this comes from: ${year}` : `${name}, ${year}`,
    sentence: 'Nobody counted this: it is what the model reckons.',
    band: (middle: string, low: string, high: string) =>
      `As many futures lie above ${middle} as below; eight in ten between ${low} and ${high}.`,
  },
};

export type ScenarioControlWords = typeof scenarioControls;
