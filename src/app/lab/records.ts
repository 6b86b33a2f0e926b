import type { Scenario } from '../../spec/scenario.ts';
import type { Draft } from '../../store/kept-scenarios.ts';

/** Where a scenario made here is kept: its draft, `null` before the first save, and what stands there, with whether it says its answer. */
export type Record = { draft: Draft | null; saved: Scenario | null; hasPin: boolean };

/** The record of each scenario in hand, by the item of the address that names it. In memory only. */
const records = new Map<string, Record>();

/** Returns the record of a scenario that is kept nowhere yet. */
export const noRecord = (): Record => ({ draft: null, saved: null, hasPin: false });

/**
 * Which record the scenario of an address is kept in. Undo, Back and a scenario taken from beside lead from one scenario to another: each must go on in
 * the record of its own, never in that of the one before it.
 */
export const recordOf = {
  get: (item: string): Record | null => records.get(item) ?? null,
  set: (item: string, record: Record): void => {
    records.set(item, record);
  },
  /** The next state of a scenario stays in its record; one that has none yet begins it. */
  goesOn: (from: string, to: string): void => {
    const record = records.get(from) ?? noRecord();
    records.set(from, record).set(to, record);
  },
  /** The scenario is as it was given: its next change is a scenario of its own. */
  startsAnew: (item: string): void => {
    records.delete(item);
  },
};
