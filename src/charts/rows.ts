/** How far rows stand apart: as suits them, and the least at which each can be read. */
export type RowSteps = { readonly suits: number; readonly least: number };

/** Rows spread over a height that was asked for no farther than this, in steps that suit them. */
const widest = 2.2;

/** Returns the step from one row to the next; `room` is the height asked for, `null` where the rows make it. */
export function rowStep(count: number, { suits, least }: RowSteps, room: number | null): number {
  return room === null || count === 0 ? suits : Math.min(suits * widest, Math.max(least, room / count));
}
