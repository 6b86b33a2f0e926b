import * as v from 'valibot';
import { scenarioLimits } from '../spec/scenario.ts';
import { tidied } from '../spec/tidied.ts';

/** A scenario a reader keeps under a name. `text` is its file, as `readScenarioFile` opens it. */
export type KeptScenario = v.InferOutput<typeof keptScenario>;

const keptScenario = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  name: v.pipe(v.string(), v.transform(asName)),
  text: v.string(),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** How many times the device took it: tells whether another tab did since. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Returns what a device has stored as a kept scenario; `null` where it is none. */
export function readKept(stored: unknown): KeptScenario | null {
  const read = v.safeParse(keptScenario, stored);
  return read.success ? read.output : null;
}

/** Returns a name as it stands in the list: one line, at most 300 characters. */
export function asName(name: string): string {
  return tidied(name, scenarioLimits.textLength);
}
