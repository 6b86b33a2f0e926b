import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';

/** Returns the opening spec in the language and colours of the reader. */
export function startOver({ lang, theme }: Pick<ChartSpec, 'lang' | 'theme'>): ChartSpec {
  return { ...defaultSpec, lang, theme };
}
