import { answerScenario, type ScenarioAnswer, type Sought } from '../scenario/answer.ts';
import { calibrated } from '../scenario/calibrated.ts';
import type { Scenario, ScenarioNote } from '../spec/scenario.ts';
import { parseScenario } from '../spec/parse-scenario.ts';
import type { PortRow, TrafficRecord } from './estimates.ts';
import { trafficRecord } from './record.ts';
import { parametersOf } from './scenario-parameters.ts';
import { settingOf, type ScenarioTables } from './scenario-setting.ts';

/** The base a scenario looks ahead from. `atLeast`: the year is known by a lower bound only, and so is everything reckoned from it. */
export type ScenarioBase = {
  readonly port: string;
  readonly year: number;
  readonly value: number;
  readonly atLeast: boolean;
  /** Month in which the port's own year ends. */
  readonly yearEndMonth: number;
  readonly unit: 'passenger movements';
};

export type WhatIf = { readonly base: ScenarioBase } & ScenarioAnswer & {
    readonly model: { readonly calibrated: string; readonly parameters: object; readonly draws: number };
    readonly data: string | null;
    readonly seed: number;
    /** What was not taken as it was given; absent where everything was. */
    readonly notes?: readonly ScenarioNote[];
  };

/** Returns the answer to anything that may be a scenario: the text of a file or a value. Never throws on what it is given; tells what it changed. */
export function whatIf(tables: ScenarioTables, input: unknown, sought: Sought | null = null): WhatIf {
  const known = parametersOf(tables);
  const ports = tables.ports.objects() as PortRow[];
  const record = trafficRecord(tables, ports, { measure: 'movements', calendar: 'own' });
  const answerable = ports.filter(({ port_id: port }) => basesOf(record, port).length > 0);
  const read = parseScenario(input, {
    ports: new Set(answerable.map(({ port_id: port }) => port)),
    brands: new Set((tables.brands.objects() as { brand_id: string }[]).map((row) => row.brand_id)),
    parameters: known,
  });
  const notes = [...read.notes];
  const { scenario, base } = placed(read.scenario, record, ports, notes);
  const setting = settingOf(tables, base.port, base, known);
  const answer = answerScenario(scenario, setting.setting, setting.rates, sought);
  return {
    base,
    ...answer,
    model: { calibrated: calibrated.day, parameters: calibrated.parameters, draws: scenario.draws },
    data: tables.dataDate,
    seed: scenario.seed,
    ...(notes.length > 0 ? { notes } : {}),
  };
}

type Base = { readonly year: number; readonly value: number; readonly atLeast: boolean };

function basesOf(record: TrafficRecord, port: string): Base[] {
  return (record.get(port) ?? []).flatMap(({ year, value, state }) =>
    value !== null && value > 0 && state !== 'at-most'
      ? [{ year, value, atLeast: state === 'at-least' || state === 'between' }]
      : [],
  );
}

/** The scenario from a year that is known: the last counted one, or the nearest to the one asked for. */
function placed(
  scenario: Scenario,
  record: TrafficRecord,
  ports: readonly PortRow[],
  notes: ScenarioNote[],
): { scenario: Scenario; base: ScenarioBase } {
  const bases = basesOf(record, scenario.port);
  const asked = scenario.base;
  const last = bases.findLast(({ atLeast }) => !atLeast) ?? bases.at(-1);
  const nearest =
    asked === null
      ? last
      : bases.toSorted((a, b) => Math.abs(a.year - asked) - Math.abs(b.year - asked) || a.year - b.year)[0];
  const base = nearest ?? { year: asked ?? 2025, value: 0, atLeast: true };
  if (asked !== null && asked !== base.year)
    notes.push({ code: 'clamped', field: 'base', given: String(asked), used: String(base.year) });
  const horizon = Math.max(scenario.horizon, base.year + 1);
  const target = scenario.target && {
    ...scenario.target,
    year: Math.min(horizon, Math.max(base.year + 1, scenario.target.year)),
  };
  if (target && scenario.target && target.year !== scenario.target.year)
    notes.push({
      code: 'clamped',
      field: 'target.year',
      given: String(scenario.target.year),
      used: String(target.year),
    });
  return {
    scenario: { ...scenario, base: base.year, horizon, target },
    base: {
      port: scenario.port,
      ...base,
      yearEndMonth: ports.find(({ port_id: port }) => port === scenario.port)?.year_end_month ?? 12,
      unit: 'passenger movements',
    },
  };
}
