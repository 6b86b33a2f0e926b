import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLink } from '../spec/any-link.fixture.ts';
import { modesFor } from '../spec/chart-modes.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { parse } from '../spec/parse.ts';
import { modelledMeasures } from '../spec/modelled-measures.ts';
import { chartIds, isScenarioChart, measureIds, scenarioChartIds } from '../spec/vocabulary.ts';
import { isOfOneYear } from '../spec/chart-years.ts';
import { withChart, withMeasure, withYears } from './change-spec.ts';

const anySpec = anyLink(['marseille', 'miami']).map((link) => parse(link).spec);

test('another chart or measure never keeps a way of showing values that the new figure lacks', () => {
  fc.assert(
    fc.property(anySpec, fc.constantFrom(...chartIds), fc.constantFrom(...measureIds), (spec, chart, measure) => {
      for (const changed of [withChart(spec, chart), withMeasure(spec, measure)])
        expect(modesFor(changed.chart, changed.measure)).toContain(changed.mode);
    }),
  );
});

test('a chart of many years never opens on one', () => {
  fc.assert(
    fc.property(anySpec, fc.constantFrom(...chartIds), (spec, chart) => {
      const { time } = withChart(spec, chart);
      if (!isOfOneYear(chart)) expect(time === null || time.from < time.to).toBe(true);
    }),
  );
});

test('lines whose years meet become a ranking of that year; a ranking goes from year to year', () => {
  const met = withYears(defaultSpec, 2010, 2010);
  expect([met.chart, met.time]).toEqual(['ranking', { from: 2010, to: 2010 }]);
  expect(withYears(met, 2011, 2011)).toMatchObject({ chart: 'ranking', time: { from: 2011, to: 2011 } });
  expect(withYears(defaultSpec, 2019, 2010).time).toEqual({ from: 2010, to: 2019 });
});

test('a target of one measure is no target of another', () => {
  const spec = { ...defaultSpec, target: { value: 2_000_000, text: '' } };
  expect(withMeasure(spec, 'calls').target).toBeNull();
  expect(withMeasure(spec, 'movements').target).toEqual(spec.target);
});

test('a scatter never sets a measure against itself', () => {
  fc.assert(
    fc.property(anySpec, (spec) => {
      const scatter = withChart({ ...spec, mode: 'absolute' }, 'scatter');
      expect(scatter.against).not.toBe(scatter.measure);
    }),
  );
});

test('years of counts say nothing about futures, nor the other way round', () => {
  fc.assert(
    fc.property(anySpec, fc.constantFrom(...scenarioChartIds), fc.constantFrom(...chartIds), (spec, first, second) => {
      const entered = withChart(spec, first);
      if (!isScenarioChart(spec.chart)) expect(entered.time).toBeNull();
      expect(modelledMeasures(first)).toContain(entered.measure);
      expect(entered.scenario).toEqual(spec.scenario);
      const onward = withChart({ ...entered, time: { from: 2030, to: 2030 } }, second);
      if (!isScenarioChart(second)) expect(onward.time).toBeNull();
      expect(onward.scenario).toEqual(spec.scenario);
    }),
  );
});

test('a fan whose ends meet stays a fan', () => {
  const fan = withChart(defaultSpec, 'fan');
  expect(withYears(fan, 2030, 2030)).toMatchObject({ chart: 'fan', time: { from: 2029, to: 2030 } });
});
