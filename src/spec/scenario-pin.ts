import * as v from 'valibot';
import { scenarioLimits } from './scenario.ts';

/** What a scenario answered when it was written down, and under which model and data: opened under newer ones, both answers can be shown. */
export type Pin = {
  /** Day on which the model was calibrated. */
  readonly model: string;
  /** Day of the data. */
  readonly data: string;
  /** Year of the answer. */
  readonly year: number;
  /** Passenger movements, half of the futures above and half below. */
  readonly median: number;
  /** Probability of the target in that year; `null` where there is no target. */
  readonly probability: number | null;
};

const day = v.pipe(v.string(), v.maxLength(30), v.regex(/^[\w.:+-]*$/));
const pin = v.object({
  model: day,
  data: day,
  year: v.pipe(v.number(), v.integer(), v.minValue(scenarioLimits.firstYear), v.maxValue(scenarioLimits.lastYear)),
  median: v.pipe(v.number(), v.minValue(0), v.maxValue(1e12)),
  probability: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

/** Returns anything as a pin; `null` where it is none. Its days are letters, digits and `.:+-_` only. */
export function pinOf(value: unknown): Pin | null {
  const read = v.safeParse(pin, value);
  return read.success ? read.output : null;
}
