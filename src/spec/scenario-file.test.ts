import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anyScenario, parsed, tenMoves } from './any-scenario.fixture.ts';
import { readScenarioFile, writeScenarioFile } from './scenario-file.ts';
import type { Pin } from './scenario-pin.ts';

const pin: Pin = { model: '2026-02-01', data: '2026-02-14', year: 2030, median: 2_413_208.4, probability: null };

test('a file gives back the very scenario, its reasons and its pin', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const read = readScenarioFile(writeScenarioFile(scenario, pin));
      expect('raw' in read && parsed(read.raw)).toEqual(scenario);
      expect(read).toMatchObject({ pin });
    }),
  );
});

test('a file says what it is and which version it follows', () => {
  expect(writeScenarioFile(tenMoves, null).split('\n').slice(0, 4)).toEqual([
    '{',
    '  "escale": "scenario",',
    '  "version": 1,',
    '  "id": "ten-moves",',
  ]);
});

test('the shipped scenarios can be imported as they stand', () => {
  const folder = new URL('../../data/scenarios/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name !== 'index.json')) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect(readScenarioFile(text), file).toEqual({ raw: JSON.parse(text) as unknown, pin: null });
  }
});

test.each([
  ['{"name": "left-pad", "version": "1.3.0", "dependencies": {}}', 'foreign'],
  ['{"type": "FeatureCollection", "features": []}', 'foreign'],
  ['{"port": 8080}', 'foreign'],
  ['{"escale": "story", "moves": []}', 'foreign'],
  ['[1, 2]', 'foreign'],
  ['"text"', 'foreign'],
  ['null', 'foreign'],
  ['{"port": "marseille", "mov', 'unreadable'],
  ['port;marseille', 'unreadable'],
  ['', 'unreadable'],
  ['{"escale": "scenario", "version": 99}', 'newer'],
])('%s is %s', (text, problem) => {
  expect(readScenarioFile(text)).toEqual({ problem });
});

test('a file of megabytes is too large', () => {
  expect(readScenarioFile(`{"port": "marseille"${' '.repeat(300_000)}}`)).toEqual({ problem: 'too-large' });
});

test('a bare NaN costs its own field only, and a pin that is none is left out', () => {
  const read = readScenarioFile('\uFEFF{"moves": [{"calls": NaN, "name": "x: NaN, y"}], "pin": {"model": "<b>"}}');
  expect(read).toEqual({ raw: { moves: [{ calls: 'NaN', name: 'x: NaN, y' }] }, pin: null });
});

test('any text gives a scenario or a problem, and quotes that never end take no time', () => {
  expect(readScenarioFile('"\\'.repeat(99_000))).toEqual({ problem: 'unreadable' });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readScenarioFile(text);
      expect('raw' in read || read.problem.length > 0).toBe(true);
    }),
  );
});
