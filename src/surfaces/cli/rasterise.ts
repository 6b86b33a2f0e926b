import { createRequire } from 'node:module';
import type { Rasterise } from '../../escale.ts';

const require = createRequire(import.meta.url);

/** Beyond these letters Inter has none, and a font of the machine is asked. */
const inInter = /^[\0-\u052F\u1D00-\u2BFF]*$/;

/** Returns an SVG as PNG, set in the Inter that comes with the packages: the same bytes on every machine. */
export const rasterise: Rasterise = async (svg, width) => {
  const { Resvg } = await import('@resvg/resvg-js');
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: !inInter.test(svg),
      defaultFontFamily: 'Inter',
      fontFiles: [
        require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
        require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
      ],
    },
  });
  return picture.render().asPng();
};
