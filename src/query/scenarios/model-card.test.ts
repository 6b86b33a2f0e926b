import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadAll } from '../load-all.ts';
import { backtest } from './backtest.ts';
import { modelParameterIds } from '../../series/model-card.ts';
import { modelCard } from './model-card.ts';

const folder = fileURLToPath(new URL('../../../data/', import.meta.url));
const known = await loadAll(async (file) => readFileSync(folder + file, 'utf8'));
const card = modelCard(known);

test('the page of the model tells the test that the command line tells', () => {
  const { summary, forecasts } = backtest(known);
  expect(card.forecasts).toBe(forecasts.length);
  expect(card.byHorizon).toEqual(summary.byHorizon);
  expect(card.tested.map(({ port, grade }) => ({ port, ...grade }))).toEqual(summary.byPort);
});

test('forecasts with and without a pandemic between are told apart, and none is told twice', () => {
  const counted = (grades: readonly { readonly n: number }[]) => grades.reduce((sum, { n }) => sum + n, 0);
  expect(counted(card.byHorizon)).toBe(card.all.n);
  expect(counted(card.byHorizon) + counted(card.overPandemic)).toBe(card.forecasts);
  expect(counted(card.tested.map(({ grade }) => grade))).toBe(card.all.n);
});

test('a miss lies outside its band, each port and year once, the farthest first', () => {
  const apart = card.misses.map(({ low, high, counted }) => Math.log(counted < low ? low / counted : counted / high));
  expect(card.misses.every(({ low, high, counted }) => counted < low || counted > high)).toBe(true);
  expect(apart.map((one) => one.toFixed(3))).toEqual(apart.toSorted((a, b) => b - a).map((one) => one.toFixed(3)));
  expect(new Set(card.misses.map(({ port, year }) => `${port} ${year}`)).size).toBe(card.misses.length);
});

test('the port tested most and all others make up the test', () => {
  const { heaviest } = card;
  expect(heaviest?.tested.grade.n).toBe(Math.max(...card.tested.map(({ grade }) => grade.n)));
  expect((heaviest?.tested.grade.n ?? 0) + (heaviest?.others.n ?? 0)).toBe(card.all.n);
  for (const { above, grade } of card.tested) expect(above).toBeLessThanOrEqual(grade.n);
});

test('fairs, visits and twinnings are no reason for a miss', () => {
  const told = card.misses.flatMap(({ reasons }) => reasons.map(({ text }) => text.en)).join('; ');
  expect(told).not.toMatch(/French Weeks|Top Cruise|twinning|Sister agreement/);
});

test('Venice is missed for a reason that is on record; what has none on record gets none', () => {
  const venice = card.misses.find(({ port, year }) => port === 'venice' && year === 2024);
  expect(venice?.reasons.map(({ text }) => text.en)).toContain('Large ships banned from the Giudecca canal');
  expect(card.misses.some(({ reasons }) => reasons.length === 0)).toBe(true);
  for (const { reasons } of card.misses)
    for (const { source } of reasons) expect(card.sources.map(({ id }) => id)).toContain(source);
});

test('every number that was learnt is explained', () => {
  expect(Object.keys(card.parameters).toSorted()).toEqual(modelParameterIds.toSorted());
});

test('a number that was tried against no other is called chosen, one at the end of those tried is said to be', () => {
  expect(card.found.df).toBe('chosen');
  expect(card.found.memory).toBe('edge');
  expect(card.found.damping).toBe('inside');
});

test('every range of the levers names a source or is called a judgement', () => {
  expect(card.ranges.length).toBeGreaterThan(30);
  expect(card.ranges.filter(({ sources, judgement }) => sources.length === 0 && !judgement)).toEqual([]);
});
