/** A rectangle in the picture. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Returns how many square pixels two boxes share. */
export function overlap(a: Box, b: Box): number {
  return (
    Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
    Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
  );
}

/**
 * Returns heights at least `gap` apart and within the bounds, as near to those wanted as their order allows.
 * More of them than fit are spread evenly.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y || a.index - b.index);
  const step = Math.min(gap, order.length > 1 ? (bottom - top) / (order.length - 1) : gap);
  const placed = clusters(
    order.map(({ y }) => Math.min(bottom, Math.max(top, y))),
    step,
    top,
    bottom,
  );
  const result: number[] = [];
  order.forEach(({ index }, rank) => {
    result[index] = placed[rank] ?? top;
  });
  return result;
}

/** Neighbours that would touch are merged into clusters centred on what their members wanted (pool adjacent violators). */
function clusters(sorted: readonly number[], step: number, top: number, bottom: number): number[] {
  const groups: { centre: number; size: number }[] = [];
  const half = (size: number) => ((size - 1) * step) / 2;
  const within = (centre: number, size: number) => Math.min(bottom - half(size), Math.max(top + half(size), centre));
  for (const y of sorted) {
    let group = { centre: within(y, 1), size: 1 };
    let before = groups.at(-1);
    while (before && group.centre - half(group.size) < before.centre + half(before.size) + step - 1e-6) {
      groups.pop();
      const size = before.size + group.size;
      group = { centre: within((before.centre * before.size + group.centre * group.size) / size, size), size };
      before = groups.at(-1);
    }
    groups.push(group);
  }
  return groups.flatMap(({ centre, size }) =>
    Array.from({ length: size }, (_, index) => centre - half(size) + index * step),
  );
}

/** `leader` is the thin box of the line that ties a label to what it names; it may cross no text either. */
export type Candidate<T> = { readonly box: Box; readonly leader: Box | null; readonly place: T };

/**
 * Returns the candidate that covers least of what is drawn already, the earliest of equals, or `null` when each would cover a forbidden
 * box (other text, the edge) or more of the drawing than the share of its own area that is allowed.
 */
export function leastCovering<T>(
  candidates: readonly Candidate<T>[],
  within: Box,
  forbidden: readonly Box[],
  soft: readonly Box[],
  allowed: number,
): (Candidate<T> & { readonly covered: number }) | null {
  let best: (Candidate<T> & { readonly covered: number }) | null = null;
  for (const candidate of candidates) {
    const { box, leader } = candidate;
    if (box.left < within.left || box.right > within.right || box.top < within.top || box.bottom > within.bottom)
      continue;
    if (forbidden.some((other) => touches(box, other) || (leader !== null && touches(leader, other)))) continue;
    const most = Math.min(
      best?.covered ?? Number.POSITIVE_INFINITY,
      allowed * (box.right - box.left) * (box.bottom - box.top) + Number.EPSILON,
    );
    const covered = coveredUpTo(box, soft, most);
    if (covered < most) best = { ...candidate, covered };
    if (covered === 0) break;
  }
  return best;
}

/** Returns whether two boxes share anything. */
export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The area of a box that is covered; counting stops once it exceeds what could still be of use. */
function coveredUpTo(box: Box, others: readonly Box[], most: number): number {
  let sum = 0;
  for (const other of others) {
    if (touches(box, other)) sum += overlap(box, other);
    if (sum >= most) return sum;
  }
  return sum;
}
