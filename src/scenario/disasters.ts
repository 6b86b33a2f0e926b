import type { Disaster } from '../spec/scenario.ts';
import type { Sampler } from './sample.ts';

/**
 * Returns the share of traffic that is left in each draw, for each year from `first` to `last`: 1 − Σ depth × ½ ^ (years since ÷ half-life),
 * never below 1 %. A disaster strikes in the year it names, else in any year with its yearly rate.
 */
export function disasterShares(
  disasters: readonly Disaster[],
  first: number,
  last: number,
  sampler: Sampler,
): Map<number, Float64Array> {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const lost = new Map(years.map((year) => [year, new Float64Array(sampler.count)]));
  disasters.forEach((disaster, at) => {
    const depth = sampler.range(`disaster ${at} depth`, disaster.values.depth);
    const halfLife = sampler.range(`disaster ${at} half-life`, disaster.values.halfLife);
    const rate = sampler.range(`disaster ${at} rate`, disaster.values.rate);
    for (const struck of disaster.year === null ? years : [disaster.year]) {
      const chance = sampler.chance(`disaster ${at} strikes ${struck}`);
      for (const year of years.filter((one) => one >= struck)) {
        const sums = lost.get(year);
        if (!sums) continue;
        for (let draw = 0; draw < sampler.count; draw++) {
          if (disaster.year === null && (chance[draw] ?? 1) >= (rate[draw] ?? 0)) continue;
          sums[draw] = (sums[draw] ?? 0) + (depth[draw] ?? 0) * 0.5 ** ((year - struck) / (halfLife[draw] ?? 1));
        }
      }
    }
  });
  for (const shares of lost.values())
    for (let draw = 0; draw < shares.length; draw++) shares[draw] = Math.max(0.01, 1 - (shares[draw] ?? 0));
  return lost;
}
