/** The door of a figure that lives in another page: answers from excerpts of the data, and pictures, without the tables and their library. */
export { answerFrom, needsLikeness, partsNeeded, type Likeness } from './query/excerpts.ts';
export type { Excerpt } from './tables/excerpt.ts';
export { drawn, prepare } from './charts/index.ts';
export { describe } from './locale/describe.ts';
export { fileWords } from './locale/file-words.ts';
export { figureWords } from './locale/figure-words.ts';
export { sayNote } from './locale/say.ts';
export type { Figure } from './render/index.ts';
export { reportHeight } from './render/static/height.ts';
export { pointSource } from './render/static/point-source.ts';
export { enliven } from './render/static/reading.ts';
export { StaticPage } from './render/static/StaticPage.tsx';
