import { parseArgs } from 'node:util';
import { formats, languages, pictureSizeNames, type Format, type PictureSizeName } from '../../escale.ts';
import { usage, UsageError } from './usage.ts';

/** What the command line was asked to do. */
export type Order = {
  readonly asked: readonly string[];
  readonly formats: readonly Format[];
  /** `null`: the language of each spec. */
  readonly langs: readonly (typeof languages)[number][] | null;
  /** `null`: the width a gallery figure says, else 960. */
  readonly width: number | null;
  /** A size by name rather than by width. */
  readonly size: PictureSizeName | null;
  readonly scale: number;
  readonly out: string | null;
  readonly data: string | null;
  readonly site: string | null;
};

/** Returns the order that arguments give; `null` where help was asked for. Throws a UsageError on anything it does not know. */
export function readArgs(args: readonly string[], siteUrl: string | undefined): Order | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [command, ...asked] = positionals;
  if (command !== 'render') throw new UsageError(`unknown command: ${command ?? '(none)'}\n${usage}`);
  if (asked.length === 0) throw new UsageError(`render takes a link, query, spec file or folder\n${usage}`);
  if (values.size !== undefined && values.width !== undefined)
    throw new UsageError('a picture has a --size or a --width, not both');
  return {
    asked,
    formats: listed('format', values.as, formats),
    langs: values.lang === undefined ? null : listed('language', values.lang, languages),
    width: values.width === undefined ? null : within('width', values.width, 240, 4000),
    size: values.size === undefined ? null : oneOf('size', values.size, pictureSizeNames),
    scale: within('scale', values.scale, 1, 4),
    out: values.out ?? null,
    data: values.data ?? null,
    site: siteOf(values.site ?? siteUrl),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string', default: 'svg' },
        lang: { type: 'string' },
        width: { type: 'string' },
        size: { type: 'string' },
        scale: { type: 'string', default: '2' },
        data: { type: 'string' },
        out: { type: 'string' },
        site: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]);
  }
}

function listed<T extends string>(what: string, text: string, known: readonly T[]): T[] {
  return [...new Set(text.split(','))].map((word) => oneOf(what, word, known));
}

function oneOf<T extends string>(what: string, word: string, known: readonly T[]): T {
  const found = known.find((one) => one === word.trim());
  if (found === undefined) throw new UsageError(`unknown ${what}: ${word}; known: ${known.join(', ')}`);
  return found;
}

function within(what: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new UsageError(`${what} is a whole number from ${least} to ${most}: ${text}`);
  return number;
}

/** An address without query, which a link of a figure can follow. */
function siteOf(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (!/^https?:\/\/[^\s?#]+$/.test(text))
    throw new UsageError(`site is an address such as https://port.example/escale/: ${text}`);
  return /\/[^/]*\.html$|\/$/.test(text) ? text : `${text}/`;
}
