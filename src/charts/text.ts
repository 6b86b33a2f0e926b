import { widths } from './widths.ts';

type Weight = 400 | 600;

/** Returns the width of a text in pixels, from the font's own advances: the same in the page, in Node and in a file. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character, weight);
  return (thousandths * size) / 1000;
}

/** A character outside the table (Greek, CJK, emoji) counts as a full em: too wide at worst, never overlapping. */
function advance(character: string, weight: Weight): number {
  return widths[weight][character] ?? 1000;
}

/**
 * Returns a text as lines no wider than `width`. Breaks at ordinary spaces only, never at no-break ones; a word wider than a line is cut;
 * beyond `most` lines the last ends with an ellipsis.
 */
export function wrap(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).flatMap((part) => pieces(part, width, size, weight))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), width, size, weight)];
}

/** Returns a text cut with an ellipsis where it is wider than `width`. */
export function shorten(text: string, width: number, size: number, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, weight) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function pieces(word: string, width: number, size: number, weight: Weight): string[] {
  if (textWidth(word, size, weight) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character, size, weight) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
