import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anyScenario, parsed, tenMoves } from './any-scenario.fixture.ts';
import { checksum, inCharacters } from './checksum.ts';
import { plainScenario } from './plain-scenario.ts';
import { parse } from './parse.ts';
import { readScenario, writeScenario } from './scenario-link.ts';
import type { Pin } from './scenario-pin.ts';
import type { Scenario } from './scenario.ts';
import { toQuery } from './url.ts';

const pin: Pin = { model: '2026-02-01', data: '2026-02-14', year: 2030, median: 2_413_208, probability: 0.412 };

const opened = (token: string): Scenario => {
  const read = readScenario(token);
  if ('problem' in read) throw new Error(read.problem);
  return parsed(read.raw);
};
const problem = (token: string) => {
  const read = readScenario(token);
  return 'problem' in read ? read.problem : null;
};
/** A token whose length and checksum are right, whatever it holds. */
const token = (text: string, version = 1) => {
  const body = Buffer.from(deflateSync(Buffer.from(text))).toString('base64url');
  return `S${version}${inCharacters(body.length, 3)}${checksum(inCharacters(body.length, 3) + body)}${body}`;
};

test('a link opens the very scenario that was written, with its pin', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const written = writeScenario(scenario, pin);
      expect(written).toMatch(/^S1[\w-]+$/);
      expect(opened(written)).toEqual(scenario);
      expect(readScenario(written)).toMatchObject({ pin });
      expect(readScenario(writeScenario(scenario, null))).toMatchObject({ pin: null });
    }),
  );
});

test('ten moves, each number with its low and its high, make a link of at most 2,000 characters', () => {
  const written = writeScenario(tenMoves, pin);
  expect(`https://port.example/escale/scenarios.html?lang=en&scenario=${written}`.length).toBeLessThanOrEqual(2000);
  const marks = Object.entries(tenMoves.because).map(([path, { judgement }]) => [
    path,
    { fr: '', en: '', sources: [], judgement },
  ]);
  expect(opened(written)).toEqual({ ...tenMoves, because: Object.fromEntries(marks) });
});

test('each shipped scenario travels whole, its reasons and sources included', () => {
  const folder = new URL('../../data/scenarios/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const scenario = parsed(readFileSync(new URL(file, folder), 'utf8'));
    const written = writeScenario(scenario, pin);
    expect(written.length, file).toBeLessThanOrEqual(1900);
    expect(opened(written), file).toEqual(scenario);
  }
});

test('numbers keep six digits, whole ones all of theirs', () => {
  const move = { calls: 26, occupancy: 1.0123456789, berths: 5610 };
  const { moves, seed, target } = opened(
    writeScenario(parsed({ moves: [move], seed: 2_147_483_647, target: { year: 2030, value: 123_456_789 } }), null),
  );
  expect([moves[0]?.values.occupancy.central, seed, target?.value]).toEqual([1.01235, 2_147_483_647, 123_456_789]);
});

test('a link of a link is the same scenario, however much was left behind the first time', () => {
  const threeMoves = parsed({
    ...plainScenario({ ...tenMoves, moves: tenMoves.moves.slice(0, 3) }),
    because: Object.fromEntries(
      Object.entries(tenMoves.because).map(([path, one]) => [path, { ...one, fr: `${path} : ${one.fr}` }]),
    ),
  });
  expect(Object.values(opened(writeScenario(threeMoves, pin)).because).map(({ sources }) => sources.length)).toContain(
    1,
  );
  for (const scenario of [tenMoves, threeMoves]) {
    const once = opened(writeScenario(scenario, pin));
    expect(opened(writeScenario(once, pin))).toEqual(once);
  }
});

test('a link cut anywhere says that it was cut', () => {
  const written = writeScenario(tenMoves, pin);
  for (let length = 1; length < written.length; length++) expect(problem(written.slice(0, length))).toBe('cut');
});

test('a changed character never opens another scenario', () => {
  const written = writeScenario(parsed({ moves: [{ calls: 26 }] }), pin);
  fc.assert(
    fc.property(
      fc.nat(written.length - 1),
      fc.constantFrom(...'A B X Y Z a b x y z 0 1 8 9 - _ . ~ , % é'.split(' '), ' '),
      (at, character) =>
        written[at] === character || problem(written.slice(0, at) + character + written.slice(at + 1)) !== null,
    ),
    { numRuns: 1000 },
  );
  expect(problem(`${written}A`)).toBe('unreadable');
  expect(problem(written.toLowerCase())).toBe('unreadable');
});

test('a link of a later version says so, and nonsense is unreadable', () => {
  expect(problem(token('[]', 2))).toBe('newer');
  expect(['', 's1', 'T1', 'S0AAAAAAA', token('{}'), token('[]'), token('no JSON')].map(problem)).toEqual(
    Array.from({ length: 7 }, () => 'unreadable'),
  );
});

test('a few characters that would inflate to megabytes are too large', () => {
  expect(problem(token(' '.repeat(30_000_000)))).toBe('too-large');
  expect(problem(`S1${'A'.repeat(500_000)}`)).toBe('too-large');
});

test('whatever a link holds, it gives a scenario or a problem', () => {
  const list = fc.array(fc.jsonValue(), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.jsonValue().map((value) => token(JSON.stringify(value))),
        list.map((value) => token(JSON.stringify(value))),
      ),
      (text) => {
        const read = readScenario(text);
        if ('raw' in read) expect(parsed(read.raw).port).toBe('marseille');
      },
    ),
  );
});

test('several scenarios stand in one link, presets by their ids', () => {
  const written = writeScenario(parsed({ name: 'Mine' }), null);
  const { spec, notes } = parse(`?chart=compare&scenario=rci-returns.${written}..${written}`);
  expect(spec.scenario).toEqual(['rci-returns', written]);
  expect(notes).toEqual([]);
  expect(parse(toQuery(spec)).spec).toEqual(spec);
});
