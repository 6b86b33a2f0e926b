/// <reference lib="webworker" />
import { expose } from 'comlink';
import {
  brandChoices,
  catalogue,
  coverage,
  explain,
  isOwnerChart,
  isScenarioChart,
  labDetails,
  labFigure,
  labFrontier,
  labGoal,
  labLevers,
  labMove,
  labPorts,
  ledger,
  load,
  loadPresets,
  mission,
  modelCard,
  openScenario,
  overview,
  pageTables,
  placeOwn,
  ownerTables,
  portChoices,
  query,
  scenarioChoices,
  scenarioTables,
  shipowners,
  winBack,
  withScenarios,
  type Catalogue,
  type ChartSpec,
  type Coverage,
  type Explanation,
  type Frontier,
  type Goal,
  type LabDetails,
  type LabLevers,
  type LabPort,
  type Ledger,
  type Mission,
  type ModelCard,
  type Opened,
  type Overview,
  type OwnerTables,
  type PortChoice,
  type ScenarioChoice,
  type SeriesSet,
  type Shipowners,
  type Tables,
  type WinBack,
  type WinBackUnknown,
} from '../escale.ts';
import type { BrandChoice } from '../series/levers.ts';
import type { Move, Scenario } from '../spec/scenario.ts';
import { downloads, type Downloads } from './downloads.ts';
import { DeskError, type DeskFailure, type Reply } from './failure.ts';
import { fileReader } from './read-files.ts';

/** How long one data file may take before the reader is told. */
const fileLimit = 20_000;

let folder = '';
let tables: Promise<Tables> | null = null;
/** Tables that the data page needs besides; a figure never waits for them. */
const extraTables = ['missionShipowners'] as const;
type AllTables = Tables & Tables<(typeof extraTables)[number]>;
let extras: Promise<AllTables> | null = null;
let owners: Promise<OwnerTables> | null = null;
let scenarios: ReturnType<typeof withScenariosRead> | null = null;

/** The worker that holds the tables: everything arquero touches stays on this side. */
const desk = {
  /** Says where the data folder is; nothing is read before the first question. */
  open(dataFolder: string): void {
    folder = dataFolder;
  },
  answer: (spec: ChartSpec): Promise<Reply<SeriesSet>> =>
    isOwnerChart(spec.chart)
      ? replied((known) => query(known, spec), openedWithOwners)
      : isScenarioChart(spec.chart)
        ? replied((known) => query(known, spec), openedWithScenarios)
        : replied((known) => query(known, spec)),
  explain: (spec: ChartSpec, port: string, year: number): Promise<Reply<Explanation | null>> =>
    replied((known) => explain(known, spec, port, year)),
  ports: (): Promise<Reply<readonly PortChoice[]>> => replied(portChoices),
  overview: (): Promise<Reply<Overview>> => replied(overview),
  coverage: (measure: ChartSpec['measure']): Promise<Reply<Coverage>> => replied((known) => coverage(known, measure)),
  catalogue: (): Promise<Reply<Catalogue>> => replied(catalogue),
  ledger: (): Promise<Reply<Ledger>> => replied(ledger, openedWithExtras),
  mission: (): Promise<Reply<Mission>> => replied(mission, openedWithExtras),
  shipowners: (): Promise<Reply<Shipowners>> => replied(shipowners, openedWithOwners),
  winBack: (brand: string, port: string): Promise<Reply<WinBack | WinBackUnknown>> =>
    replied((known) => winBack(known, brand, port), openedWithOwners),
  scenarios: (): Promise<Reply<readonly ScenarioChoice[]>> => replied(scenarioChoices, openedWithScenarios),
  modelCard: (): Promise<Reply<ModelCard>> => replied(modelCard, openedWithScenarios),
  openScenario: (item: string): Promise<Reply<Opened>> =>
    replied((known) => openScenario(known, item), openedWithScenarios),
  placeOwn: (raw: unknown): Promise<Reply<Opened>> => replied((known) => placeOwn(known, raw), openedWithScenarios),
  labFigure: (scenario: Scenario, spec: ChartSpec): Promise<Reply<SeriesSet>> =>
    replied((known) => labFigure(known, scenario, spec), openedWithScenarios),
  labPorts: (): Promise<Reply<readonly LabPort[]>> => replied(labPorts, openedWithScenarios),
  labDetails: (scenario: Scenario): Promise<Reply<LabDetails>> =>
    replied((known) => labDetails(known, scenario), openedWithScenarios),
  labFrontier: (
    scenario: Scenario,
    levers: readonly [string, string],
    probability: number,
  ): Promise<Reply<Frontier | null>> =>
    replied((known) => labFrontier(known, scenario, levers, probability), openedWithScenarios),
  labMove: (scenario: Scenario, brand: string | null, kind: Move['kind']): Promise<Reply<ReturnType<typeof labMove>>> =>
    replied((known) => labMove(known, scenario, brand, kind), openedWithAll),
  brandChoices: (port: string): Promise<Reply<readonly BrandChoice[]>> =>
    replied((known) => brandChoices(known, port), openedWithAll),
  labLevers: (scenario: Scenario): Promise<Reply<LabLevers>> =>
    replied((known) => labLevers(known, scenario), openedWithAll),
  labGoal: (scenario: Scenario, lever: string, probability: number): Promise<Reply<Goal | null>> =>
    replied((known) => labGoal(known, scenario, lever, probability), openedWithScenarios),
  downloads: (): Promise<Reply<Downloads>> =>
    replied(
      (listed) => listed,
      () => downloads(reader()),
    ),
};

export type Desk = typeof desk;

expose(desk);

async function replied<T>(ask: (tables: Tables) => T): Promise<Reply<T>>;
async function replied<T, K>(ask: (known: K) => T, open: () => Promise<K>): Promise<Reply<T>>;
async function replied<T>(ask: (known: Tables) => T, open: () => Promise<Tables> = opened): Promise<Reply<T>> {
  let known: Tables;
  try {
    known = await open();
  } catch (error) {
    return { failure: failureOf(error) };
  }
  return { answer: ask(known) };
}

/** The tables are read once; a failed reading is forgotten, so that the next question tries again. */
function opened(): Promise<Tables> {
  tables ??= load(reader()).catch((error: unknown) => {
    tables = null;
    throw error;
  });
  return tables;
}

function openedWithExtras(): Promise<AllTables> {
  extras ??= Promise.all([opened(), load(reader(), extraTables)]).then(
    ([known, more]) => ({ ...more, ...known }),
    (error: unknown) => {
      extras = null;
      throw error;
    },
  );
  return extras;
}

/** The tables about shipowners are fetched with the first question about one; no figure of ports waits for them. */
function openedWithOwners(): Promise<OwnerTables> {
  owners ??= Promise.all([opened(), load(reader(), ownerTables)]).then(
    ([known, more]) => ({ ...more, ...known }),
    (error: unknown) => {
      owners = null;
      throw error;
    },
  );
  return owners;
}

/** So are the scenarios that come with the data, and the tables that they rest on. */
function openedWithScenarios() {
  scenarios ??= withScenariosRead().catch((error: unknown) => {
    scenarios = null;
    throw error;
  });
  return scenarios;
}

async function withScenariosRead() {
  const more = scenarioTables.filter((id) => !(pageTables as readonly string[]).includes(id));
  const [known, others, presets] = await Promise.all([opened(), load(reader(), more), loadPresets(reader())]);
  return withScenarios({ ...others, ...known }, presets);
}

/** Whom a scenario could win or lose, and what has been seen of its levers, rests on shipowners and scenarios alike. */
async function openedWithAll() {
  const [known, more] = await Promise.all([openedWithOwners(), openedWithScenarios()]);
  return { ...known, ...more };
}

function reader(): (file: string) => Promise<string> {
  return fileReader({ folder, limit: fileLimit, fetch: (input, init) => fetch(input, init) });
}

function failureOf(error: unknown): DeskFailure {
  if (error instanceof DeskError) return error.failure;
  // Tables that were read but contradict their schema name their file in the first problem.
  const problems = (error as { problems?: readonly { file: string }[] }).problems;
  return {
    code: 'damaged',
    file: problems?.[0]?.file ?? 'data',
    detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
  };
}
