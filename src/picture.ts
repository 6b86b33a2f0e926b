/** The page's door to the picture half: everything that turns an answer into words, a scene and SVG, without tables or arquero. */
export { drawn, drawnWithin, prepare } from './charts/index.ts';
export { inksOf } from './charts/colour.ts';
export { directions, meant, neighbour } from './charts/nearest.ts';
export { palettes } from './charts/theme.ts';
export type { Scene, ScenePoint } from './charts/scene.ts';
export { Svg } from './render/Svg.tsx';
export { describe } from './locale/describe.ts';
export { sayNote } from './locale/say.ts';
export { tableOf, type FigureTable } from './locale/table.ts';
export { extensions, render, type Figure, type Format } from './render/index.ts';
export { paste, type PastedPicture } from './render/paste.ts';
export { drawnAt, pictureSizeNames, pictureSizes, type PictureSizeName } from './render/picture-sizes.ts';
export { tabbed } from './render/csv.ts';
export { pointSource } from './render/static/point-source.ts';
export { elementSnippet, frameSnippet, pictureSnippet, type Shape } from './render/snippet.ts';
