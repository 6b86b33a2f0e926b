/** Returns a text that a spreadsheet would run as a formula with an apostrophe before it, any other as it is. */
export function disarmed(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
