import { expect, test } from 'vitest';
import type { PortChoice } from '../../escale.ts';
import { matches, portGroups } from './port-groups.ts';

const has = { movements: true, guests: true, multiday: true, calls: true, percall: true, homeport: true };
const port = (id: string, fr: string, en: string, rest: Partial<PortChoice> = {}): PortChoice => ({
  id,
  label: { fr, en },
  region: 'west-med',
  kind: 'port',
  country: 'FR',
  colour: null,
  has,
  ...rest,
});
const choices = [
  port('sete', 'Sète', 'Sète'),
  port('genoa', 'Gênes', 'Genoa', { country: 'IT' }),
  port('miami', 'Miami', 'Miami', { region: 'florida', country: 'US' }),
  port('genoa-savona', 'Gênes-Savone', 'Genoa–Savona', { kind: 'group', country: 'IT' }),
  port('odd', 'Ailleurs-Port', 'Odd', { region: 'far-away', country: null }),
];
const found = (typed: string, lang: 'fr' | 'en' = 'fr') =>
  portGroups(choices, lang)
    .flatMap(({ items }) => items)
    .filter((option) => matches(option, typed))
    .map(({ id }) => id);

test('ports stand by sea in the reader’s language, groups apart at the end, none lost', () => {
  expect(portGroups(choices, 'fr').map(({ label, items }) => [label, items.map((one) => one.label)])).toEqual([
    ['Méditerranée occidentale', ['Gênes', 'Sète']],
    ['Floride', ['Miami']],
    ['Ailleurs', ['Ailleurs-Port']],
    ['Ensembles et totaux', ['Gênes-Savone']],
  ]);
});

test('a port is found without accents, by either name, by its country, by any of its words', () => {
  expect(found('sete')).toEqual(['sete']);
  expect(found('GENOA')).toEqual(['genoa', 'genoa-savona']);
  expect(found('savone')).toEqual(['genoa-savona']);
  expect(found('italie gen')).toEqual(['genoa', 'genoa-savona']);
  expect(found('etats-unis')).toEqual(['miami']);
  expect(found('united', 'en')).toEqual(['miami']);
  expect(found('')).toHaveLength(5);
  expect(found('atlantis')).toEqual([]);
});
