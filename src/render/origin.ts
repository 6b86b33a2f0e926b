import type { ChartSpec } from '../spec/chart-spec.ts';
import { toQuery } from '../spec/url.ts';

/** Where the licence of the data is read in full. */
export const licenceAddress = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

/** Returns the address of the living figure; the query alone, which any copy of the site opens, where the site has no public address. */
export function originOf(spec: ChartSpec, site: string | null): string {
  const query = toQuery(spec);
  return `${site ?? ''}${query === '' && site !== null ? '' : `?${query}`}`;
}
