import { expect, test } from 'vitest';
import { readArgs } from './args.ts';
import { UsageError } from './usage.ts';

const read = (line: string, siteUrl?: string) => readArgs(line.split(' '), siteUrl);

test('one link alone is one SVG in its own language on standard output', () => {
  expect(read('render ?ports=marseille')).toEqual({
    asked: ['?ports=marseille'],
    formats: ['svg'],
    langs: null,
    width: null,
    size: null,
    scale: 2,
    out: null,
    data: null,
    site: null,
  });
});

test('several figures, formats and languages in one call', () => {
  expect(
    read(
      'render figures ?chart=map --as svg,png,csv-fr,svg --lang fr,en --width 1280 --scale 4 --out reports --data other',
    ),
  ).toEqual({
    asked: ['figures', '?chart=map'],
    formats: ['svg', 'png', 'csv-fr'],
    langs: ['fr', 'en'],
    width: 1280,
    size: null,
    scale: 4,
    out: 'reports',
    data: 'other',
    site: null,
  });
});

test('the address of the site comes from the call, else from the surroundings, and ends as a folder or a page', () => {
  expect(read('render ? --site https://port.example/escale', 'https://other.example/')?.site).toBe(
    'https://port.example/escale/',
  );
  expect(read('render ?', 'https://other.example/')?.site).toBe('https://other.example/');
  expect(read('render ? --site https://port.example/index.html')?.site).toBe('https://port.example/index.html');
});

test('a picture is asked for by the place it goes to, or by its width', () => {
  expect(read('render ? --size slide')?.size).toBe('slide');
  expect(() => read('render ? --size slide --width 800')).toThrow('a picture has a --size or a --width, not both');
});

test('help is not a mistake', () => {
  expect(read('--help')).toBeNull();
});

test.each([
  ['paint ?', /^unknown command: paint/],
  ['render', /^render takes a link/],
  ['render ? --as svg,pdf', /^unknown format: pdf; known: svg, png, csv, csv-fr, json, html$/],
  ['render ? --lang de', /^unknown language: de; known: fr, en$/],
  ['render ? --width 12', /^width is a whole number from 240 to 4000: 12$/],
  ['render ? --size a5', /^unknown size: a5; known: slide, a4, half$/],
  ['render ? --scale 5', /^scale is a whole number from 1 to 4: 5$/],
  ['render ? --scale 1.5', /^scale/],
  ['render ? --site javascript:alert(1)', /^site is an address/],
  ['render ? --site https://port.example/?a=b', /^site is an address/],
  ['render ? --colour red', /--colour/],
])('a wrong call is told in words: %s', (line, words) => {
  expect(() => read(line)).toThrow(UsageError);
  expect(() => read(line)).toThrow(words);
});
