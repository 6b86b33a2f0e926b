import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Pin } from '../../spec/scenario-pin.ts';
import type { Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import type { KeptScenario } from '../../store/kept-scenario.ts';
import type { Draft, KeptScenarios, Saved } from '../../store/kept-scenarios.ts';

/** How long a scenario rests before it is kept. */
const rest = 400;

type State = ReturnType<KeptScenarios['all']>;
const nothing: State = { scenarios: [], kept: 'device', reason: null };

/** The store of this browser and the writing of files, which come a moment after the page. */
type Keeper = { readonly store: KeptScenarios; readonly files: typeof import('./keeping.ts') };

/** What is kept in this browser, and how the last save went. */
export type Kept = {
  readonly state: State;
  readonly saved: Saved | null;
  readonly store: KeptScenarios | null;
  /** Works on a kept scenario from now on; `null`: on a new one, kept with the next change. */
  readonly follow: (scenario: KeptScenario | null) => void;
};

/** Returns the scenarios kept in this browser, and keeps the one in hand with every change that was made here. */
export function useKept(scenario: Scenario | null, isOwn: boolean, pin: Pin | null, lang: Language): Kept {
  const [keeper, setKeeper] = useState<Keeper | null>(null);
  const store = keeper?.store ?? null;
  const [saved, setSaved] = useState<Saved | null>(null);
  const draft = useRef<Draft | null>(null);
  useEffect(() => {
    let isHere = true;
    void (async () => {
      const files = await import('./keeping.ts');
      const kept = await files.keptScenariosHere();
      if (isHere) setKeeper({ store: kept, files });
    })();
    return () => {
      isHere = false;
    };
  }, []);
  const state = useSyncExternalStore(store?.subscribe ?? never, store?.all ?? none, none);
  useEffect(() => {
    if (!keeper || !scenario || !isOwn) return undefined;
    const { files, store: kept } = keeper;
    const keep = () => {
      draft.current ??= kept.draft(files.alike(kept.all().scenarios, scenario) ?? { name: scenario.name[lang] });
      void draft.current.save(files.writeScenarioFile(scenario, pin)).then(setSaved);
    };
    const timer = setTimeout(keep, rest);
    // A page that is closed keeps what it has.
    const hidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hidden);
    };
    // What is kept changes with every save: only the scenario asks for another one.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [keeper, scenario, isOwn]);
  return {
    state,
    saved,
    store,
    follow: (kept) => {
      draft.current = kept && store ? store.draft(kept) : null;
      setSaved(null);
    },
  };
}

const never = () => () => {};
const none = () => nothing;
