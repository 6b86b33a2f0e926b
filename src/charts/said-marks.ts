import { apart } from '../series/statements.ts';
import type { Said } from '../series/series-set.ts';
import { round } from './frame.ts';
import type { Place } from './place.ts';
import { saidLabels, type SaidStyle } from './said-labels.ts';
import type { Mark } from './scene.ts';
import { diamond } from './symbols.ts';

/** A statement this far from the count is tied to it by a dotted line. */
const tied = 1.5;
/** Returns hollow diamonds for what was said, forecast or aimed at, with labels where they fit, those farthest from the count first. */
export function saidMarks(said: readonly Said[], style: SaidStyle): Mark[] {
  const { place, inks, measures } = style;
  const radius = measures.compact ? 5.5 : measures.label * 0.46;
  const order = said.toSorted((a, b) => Math.abs(apart(b)) - Math.abs(apart(a)));
  const ties = order.flatMap((one) => tieOf(one, radius, place) ?? []);
  const inkOf = (one: Said) => inks.get(one.port) ?? 'entity-0';
  return [
    ...ties.map(({ said: one, x, from, to }): Mark => ({
      kind: 'path',
      series: one.port,
      mark: 'said',
      d: `M${x},${from}V${to}`,
      stroke: inkOf(one),
      width: 1.2,
      dash: '2 4',
    })),
    ...order.map((one): Mark => ({
      ...diamond(place.x(one.year), place.y(one.value), radius, inkOf(one), one.kind === 'forecast'),
      series: one.port,
      mark: 'said',
    })),
    ...saidLabels(order, radius, {
      ...style,
      forbidden: [
        ...style.forbidden,
        ...ties.map(({ x, from, to }) => ({
          left: x - 2,
          right: x + 2,
          top: Math.min(from, to),
          bottom: Math.max(from, to),
        })),
      ],
    }),
  ];
}

type Tie = { readonly said: Said; readonly x: number; readonly from: number; readonly to: number };

/** The dotted line from a statement to a count far from it. */
function tieOf(said: Said, radius: number, place: Place): Tie | null {
  if (!said.counted || Math.abs(apart(said)) < Math.log(tied)) return null;
  const [y, counted] = [place.y(said.value), place.y(said.counted.value)];
  const towards = Math.sign(counted - y);
  return {
    said,
    x: round(place.x(said.year)),
    from: round(y + towards * (radius + 2)),
    to: round(counted - towards * 5),
  };
}
