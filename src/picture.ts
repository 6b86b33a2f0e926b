/** The page's door to the picture half: everything that turns an answer into words, a scene and SVG, without tables or arquero. */
export { drawn, prepare } from './charts/index.ts';
export { inksOf } from './charts/colour.ts';
export { nearest, neighbour, type Direction } from './charts/nearest.ts';
export type { Scene, ScenePoint } from './charts/scene.ts';
export { Svg } from './render/Svg.tsx';
export { describe } from './locale/describe.ts';
export { sayNote } from './locale/say.ts';
export { tableOf, type FigureTable } from './locale/table.ts';
export { extensions, render, type Format } from './render/index.ts';
export { elementSnippet, frameSnippet } from './render/snippet.ts';
