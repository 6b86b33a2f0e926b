import type { DotMark, Mark, PathMark } from '../charts/scene.ts';

/**
 * Returns the marks with each run of like dots and paths as one path: a figure of a thousand points is not a thousand elements. Nothing
 * is painted otherwise. Dashed paths stay apart, because programs differ in where a dash begins again, and so do those that let others shine through.
 */
export function joined(marks: readonly Mark[]): Mark[] {
  const found: Mark[] = [];
  let run: (DotMark | PathMark)[] = [];
  const close = () => {
    const [first] = run;
    if (first && run.length > 1) found.push(onePath(first, run));
    else if (first) found.push(first);
    run = [];
  };
  for (const mark of marks) {
    const [first] = run;
    if (mark.kind === 'text' || (first && !alike(first, mark))) close();
    if (mark.kind === 'text') found.push(mark);
    else run.push(mark);
  }
  close();
  return found;
}

function alike(a: DotMark | PathMark, b: DotMark | PathMark): boolean {
  if (a.kind === 'path' && (b.kind !== 'path' || isApart(a) || isApart(b))) return false;
  if (a.kind === 'dot' && (b.kind !== 'dot' || a.r !== b.r)) return false;
  return (
    a.series === b.series && a.mark === b.mark && a.fill === b.fill && a.stroke === b.stroke && a.width === b.width
  );
}

/** Dashes would begin elsewhere, and where two bands lie on each other one path is paler. */
function isApart({ dash, opacity }: PathMark): boolean {
  return dash !== undefined || opacity !== undefined;
}

function onePath(first: DotMark | PathMark, run: readonly (DotMark | PathMark)[]): PathMark {
  const { series, mark, fill, stroke, width } = first;
  return {
    kind: 'path',
    d: run.map((one) => (one.kind === 'path' ? one.d : circle(one))).join(''),
    ...(series === undefined ? {} : { series }),
    ...(mark === undefined ? {} : { mark }),
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke }),
    ...(width === undefined ? {} : { width }),
  };
}

function circle({ x, y, r }: DotMark): string {
  const [radius, across] = [hundredth(r), hundredth(2 * r)];
  return `M${hundredth(x - radius)},${y}a${radius},${radius} 0 1,0 ${across},0a${radius},${radius} 0 1,0 ${-across},0z`;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
