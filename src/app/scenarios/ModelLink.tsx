import { words } from '../../locale/words.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { modelPage } from './addresses.ts';

/** The way from a figure of scenarios to the page that tells how the model reckons and how often it was right. */
export function ModelLink({ spec }: { readonly spec: Pick<ChartSpec, 'lang' | 'theme'> }) {
  return <a href={modelPage(spec)}>{words[spec.lang].page.model.how}</a>;
}
