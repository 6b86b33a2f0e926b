export type QuoteProblem = { readonly row: number; readonly expected: string };

const quote = '"';

/**
 * Returns the first place where the quotes of a CSV text are not those of RFC 4180, or `null`. A CSV reader forgives them and
 * swallows a character or the rest of the file; a checked table must not.
 *
 * @example
 * quoteProblem('a,b\n"one,two\n') // { row: 2, expected: 'a closing quote (the file may be cut short)' }
 */
export function quoteProblem(text: string): QuoteProblem | null {
  let row = 1;
  let at = 0;
  // Rows are counted as records: a line break inside quotes does not begin a new one.
  for (let next = text.indexOf(quote); next >= 0; next = text.indexOf(quote, at)) {
    row += linesIn(text, at, next);
    if (next > 0 && !/[,\r\n]/.test(text[next - 1] ?? ''))
      return { row, expected: 'quotes around the whole cell only' };
    const end = closingQuote(text, next);
    if (end < 0) return { row, expected: 'a closing quote (the file may be cut short)' };
    at = end + 1;
    if (at < text.length && !/[,\r\n]/.test(text[at] ?? ''))
      return { row, expected: 'a comma after the closing quote' };
  }
  return null;
}

/** A quote inside quotes is written twice. */
function closingQuote(text: string, opening: number): number {
  let end = text.indexOf(quote, opening + 1);
  while (end >= 0 && text[end + 1] === quote) end = text.indexOf(quote, end + 2);
  return end;
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
