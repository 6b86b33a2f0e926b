import { readFile } from 'node:fs/promises';
import { describe, load, parse, query, type ChartSpec } from '../src/escale.ts';

/** Returns the notebook as Markdown: the statements about a port, each against the count of its year. */
export async function saidAndCounted(): Promise<string> {
  const tables = await load((file) => readFile(new URL(`../data/${file}`, import.meta.url), 'utf8'));
  const ask = (text: string) => {
    const spec: ChartSpec = { ...parse(text).spec, lang: 'en' };
    return { spec, set: query(tables, spec) };
  };
  const opening = ask('');
  const everything = ask('?ports=marseille&said=all&time=1999..2025');
  const judged = everything.set.said.filter((one) => one.kind !== 'claim' && one.counted?.state === 'counted');
  const misses = judged.map(({ value, counted }) => value / (counted?.value ?? value) - 1);
  const meanMiss = misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
  return [
    '# Said and counted',
    '',
    `${describe(opening.spec, opening.set).title}.`,
    '',
    'The statements printed about the mission of November 2017, each against the statistic of its year:',
    '',
    '| port | year | kind | said | counted | first reached |',
    '|---|---|---|---|---|---|',
    ...opening.set.said.map(
      ({ port, year, kind, value, counted, reachedIn }) =>
        `| ${port} | ${year} | ${kind} | ${value} | ${counted ? `${counted.state} ${counted.value}` : '–'} | ${reachedIn ?? '–'} |`,
    ),
    '',
    `Of ${judged.length} forecasts and targets on record for Marseille since 1999 whose year was counted, ${misses.filter((miss) => miss > 0.02).length} were more than two per cent too high and ${misses.filter((miss) => miss < -0.02).length} more than two per cent too low; the mean error is ${(meanMiss * 100).toFixed(0)} per cent.`,
    '',
  ].join('\n');
}
