import type { MovePath, MoveYear } from './move-path.ts';

/** The sum of some moves in a year. It is never written to again, so that whoever holds it may keep it. */
export type MoveSum = { readonly of: readonly MovePath[]; readonly sum: MoveYear };

/**
 * Returns the sum of moves in a year. Where an earlier sum shares most of its moves only those that differ are taken away and added, which gives the
 * same to the last bit as adding up all of them: see `movePath`.
 */
export function movesTogether(
  paths: readonly MovePath[],
  year: number,
  count: number,
  before: MoveSum | null,
): MoveSum {
  const gone = before ? before.of.filter((path) => !paths.includes(path)) : [];
  const come = before ? paths.filter((path) => !before.of.includes(path)) : paths;
  if (before && gone.length + come.length === 0) return before;
  const isNear = before && gone.length + come.length < paths.length;
  const sum: MoveYear = isNear
    ? { movements: before.sum.movements.slice(), people: before.sum.people.slice() }
    : { movements: new Float64Array(count), people: new Float64Array(count) };
  if (isNear) for (const path of gone) path.addTo(sum, year, -1);
  for (const path of isNear ? come : paths) path.addTo(sum, year, 1);
  return { of: paths, sum };
}
