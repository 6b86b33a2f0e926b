import type { Mark, Scene } from '../../charts/scene.ts';

/** Path data of this length is a coast or a border, and not a thing the data say. */
const longest = 1500;
/** Half a pixel, and points no nearer than two and a half: what nobody sees in a coast, and three quarters of a file. */
const step = 0.5;
const nearest = 2.5;

/** Returns a scene whose coasts and borders are written shorter; everything else is as it was. */
export function coarse(scene: Scene): Scene {
  return { ...scene, marks: scene.marks.map(withShortPath) };
}

function withShortPath(mark: Mark): Mark {
  const isGround = mark.kind === 'path' && mark.mark === undefined && mark.d.length > longest;
  return isGround ? { ...mark, d: shortPath(mark.d) } : mark;
}

/** Rewrites `M0,0l1,1 2,2z`, the way basemaps are written; any other path stays as it is. */
function shortPath(d: string): string {
  if (!/^(?:M-?[\d.]+,-?[\d.]+l[-\d., ]+z?)+$/.test(d)) return d;
  return d.replaceAll(
    /M(-?[\d.]+),(-?[\d.]+)l([-\d., ]+)(z?)/g,
    (_, left: string, top: string, rest: string, close: string) => {
      let [x, y] = [Number(left), Number(top)];
      let [atX, atY] = [rounded(x), rounded(y)];
      const start = `M${atX},${atY}l`;
      const steps: string[] = [];
      for (const pair of rest.split(' ')) {
        const [dx = 0, dy = 0] = pair.split(',').map(Number);
        [x, y] = [x + dx, y + dy];
        const [toX, toY] = [rounded(x) - atX, rounded(y) - atY];
        if (Math.hypot(toX, toY) < nearest) continue;
        steps.push(`${short(toX)}${toY < 0 ? '' : ' '}${short(toY)}`);
        [atX, atY] = [atX + toX, atY + toY];
      }
      return steps.length < (close === '' ? 1 : 2) ? '' : `${start}${steps.join(' ').replaceAll(' -', '-')}${close}`;
    },
  );
}

function rounded(value: number): number {
  return Math.round(value / step) * step;
}

function short(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}
