/** What a table in a file holds; nothing stands for what is absent. */
export type Cell = string | number | null | undefined;

/** Returns a value to six decimals: beyond them there is only the noise of division. */
export function decimal(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(6));
}
