import { expect, test } from 'vitest';
import { dataPackage } from './data-package.ts';
import { schemas } from './index.ts';

type Field = {
  name: string;
  type: string;
  title: string;
  constraints?: { pattern?: string; enum?: string[]; minimum?: number };
};
type ForeignKey = { fields: string; reference: { resource: string; fields: string } };
type Resource = {
  name: string;
  path: string;
  licenses: { name?: string; path?: string }[];
  sources?: { title: string }[];
  schema: { fields: Field[]; missingValues: string[]; primaryKey: string[]; foreignKeys?: ForeignKey[] };
};
type Package = {
  profile: string;
  name: string;
  created: string;
  version: string;
  licenses: { name?: string; path?: string }[];
  resources: Resource[];
};

const described = dataPackage() as Package;
const fieldsOf = (resource: Resource) => resource.schema.fields.map(({ name }) => name);

/** Types of Table Schema v1. */
const types = new Set(['string', 'number', 'integer', 'date']);

test('the package names itself as Frictionless Data Package v1 asks', () => {
  expect(described.profile).toBe('tabular-data-package');
  expect(described.name).toMatch(/^[-a-z0-9._/]+$/);
  expect(described.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(new Date(described.created).toISOString().slice(0, 10)).toBe('2026-11-22');
  expect(described.licenses.map(({ name }) => name)).toEqual(['etalab-2.0']);
});

test('every table is a resource with a name and a path of its own inside the folder', () => {
  const names = described.resources.map(({ name }) => name);
  expect(names).toHaveLength(Object.keys(schemas).length);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, path } of described.resources) {
    expect(name).toMatch(/^[-a-z0-9._/]+$/);
    expect(path).toMatch(/^[^/.][^\\]*\.csv$/);
    expect(path).not.toContain('..');
  }
});

test.each(described.resources.map((resource) => [resource.name, resource] as const))(
  '%s: fields, keys and references are those of a Table Schema',
  (_, resource) => {
    const { fields, missingValues, primaryKey, foreignKeys = [] } = resource.schema;
    expect(missingValues).toEqual(['']);
    expect(new Set(fieldsOf(resource)).size).toBe(fields.length);
    expect(fields.filter(({ type, title }) => !types.has(type) || title === '')).toEqual([]);
    // The specification allows a pattern for strings and a minimum for numbers only.
    expect(fields.filter(({ type, constraints }) => constraints?.pattern !== undefined && type !== 'string')).toEqual(
      [],
    );
    expect(
      fields.filter(
        ({ type, constraints }) => constraints?.minimum !== undefined && !['number', 'integer'].includes(type),
      ),
    ).toEqual([]);
    expect(fieldsOf(resource)).toEqual(expect.arrayContaining(primaryKey));
    // A primary key is never null.
    const required = fields
      .filter((field) => JSON.stringify(field).includes('"required":true'))
      .map(({ name }) => name);
    expect(required).toEqual(expect.arrayContaining(primaryKey));
    for (const { fields: column, reference } of foreignKeys) {
      const target =
        reference.resource === '' ? resource : described.resources.find(({ name }) => name === reference.resource);
      expect(fieldsOf(resource)).toContain(column);
      expect(target && fieldsOf(target)).toContain(reference.fields);
    }
  },
);

test('the terms of each table are its own: ships are facts only, the New Zealand calls MIT, the rest Licence Ouverte', () => {
  const terms = Object.fromEntries(described.resources.map(({ name, licenses }) => [name, licenses[0]?.name]));
  expect(terms).toMatchObject({
    traffic: 'etalab-2.0',
    sources: 'etalab-2.0',
    ships: 'notspecified',
    'ship-identities': 'notspecified',
    'new-zealand-calls': 'MIT',
  });
  // A licence needs a name or a path.
  expect(described.resources.flatMap(({ licenses }) => licenses).every(({ name, path }) => name ?? path)).toBe(true);
});
