import { deviceOrTab, type DeviceOrTab, type Where } from './device-or-tab.ts';
import { asName, type KeptScenario } from './kept-scenario.ts';
import { deviceShelf, otherTabs, type Shelf, type Tabs } from './shelf.ts';

/** As what a draft is kept now. `beside`: another tab had changed the scenario meanwhile, and both are kept, this one under a name of its own. */
export type Saved = { readonly scenario: KeptScenario; readonly beside: boolean } & Where;

/** A scenario being worked on in this tab. Its saves take place one after the other, and later ones follow where the first one went. */
export type Draft = { readonly save: (text: string) => Promise<Saved> };

export type KeptScenarios = Pick<DeviceOrTab, 'subscribe' | 'all' | 'remove'> & {
  /** Begins to work on a kept scenario, or on a new one, which is kept under its name with the first save. */
  readonly draft: (from: KeptScenario | { readonly name: string }) => Draft;
  readonly rename: (scenario: KeptScenario, name: string) => Promise<void>;
  /** Keeps a scenario again that was removed. */
  readonly putBack: (scenario: KeptScenario) => Promise<void>;
};

/** What varies: the moment, in ISO, and ids that nobody else has. */
type World = { readonly now: () => string; readonly newId: () => string };

/**
 * Returns the scenarios kept on a device, once they are read. Nothing here rejects: what the device does not take is kept in this tab, said to be so,
 * and offered to the device again with its next save.
 */
export async function openKeptScenarios(shelf: Shelf, tabs: Tabs, world: World): Promise<KeptScenarios> {
  const kept = await deviceOrTab(shelf, tabs);
  return {
    subscribe: kept.subscribe,
    all: kept.all,
    remove: kept.remove,
    draft: (from) => draftOf(kept, from, world),
    rename: async (scenario, name) => {
      const named = { ...scenario, name: asName(name) };
      await kept.put(named, (stored) => ({ ...(stored ?? named), name: named.name }));
    },
    putBack: async (scenario) => {
      await kept.put(scenario, (stored) => stored ?? scenario);
    },
  };
}

/** Returns the scenarios kept in this browser. */
export function keptScenariosHere(): Promise<KeptScenarios> {
  return openKeptScenarios(deviceShelf('scenarios'), otherTabs('scenarios'), {
    now: () => new Date().toISOString(),
    // `randomUUID` is there on secure pages only, and a port's own network may not have them.
    newId: () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'),
  });
}

function draftOf(kept: DeviceOrTab, from: KeptScenario | { readonly name: string }, { now, newId }: World): Draft {
  let mine: KeptScenario =
    'id' in from ? from : { id: newId(), name: asName(from.name), text: '', savedAt: now(), revision: 0 };
  let last: Promise<unknown> = Promise.resolve();
  const save = async (text: string): Promise<Saved> => {
    const name = kept.all().scenarios.find(({ id }) => id === mine.id)?.name ?? mine.name;
    const given = { ...mine, name, text, savedAt: now() };
    const written = await kept.put(given, (stored, unsaved) => {
      // Two tabs that come to the same scenario have nothing to settle.
      if (stored !== null && stored.revision !== given.revision && stored.text !== text) return stored;
      const revision = (stored ?? given).revision + 1;
      return { ...given, revision, name: (unsaved ?? stored ?? given).name };
    });
    const beside = written.text !== text;
    const apart = { ...given, id: newId(), name: freeName(name, kept), revision: 0 };
    mine = beside ? await kept.put(apart, () => ({ ...apart, revision: 1 })) : written;
    return { scenario: mine, beside, ...kept.where(mine.id) };
  };
  return {
    save: (text) => {
      const saved = last.then(
        () => save(text),
        () => save(text),
      );
      last = saved;
      return saved;
    },
  };
}

/** “Our aim (2)”, or the first number that is free. */
function freeName(name: string, kept: DeviceOrTab): string {
  const taken = new Set(kept.all().scenarios.map((one) => one.name));
  const plain = name.replace(/ \(\d+\)$/, '');
  let count = 2;
  while (taken.has(`${plain} (${count})`)) count++;
  return `${plain} (${count})`;
}
