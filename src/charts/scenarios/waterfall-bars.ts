import type { Step } from '../../series/what-if.ts';
import { round } from '../frame.ts';
import type { Ink, Mark } from '../scene.ts';
import { diamond, sideways } from '../symbols.ts';

/** A step where it lies in the picture; `from` and `to` are across, `half` is half its height. */
export type Bar = {
  readonly part: Step['part'];
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly half: number;
  readonly ink: Ink;
  readonly series: string;
  /** The true end lies further to the right. */
  readonly isBound: boolean;
};

/** Narrower bars are a stroke. */
const narrowest = 1.5;

/**
 * Returns the marks of a step. A count is full; a result is light with an outline; what changes the sum points the way it goes, light where it adds
 * and open where it takes; the distance to an aim is dashed and ends at a hollow diamond; a bound has an arrow.
 */
export function barOf({ part, from, to, y, half, ink, series, isBound }: Bar): Mark[] {
  const own = { series, mark: part === 'base' ? 'point' : 'bound' } as const;
  const box = `M${from},${round(y - half)}H${to}V${round(y + half)}H${from}z`;
  const arrow: Mark[] = isBound ? [{ ...sideways(to, y, 10, ink), ...own }] : [];
  if (part === 'distance')
    return [
      { kind: 'path', series, mark: 'said', d: box, fill: 'paper', stroke: 'ink', width: 1.2, dash: '4 3' },
      { ...diamond(to, y, half * 0.8, 'ink', false), series, mark: 'said' },
    ];
  if (part === 'base')
    return [
      { ...own, kind: 'path', d: box, fill: isBound ? 'shade' : ink, stroke: ink, width: isBound ? 1.6 : 1 },
      ...arrow,
    ];
  if (part === 'result') return [{ ...own, kind: 'path', d: box, fill: 'shade', stroke: ink, width: 2 }, ...arrow];
  if (Math.abs(to - from) < narrowest)
    return [{ ...own, kind: 'path', d: `M${to},${round(y - half)}v${half * 2}`, stroke: ink, width: 1.6 }];
  const tip = round(Math.sign(to - from) * Math.min(half, Math.abs(to - from)));
  const neck = round(to - tip);
  const d = `M${from},${round(y - half)}H${neck}L${to},${y}L${neck},${round(y + half)}H${from}z`;
  return [{ ...own, kind: 'path', d, fill: to > from ? 'shade' : 'paper', stroke: ink, width: 1.4 }];
}

/** Returns a thin line from where each step ends to the step after it. */
export function connectors(bars: readonly Bar[]): Mark[] {
  return bars.slice(1).map((bar, at): Mark => {
    const before = bars[at] as Bar;
    return {
      kind: 'path',
      d: `M${before.to},${round(before.y + before.half)}V${round(bar.y - bar.half)}`,
      stroke: 'axis',
      width: 1,
    };
  });
}

/** Returns a dotted line down to the diamond of an aim, where there is one; only beside the bars where words stand between them. */
export function aimLine(bars: readonly Bar[], top: number, isBetweenWords: boolean): Mark[] {
  const aim = bars.find(({ part }) => part === 'distance');
  const beside = bars.filter(({ part }) => part !== 'distance');
  return aim
    ? [
        {
          kind: 'path',
          mark: 'said',
          d: isBetweenWords
            ? beside.map(({ y, half }) => `M${aim.to},${round(y - half)}V${round(y + half)}`).join('')
            : `M${aim.to},${top}V${round(aim.y - aim.half)}`,
          stroke: 'ink',
          width: 1,
          dash: '2 4',
        },
      ]
    : [];
}
