import { readKept, type KeptScenario } from './kept-scenario.ts';
import type { Shelf, Tabs } from './shelf.ts';

/** Where something is kept. `tab`: in this tab only, and gone with it, because the device refused or is full. */
export type Where =
  | { readonly kept: 'device'; readonly reason: null }
  | { readonly kept: 'tab'; readonly reason: 'refused' | 'full' };

/** What is kept, the latest first, and whether the device has all of it. */
export type KeptState = { readonly scenarios: readonly KeptScenario[] } & Where;

export type DeviceOrTab = {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same state while nothing changed. */
  readonly all: () => KeptState;
  readonly where: (id: string) => Where;
  /**
   * Puts on the device what `change` makes of what stands there, in one step; else keeps `given` in this tab. Resolves to what is kept now.
   * `unsaved` is what only this tab has under the same id.
   */
  readonly put: (
    given: KeptScenario,
    change: (stored: KeptScenario | null, unsaved: KeptScenario | null) => KeptScenario,
  ) => Promise<KeptScenario>;
  /** Resolves to whether it is gone. */
  readonly remove: (id: string) => Promise<boolean>;
};

/** Returns scenarios by their ids, once those of the device are read: on the device where it takes them, else in this tab. Nothing here rejects. */
export async function deviceOrTab(shelf: Shelf, tabs: Tabs): Promise<DeviceOrTab> {
  const listeners = new Set<() => void>();
  const onDevice = new Map<string, KeptScenario>();
  const inTab = new Map<string, KeptScenario>();
  let reason: Where['reason'] = null;
  let state: KeptState = { scenarios: [], kept: 'device', reason: null };

  const show = () => {
    const scenarios = [...new Map([...onDevice, ...inTab]).values()].toSorted(
      (a, b) => b.savedAt.localeCompare(a.savedAt) || a.id.localeCompare(b.id),
    );
    state = { scenarios, ...whereFor(reason) };
    for (const listener of listeners) listener();
  };
  const answered = () => {
    if (inTab.size === 0) reason = null;
  };
  const read = async () => {
    try {
      const stored = await shelf.entries();
      onDevice.clear();
      for (const one of stored.flatMap((entry) => readKept(entry[1]) ?? [])) onDevice.set(one.id, one);
      answered();
    } catch {
      reason ??= 'refused';
    }
    show();
  };

  tabs.onTold(() => void read());
  await read();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    all: () => state,
    where: (id) => whereFor(inTab.has(id) ? reason : null),
    put: async (given, change) => {
      let kept = given;
      try {
        await shelf.update(given.id, (stored) => {
          kept = change(readKept(stored), inTab.get(given.id) ?? null);
          return kept;
        });
        onDevice.set(kept.id, kept);
        inTab.delete(kept.id);
        answered();
        tabs.tell();
      } catch (error) {
        kept = given;
        inTab.set(kept.id, kept);
        reason = isFull(error) ? 'full' : 'refused';
      }
      show();
      return kept;
    },
    remove: async (id) => {
      try {
        await shelf.del(id);
      } catch {
        if (onDevice.has(id)) return false;
      }
      onDevice.delete(id);
      inTab.delete(id);
      answered();
      tabs.tell();
      show();
      return true;
    },
  };
}

function whereFor(reason: Where['reason']): Where {
  return reason === null ? { kept: 'device', reason } : { kept: 'tab', reason };
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
