import { renderToStaticMarkup } from 'react-dom/server';
import { palettes, type Palette } from '../charts/theme.ts';
import type { Scene } from '../charts/scene.ts';
import type { Theme } from '../spec/vocabulary.ts';
import { Svg } from './Svg.tsx';

/** Returns a scene as an SVG file: live text, fixed colours, title and description inside. `auto` is light: paper is white. */
export function svg(scene: Scene, theme: Theme): string {
  const palette: Palette = palettes[theme === 'dark' ? 'dark' : 'light'];
  return `${renderToStaticMarkup(<Svg scene={scene} palette={palette} />)}\n`;
}
