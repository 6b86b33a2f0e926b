import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSpec } from './chart-spec.ts';
import { keptAs, mostKept, parseKept, specOf } from './kept-figures.ts';
import { parse } from './parse.ts';

const reader = { lang: 'en', theme: 'dark' } as const;

test('a kept figure is found again, in the language and colours its reader has now', () => {
  const { spec } = parse('?chart=ranking&ports=marseille.genoa&time=2019&theme=light');
  const text = JSON.stringify([keptAs(spec, 'Gênes en tête')]);
  expect(parseKept(text)).toEqual([
    { query: 'chart=ranking&ports=marseille.genoa&time=2019', title: 'Gênes en tête', lang: 'fr' },
  ]);
  expect(specOf(parseKept(text)[0]!, reader)).toEqual({ ...spec, ...reader });
});

test('the opening figure may be kept as well', () => {
  expect(specOf(keptAs(defaultSpec, 'Miami'), reader)).toEqual({ ...defaultSpec, ...reader });
});

describe('what the storage holds may be anything', () => {
  test.each([null, '', 'null', '{', '{"0":1}', '[1,null,"a",[]]', '[{"query":"","title":"","lang":"fr"}]'])(
    '%s is no figure',
    (text) => {
      expect(parseKept(text)).toEqual([]);
    },
  );

  test('a readable figure among unreadable ones is kept, once', () => {
    const one = { query: 'ports=miami', title: 'Miami', lang: 'en' };
    expect(parseKept(JSON.stringify([{ ...one, lang: 'de' }, one, { ...one, title: 'again' }, 7]))).toEqual([one]);
  });

  test('markup, foreign addresses and long titles do not get further than a figure may ask', () => {
    const hostile = {
      query: 'javascript:alert(1)&ports=<script>&lang=en&theme=dark&chart=ranking',
      title: `<b>\u0000${'x'.repeat(5000)}`,
      lang: 'fr',
    };
    const [read] = parseKept(JSON.stringify([hostile]));
    expect(read?.query).toBe('chart=ranking');
    expect(read?.title.startsWith('<b> xxx')).toBe(true);
    expect(read?.title).toHaveLength(300);
  });

  test('never more than fifty, and never an exception', () => {
    const many = Array.from({ length: 80 }, (_, index) => ({ query: `time=${1950 + index}`, title: 'a', lang: 'fr' }));
    expect(parseKept(JSON.stringify(many))).toHaveLength(mostKept);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseKept(text).length).toBeLessThanOrEqual(mostKept);
      }),
    );
  });
});
