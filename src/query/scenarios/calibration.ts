import { calibrate, type Calibration } from '../../scenario/calibrate.ts';
import type { Known } from '../../tables/known.ts';
import { histories, pandemicYears } from './histories.ts';
import { longRunGrowth } from './scenario-parameters.ts';

/** The tables that the baseline is learnt from. */
export const baselineTables = ['ports', 'sources', 'traffic', 'breaks', 'parameters'] as const;
export type BaselineTables = Known<(typeof baselineTables)[number]>;

/** Returns the parameters of the model learnt from the ports of some tables alone. */
export function calibration(tables: BaselineTables): Calibration {
  return calibrate(histories(tables), pandemicYears(tables), longRunGrowth(tables));
}

/** Returns the text of `src/scenario/calibrated.ts`, as the shipped data give it. */
export function calibrationModule(tables: BaselineTables): string {
  const { parameters, leftOut } = calibration(tables);
  const rounded = Object.entries(leftOut).map(
    ([key, value]) => [key, value && Math.round(value * 1000) / 1000] as const,
  );
  const lines = (entries: readonly (readonly [string, number | null])[]) =>
    entries.map(([key, value]) => `    ${key}: ${value},\n`).join('');
  return `import type { BaselineParameters } from './baseline.ts';

/**
 * The parameters of the model, written by \`npm run scenario:calibrate\` from the data of the day below. \`leftOut\`: how ports fared, without
 * pandemic breaks, under parameters calibrated on the other ports.
 */
export const calibrated = {
  day: '${tables.dataDate ?? ''}',
  parameters: {
${lines(Object.entries(parameters))}  } satisfies BaselineParameters,
  leftOut: {
${lines(rounded)}  },
} as const;
`;
}
