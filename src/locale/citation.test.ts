import { expect, test } from 'vitest';
import { citationBibtex, citationCsl, citationRis, citationText, type Citable } from './citation.ts';

const cited: Citable = {
  title: 'Miami\u202F: 11\u00A0millions, 100 % & plus_',
  url: 'https://example.org/?ports=miami&lang=fr',
  dataDate: '2026-11-22',
  accessed: '2026-12-01',
  lang: 'fr',
};

test('a citation for a report names the edition of the data and the day it was read', () => {
  expect(citationText(cited)).toBe(
    'Escale (2026). «\u202FMiami\u202F: 11\u00A0millions, 100 % & plus_\u202F». Données du 22 nov. 2026. Consulté le 1er déc. 2026\u202F: https://example.org/?ports=miami&lang=fr',
  );
  expect(citationText({ ...cited, lang: 'en', url: null, dataDate: null })).toBe(
    'Escale (2026). “Miami\u202F: 11\u00A0millions, 100 % & plus_”. Accessed 1 Dec 2026.',
  );
});

test('BibTeX writes out what LaTeX would run', () => {
  expect(citationBibtex(cited)).toContain('title = {{Miami~: 11~millions, 100 \\% \\& plus\\_}}');
});

test('CSL-JSON is JSON and keeps the dates in parts', () => {
  expect(JSON.parse(citationCsl(cited))).toMatchObject([
    { issued: { 'date-parts': [[2026, 11, 22]] }, URL: cited.url, version: '2026-11-22' },
  ]);
});

test('RIS begins with its type and ends with ER', () => {
  const lines = citationRis(cited).trimEnd().split('\r\n');
  expect([lines[0], lines.at(-1)]).toEqual(['TY  - DATA', 'ER  -']);
});
