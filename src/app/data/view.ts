import { parse } from '../../spec/parse.ts';
import { toQuery } from '../../spec/url.ts';
import { defaultSpec } from '../../spec/chart-spec.ts';
import type { Language, MeasureId, Theme } from '../../spec/vocabulary.ts';

/** How the data page is looked at: language, colours and filters. An empty filter lets everything through. */
export type DataView = {
  readonly lang: Language;
  readonly theme: Theme;
  readonly measure: MeasureId;
  /** Of the coverage matrix. */
  readonly region: string;
  readonly kind: string;
  readonly name: string;
  /** Of the ledger. */
  readonly verdict: string;
  readonly nature: string;
  readonly port: string;
  readonly mission: string;
  readonly sort: string;
  /** Of the sources. */
  readonly search: string;
  readonly type: string;
  readonly language: string;
  /** Of the events. */
  readonly place: string;
};

type Filter = Exclude<keyof DataView, 'lang' | 'theme' | 'measure'>;

const filters: readonly Filter[] = [
  'region',
  'kind',
  'name',
  'verdict',
  'nature',
  'port',
  'mission',
  'sort',
  'search',
  'type',
  'language',
  'place',
];

/** Longer than any name; nothing that is typed needs more. */
const longest = 80;

/** Returns how the page is looked at by its address; what it does not say, or says wrongly, is the default. Never throws. */
export function parseView(search: string): DataView {
  const params = new URLSearchParams(search);
  const { lang, theme, measure } = parse({
    lang: params.get('lang'),
    theme: params.get('theme'),
    measure: params.get('measure'),
  }).spec;
  const text = Object.fromEntries(
    filters.map((key) => [key, (params.get(key) ?? '').replace(/[\p{Cc}\p{Cf}]+/gu, '').slice(0, longest)]),
  ) as Record<Filter, string>;
  return { ...text, lang, theme, measure };
}

/** Returns the query string of a view, defaults left out, without `?`. */
export function viewQuery(view: DataView): string {
  const params = new URLSearchParams(common(view));
  for (const key of filters) if (view[key] !== '') params.set(key, view[key]);
  return params.toString();
}

/** Returns the address of the figure of one port around a year, in the language and colours of the page. */
export function figureLink(
  view: Pick<DataView, 'lang' | 'theme'>,
  port: string,
  year: number,
  measure: MeasureId,
  chart: 'sources' | 'claims',
): string {
  const { lang, theme } = view;
  const time = { from: year - 5, to: year + 5 };
  const said = chart === 'claims' ? 'all' : defaultSpec.said;
  return `./?${toQuery({ ...defaultSpec, lang, theme, chart, ports: [port], measure, time, said })}`;
}

function common({ lang, theme, measure }: DataView): string {
  return toQuery({ ...defaultSpec, lang, theme, measure });
}

/** Returns a text as it is searched: without accents, case and punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Returns whether every word of what was typed begins a word of a folded text. */
export function found(folded: string, typed: string): boolean {
  return fold(typed)
    .split(' ')
    .every((word) => ` ${folded}`.includes(` ${word}`));
}
