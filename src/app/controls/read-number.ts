const units: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, millions: 1e6 };

/**
 * Returns the number somebody typed, as the page itself writes them in either language; `null` for what is none.
 *
 * @example
 * readNumber('2,5 M') // 2500000
 */
export function readNumber(text: string): number | null {
  const match = /^([+\-\u2212]?)([\d\s.,\u00A0\u202F]*\d)\s*([a-z]*)%?$/i.exec(text.trim());
  if (!match) return null;
  const [, sign = '', digits = '', word = ''] = match;
  const factor = word === '' ? 1 : units[word.toLowerCase()];
  if (factor === undefined) return null;
  const number = Number(plain(digits));
  if (!Number.isFinite(number)) return null;
  return ((sign === '-' || sign === '\u2212' ? -1 : 1) * Math.round(number * factor * 1000)) / 1000;
}

/** Commas and points that stand before three digits each time separate groups; any other one is the decimal mark. */
function plain(digits: string): string {
  const tight = digits.replace(/[\s\u00A0\u202F]/g, '');
  return /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(tight) ? tight.replace(/[.,]/g, '') : tight.replace(',', '.');
}
