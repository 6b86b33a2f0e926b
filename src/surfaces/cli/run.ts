import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  describe,
  draw,
  drawAt,
  extensions,
  figureTables,
  isScenarioChart,
  isOwnerChart,
  isReadingNote,
  load,
  loadAll,
  pageTables,
  query,
  render,
  sayNote,
  toQuery,
  type ChartSpec,
  type SeriesSet,
} from '../../escale.ts';
import type { Order } from './args.ts';
import { manifestText, slugs, type Entry, type Failure, type WrittenFiles } from './manifest.ts';
import { outletFor, put } from './outlet.ts';
import { rasterise } from './rasterise.ts';
import { readSpecs, type Asked } from './specs.ts';
import { UsageError } from './usage.ts';

/** Does what was ordered and returns what could not be done; `day` is the day it is done. Throws a UsageError where the call is wrong. */
export async function run(order: Order, day: string, say: (line: string) => void): Promise<Failure[]> {
  const asked = await readSpecs(order.asked);
  const jobs = asked.flatMap((one) => (order.langs ?? [null]).map((lang) => ({ one, lang })));
  const outlet = await outletFor(order.out, jobs.length * order.formats.length);
  const tables = await tablesOf(order.data, asked);
  const named = slugs();
  const names = new Map<Asked, string>();
  const entries: Entry[] = [];
  const failed: Failure[] = [];
  for (const [index, { one, lang }] of jobs.entries()) {
    try {
      const { spec, set, notes, scene } = await figureOf(one, lang, tables, order);
      const changed = [...notes, ...set.notes.filter((note) => !isReadingNote(note))];
      const slug = names.get(one) ?? named(one.slug ?? describe(spec, set).fileName.replace(/-[a-z]+$/, ''));
      names.set(one, slug);
      if (jobs.length > 1) say(`${index + 1}/${jobs.length} ${slug} (${spec.lang})`);
      for (const note of changed) say(`${jobs.length > 1 ? `  ${slug}: ` : ''}${sayNote(note, set, spec.lang)}`);
      const files: WrittenFiles = {};
      for (const format of order.formats) {
        const content = await render({ spec, notes, set, scene }, format, {
          site: order.site,
          day,
          scale: order.scale,
          rasterise,
        });
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        const file = `${slug}.${spec.lang}.${extensions[format]}`;
        await put(outlet, file, bytes);
        files[format] = { file, bytes: bytes.length };
      }
      entries.push(entryOf(slug, spec, set, files));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      failed.push({ name: one.name, lang, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  if (outlet.kind === 'folder') await put(outlet, 'manifest.json', Buffer.from(manifestText(entries, failed)));
  return failed;
}

async function figureOf(
  { parsed, width: own }: Asked,
  lang: ChartSpec['lang'] | null,
  tables: Known,
  { width, size }: Pick<Order, 'width' | 'size'>,
) {
  if ('failure' in parsed) throw new Error(parsed.failure);
  const spec = lang === null ? parsed.spec : { ...parsed.spec, lang };
  const set = query(tables, spec);
  const scene = size === null ? await draw(set, spec, { width: width ?? own ?? 960 }) : await drawAt(set, spec, size);
  return { spec, set, notes: parsed.notes, scene };
}

function entryOf(slug: string, spec: ChartSpec, set: SeriesSet, files: WrittenFiles): Entry {
  const { title } = describe(spec, set);
  return { slug, query: `?${toQuery(spec)}`, lang: spec.lang, title, dataDate: set.dataDate, files };
}

type Known = Parameters<typeof query>[0];

/** What shipowners and scenarios rest on is read where a figure asks about them: a folder of one's own may lack it. */
async function tablesOf(folder: string | null, asked: readonly Asked[]): Promise<Known> {
  const from = folder ?? fileURLToPath(new URL('../../../data', import.meta.url));
  const charts = asked.flatMap(({ parsed }) => ('failure' in parsed ? [] : [parsed.spec.chart]));
  const read = async (file: string) =>
    new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(from, file)));
  if (charts.some(isScenarioChart)) return loadAll(read);
  return load(read, charts.some(isOwnerChart) ? figureTables : pageTables);
}
