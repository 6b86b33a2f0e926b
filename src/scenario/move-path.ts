import type { Move } from '../spec/scenario.ts';
import type { Sampler } from './sample.ts';

/** A move in one year: passenger movements and people of each draw, negative for a loss. */
export type MoveYear = { readonly movements: Float64Array; readonly people: Float64Array };

/** Seasons in which a newcomer may withdraw. */
const trialSeasons = 3;

/**
 * Returns what a move brings in a year, in each draw:
 * people = calls × berths × occupancy × ramp × (1 − displaced) × (1 − already in trend), and movements = people × (1 + h), h being the share of
 * people who start and end here and so move twice. The first season is `lead` years after the decision, the ramp grows evenly over its seasons, and a
 * newcomer withdraws at its yearly risk after its first, second or third season. `at` keeps the luck of each move apart.
 *
 * @example 5,610 berths × 1.05 × 26 calls = 153,153 movements in transit; 191,441 where a quarter of the guests start and end here
 */
export function movePath(move: Move, at: number, sampler: Sampler): (year: number) => MoveYear {
  const { count } = sampler;
  const value = (field: keyof Move['values']) => sampler.range(`move ${at} ${field}`, move.values[field]);
  const [lead, ramp, calls, berths, occupancy] = [
    value('lead'),
    value('ramp'),
    value('calls'),
    value('berths'),
    value('occupancy'),
  ];
  const [embark, firstEmbark, displaced, inTrend] = [
    value('embarkShare'),
    value('firstEmbarkShare'),
    value('displaced'),
    value('alreadyInTrend'),
  ];
  const [probability, withdrawal] = [value('probability'), value('withdrawal')];
  const happens = sampler.chance(`move ${at} happens`);
  const leaves = sampler.chance(`move ${at} withdraws`);
  const sign = move.kind === 'loss' ? -1 : 1;
  const full = new Float64Array(count);
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  for (let draw = 0; draw < count; draw++) {
    const keep = (1 - (displaced[draw] ?? 0)) * (1 - (inTrend[draw] ?? 0));
    full[draw] =
      (happens[draw] ?? 1) < (probability[draw] ?? 0)
        ? sign * (calls[draw] ?? 0) * (berths[draw] ?? 0) * (occupancy[draw] ?? 0) * keep
        : 0;
    start[draw] = move.decision + Math.round(lead[draw] ?? 0);
    end[draw] = (start[draw] ?? 0) + (sign > 0 ? seasonsStayed(leaves[draw] ?? 1, withdrawal[draw] ?? 0) : forGood);
  }
  return (year) => {
    const movements = new Float64Array(count);
    const people = new Float64Array(count);
    for (let draw = 0; draw < count; draw++) {
      const season = year - (start[draw] ?? 0);
      if (season < 0 || year >= (end[draw] ?? 0)) continue;
      const here = (full[draw] ?? 0) * Math.min(1, (season + 1) / (ramp[draw] ?? 1));
      const share = season === 0 ? Math.min(embark[draw] ?? 0, firstEmbark[draw] ?? 0) : (embark[draw] ?? 0);
      people[draw] = here;
      movements[draw] = here * (1 + share);
    }
    return { movements, people };
  };
}

/** Seasons of one that never withdraws. */
const forGood = 10_000;

function seasonsStayed(luck: number, risk: number): number {
  let left = 0;
  for (let season = 1; season <= trialSeasons; season++) {
    left += (1 - left) * risk;
    if (luck < left) return season;
  }
  return forGood;
}
