import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scenarioChartIds } from '../../spec/vocabulary.ts';
import { parse } from '../../spec/parse.ts';
import { writeScenario } from '../../spec/scenario-link.ts';
import { loadAll } from '../load-all.ts';
import { query } from '../query.ts';
import { placeScenario } from './place-scenario.ts';

const folder = fileURLToPath(new URL('../../../data/', import.meta.url));
const known = await loadAll(async (file) => readFileSync(folder + file, 'utf8'));
const ask = (link: string) => query(known, parse(link).spec);
const shown = (link: string) => {
  const [first] = ask(link).whatIf?.scenarios ?? [];
  if (!first) throw new Error(`no scenario: ${link}`);
  return first;
};

test('the list of scenarios names every file beside it', () => {
  const files = readdirSync(`${folder}scenarios`).filter((file) => file !== 'index.json');
  expect(files.map((file) => file.replace('.json', '')).toSorted()).toEqual(Object.keys(known.presets).toSorted());
});

test('what was counted stays counted, and what the model says is told apart from it', () => {
  const { series } = ask('?chart=fan&scenario=plan-2017');
  const [counted, modelled] = series;
  expect(counted?.id).toBe('marseille');
  expect(counted?.points.map(({ state }) => state)).not.toContain('modelled');
  expect(new Set(modelled?.points.map(({ state }) => state))).toEqual(new Set(['missing', 'modelled']));
  expect(modelled?.points.filter(({ year }) => year <= 2017).every(({ value }) => value === null)).toBe(true);
});

test('twenty dots hold the odds of the aim to within one of them', () => {
  for (const id of Object.keys(known.presets)) {
    const { dots, target } = shown(`?chart=fan&scenario=${id}`);
    expect(dots).toHaveLength(20);
    expect(dots).toEqual(dots.toSorted((a, b) => a - b));
    if (!target) continue;
    const reached = dots.filter((value) => value >= target.value).length;
    expect(Math.abs(reached - target.probability * 20)).toBeLessThanOrEqual(1);
  }
});

test('a scenario written out in a link answers like the one it was written from', () => {
  const { scenario } = placeScenario(known.facts, known.presets['rci-returns']);
  const token = writeScenario(scenario, null);
  const own = shown(`?chart=fan&scenario=${token}`);
  const preset = shown('?chart=fan&scenario=rci-returns');
  expect(own.fan).toEqual(preset.fan);
  expect(own.target).toEqual(preset.target);
});

test('scenarios side by side meet the same luck: one beside itself differs by nothing', () => {
  const { scenario } = placeScenario(known.facts, known.presets['largest-leaves']);
  const again = writeScenario({ ...scenario, seed: 7, draws: 500 }, null);
  const { whatIf } = ask(`?chart=compare&scenario=largest-leaves.${again}`);
  expect(whatIf?.scenarios[0]?.difference).toBeNull();
  expect(whatIf?.scenarios[1]?.difference).toMatchObject({ p10: 0, p50: 0, p90: 0, mean: 0, probabilityAbove: 0.5 });
});

test('a cut link, an unknown scenario and another measure are told, and a figure is given all the same', () => {
  const token = writeScenario(placeScenario(known.facts, known.presets['rci-returns']).scenario, null);
  const codes = (link: string) => ask(link).notes.map(({ code }) => code);
  expect(codes(`?chart=fan&scenario=${token.slice(0, 60)}`)).toContain('scenario-link');
  expect(codes('?chart=fan&scenario=no-such-plan')).toContain('unknown-scenarios');
  expect(codes('?chart=fan&scenario=plan-2017.day-cap')).toContain('one-scenario');
  expect(codes('?chart=tornado&measure=calls')).toContain('scenario-measure');
  expect(codes('?chart=waterfall&time=2001')).toContain('scenario-year');
  for (const chart of scenarioChartIds)
    expect(ask(`?chart=${chart}&scenario=${token.slice(0, 60)}`).series.length).toBeGreaterThan(0);
});

test('what the port would be by itself is told where a scenario changes anything, and only there', () => {
  expect(shown('?chart=fan&scenario=next-target').alone).toEqual([]);
  expect(shown('?chart=fan&scenario=rci-returns').alone.length).toBeGreaterThan(0);
});

test('past forecasts knew nothing later than their origin, and stand beside what was counted', () => {
  const set = ask('?chart=backtest&ports=marseille&ahead=2');
  const forecasts = set.whatIf?.pastForecasts ?? [];
  expect(forecasts.length).toBeGreaterThan(5);
  for (const { origin, target, observed } of forecasts) {
    expect(target - origin).toBe(2);
    expect(set.series[0]?.points.find(({ year }) => year === target)?.value).toBe(observed);
  }
  const little = known.facts.ports.find(({ bases }) => bases.length < 4)?.port;
  expect(ask(`?chart=backtest&ports=${little}`).notes.map(({ code }) => code)).toContain('no-past-forecasts');
});

test('several ports asked of the test on the past: the first is tried, and a note of scenarios says so', () => {
  const { notes, series } = ask('?chart=backtest&ports=barcelona.genoa');
  expect(series[0]?.id).toBe('barcelona');
  expect(notes).toContainEqual({ code: 'one-tested-port', port: 'barcelona' });
});
