import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSpec, type ChartSpec } from './chart-spec.ts';
import { limits } from './limits.ts';
import { parse } from './parse.ts';
import { toQuery } from './url.ts';
import {
  calendars,
  chartIds,
  frameIds,
  languages,
  measureIds,
  modes,
  peerRules,
  marketIds,
  owners,
  saidIds,
  shipFilters,
  sourceStyles,
  themes,
  views,
} from './vocabulary.ts';

const portId = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6})?$/);
const year = fc.integer({ min: limits.firstYear, max: limits.lastYear });
const anySpec: fc.Arbitrary<ChartSpec> = fc.record({
  chart: fc.constantFrom(...chartIds),
  ports: fc.uniqueArray(portId, { minLength: 1, maxLength: limits.ports }),
  peers: fc.constantFrom(...peerRules),
  measure: fc.constantFrom(...measureIds),
  against: fc.constantFrom(...measureIds),
  time: fc.option(fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
  mode: fc.constantFrom(...modes),
  base: fc.option(year),
  calendar: fc.constantFrom(...calendars),
  said: fc.constantFrom(...saidIds),
  by: fc.constantFrom(...owners),
  brands: fc.uniqueArray(portId, { maxLength: limits.brands }),
  without: fc.option(portId),
  market: fc.constantFrom(...marketIds),
  ships: fc.constantFrom(...shipFilters),
  scenario: fc.uniqueArray(fc.constantFrom('plan-2017', 'next-target', 'S1aB_9-x', 'day-cap', 'rci-returns'), {
    maxLength: limits.scenarios,
  }),
  ahead: fc.integer({ min: 1, max: limits.furthestAhead }),
  view: fc.constantFrom(...views),
  frame: fc.constantFrom(...frameIds),
  lang: fc.constantFrom(...languages),
  theme: fc.constantFrom(...themes),
  title: fc.option(
    fc.constantFrom('Escales à Sète', '<script>alert(1)</script>', 'a & b = c + d?', '«\u202FCap\u202F»'),
  ),
  note: fc.option(fc.record({ year, text: fc.constantFrom('Mission à Miami', 'a: b & c = d?', '2017') })),
  target: fc.option(
    fc.record({
      value: fc.oneof(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: -999, max: 999 }).map((tenths) => tenths / 10),
      ),
      text: fc.constantFrom('', 'Notre objectif', 'x: y'),
    }),
  ),
  source: fc.constantFrom(...sourceStyles),
  height: fc.option(fc.integer({ min: limits.minHeight, max: limits.maxHeight })),
});

/** Without what no figure can show: a measure against itself. */
const validSpec = anySpec.filter(
  ({ chart, measure, against, mode }) => chart !== 'scatter' || mode === 'change' || measure !== against,
);

describe('a link', () => {
  test('asks for the opening figure when it asks for nothing', () => {
    expect(parse('')).toEqual({ spec: defaultSpec, notes: [] });
    expect(toQuery(defaultSpec)).toBe('');
  });

  test('written from a figure reads back as the same figure', () => {
    fc.assert(
      fc.property(validSpec, (spec) => {
        expect(parse(`https://example.org/escale/?${toQuery(spec)}`)).toEqual({ spec, notes: [] });
      }),
    );
  });

  test('of any kind gives a figure and never fails', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }), fc.anything()),
        (anything) => {
          const { spec } = parse(anything);
          expect(parse(toQuery(spec))).toEqual({ spec, notes: [] });
        },
      ),
    );
  });
});

describe('what cannot be followed is said', () => {
  test.each([
    ['?chart=pie', [{ code: 'unknown-value', key: 'chart', value: 'pie', used: 'trend' }]],
    ['?time=2025..2000', [{ code: 'reversed-time', from: 2000, to: 2025 }]],
    ['?time=soon', [{ code: 'unreadable-time', value: 'soon' }]],
    ['?time=0..999999', [{ code: 'clamped-time', from: 1900, to: 2100 }]],
    [
      '?ports=<script>alert(1)</script>',
      [{ code: 'unreadable-ports', count: 1, examples: ['<script>alert(1)</script>'] }, { code: 'no-ports-left' }],
    ],
    ['?colour=red', [{ code: 'unknown-key', keys: ['colour'] }]],
    ['?height=9', [{ code: 'clamped-number', key: 'height', value: 9, used: 200 }]],
    ['?base=x', [{ code: 'unreadable-number', key: 'base', value: 'x' }]],
    ['?toString=1', [{ code: 'unknown-key', keys: ['toString'] }]],
  ])('%s', (query, notes) => {
    expect(parse(query).notes).toEqual(notes);
  });

  test('ten thousand ports: the first sixty, and the count', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `port-${index}`).join('.');
    const { spec, notes } = parse(`?ports=${many}`);
    expect(spec.ports).toHaveLength(60);
    expect(notes).toEqual([expect.objectContaining({ code: 'too-many-ports', kept: 60 })]);
  });

  test('a value of ten thousand letters is quoted in forty', () => {
    expect(parse(`?mode=${'x'.repeat(10_000)}`).notes).toEqual([
      { code: 'unknown-value', key: 'mode', value: `${'x'.repeat(39)}…`, used: 'absolute' },
    ]);
  });
});

test('a spec may come as JSON, with ports as a list and years as numbers', () => {
  expect(parse({ ports: ['miami'], time: { from: 2000, to: 2010 }, lang: 'en' }).spec).toEqual({
    ...defaultSpec,
    ports: ['miami'],
    time: { from: 2000, to: 2010 },
    lang: 'en',
  });
});
