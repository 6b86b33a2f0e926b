import type { BaselineParameters } from './baseline.ts';

/**
 * The parameters of the model, written by `npm run scenario:calibrate` from the data of the day below. `leftOut`: how ports fared, without
 * pandemic breaks, under parameters calibrated on the other ports.
 */
export const calibrated = {
  day: '2026-11-22',
  parameters: {
    meanShrink: 1,
    scaleShrink: 40,
    damping: 0.5,
    df: 10,
    scale: 0.7,
    oneOff: 0.4,
    recovery: 0.6,
    recoveryDoubt: 1,
  } satisfies BaselineParameters,
  leftOut: {
    n: 219,
    coverage50: 0.511,
    coverage80: 0.826,
    errorVsNaive: 0.735,
    errorVsDrift: 0.433,
    crpsVsNaive: 0.528,
  },
} as const;
