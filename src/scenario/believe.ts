import type { Swing } from '../series/what-if.ts';
import type { Scenario } from '../spec/scenario.ts';
import { atCentre, certain, leversOf, withLever, type Lever } from '../spec/levers.ts';
import { quantiles } from './quantiles.ts';
import type { Run } from './simulate.ts';

/** An assumption that the result rests on: a lever, its central value, and the passenger movements of the median that rest on it. */
export type Belief = {
  readonly lever: string;
  readonly value: number;
  /** Of a lever with a range how far it swings the median; of a certain one what is lost where it changes nothing, negative where it costs. */
  readonly passengers: number;
  readonly certain: boolean;
};

const most = 3;

/**
 * Returns what one would have to believe: the up to three levers that carry the median of a year most, the heaviest first. `swings` is the tornado of
 * that year. Where several levers of a move carry it whole (calls, berths, occupancy, probability), the first one speaks for it.
 */
export function believe(
  run: (scenario: Scenario) => Run,
  scenario: Scenario,
  year: number,
  swings: readonly Swing[],
): Belief[] {
  const centre = atCentre(scenario);
  const median = (one: Scenario) => quantiles(run(one).inYear(year).result, [0.5])[0] ?? 0;
  const whole = median(centre);
  const beliefs = leversOf(scenario).flatMap((lever): Belief[] => {
    const swing = swings.find((one) => one.lever === lever.path);
    const idle = idleValue(lever);
    if (!swing && idle === null) return [];
    const passengers = swing ? swing.swing : whole - median(withLever(centre, lever.path, certain(idle ?? 0)));
    return [{ lever: lever.path, value: lever.range.central, passengers: Math.round(passengers), certain: !swing }];
  });
  const partOf = ({ lever }: Belief) => lever.split('.').slice(0, 2).join('.');
  return beliefs
    .filter(
      (one, at) =>
        one.passengers !== 0 &&
        !beliefs
          .slice(0, at)
          .some(
            (other) =>
              one.certain &&
              other.certain &&
              partOf(other) === partOf(one) &&
              Math.abs(other.passengers - one.passengers) <= 1,
          ),
    )
    .toSorted((a, b) => Math.abs(b.passengers) - Math.abs(a.passengers))
    .slice(0, most);
}

/** The value at which a lever changes nothing; `null` where it has none. */
function idleValue({ path, rule }: Lever): number | null {
  if (path.endsWith('.halfLife')) return null;
  return path.endsWith('.depth') ? 0 : rule.otherwise;
}
