import { defaultSpec, type ChartSpec } from '../../spec/chart-spec.ts';
import { toQuery } from '../../spec/url.ts';

/** Returns the address of the page on which a scenario is changed. */
export function changeScenario({ lang, theme }: Pick<ChartSpec, 'lang' | 'theme'>, id: string): string {
  return `scenarios.html?${toQuery({ ...defaultSpec, lang, theme, scenario: [id] })}`;
}

/** Returns the address of the page of the model, in the language and colours of the reader. */
export function modelPage({ lang, theme }: Pick<ChartSpec, 'lang' | 'theme'>): string {
  const query = toQuery({ ...defaultSpec, lang, theme });
  return query === '' ? 'model.html' : `model.html?${query}`;
}
