const cache = 'node_modules/.cache/escale';

/** Where Playwright leaves its counts (playwright.config.ts writes there). */
export const BROWSER_REPORT = `${cache}/playwright.json`;
const UNIT_REPORT = `${cache}/vitest.json`;

/**
 * What `npm test` does, in order. `report` is the JSON file in which a step leaves its counts; a step without one counts
 * as one check. `needsBuild` brings the build along when the step is asked for alone.
 *
 * @typedef {{ name: string, title: string, command?: readonly [string, ...string[]], env?: Record<string, string>, report?: string, needsBuild?: true }} Step
 * @type {readonly Step[]}
 */
export const STEPS = [
  { name: 'types', title: 'TypeScript', command: ['tsc', '--noEmit'] },
  { name: 'lint', title: 'Oxlint', command: ['oxlint'] },
  { name: 'format', title: 'Oxfmt (npx oxfmt repairs)', command: ['oxfmt', '--check'] },
  { name: 'unused', title: 'Knip: unused files, exports, packages', command: ['knip'] },
  {
    name: 'unit',
    title: 'Vitest: unit tests and gallery',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    env: { TZ: 'America/Los_Angeles' }, // far from Marseille: a date read in local time shows
    report: UNIT_REPORT,
  },
  { name: 'build', title: 'Production build' },
  {
    name: 'budgets',
    title: 'Size budgets',
    command: ['node', 'scripts/budgets.mjs'],
    needsBuild: true,
  },
  {
    name: 'browser',
    title: 'Playwright: the built site in Chromium',
    command: ['playwright', 'test'],
    report: BROWSER_REPORT,
    needsBuild: true,
  },
];
