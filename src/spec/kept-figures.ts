import * as v from 'valibot';
import { defaultSpec, type ChartSpec } from './chart-spec.ts';
import { limits } from './limits.ts';
import { parse } from './parse.ts';
import { tidied } from './tidied.ts';
import { toQuery } from './url.ts';
import { languages } from './vocabulary.ts';

/** A figure a reader keeps: what it asks, without language and colours, and its words when it was kept. */
export type KeptFigure = v.InferOutput<typeof keptFigure>;

/** How many figures are kept. */
export const mostKept = 50;

const keptFigure = v.object({ query: v.string(), title: v.string(), lang: v.picklist(languages) });

/** Returns the figures a text of the device's storage holds, each once and at most 50; what cannot be read is left out. Never throws. */
export function parseKept(text: string | null): KeptFigure[] {
  const entries = fromJson(text);
  const found = new Map<string, KeptFigure>();
  for (const entry of Array.isArray(entries) ? (entries as unknown[]) : []) {
    const read = v.safeParse(keptFigure, entry);
    if (!read.success) continue;
    // Whatever was stored, only what a figure may ask is carried on.
    const query = withoutReader(parse(`?${read.output.query}`).spec);
    const title = tidied(read.output.title, limits.titleLength);
    if (title !== '' && !found.has(query) && found.size < mostKept) found.set(query, { ...read.output, query, title });
  }
  return [...found.values()];
}

/** Returns a figure as it is kept. */
export function keptAs(spec: ChartSpec, title: string): KeptFigure {
  return { query: withoutReader(spec), title: tidied(title, limits.titleLength), lang: spec.lang };
}

/** Returns the spec of a kept figure in the language and colours of the reader. */
export function specOf({ query }: KeptFigure, { lang, theme }: Pick<ChartSpec, 'lang' | 'theme'>): ChartSpec {
  return { ...parse(query).spec, lang, theme };
}

function withoutReader(spec: ChartSpec): string {
  return toQuery({ ...spec, lang: defaultSpec.lang, theme: defaultSpec.theme });
}

function fromJson(text: string | null): unknown {
  // A thousand times what fifty figures need is nobody's list.
  if (text === null || text.length > 1_000_000) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
