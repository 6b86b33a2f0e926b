import type { Move } from '../spec/scenario.ts';
import type { Sampler } from './sample.ts';

/** A move in one year, or several together: passenger movements and people of each draw, negative for a loss. */
export type MoveYear = { readonly movements: Float64Array; readonly people: Float64Array };

export type MovePath = {
  readonly inYear: (year: number) => MoveYear;
  /** Adds the move to a sum of its year, or takes it away again: what is left is what was there, to the last bit. */
  readonly addTo: (sum: MoveYear, year: number, times: 1 | -1) => void;
};

/** Seasons in which a newcomer may withdraw. */
const trialSeasons = 3;

/**
 * What a move brings is cut to a four-millionth of a passenger (2 ^ −22), by adding this number and taking it away. Sums of such numbers are not rounded:
 * they are the same in any order, and one move can be exchanged without adding up the others again.
 */
const cut = 1.5 * 2 ** 30;

/**
 * Returns what a move brings in a year, in each draw:
 * people = calls × berths × occupancy × ramp × (1 − displaced) × (1 − already in trend), and movements = people × (1 + h), h being the share of
 * people who start and end here and so move twice. The first season is `lead` years after the decision, the ramp grows evenly over its seasons, and a
 * newcomer withdraws at its yearly risk after its first, second or third season. `at` keeps the luck of each move apart.
 *
 * @example 5,610 berths × 1.05 × 26 calls = 153,153 movements in transit; 191,441 where a quarter of the guests start and end here
 */
export function movePath(move: Move, at: number, sampler: Sampler): MovePath {
  const { count } = sampler;
  const { full, start, end } = seasonsOf(move, at, sampler);
  const value = (field: keyof Move['values']) => sampler.range(`move ${at} ${field}`, move.values[field]);
  const [ramp, embark, firstEmbark] = [value('ramp'), value('embarkShare'), value('firstEmbarkShare')];
  const addTo = ({ movements, people }: MoveYear, year: number, times: 1 | -1) => {
    for (let draw = 0; draw < count; draw++) {
      const season = year - (start[draw] as number);
      if (season < 0 || year >= (end[draw] as number)) continue;
      const seasons = ramp[draw] as number;
      let here = times * (full[draw] as number);
      if (season + 1 < seasons) here *= (season + 1) / seasons;
      let share = embark[draw] as number;
      if (season === 0 && (firstEmbark[draw] as number) < share) share = firstEmbark[draw] as number;
      people[draw] = (people[draw] as number) + (here + cut - cut);
      movements[draw] = (movements[draw] as number) + (here * (1 + share) + cut - cut);
    }
  };
  return {
    addTo,
    inYear: (year) => {
      const alone = { movements: new Float64Array(count), people: new Float64Array(count) };
      addTo(alone, year, 1);
      return alone;
    },
  };
}

/** People in a full season, its first year and the first year without it, in each draw. */
function seasonsOf(move: Move, at: number, sampler: Sampler) {
  const { count } = sampler;
  const value = (field: keyof Move['values']) => sampler.range(`move ${at} ${field}`, move.values[field]);
  const [lead, calls, berths, occupancy] = [value('lead'), value('calls'), value('berths'), value('occupancy')];
  const [displaced, inTrend] = [value('displaced'), value('alreadyInTrend')];
  const [probability, withdrawal] = [value('probability'), value('withdrawal')];
  const happens = sampler.chance(`move ${at} happens`);
  const leaves = sampler.chance(`move ${at} withdraws`);
  const sign = move.kind === 'loss' ? -1 : 1;
  const full = new Float64Array(count);
  const [start, end] = [new Int16Array(count), new Int16Array(count)];
  for (let draw = 0; draw < count; draw++) {
    const keep = (1 - (displaced[draw] ?? 0)) * (1 - (inTrend[draw] ?? 0));
    full[draw] =
      (happens[draw] ?? 1) < (probability[draw] ?? 0)
        ? sign * (calls[draw] ?? 0) * (berths[draw] ?? 0) * (occupancy[draw] ?? 0) * keep
        : 0;
    start[draw] = move.decision + Math.round(lead[draw] ?? 0);
    end[draw] = (start[draw] ?? 0) + (sign > 0 ? seasonsStayed(leaves[draw] ?? 1, withdrawal[draw] ?? 0) : forGood);
  }
  return { full, start, end };
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
