import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Pin } from '../../spec/scenario-pin.ts';
import type { Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import type { KeptScenarios, Saved } from '../../store/kept-scenarios.ts';
import { noRecord, recordOf } from './records.ts';

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
};

type Here = {
  /** The scenario in hand; `null` while a lever moves. */
  readonly scenario: Scenario | null;
  /** How the address names it. */
  readonly item: string;
  /** Whether it was made or changed here: what was only opened is not kept. */
  readonly isOwn: boolean;
  readonly pin: Pin | null;
  readonly lang: Language;
};

/** Returns the scenarios kept in this browser, and keeps the one in hand with every change that was made here. */
export function useKept({ scenario, item, isOwn, pin, lang }: Here): Kept {
  const [keeper, setKeeper] = useState<Keeper | null>(null);
  const store = keeper?.store ?? null;
  const [saved, setSaved] = useState<Saved | null>(null);
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
    if (!keeper || !scenario) return undefined;
    const { files, store: kept } = keeper;
    const found = recordOf.get(item)?.draft ? undefined : files.alike(kept.all().scenarios, scenario);
    // After a reload and in a second tab the scenario goes on in the record that it came from.
    if (found) recordOf.set(item, { draft: kept.draft(found), saved: scenario, hasPin: true });
    if (!isOwn) return undefined;
    const record = recordOf.get(item) ?? noRecord();
    recordOf.set(item, record);
    // What was only opened is not written again: another tab may be at work on it.
    if (record.saved === scenario && (record.hasPin || pin === null)) return undefined;
    const keep = async () => {
      record.draft ??= kept.draft({ name: scenario.name[lang] });
      const now = await record.draft.save(files.writeScenarioFile(scenario, pin));
      const before = record.saved;
      record.saved = scenario;
      record.hasPin = pin !== null;
      if (before && before.name[lang] !== scenario.name[lang]) await kept.rename(now.scenario, scenario.name[lang]);
      // That another tab had changed it stays said: the next save, a moment later, would take the sentence away.
      setSaved((last) => (now.beside || last?.scenario.id !== now.scenario.id ? now : last));
    };
    let timer: ReturnType<typeof setTimeout> | null = null;
    // What goes out of hand, or out of sight, is kept at once.
    const keepNow = () => {
      if (timer === null) return;
      clearTimeout(timer);
      timer = null;
      void keep();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') keepNow();
    };
    timer = setTimeout(keepNow, rest);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      keepNow();
      document.removeEventListener('visibilitychange', hidden);
    };
    // What is kept changes with every save: only the scenario asks for another one.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [keeper, scenario, item, isOwn]);
  return useMemo(() => ({ state, saved, store }), [state, saved, store]);
}

const never = () => () => {};
const none = () => nothing;
