/**
 * Returns the path of lines or dots, as drawings write them, from each place to the next in half pixels: equal steps are what a file packs
 * best, and nobody sees the rest. Any other path is returned as it is.
 */
export function inSteps(d: string): string {
  // After a line the pen is at its end, after a dot where the dot began; a line that closes would be neither.
  if (!/^(?:M[-\d.]+,[-\d.]+(?:(?:L[-\d.]+,[-\d.]+)*|a[^A-Zz]+z))+$/.test(d)) return d;
  let [atX, atY] = [0, 0];
  return d.replaceAll(/([ML])([-\d.]+),([-\d.]+)/g, (_, command: string, x: string, y: string) => {
    const [toX, toY] = [half(x), half(y)];
    const step = `${command.toLowerCase()}${toX - atX},${toY - atY}`;
    [atX, atY] = [toX, toY];
    return step;
  });
}

function half(value: string): number {
  return Math.round(Number(value) * 2) / 2;
}
