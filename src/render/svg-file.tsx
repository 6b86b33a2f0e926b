import { renderToStaticMarkup } from 'react-dom/server';
import { palettes, type Palette } from '../charts/theme.ts';
import type { Figure } from './index.ts';
import { Svg } from './Svg.tsx';
import { svgMetadata } from './svg-metadata.ts';

/**
 * Returns a figure as an SVG file: live text, fixed colours, with title, description and origin inside. `auto` is light: paper is white.
 */
export function svg(figure: Figure, site: string | null = null): string {
  const palette: Palette = palettes[figure.spec.theme === 'dark' ? 'dark' : 'light'];
  const picture = renderToStaticMarkup(<Svg scene={figure.scene} palette={palette} />);
  // The first one is the picture's own: a title that spells it out has been escaped.
  return `${picture.replace('</desc>', () => `</desc>${svgMetadata(figure, site)}`)}\n`;
}
