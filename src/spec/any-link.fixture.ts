import fc from 'fast-check';
import {
  calendars,
  chartIds,
  frameIds,
  languages,
  marketIds,
  measureIds,
  modes,
  owners,
  peerRules,
  saidIds,
  shipFilters,
  views,
} from './vocabulary.ts';

/** Half of what a link says is something Escale knows, the other half anything. */
const saying = (known: readonly string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) });
const someBrands = ['costa', 'msc', 'rci', 'rcg', 'carnival_corp', 'cma_cgm', 'disney', 'independent'];
const someScenarios = ['next-target', 'plan-2017', 'rci-returns', 'day-cap', 'no-such-plan', 'S1x', 'S1AAAA'];
const years = fc.integer({ min: 1880, max: 2110 });

/** Returns links as people mistype, cut and invent them. */
export const anyLink = (ids: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record(
      {
        chart: saying(chartIds),
        ports: fc
          .oneof(
            { weight: 8, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 0, maxLength: 6 }) },
            { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 0, maxLength: 70 }) },
            { weight: 1, arbitrary: fc.array(fc.string({ maxLength: 9 }), { maxLength: 4 }) },
          )
          .map((ports) => ports.join('.')),
        peers: saying(peerRules),
        measure: saying(measureIds),
        against: saying(measureIds),
        time: fc.oneof(
          years.map(String),
          fc.tuple(years, years).map(([from, to]) => `${from}..${to}`),
          fc.string({ maxLength: 8 }),
        ),
        mode: saying(modes),
        base: fc.oneof(years.map(String), fc.string({ maxLength: 5 })),
        calendar: saying(calendars),
        said: saying(saidIds),
        by: saying(owners),
        brands: fc.array(saying(someBrands), { maxLength: 4 }).map((brands) => brands.join('.')),
        without: saying(someBrands),
        market: saying(marketIds),
        ships: saying(shipFilters),
        scenario: fc.array(saying(someScenarios), { maxLength: 6 }).map((scenarios) => scenarios.join('.')),
        ahead: fc.oneof(fc.integer({ min: -1, max: 8 }).map(String), fc.string({ maxLength: 3 })),
        frame: saying(frameIds),
        lang: saying(languages),
        view: saying(views),
        title: fc.string({ maxLength: 400 }),
        note: fc.oneof(
          fc.tuple(years, fc.string()).map(([year, text]) => `${year}:${text}`),
          fc.string(),
        ),
        target: fc.oneof(
          fc.tuple(fc.integer(), fc.string()).map(([value, text]) => `${value}:${text}`),
          fc.string(),
        ),
        height: fc.oneof(fc.integer().map(String), fc.string({ maxLength: 4 })),
        nonsense: fc.string(),
      },
      { requiredKeys: [] },
    )
    .map((asked) => `?${new URLSearchParams(asked as Record<string, string>).toString()}`);
