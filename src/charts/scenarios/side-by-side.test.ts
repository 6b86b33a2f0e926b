import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { draw, languages, loadAll, parse, query, render, type AllTables, type Figure } from '../../escale.ts';
import { describe } from '../../locale/describe.ts';
import { tableOf } from '../../locale/table.ts';
import { sayWhere } from '../../locale/scenarios/backtest.ts';
import { missOf } from '../../series/past-forecast.ts';
import { prepare } from '../index.ts';
import type { TextMark } from '../scene.ts';
import { textWidth } from '../text.ts';

let shipped: AllTables;
beforeAll(async () => {
  await Promise.all([prepare('compare'), prepare('backtest')]);
  shipped = await loadAll((file) => readFile(fileURLToPath(new URL(`../../../data/${file}`, import.meta.url)), 'utf8'));
});

const name = (text: string) => ({ fr: text, en: text });
const plain = { port: 'marseille', base: 2017, horizon: 2024, target: { year: 2020, value: 2_000_000 }, draws: 500 };
const ship = {
  name: name('Ship'),
  brand: 'rci',
  decision: 2017,
  calls: 20,
  berths: 4000,
  lead: 2,
  probability: 1,
  withdrawal: 0,
};
const hostile = '</script>=HYPERLINK("x") مرسيليا 港口🚢 '.repeat(6);
const scenarios = {
  plain: { ...plain, name: name('Plain') },
  twin: { ...plain, name: name('Plain') },
  ship: { ...plain, name: name('One ship more'), moves: [ship] },
  home: { ...plain, name: name('A ship that starts here'), moves: [{ ...ship, embarkShare: 1 }] },
  leaves: { ...plain, name: name('One ship less'), moves: [{ ...ship, kind: 'loss' }] },
  later: { ...plain, name: name('Later'), base: 2025, horizon: 2035, target: null },
  elsewhere: { ...plain, name: name('Elsewhere'), port: 'barcelona' },
  nameless: { ...plain },
  long: {
    ...plain,
    name: name('A scenario whose name says everything there is to say about it, and then some more of it'),
  },
  word: { ...plain, name: name('W'.repeat(250)) },
  hostile: { ...plain, name: name(hostile), moves: [ship] },
};

function ask(link: string): Pick<Figure, 'spec' | 'notes' | 'set'> {
  const { spec, notes } = parse(link);
  return { spec, notes, set: query({ ...shipped, presets: scenarios }, spec) };
}

const compared = (ids: string, more = '&lang=en') => ask(`?chart=compare&scenario=${ids}${more}`);

test('a scenario set against itself differs by nothing, in words, table and file alike', async () => {
  const { spec, notes, set } = compared('plain.twin');
  expect(set.whatIf?.scenarios[1]?.difference).toMatchObject({ p10: 0, p50: 0, p90: 0, mean: 0, probabilitySame: 1 });
  expect(describe(spec, set).title).toBe('“Plain” and “Plain (2)”: no difference in any future');
  expect(
    tableOf(spec, set)
      .rows[1]?.cells.slice(0, 4)
      .map(({ text }) => text),
  ).toEqual(['0', '0', '0', 'no difference in any future']);
  const scene = await draw(set, spec, { width: 960 });
  const csv = await render({ spec, notes, set, scene }, 'csv');
  expect(csv).toContain('scenario-2,Plain (2),0,0,0,0,1,0,1,2020');
});

test('the title names the scenario that gives most, the one that gives least, or both', () => {
  const title = (ids: string) => {
    const { spec, set } = compared(ids);
    return describe(spec, set).title;
  };
  expect(title('plain.ship')).toMatch(
    /^“One ship more” gives [\d,]+ more passenger movements in 2020 than “Plain”, and more in every future$/,
  );
  expect(title('plain.twin.leaves')).toMatch(/^“One ship less” gives least: [\d,]+ fewer passenger movements/);
  expect(title('plain.ship.leaves')).toMatch(
    /^“One ship more” gives most, [\d,]+ more passenger movements in 2020 than “Plain”; “One ship less” gives least, [\d,]+ fewer/,
  );
});

test('differences turn round when the scenarios change places', () => {
  const [there, back] = [compared('plain.ship'), compared('ship.plain')].map(
    ({ set }) => set.whatIf?.scenarios[1]?.difference,
  );
  // Quantiles are values that were drawn: the middle of an even number of draws is one of two.
  expect((back?.p50 ?? 0) / (there?.p50 ?? Number.NaN)).toBeCloseTo(-1, 2);
  expect((there?.probabilityAbove ?? 0) + (back?.probabilityAbove ?? 0)).toBeCloseTo(1);
});

test('guests are fewer than the movements they make, in the difference too', () => {
  const by = (measure: string) => compared('plain.home', `&measure=${measure}`).set.whatIf?.scenarios[1]?.difference;
  expect(by('guests')?.p50).toBeLessThan(by('movements')?.p50 ?? 0);
  expect(by('guests')?.p50).toBeGreaterThan(0);
});

test('one scenario alone is told by its own odds, and that there is nothing to set it against', async () => {
  const { spec, set } = compared('plain');
  expect(describe(spec, set).subtitle).toContain('There is no second scenario to compare this one with');
  const scene = await draw(set, spec, { width: 960 });
  expect(scene.marks.some((mark) => mark.kind === 'text' && mark.text === 'Nothing to compare it with')).toBe(true);
});

test('a scenario that says nothing of the year of the first is not set against it', () => {
  const { spec, set } = compared('plain.later');
  expect(set.whatIf?.scenarios[1]?.difference).toBeNull();
  expect(describe(spec, set).title).toBe('“Plain” and “Later” tell of different years: there is nothing to compare');
  expect(set.notes.map(({ code }) => code)).toContain('several-bases');
});

test('every scenario has a colour of its own, and a port keeps its accent', () => {
  const { set } = compared('plain.ship.elsewhere.leaves');
  const colours = set.series.map(({ colour }) => colour);
  expect(new Set(colours).size).toBe(4);
  const port = (id: string) => ask(`?ports=${id}`).set.series[0]?.colour;
  expect([colours[0], colours[2]]).toEqual([port('marseille'), port('barcelona')]);
  expect(set.notes.map(({ code }) => code)).toContain('several-ports');
});

test.each([
  'plain',
  'plain.twin.nameless.ship',
  'long.word.hostile.elsewhere',
  'hostile.long.later.leaves',
  'word.ship',
])('%s: at any size words stay on the sheet and off one another', async (ids) => {
  for (const lang of languages)
    for (const measure of ['movements', 'guests'])
      for (const size of [
        { width: 300 },
        { width: 390 },
        { width: 600 },
        { width: 960, height: 900 },
        { width: 1920 },
      ]) {
        const { spec, set } = compared(ids, `&lang=${lang}&measure=${measure}`);
        const scene = await draw(set, spec, size);
        expectApart(
          scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])),
          scene.width,
          scene.height,
        );
      }
});

test.each([1, 2, 3, 4, 5])('%s years ahead: a count is called outside where it is outside by numbers', (ahead) => {
  for (const port of ['marseille', 'barcelona', 'miami', 'genoa']) {
    const { spec, set } = ask(`?chart=backtest&ports=${port}&ahead=${ahead}&lang=en`);
    const forecasts = set.whatIf?.pastForecasts ?? [];
    const outside = forecasts.filter(({ observed, p10, p90 }) => observed < p10 || observed > p90);
    expect(forecasts.filter((one) => sayWhere(one, 'en') !== 'within the band')).toEqual(outside);
    const { alt } = describe(spec, set);
    for (const one of forecasts) {
      expect(alt.includes(`${one.target}, ${sayWhere(one, 'en')}`)).toBe(outside.includes(one));
      expect(one.target - one.origin).toBe(ahead);
      const counted = set.series[0]?.points.find(({ year }) => year === one.target)?.value;
      expect(counted).toBe(one.observed);
    }
    expect(tableOf(spec, set).rows).toHaveLength(forecasts.length);
  }
});

test('the title counts what the picture shows, years with the pandemic between apart', async () => {
  const { spec, set } = ask('?chart=backtest&ports=barcelona&lang=en');
  const forecasts = set.whatIf?.pastForecasts ?? [];
  const of = (breaks: boolean) => {
    const some = forecasts.filter((one) => one.breaks === breaks);
    return [some.filter((one) => missOf(one).side === 'within').length, some.length] as const;
  };
  const [within, all] = of(false);
  const [kept, broken] = of(true);
  const { title } = describe(spec, set);
  expect(title).toContain(within === all ? `all ${all} counts fell` : `${within} of ${all} counts fell`);
  expect(title).toContain(`(with the pandemic between, ${kept} of ${broken})`);
  const scene = await draw(set, spec, { width: 960 });
  const rings = scene.marks.filter(
    (mark) => mark.kind === 'path' && mark.series === 'forecast' && mark.stroke === 'ink',
  );
  expect(rings).toHaveLength(all + broken - within - kept);
});

test('a port with too few counts has a calm sheet that says why', async () => {
  const { spec, set } = ask('?chart=backtest&ports=naples&lang=en');
  expect(describe(spec, set).title).toBe('Naples: too few years in a row were counted to try the model on');
  expect(set.notes.map(({ code }) => code)).toContain('no-past-forecasts');
  const scene = await draw(set, spec, { width: 390 });
  expect(scene.points).toEqual([]);
  expect(scene.marks.every(({ kind }) => kind === 'text')).toBe(true);
});

test('years without a forecast are told as such, not as a port that was never counted', () => {
  const { spec, set } = ask('?chart=backtest&ports=marseille&time=1993..1995&lang=en');
  expect(describe(spec, set).title).toContain('no forecast made three years before');
  expect(set.notes.map(({ code }) => code)).toEqual(['no-figures-in-time']);
});

test('one year left is one count', async () => {
  const { spec, set } = ask('?chart=backtest&ports=marseille&time=2017&lang=en');
  expect(describe(spec, set).title).toMatch(/: the one count (?:fell|did not fall) within the band/);
  expect((await draw(set, spec, { width: 390 })).points).toHaveLength(1);
});

/** Throws where a text leaves the sheet or two of them share more than a pixel. */
function expectApart(texts: readonly TextMark[], width: number, height: number): void {
  const boxes = texts.map(({ text, x, y, size, weight, anchor }) => {
    const long = textWidth(text, size, weight);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
    return { text, left, right: left + long, top: y - size * 0.72, bottom: y + size * 0.1 };
  });
  for (const box of boxes)
    expect([box.left >= -1, box.right <= width + 1, box.bottom <= height], box.text).toEqual([true, true, true]);
  for (const [at, a] of boxes.entries())
    for (const b of boxes.slice(at + 1)) {
      const shared =
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      expect(shared, `${a.text} | ${b.text}`).toBe(false);
    }
}
