import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { load } from '../tables/load.ts';
import { portChoices } from './port-choices.ts';

const tables = await load((file) => readFile(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'));

test('every port of the table can be chosen, once, by its name in both languages', () => {
  const choices = portChoices(tables);
  expect(choices).toHaveLength(tables.ports.numRows());
  expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
  expect(choices.find(({ id }) => id === 'genoa')).toMatchObject({
    label: { fr: 'Gênes', en: 'Genoa' },
    region: 'west-med',
    kind: 'port',
    country: 'IT',
  });
});

test('a choice says beforehand what can be shown of the port', () => {
  const byId = new Map(portChoices(tables).map(({ id, has }) => [id, has]));
  expect(byId.get('marseille')).toMatchObject({ movements: true, calls: true });
  expect(byId.get('la-seyne')).toMatchObject({ movements: false });
});
