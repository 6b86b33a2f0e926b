import type { MoveYear } from './move-path.ts';

/** One year in every draw: baseline + moves − lost = result, in passenger movements; people once. */
export type YearDraws = {
  readonly baseline: Float64Array;
  readonly moves: Float64Array;
  /** Empty where nothing limits. */
  readonly lost: Float64Array;
  readonly result: Float64Array;
  /** Reckoned when first asked for. */
  readonly people: Float64Array;
  /** Baseline before disasters. */
  readonly undisturbed: Float64Array;
  /** What disasters took from baseline and moves; empty where there are none. */
  readonly struck: Float64Array;
};

/** What a year is put together from, in every draw. */
export type YearParts = {
  readonly base: Float64Array;
  /** Homeport share of the baseline's movements. */
  readonly homeportShare: Float64Array;
  readonly moves: MoveYear;
  /** Share that disasters leave; `null` for none. */
  readonly share: Float64Array | null;
  /** What limits turn away of those that want to come; `null` for none. */
  readonly lostOf: ((wanted: number, draw: number) => number) | null;
};

/** Returns a year in every draw. Parts are left as they are, and passed on where nothing changes them. */
export function yearDraws(parts: YearParts): YearDraws {
  const { base, share, lostOf } = parts;
  const { length } = base;
  const wanting = parts.moves.movements;
  const baseline = share ? new Float64Array(length) : base;
  const [lost, struck] = [new Float64Array(lostOf ? length : 0), new Float64Array(share ? length : 0)];
  const result = new Float64Array(length);
  // Nobody can lose more than there is, which is rare: only then are the moves of the year their own.
  let moves = share ? wanting.slice() : wanting;
  for (let draw = 0; draw < length; draw++) {
    let own = base[draw] as number;
    let brought = wanting[draw] as number;
    if (own + brought < 0) {
      if (moves === wanting) moves = wanting.slice();
      brought = -own;
      moves[draw] = brought;
    }
    if (share) {
      const left = share[draw] as number;
      struck[draw] = (1 - left) * (own + brought);
      own *= left;
      brought *= left;
      baseline[draw] = own;
      moves[draw] = brought;
    }
    result[draw] = own + brought;
  }
  if (lostOf)
    for (let draw = 0; draw < length; draw++) {
      const wanted = result[draw] as number;
      const away = Math.min(wanted, lostOf(wanted, draw));
      lost[draw] = away;
      result[draw] = wanted - away;
    }
  let people: Float64Array | null = null;
  return {
    baseline,
    moves,
    lost,
    result,
    get people() {
      return (people ??= peopleOf(parts, result, lost));
    },
    undisturbed: base,
    struck,
  };
}

/** People are lost like their movements. */
function peopleOf({ base, homeportShare, moves, share }: YearParts, result: Float64Array, lost: Float64Array) {
  const people = new Float64Array(base.length);
  const isLimited = lost.length > 0;
  for (let draw = 0; draw < base.length; draw++) {
    const own = base[draw] as number;
    let guests = own * (1 - (homeportShare[draw] as number) / 2) + (moves.people[draw] as number);
    if (guests < 0 || own + (moves.movements[draw] as number) < 0) guests = 0;
    if (share) guests *= share[draw] as number;
    if (isLimited && (lost[draw] as number) > 0)
      guests *= (result[draw] as number) / ((result[draw] as number) + (lost[draw] as number));
    people[draw] = guests;
  }
  return people;
}
