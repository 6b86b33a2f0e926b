/**
 * Returns where a site says of which day its data are, written so that a policy can name it: `figures/day.json` in the folder of the page.
 * `null` for what is no address on the web.
 */
export function dayAddress(site: string): string | null {
  if (!URL.canParse(site)) return null;
  const { protocol, origin, pathname } = new URL('figures/day.json', site);
  // Both would end the address where a policy reads it.
  const path = pathname.replaceAll(';', '%3B').replaceAll(',', '%2C');
  return protocol === 'https:' || protocol === 'http:' ? `${origin}${path}` : null;
}
