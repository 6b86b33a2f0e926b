import { releaseProxy, wrap, type Remote } from 'comlink';
import type {
  Catalogue,
  Coverage,
  Explanation,
  Frontier,
  Goal,
  LabDetails,
  LabLevers,
  LabPort,
  Ledger,
  Mission,
  ModelCard,
  Opened,
  Overview,
  PortChoice,
  ScenarioChoice,
  Shipowners,
  WinBack,
  WinBackUnknown,
} from '../escale.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { BrandChoice } from '../series/levers.ts';
import type { Move, Scenario } from '../spec/scenario.ts';
import type { Desk } from './desk.ts';
import type { Downloads } from './downloads.ts';
import { DeskError, type Reply } from './failure.ts';

/** The desk as the page calls it. Every call rejects with a DeskError when the tables or the worker itself cannot be had. */
export type DeskClient = {
  readonly answer: (spec: ChartSpec) => Promise<SeriesSet>;
  readonly explain: (spec: ChartSpec, port: string, year: number) => Promise<Explanation | null>;
  readonly ports: () => Promise<readonly PortChoice[]>;
  readonly overview: () => Promise<Overview>;
  readonly coverage: (measure: ChartSpec['measure']) => Promise<Coverage>;
  readonly ledger: () => Promise<Ledger>;
  readonly catalogue: () => Promise<Catalogue>;
  readonly mission: () => Promise<Mission>;
  readonly shipowners: () => Promise<Shipowners>;
  readonly winBack: (brand: string, port: string) => Promise<WinBack | WinBackUnknown>;
  readonly scenarios: () => Promise<readonly ScenarioChoice[]>;
  readonly modelCard: () => Promise<ModelCard>;
  readonly openScenario: (item: string) => Promise<Opened>;
  readonly placeOwn: (raw: unknown) => Promise<Opened>;
  readonly labFigure: (scenario: Scenario, spec: ChartSpec) => Promise<SeriesSet>;
  readonly labPorts: () => Promise<readonly LabPort[]>;
  readonly labDetails: (scenario: Scenario) => Promise<LabDetails>;
  readonly labFrontier: (
    scenario: Scenario,
    levers: readonly [string, string],
    probability: number,
  ) => Promise<Frontier | null>;
  readonly labMove: (
    scenario: Scenario,
    brand: string | null,
    kind: Move['kind'],
  ) => Promise<{ readonly move: Move; readonly because: Scenario['because'] }>;
  readonly brandChoices: (port: string) => Promise<readonly BrandChoice[]>;
  readonly labLevers: (scenario: Scenario) => Promise<LabLevers>;
  readonly labGoal: (scenario: Scenario, lever: string, probability: number) => Promise<Goal | null>;
  readonly downloads: () => Promise<Downloads>;
};

type Started = { readonly remote: Remote<Desk>; readonly broken: Promise<never> };

/** Returns a client of the desk; the worker starts with the first question, and again after it broke. */
export function deskClient(dataFolder: string): DeskClient {
  let started: Started | null = null;
  const running = (): Started => {
    started ??= start(dataFolder, () => {
      started = null;
    });
    return started;
  };
  const asked = async <T>(ask: (remote: Remote<Desk>) => Promise<Reply<T>>): Promise<T> => {
    const { remote, broken } = running();
    const reply = await Promise.race([ask(remote), broken]);
    if ('failure' in reply) throw new DeskError(reply.failure);
    return reply.answer;
  };
  return {
    answer: (spec) => asked((remote) => remote.answer(spec)),
    explain: (spec, port, year) => asked((remote) => remote.explain(spec, port, year)),
    ports: () => asked((remote) => remote.ports()),
    overview: () => asked((remote) => remote.overview()),
    coverage: (measure) => asked((remote) => remote.coverage(measure)),
    ledger: () => asked((remote) => remote.ledger()),
    catalogue: () => asked((remote) => remote.catalogue()),
    mission: () => asked((remote) => remote.mission()),
    shipowners: () => asked((remote) => remote.shipowners()),
    winBack: (brand, port) => asked((remote) => remote.winBack(brand, port)),
    scenarios: () => asked((remote) => remote.scenarios()),
    modelCard: () => asked((remote) => remote.modelCard()),
    openScenario: (item) => asked((remote) => remote.openScenario(item)),
    placeOwn: (raw) => asked((remote) => remote.placeOwn(raw)),
    labFigure: (scenario, spec) => asked((remote) => remote.labFigure(scenario, spec)),
    labPorts: () => asked((remote) => remote.labPorts()),
    labDetails: (scenario) => asked((remote) => remote.labDetails(scenario)),
    labFrontier: (scenario, levers, probability) =>
      asked((remote) => remote.labFrontier(scenario, levers, probability)),
    labMove: (scenario, brand, kind) => asked((remote) => remote.labMove(scenario, brand, kind)),
    brandChoices: (port) => asked((remote) => remote.brandChoices(port)),
    labLevers: (scenario) => asked((remote) => remote.labLevers(scenario)),
    labGoal: (scenario, lever, probability) => asked((remote) => remote.labGoal(scenario, lever, probability)),
    downloads: () => asked((remote) => remote.downloads()),
  };
}

function start(dataFolder: string, onBroken: () => void): Started {
  const unstartable = (detail: string) => new DeskError({ code: 'unreachable', file: 'desk.js', detail });
  try {
    const worker = new Worker(new URL('./desk.ts', import.meta.url), { type: 'module' });
    const remote = wrap<Desk>(worker);
    const broken = new Promise<never>((_, reject) => {
      // A script that does not load or throws while it starts answers no call, so nothing else would ever tell.
      worker.addEventListener('error', (event) => {
        onBroken();
        remote[releaseProxy]();
        worker.terminate();
        reject(unstartable(event.message || 'worker did not start'));
      });
    });
    broken.catch(() => {});
    remote.open(dataFolder).catch(() => {});
    return { remote, broken };
  } catch (error) {
    onBroken();
    // A page without workers (an opaque origin, an old browser) is told the same way.
    throw unstartable(String(error));
  }
}
