/** Returns a value as it is quoted back to the reader: hostile or long ones in at most 40 characters. */
export function shortened(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? String(value)
        : Object.prototype.toString.call(value);
  const characters = [...text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('');
}
