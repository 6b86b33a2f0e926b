import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { failureOf, type DeskFailure } from '../../desk/failure.ts';
import type { Opened } from '../../escale.ts';
import { prepare } from '../../picture.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import { defaultSpec, type ChartSpec } from '../../spec/chart-spec.ts';
import type { Note } from '../../spec/notes.ts';
import type { ChartId } from '../../spec/vocabulary.ts';
import type { Pin } from '../../spec/scenario-pin.ts';
import type { Scenario, ScenarioNote } from '../../spec/scenario.ts';
import { parse } from '../../spec/parse.ts';
import { address } from '../address.ts';
import { useDesk } from '../desk-context.ts';
import { useSpec } from '../useSpec.ts';
import { asOwn } from './change-scenario.ts';
import { recordOf, type Record } from './records.ts';
import { useLatest } from './useLatest.ts';

/** The figures of the page; another one asked for is the first. */
export const labCharts = ['fan', 'waterfall', 'tornado', 'compare'] as const satisfies readonly ChartId[];
export type LabChart = (typeof labCharts)[number];

export type Lab = {
  readonly spec: ChartSpec & { readonly chart: LabChart };
  readonly notes: readonly Note[];
  /** The scenario in hand as it is shown, a lever under way included; `null` before it is there. */
  readonly scenario: Scenario | null;
  /** Whether a lever is under way. */
  readonly moving: boolean;
  /** What the link says it answered when it was made. */
  readonly pin: Pin | null;
  /** What of the scenario was not taken as it was written. */
  readonly fields: readonly ScenarioNote[];
  /** Why the scenario asked for is not the one shown. */
  readonly problem: Extract<Opened, { readonly problem: unknown }>['problem'] | null;
  /** The latest fan, and the scenario it is of. */
  readonly set: SeriesSet | null;
  readonly of: Scenario | null;
  readonly failure: DeskFailure | null;
  /** Whether the scenario in hand was made or changed here. */
  readonly isOwn: boolean;
  readonly preview: (scenario: Scenario) => void;
  /** Takes a scenario in hand as the next state of the one before; or, with `from`, as another one that came by a file or from this browser. */
  readonly commit: (scenario: Scenario, from?: From) => Promise<void>;
  /** Leaves the scenario in hand beside, under `item`, and goes on with a copy of it. */
  readonly fork: (item: string) => Promise<void>;
  readonly show: (part: Partial<ChartSpec>) => void;
};

/** What lies around the figure has of it: it follows when a lever rests. */
export type StillLab = Pick<Lab, 'spec' | 'scenario' | 'set' | 'commit' | 'fork' | 'show'>;

/** What is known of a scenario that came by a file: what of it was not taken as written, what it answered then, and where it is kept. */
export type From = { readonly notes: readonly ScenarioNote[]; readonly pin: Pin | null; readonly record: Record };

/** A scenario that was opened, or one that was made here. */
type InHand = Opened | (Extract<Opened, { readonly scenario: Scenario }> & { readonly isOwn: true });

/** Returns the scenario in hand, as the address names it, with its fan and the ways to change it. */
export function useLab(): Lab {
  const desk = useDesk();
  const client = useQueryClient();
  const { spec: asked, notes } = useSpec();
  const spec = useMemo(() => ({ ...asked, chart: labCharts.find((chart) => chart === asked.chart) ?? 'fan' }), [asked]);
  const item = spec.scenario[0] ?? '';
  const opened = useQuery<InHand>({ queryKey: ['scenario', item], queryFn: () => desk.openScenario(item) });
  const problem = opened.data && 'problem' in opened.data ? opened.data.problem : null;
  const instead = useQuery<InHand>({
    queryKey: ['scenario', ''],
    queryFn: () => desk.openScenario(''),
    enabled: problem !== null,
  });
  const found = problem === null ? opened.data : instead.data;
  const read = found && 'scenario' in found ? found : null;
  const [moved, setMoved] = useState<Scenario | null>(null);
  const scenario = moved ?? read?.scenario ?? null;
  const { measure, lang } = spec;
  const ask = useCallback(
    async (one: Scenario) => {
      const [set] = await Promise.all([
        desk.labFigure(one, { ...defaultSpec, chart: 'fan', measure, lang }),
        prepare('fan'),
      ]);
      return set;
    },
    [desk, measure, lang],
  );
  const live = useLatest(scenario, ask);
  const { settled, commit, fork } = useMemo(() => {
    const asLink = async (one: Scenario, pin: Pin | null, from: Omit<From, 'record'> | null): Promise<string> => {
      const { writeScenario } = await link();
      const token = writeScenario(one, pin);
      const { notes: told, pin: then } = from ?? { notes: [], pin: null };
      client.setQueryData(['scenario', token], { scenario: one, notes: told, pin: then, isOwn: true } satisfies InHand);
      return token;
    };
    return {
      settled: async (one: Scenario, pin: Pin) => {
        const before = client.getQueryData<InHand>(['scenario', item]);
        const token = await asLink(one, pin, before && 'scenario' in before ? before : null);
        recordOf.goesOn(item, token);
        // Another lever was moved meanwhile: its own answer will be pinned.
        if (parse(address.search()).spec.scenario[0] !== item || token === item) return;
        address.settle({ ...spec, scenario: [token, ...spec.scenario.slice(1)] });
      },
      commit: async (one: Scenario, from?: From) => {
        const named = /^[A-Z]/.test(item) || one.id === 'own' ? one : asOwn(one);
        setMoved(named);
        const token = await asLink(named, null, from ?? null);
        if (from) recordOf.set(token, from.record);
        else recordOf.goesOn(item, token);
        address.change((now) => ({ ...now, scenario: [token, ...now.scenario.slice(1)] }));
        setMoved((now) => (now === named ? null : now));
      },
      fork: async (left: string) => {
        const now = client.getQueryData<Opened>(['scenario', item]);
        if (!now || !('scenario' in now)) return;
        const copy = { ...now.scenario, id: 'own', name: again(now.scenario.name) };
        const token = await asLink(copy, null, null);
        recordOf.startsAnew(token);
        address.commit({ ...spec, chart: 'compare', scenario: [token, ...spec.scenario.slice(1), left] });
      },
    };
  }, [client, item, spec]);
  const isOwn = read !== null && 'isOwn' in read;
  const pinned = useRef('');
  useEffect(() => {
    if (!isOwn || moved !== null || live.of === null || live.of !== scenario || pinned.current === item) return;
    const pin = live.answer && pinFrom(live.answer);
    if (!pin) return;
    pinned.current = item;
    void settled(live.of, pin);
  }, [isOwn, moved, live, scenario, item, settled]);
  return {
    spec,
    notes,
    scenario,
    moving: moved !== null,
    pin: read?.pin ?? null,
    fields: read?.notes ?? [],
    problem,
    set: live.answer,
    of: live.of,
    failure: live.failure ?? (opened.error ? failureOf(opened.error) : null),
    isOwn,
    preview: setMoved,
    commit,
    fork,
    show: useCallback((part: Partial<ChartSpec>) => address.change((now) => ({ ...now, ...part })), []),
  };
}

/** What writes links comes with the first change. */
const link = () => import('../../spec/scenario-link.ts');

/** The name of a copy: “Our plan 2”, then “Our plan 3”. */
function again(name: Scenario['name']): Scenario['name'] {
  const next = (text: string) => {
    const [, plain = text, count] = /^(.*?)(?: (\d+))?$/.exec(text) ?? [];
    return `${plain} ${count === undefined ? 2 : Number(count) + 1}`;
  };
  return { fr: next(name.fr), en: next(name.en) };
}

/** Returns what an answer says in a word, with the model and data it rests on. */
export function pinFrom({ whatIf, dataDate }: SeriesSet): Pin | null {
  const [shown] = whatIf?.scenarios ?? [];
  const year = shown?.fan.find((one) => one.year === shown.year);
  if (!whatIf || !shown || !year) return null;
  return {
    model: whatIf.calibrated,
    data: dataDate ?? '',
    year: shown.year,
    median: year.p50,
    probability: shown.target?.probability ?? null,
  };
}
