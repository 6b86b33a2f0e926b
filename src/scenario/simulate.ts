import type { Range, Scenario } from '../spec/scenario.ts';
import { baselineOf, surprises, type Baseline, type BaselineParameters, type Pool } from './baseline.ts';
import { disasterShares } from './disasters.ts';
import { layOut } from './draws.ts';
import type { History } from './history.ts';
import { lostToLimits, type Season } from './limits.ts';
import { movePath, type MoveYear } from './move-path.ts';
import { samplerOf, type Sampler } from './sample.ts';

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

/** One year in every draw: baseline + moves − lost = result, in passenger movements; people once. */
export type YearDraws = {
  readonly baseline: Float64Array;
  readonly moves: Float64Array;
  /** Empty where nothing limits. */
  readonly lost: Float64Array;
  readonly result: Float64Array;
  readonly people: Float64Array;
  /** Baseline before disasters. */
  readonly undisturbed: Float64Array;
  /** What disasters took from baseline and moves; empty where there are none. */
  readonly struck: Float64Array;
  /** Each move before disasters. */
  readonly each: readonly MoveYear[];
};

export type Run = { readonly years: readonly number[]; readonly inYear: (year: number) => YearDraws };

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
      const paths = scenario.moves.map((move, at) => {
        const key = `${luck} move ${at} ${JSON.stringify(move)}`;
        const path = keep(key, () => movePath(move, at, sampler));
        return (year: number) => keep(`${key} ${year}`, () => path(year));
      });
      return {
        years: Array.from({ length: scenario.horizon - setting.base }, (_, index) => setting.base + 1 + index),
        inYear: (year) => {
          const base = keep(`base ${luck} ${year} ${JSON.stringify(scenario.growth)}`, () =>
            baselineIn(year, baseline, scenario.growth, shock[year - setting.base - 1], sampler),
          );
          const stay = keep(`stay ${luck}`, () => sampler.range('homeport share', setting.homeportShare));
          return together(
            base,
            stay,
            paths.map((path) => path(year)),
            shares?.get(year) ?? null,
            lost?.(year) ?? null,
          );
        },
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

function together(
  base: Float64Array,
  homeportShare: Float64Array,
  each: readonly MoveYear[],
  share: Float64Array | null,
  lostOf: ((wanted: number, draw: number) => number) | null,
): YearDraws {
  const { length } = base;
  const { movements: moves, people } = summed(each, length);
  const baseline = share ? base.slice() : base;
  const [lost, struck] = [new Float64Array(lostOf ? length : 0), new Float64Array(share ? length : 0)];
  const result = new Float64Array(length);
  for (let draw = 0; draw < length; draw++) {
    let own = base[draw] as number;
    let brought = moves[draw] as number;
    let guests = own * (1 - (homeportShare[draw] as number) / 2) + (people[draw] as number);
    // Nobody can lose more than there is.
    if (own + brought < 0) {
      brought = -own;
      guests = 0;
    }
    if (share) {
      const left = share[draw] as number;
      struck[draw] = (1 - left) * (own + brought);
      own *= left;
      brought *= left;
      guests *= left;
      baseline[draw] = own;
    }
    const wanted = own + brought;
    const away = lostOf ? Math.min(wanted, lostOf(wanted, draw)) : 0;
    if (lostOf) lost[draw] = away;
    moves[draw] = brought;
    result[draw] = wanted - away;
    people[draw] = away > 0 ? Math.max(0, guests) * ((wanted - away) / wanted) : Math.max(0, guests);
  }
  return { baseline, moves, lost, result, people, undisturbed: base, struck, each };
}

/** Two moves at a time, which halves what is written between. */
function summed(each: readonly MoveYear[], length: number): MoveYear {
  const movements = new Float64Array(length);
  const people = new Float64Array(length);
  for (let at = 0; at < each.length; at += 2) {
    const one = each[at] as MoveYear;
    const other = each[at + 1];
    for (let draw = 0; draw < length; draw++) {
      movements[draw] = (movements[draw] as number) + (one.movements[draw] as number);
      people[draw] = (people[draw] as number) + (one.people[draw] as number);
      if (!other) continue;
      movements[draw] = (movements[draw] as number) + (other.movements[draw] as number);
      people[draw] = (people[draw] as number) + (other.people[draw] as number);
    }
  }
  return { movements, people };
}
