import { defaultSpec, type ChartSpec } from '../../spec/chart-spec.ts';
import { parse } from '../../spec/parse.ts';
import { home } from '../../spec/ready-made.ts';
import { toQuery } from '../../spec/url.ts';
import { viewStore, type ChangeView as Change } from '../view-store.ts';

/** How the page of the model is looked at: language, colours, and the port and years ahead its test is shown for. */
export type ModelView = Pick<ChartSpec, 'lang' | 'theme' | 'ahead'> & { readonly port: string };

export type ChangeView = Change<ModelView>;

/** Returns how the page is looked at by its address; what it does not say, or says wrongly, is the default. Never throws. */
export function parseModelView(search: string): ModelView {
  const { lang, theme, ahead, ports } = parse(search).spec;
  return { lang, theme, ahead, port: ports[0] ?? home };
}

/** Returns the query string of a view, defaults left out, without `?`. */
export function modelQuery({ port, ...view }: ModelView): string {
  return toQuery({ ...defaultSpec, ...view, ports: port === home ? defaultSpec.ports : [port] });
}

/** Returns how the page of the model is looked at, as its address says, and a way to change that. */
export const useModelView = viewStore<ModelView>(parseModelView, modelQuery);
