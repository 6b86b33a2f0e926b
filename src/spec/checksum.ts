const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Returns a checksum of an ASCII text in four characters of base64url (CRC-24, polynomial 0x864CFB as in RFC 9580).
 *
 * Texts of one length that differ in up to three neighbouring characters never share it; any other two do once in sixteen million.
 */
export function checksum(text: string): string {
  let sum = 0xb704ce;
  for (let at = 0; at < text.length; at++) {
    sum ^= (text.charCodeAt(at) & 0xff) << 16;
    for (let bit = 0; bit < 8; bit++) sum = (sum << 1) ^ (sum & 0x800000 ? 0x1864cfb : 0);
  }
  return inCharacters(sum, 4);
}

/** Returns a whole number in as many characters of base64url, the largest place first; `numberOf` reads it back. */
export function inCharacters(value: number, characters: number): string {
  return Array.from(
    { length: characters },
    (_, at) => alphabet[(value >> (6 * (characters - 1 - at))) & 63] ?? '',
  ).join('');
}

/** Returns the whole number that characters of base64url say; NaN where one is none of them. */
export function numberOf(text: string): number {
  let value = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return Number.NaN;
    value = value * 64 + digit;
  }
  return value;
}
