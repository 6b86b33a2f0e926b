import { schemas, type TableId } from './index.ts';
import type { parameters } from './parameters.ts';
import { fileOf, type Row } from './schema.ts';

export type ParameterRow = Row<typeof parameters>;

/**
 * Returns the README of the data with its computed blocks brought up to date; everything outside the marks is left as it is.
 *
 * @throws when a block's marks are missing
 */
export function refreshReadme(
  readme: string,
  rows: Readonly<Record<TableId, number>>,
  parameterRows: readonly ParameterRow[],
): string {
  return withBlock(withBlock(readme, 'tables', tablesBlock(rows)), 'parameters', parametersBlock(parameterRows));
}

function withBlock(readme: string, name: string, block: string): string {
  const [open, close] = [`<!-- ${name}: written by npm run data:describe -->`, `<!-- end of ${name} -->`];
  const [from, to] = [readme.indexOf(open), readme.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`no place for the block: ${name}`);
  return `${readme.slice(0, from + open.length)}\n\n${block}\n\n${readme.slice(to)}`;
}

function tablesBlock(rows: Readonly<Record<TableId, number>>): string {
  const lines = (Object.keys(schemas) as TableId[]).map((id) => {
    const schema = schemas[id];
    return `| [${fileOf(schema)}](${fileOf(schema)}) | ${grouped(rows[id])} | ${schema.row} |`;
  });
  return ['| table | rows | one row = |', '|---|--:|---|', ...lines].join('\n');
}

function parametersBlock(rows: readonly ParameterRow[]): string {
  const lines = rows.map((row) => {
    const values = [row.low, row.central, row.high].map((value) => (value === null ? '–' : grouped(value)));
    return `| ${row.label_en} | ${values.join(' | ')} | ${row.unit} | ${row.judgement === 'yes' ? 'yes' : ''} |`;
  });
  return ['| parameter | low | central | high | unit | judgement |', '|---|--:|--:|--:|---|---|', ...lines].join('\n');
}

function grouped(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 3 });
}
