import { expect, test } from 'vitest';
import { palettes, type Palette } from './theme.ts';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test.each(Object.entries(palettes))(
  '%s: every colour that writes text reads on paper and on shade (4.5:1)',
  (_, palette: Palette) => {
    const tooFaint = [palette.ink, palette.muted, ...palette.entities].flatMap((colour) =>
      [palette.paper, palette.shade]
        .filter((ground) => contrast(colour, ground) < 4.5)
        .map((ground) => `${colour} on ${ground}: ${contrast(colour, ground).toFixed(2)}`),
    );
    expect(tooFaint).toEqual([]);
  },
);

test.each(Object.entries(palettes))('%s: the zero line is seen (3:1)', (_, palette: Palette) => {
  expect(contrast(palette.axis, palette.paper)).toBeGreaterThanOrEqual(3);
});
