import { simulator } from '../../scenario/simulate.ts';
import type { PortFacts, ScenarioFacts } from './scenario-facts.ts';
import { settingOf } from './scenario-setting.ts';

type Simulator = ReturnType<typeof simulator> & {
  /** Returns what does not change while levers of moves, limits and disasters do: what was made last under the same key. */
  readonly last: <T>(key: string, make: () => T) => T;
};
type Base = { readonly year: number; readonly value: number };

/** Simulators of this many ports and years are kept: those a reader goes to and fro between. */
const most = 3;
const kept = new WeakMap<ScenarioFacts, Map<string, Simulator>>();

/** Returns the simulator of a port and year, the one before where there is one: a lever that moves then costs its own part only. */
export function simulatorFor(facts: ScenarioFacts, port: PortFacts, base: Base): Simulator {
  const all = kept.get(facts) ?? new Map<string, Simulator>();
  kept.set(facts, all);
  const key = `${port.port} ${base.year} ${base.value}`;
  const found = all.get(key) ?? withLast(simulator(settingOf(facts, port, base).setting));
  // The one used last comes last, and the first is let go of.
  all.delete(key);
  all.set(key, found);
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
  return found;
}

function withLast(simulators: ReturnType<typeof simulator>): Simulator {
  let held: { readonly key: string; readonly value: unknown } | null = null;
  return {
    ...simulators,
    last: <T>(key: string, make: () => T) => {
      if (held?.key !== key) held = { key, value: make() };
      return held.value as T;
    },
  };
}

/** Lets go of what the last answer did not use. */
export function forgetUnused(facts: ScenarioFacts): void {
  for (const one of kept.get(facts)?.values() ?? []) one.forget();
}
