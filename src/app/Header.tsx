import type { ChartSpec } from '../spec/chart-spec.ts';
import { toQuery } from '../spec/url.ts';
import { address } from './address.ts';
import { Masthead } from './Masthead.tsx';

/** The head of the page of figures. */
export function Header({ spec }: { readonly spec: ChartSpec }) {
  return (
    <Masthead
      lang={spec.lang}
      here="figures"
      theme={spec.theme}
      inLanguage={(lang) => `?${toQuery({ ...spec, lang })}`}
      onLanguage={(lang) => address.commit({ ...spec, lang })}
    />
  );
}
