import type { Range, Scenario } from '../spec/scenario.ts';
import { baselineOf, surprises, type Baseline, type BaselineParameters, type Pool } from './baseline.ts';
import { disasterShares } from './disasters.ts';
import { layOut } from './draws.ts';
import type { History } from './history.ts';
import { lostToLimits, type Season } from './limits.ts';
import { movePath, type MoveYear } from './move-path.ts';
import { movesTogether, type MoveSum } from './moves-together.ts';
import { samplerOf, type Sampler } from './sample.ts';
import { yearDraws, type YearDraws } from './year-draws.ts';

/** What a scenario is set in: a port's past and how its passengers are counted. */
export type Setting = {
  readonly history: History;
  readonly pool: Pool;
  readonly parameters: BaselineParameters;
  readonly base: number;
  /** Passenger movements of the base year. */
  readonly baseValue: number;
  /** Homeport share of passenger movements. */
  readonly homeportShare: Range;
  readonly season: Season;
};

export type Run = {
  readonly years: readonly number[];
  readonly inYear: (year: number) => YearDraws;
  /** Each move in a year before disasters and limits. */
  readonly movesIn: (year: number) => readonly MoveYear[];
};

/**
 * Returns a simulator of a setting. Draws are laid out once for a seed and kept, and so is every part of a scenario that the next one shares with it,
 * so that a lever that moves costs its own part only. `forget` drops what the last scenario did not use.
 */
export function simulator(setting: Setting): {
  readonly run: (scenario: Scenario) => Run;
  readonly forget: () => void;
} {
  const kept = new Map<string, unknown>();
  const used = new Set<string>();
  const keep = <T>(key: string, make: () => T): T => {
    used.add(key);
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  return {
    run: (scenario) => {
      const draws = keep(`draws ${scenario.seed} ${scenario.draws}`, () => layOut(scenario.seed, scenario.draws));
      const luck = `${scenario.seed} ${scenario.draws} ${scenario.noise}`;
      const sampler = keep(`sampler ${luck}`, () => samplerOf(draws, scenario.noise));
      const baseline = keep('baseline', () =>
        baselineOf(setting.history, setting.base, setting.pool, setting.parameters, setting.baseValue),
      );
      const shock = keep(`shock ${luck} ${scenario.horizon}`, () =>
        scenario.noise ? surprises(draws, scenario.horizon - setting.base, setting.parameters) : [],
      );
      const disasters = JSON.stringify(scenario.disasters);
      const shares =
        scenario.disasters.length === 0
          ? null
          : keep(`disasters ${luck} ${scenario.horizon} ${disasters}`, () =>
              disasterShares(scenario.disasters, setting.base + 1, scenario.horizon, sampler),
            );
      const { limits } = scenario;
      const lost =
        limits && keep(`limits ${luck} ${JSON.stringify(limits)}`, () => lostToLimits(limits, setting.season, sampler));
      const paths = scenario.moves.map((move, at) =>
        keep(`${luck} move ${at} ${JSON.stringify(move)}`, () => movePath(move, at, sampler)),
      );
      return {
        years: Array.from({ length: scenario.horizon - setting.base }, (_, index) => setting.base + 1 + index),
        inYear: (year) => {
          const base = keep(`base ${luck} ${year} ${JSON.stringify(scenario.growth)}`, () =>
            baselineIn(year, baseline, scenario.growth, shock[year - setting.base - 1], sampler),
          );
          const stay = keep(`stay ${luck}`, () => sampler.range('homeport share', setting.homeportShare));
          const before = keep<{ last: MoveSum | null }>(`moves ${luck} ${year}`, () => ({ last: null }));
          before.last = movesTogether(paths, year, scenario.draws, before.last);
          return yearDraws({
            base,
            homeportShare: stay,
            moves: before.last.sum,
            share: shares?.get(year) ?? null,
            lostOf: lost?.(year) ?? null,
          });
        },
        movesIn: (year) => paths.map((path) => path.inYear(year)),
      };
    },
    forget: () => {
      for (const key of kept.keys()) if (!used.has(key)) kept.delete(key);
      used.clear();
    },
  };
}

function baselineIn(
  year: number,
  baseline: Baseline,
  growth: Range | null,
  shock: Float64Array | undefined,
  sampler: Sampler,
): Float64Array {
  const ahead = year - baseline.base;
  const own = growth === null ? null : sampler.range('growth', growth);
  const middle = baseline.value * Math.exp(baseline.drift(ahead));
  const values = new Float64Array(sampler.count);
  for (let draw = 0; draw < sampler.count; draw++) {
    const expected = own ? baseline.value * (1 + (own[draw] ?? 0)) ** ahead : middle;
    values[draw] = shock ? expected * Math.exp(baseline.scale * (shock[draw] ?? 0)) : expected;
  }
  return values;
}
