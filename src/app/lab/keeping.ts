import { plainScenario } from '../../spec/plain-scenario.ts';
import { readScenarioFile, writeScenarioFile } from '../../spec/scenario-file.ts';
import type { Scenario } from '../../spec/scenario.ts';
import type { KeptScenario } from '../../store/kept-scenario.ts';

export { keptScenariosHere } from '../../store/kept-scenarios.ts';
export { writeScenarioFile };

/** Returns the scenario that is kept already, as it is after a reload; `undefined` where none is. */
export function alike(kept: readonly KeptScenario[], scenario: Scenario): KeptScenario | undefined {
  const text = asLinked(plainScenario(scenario));
  return kept.find((one) => {
    const read = readScenarioFile(one.text);
    return 'raw' in read && asLinked(read.raw) === text;
  });
}

/** What of a scenario comes through a link: numbers to six digits, and not always its reasons. */
function asLinked({ because: _, ...plain }: { readonly because?: unknown }): string {
  return JSON.stringify(plain, (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value,
  );
}
