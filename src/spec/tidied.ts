/** Returns a text on one line, without control characters and at most so many characters long. */
export function tidied(text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return [...line].slice(0, most).join('');
}
