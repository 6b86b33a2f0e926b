import { schemas } from './index.ts';
import { licences } from './licences.ts';
import { fileOf, type Column, type TableSchema } from './schema.ts';

/** When the dataset was compiled, and its version: a new one with every change of the tables that users may notice. */
export const edition = { created: '2026-11-22T00:00:00Z', version: '1.0.0' } as const;

/**
 * Returns the description of the whole dataset as a Frictionless Data Package v1 with a Table Schema for every table: what
 * `data/datapackage.json` holds. It depends on the schemas only, so it does not change when a figure is added.
 */
export function dataPackage(): object {
  return {
    profile: 'tabular-data-package',
    name: 'escale-cruise-traffic',
    title: 'Escale: cruise traffic as it was counted',
    description:
      'Real figures of cruise ports, shipowners and ships read in public sources, every row with its source. Nothing is interpolated; where sources disagree every value is kept. The README says how to read them.',
    ...edition,
    keywords: ['cruise', 'ports', 'passengers', 'Marseille', 'Miami', 'Mediterranean', 'shipowners', 'open data'],
    licenses: [licences['etalab-2.0']],
    sources: [{ title: 'The publications of sources.csv; every row names its own', path: 'sources.csv' }],
    resources: Object.values(schemas).map(resource),
  };
}

function resource(schema: TableSchema): object {
  return {
    profile: 'tabular-data-resource',
    name: schema.name.replaceAll('_', '-'),
    path: fileOf(schema),
    title: titleOf(schema.name),
    description: [`One row: ${schema.row}.`, schema.description].filter(Boolean).join(' '),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    licenses: [licences[schema.licence ?? 'etalab-2.0']],
    ...sourcesOf(schema),
    schema: {
      fields: Object.entries(schema.columns).map(([name, column]) => field(name, column)),
      missingValues: [''],
      primaryKey: schema.key,
      ...foreignKeys(schema),
    },
  };
}

/** Ports and aliases are our own lists: they have no sources. */
function sourcesOf({ origin, columns }: TableSchema): object {
  if (origin) return { sources: [origin] };
  const isSourced = Object.values(columns).some(({ refers }) => refers === 'sources.source_id');
  return isSourced ? { sources: [{ title: 'Every row names its source in sources.csv', path: 'sources.csv' }] } : {};
}

/** `ship_identities` → `Ship identities`, `guestCount` → `Guest count` */
function titleOf(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/\b(mrv|imo|co2|id|gt)\b/g, (word) => word.toUpperCase())
    .replace('new zealand', 'New Zealand');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function field(name: string, column: Column): object {
  const constraints = constraintsOf(column);
  return {
    name,
    type: typeOf(column),
    title: titleOf(name),
    ...(column.description === undefined ? {} : { description: column.description }),
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** A date known to the month or year only is no date for Table Schema: it is a text that looks like one. */
function typeOf({ type }: Column): string {
  if (type === 'day') return 'date';
  return type === 'text' || type === 'date' ? 'string' : type;
}

const partialDate = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

function constraintsOf(column: Column): object {
  const pattern = column.type === 'date' ? partialDate : column.pattern;
  return {
    ...(column.required ? { required: true } : {}),
    ...(column.values ? { enum: column.values } : {}),
    ...(column.min === undefined ? {} : { minimum: column.min }),
    ...(column.max === undefined ? {} : { maximum: column.max }),
    // A pattern of list items does not hold for the whole cell, which is what Table Schema would apply it to.
    ...(pattern === undefined || column.list ? {} : { pattern }),
  };
}

/** References inside lists and through aliases cannot be written as foreign keys; the column's description tells them. */
function foreignKeys(schema: TableSchema): object {
  const keys = Object.entries(schema.columns).flatMap(([name, { refers, list }]) => {
    if (refers === undefined || list !== undefined) return [];
    const [table = '', column = ''] = refers.split('.');
    // The specification wants an empty name for the table itself.
    return [
      {
        fields: name,
        reference: { resource: table === schema.name ? '' : table.replaceAll('_', '-'), fields: column },
      },
    ];
  });
  return keys.length === 0 ? {} : { foreignKeys: keys };
}
