import type { ChartSpec } from '../spec/chart-spec.ts';
import { toQuery } from '../spec/url.ts';
import { address } from './address.ts';
import { Masthead } from './Masthead.tsx';
import { startOver } from './start-over.ts';

/** The head of the page of figures. */
export function Header({ spec }: { readonly spec: ChartSpec }) {
  const own = toQuery(startOver(spec));
  const page = (file: string) => (own === '' ? file : `${file}?${own}`);
  return (
    <Masthead
      lang={spec.lang}
      here="figures"
      links={{
        figures: `?${own}`,
        owners: page('shipowners.html'),
        scenarios: page('scenarios.html'),
        data: page('data.html'),
      }}
      inLanguage={(lang) => `?${toQuery({ ...spec, lang })}`}
      onLanguage={(lang) => address.commit({ ...spec, lang })}
    />
  );
}
