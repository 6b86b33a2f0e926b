import type { PageTableId, TableId } from './index.ts';

/**
 * What answers rest on: the rows of tables, wherever they are held. At the desk and in Node they are arquero's; a figure in another page holds
 * those of its own ports as plain rows.
 */
export type Known<K extends TableId = PageTableId> = { readonly [I in K]: { objects(): object[] } } & {
  /** Day the dataset was compiled (ISO); `null` where it does not say. */
  readonly dataDate: string | null;
};
