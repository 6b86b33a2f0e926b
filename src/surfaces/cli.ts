import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  draw,
  formats,
  isReadingNote,
  languages,
  load,
  parse,
  query,
  render,
  sayNote,
  type Format,
  type Parsed,
} from '../escale.ts';

const usage = `Usage: npm run -s escale -- render '<link, ?query or spec.json>' [--as ${formats.join('|')}] [--lang fr|en] [--width 960] [--data DIR] [--out FILE]`;

/** Tells a wrong call from a failure: one line, exit 2. */
class UsageError extends Error {}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args);
  if (values.help) {
    console.log(usage);
    return;
  }
  const [command, asked, ...others] = positionals;
  if (command !== 'render') throw new UsageError(`unknown command: ${command ?? '(none)'}. ${usage}`);
  if (asked === undefined || others.length > 0)
    throw new UsageError(`render takes one link, query or spec file. ${usage}`);
  const format = values.as;
  if (!isFormat(format)) throw new UsageError(`unknown format: ${format}; known: ${formats.join(', ')}`);
  const lang = languages.find((known) => known === values.lang);
  if (values.lang !== undefined && lang === undefined)
    throw new UsageError(`unknown language: ${values.lang}; known: ${languages.join(', ')}`);
  const width = Number(values.width);
  if (!Number.isInteger(width) || width < 240 || width > 4000)
    throw new UsageError(`width is a whole number from 240 to 4000: ${values.width}`);

  const { spec: read, notes } = await readSpec(asked);
  const spec = lang === undefined ? read : { ...read, lang };
  const folder = values.data ?? fileURLToPath(new URL('../../data', import.meta.url));
  const tables = await load(async (file) =>
    new TextDecoder('utf-8', { fatal: true }).decode(await readFile(`${folder}/${file}`)),
  );
  const set = query(tables, spec);
  const changed = [...notes, ...set.notes.filter((note) => !isReadingNote(note))];
  for (const note of changed) console.error(sayNote(note, set, spec.lang));
  const text = await render({ spec, notes, set, scene: await draw(set, spec, { width }) }, format);
  if (values.out === undefined) process.stdout.write(text);
  else
    await writeFile(values.out, text).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`cannot write ${values.out}: ${error.code ?? error.message}`);
    });
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string', default: 'svg' },
        lang: { type: 'string' },
        width: { type: 'string', default: '960' },
        data: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]);
  }
}

function isFormat(text: string): text is Format {
  return (formats as readonly string[]).includes(text);
}

/** A spec from a file, else from a link or query string. */
async function readSpec(asked: string): Promise<Parsed> {
  if (!/\.json$/i.test(asked) || asked.startsWith('?') || asked.includes('://')) return parse(asked);
  const text = await readFile(asked, 'utf8').catch(() => {
    throw new UsageError(`cannot read the spec file: ${asked}`);
  });
  try {
    return parse(JSON.parse(text));
  } catch {
    throw new UsageError(`not a JSON file: ${asked}`);
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
