import { calibrated } from '../../scenario/calibrated.ts';
import type { EffectRates } from '../../scenario/effects.ts';
import type { Pool } from '../../scenario/baseline.ts';
import type { Setting } from '../../scenario/simulate.ts';
import type { Range } from '../../spec/scenario.ts';
import { historyOf, parameterOf, type PortFacts, type ScenarioFacts } from './scenario-facts.ts';

/** Returns what a scenario is set in, from a base year on, and what its effects are reckoned with. */
export function settingOf(
  facts: ScenarioFacts,
  port: PortFacts,
  base: { readonly year: number; readonly value: number },
): { setting: Setting; rates: EffectRates } {
  const parameter = parameterOf(facts);
  const season = seasonOf(facts, port);
  return {
    setting: {
      history: historyOf(port),
      pool: poolOf(facts),
      parameters: calibrated.parameters,
      base: base.year,
      baseValue: base.value,
      homeportShare: port.homeportShare,
      season,
    },
    rates: {
      parameter,
      ...season,
      occupancy: parameter('occupancy/contemporary') ?? one,
      crewAshore: facts.crewAshore,
      cityTour: facts.cityTour,
    },
  };
}

const one: Range = { low: 1, central: 1, high: 1 };

/** Returns the ports that growth is learnt from together. */
export function poolOf(facts: ScenarioFacts): Pool {
  const known = pools.get(facts);
  if (known) return known;
  const pool: Pool = {
    histories: facts.ports.filter(({ isPort }) => isPort).map(historyOf),
    pandemic: new Set(facts.pandemic),
    longRun: facts.longRun,
  };
  pools.set(facts, pool);
  return pool;
}

const pools = new WeakMap<ScenarioFacts, Pool>();

/** How the year of a port is spread over its days; Marseille's where the port has no figure of its own. */
function seasonOf(facts: ScenarioFacts, port: PortFacts): Setting['season'] {
  const other = facts.ports.find((one) => one.port === 'marseille');
  return {
    passengersPerCall: port.passengersPerCall ?? other?.passengersPerCall ?? 1,
    peakRatio: Math.max(1, port.peakRatio ?? other?.peakRatio ?? 1),
  };
}
