/**
 * Returns JSON that reads well in a diff: whatever fits on a line stands on one, the rest is indented.
 *
 * @example
 * printJson({ name: 'a', ids: [1, 2] }) // '{ "name": "a", "ids": [1, 2] }\n'
 */
export function printJson(value: unknown, width = 200): string {
  return `${printed(value, '', width)}\n`;
}

function printed(value: unknown, indent: string, width: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const gap = isList ? '' : ' ';
  const inline = itemsOf(value, '', Infinity);
  const line = inline.length === 0 ? `${open}${close}` : `${open}${gap}${inline.join(', ')}${gap}${close}`;
  if (indent.length + line.length <= width) return line;
  const deeper = `${indent}  `;
  return `${open}\n${itemsOf(value, deeper, width)
    .map((item) => `${deeper}${item}`)
    .join(',\n')}\n${indent}${close}`;
}

function itemsOf(value: object, indent: string, width: number): string[] {
  if (Array.isArray(value)) return value.map((item) => printed(item, indent, width));
  return Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printed(item, indent, width)}`);
}
