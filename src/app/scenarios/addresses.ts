import { defaultSpec, type ChartSpec } from '../../spec/chart-spec.ts';
import { toQuery } from '../../spec/url.ts';

type Reader = Pick<ChartSpec, 'lang' | 'theme'>;

/** Where scenarios are found. */
const scenarios = { file: './', asks: { chart: 'fan' } } as const satisfies { file: string; asks: Partial<ChartSpec> };

/** Returns the address of the page of scenarios, in the language and colours of the reader. */
export function scenariosPage(reader: Reader): string {
  return addressOf(scenarios.file, { ...reader, ...scenarios.asks });
}

/** Returns the address of the page of the model. */
export function modelPage(reader: Reader): string {
  return addressOf('model.html', reader);
}

function addressOf(file: string, { lang, theme, ...asks }: Reader & Partial<ChartSpec>): string {
  const query = toQuery({ ...defaultSpec, lang, theme, ...asks });
  return query === '' ? file : `${file}?${query}`;
}
