import type { LicenceId } from './schema.ts';

/** The terms of the dataset, as a data package states them. */
export const licences = {
  'etalab-2.0': {
    name: 'etalab-2.0',
    title: 'Licence Ouverte / Open Licence 2.0',
    path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
  'facts-only': {
    name: 'notspecified',
    title: 'Facts only, credited row by row, from secondary listings without a licence',
  },
  mit: {
    name: 'MIT',
    title: 'MIT License',
    path: 'https://opensource.org/license/mit',
  },
} as const satisfies Record<LicenceId, { name: string; title: string; path?: string }>;
