import { defaultSpec, type ChartSpec } from '../../spec/chart-spec.ts';
import { parse } from '../../spec/parse.ts';
import { toQuery } from '../../spec/url.ts';
import { viewStore, type ChangeView as Change } from '../view-store.ts';

/** How the page of shipowners is looked at: what its figures ask, and whose file is open. */
export type OwnersView = Pick<
  ChartSpec,
  'lang' | 'theme' | 'by' | 'ports' | 'brands' | 'without' | 'market' | 'ships'
> & {
  /** Brand whose win-back file is shown; `null`: the page itself. */
  readonly file: string | null;
};

export type ChangeView = Change<OwnersView>;

/** Returns how the page is looked at by its address; what it does not say, or says wrongly, is the default. Never throws. */
export function parseOwnersView(search: string): OwnersView {
  const params = new URLSearchParams(search);
  const { lang, theme, by, ports, brands, without, market, ships } = parse(params).spec;
  const [file] = parse({ brands: params.get('file') }).spec.brands;
  return { lang, theme, by, ports, brands, without, market, ships, file: file ?? null };
}

/** Returns the query string of a view, defaults left out, without `?`. */
export function ownersQuery({ file, ...asked }: OwnersView): string {
  const params = new URLSearchParams(toQuery({ ...defaultSpec, ...asked }));
  if (file !== null) params.set('file', file);
  return params.toString();
}

/** Returns how the page of shipowners is looked at, as its address says, and a way to change that. */
export const useOwnersView = viewStore<OwnersView>(parseOwnersView, ownersQuery);

/** Returns the spec of one figure of the page. */
export function figureSpec(view: OwnersView, part: Partial<ChartSpec>): ChartSpec {
  const { lang, theme, by, ports } = view;
  return { ...defaultSpec, lang, theme, by, ports: ports.slice(0, 1), ...part };
}
