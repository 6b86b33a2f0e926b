import type { BaselineParameters } from './baseline.ts';

/**
 * The parameters of the model, written by `npm run scenario:calibrate` from the data of the day below. `leftOut`: how ports fared, without
 * pandemic breaks, under parameters calibrated on the other ports.
 */
export const calibrated = {
  day: '2026-11-22',
  parameters: {
    memory: 16,
    sizeEffect: 0.05,
    meanShrink: 1,
    scaleShrink: 10,
    damping: 0.65,
    df: 6,
    scale: 0.6,
    oneOff: 0.6,
    recovery: 0.5,
    recoveryDoubt: 2,
  } satisfies BaselineParameters,
  leftOut: {
    n: 219,
    coverage50: 0.502,
    coverage80: 0.808,
    errorVsNaive: 0.686,
    errorVsDrift: 0.404,
    crpsVsNaive: 0.492,
  },
} as const;
