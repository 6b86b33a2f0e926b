/// <reference lib="webworker" />
import { expose } from 'comlink';
import {
  catalogue,
  coverage,
  explain,
  ledger,
  load,
  mission,
  overview,
  portChoices,
  query,
  type Catalogue,
  type ChartSpec,
  type Coverage,
  type Explanation,
  type Ledger,
  type Mission,
  type Overview,
  type PortChoice,
  type SeriesSet,
  type Tables,
} from '../escale.ts';
import { downloads, type Downloads } from './downloads.ts';
import { DeskError, type DeskFailure, type Reply } from './failure.ts';
import { fileReader } from './read-files.ts';

/** How long one data file may take before the reader is told. */
const fileLimit = 20_000;

let folder = '';
let tables: Promise<Tables> | null = null;
/** Tables that only the data page needs; a figure never waits for them. */
const extraTables = ['missionShipowners'] as const;
type AllTables = Tables & Tables<(typeof extraTables)[number]>;
let extras: Promise<AllTables> | null = null;

/** The worker that holds the tables: everything arquero touches stays on this side. */
const desk = {
  /** Says where the data folder is; nothing is read before the first question. */
  open(dataFolder: string): void {
    folder = dataFolder;
  },
  answer: (spec: ChartSpec): Promise<Reply<SeriesSet>> => replied((known) => query(known, spec)),
  explain: (spec: ChartSpec, port: string, year: number): Promise<Reply<Explanation | null>> =>
    replied((known) => explain(known, spec, port, year)),
  ports: (): Promise<Reply<readonly PortChoice[]>> => replied(portChoices),
  overview: (): Promise<Reply<Overview>> => replied(overview),
  coverage: (measure: ChartSpec['measure']): Promise<Reply<Coverage>> => replied((known) => coverage(known, measure)),
  catalogue: (): Promise<Reply<Catalogue>> => replied(catalogue),
  ledger: (): Promise<Reply<Ledger>> => replied(ledger, openedWithExtras),
  mission: (): Promise<Reply<Mission>> => replied(mission, openedWithExtras),
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
