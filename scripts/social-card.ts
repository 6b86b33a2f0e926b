import { draw, render, type ChartSpec, type Scene, type SeriesSet } from '../src/escale.ts';
import { rasterise } from '../src/surfaces/cli/rasterise.ts';

/** What every site that shows shared links takes for a wide card. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The first gives the largest type; each further one has more room for a figure that needs it. */
const widths = [800, 920, 1000, 1160] as const;

/** A picture lower than this, between its header and its foot, says too little. */
const leastPicture = 180;

/** Returns a figure as the picture of a shared link, PNG: the same scene, in type as large as the card has room for. */
export async function socialCard(asked: ChartSpec, set: SeriesSet): Promise<Uint8Array> {
  const spec: ChartSpec = { ...asked, source: 'short', theme: 'light', height: null };
  const scene = await sceneFor(spec, set);
  const picture = await render({ spec, notes: [], set, scene }, 'svg');
  return rasterise(onCard(picture, scene), cardSize.width, cardSize.height);
}

/** Returns the first scene that fits as a card has to be, else the one that is shown largest: many rows make a scene higher than asked. */
async function sceneFor(spec: ChartSpec, set: SeriesSet): Promise<Scene> {
  const scenes: Scene[] = [];
  for (const width of widths) {
    const height = (width * cardSize.height) / cardSize.width;
    const scene = await draw(set, spec, { width, height });
    if (scene.height <= height && scene.plot.bottom - scene.plot.top >= leastPicture) return scene;
    scenes.push(scene);
  }
  return scenes.reduce((best, scene) => (scaleOf(scene) > scaleOf(best) ? scene : best));
}

function scaleOf({ width, height }: Scene): number {
  return Math.min(cardSize.width / width, cardSize.height / height);
}

/** In the middle of the card, on paper of the figure's own white. */
function onCard(svg: string, scene: Scene): string {
  const scale = scaleOf(scene);
  const [width, height] = [scene.width * scale, scene.height * scale];
  const place = `x="${(cardSize.width - width) / 2}" y="${(cardSize.height - height) / 2}" width="${width}" height="${height}"`;
  const inner = svg.replace(/ width="\d+" height="\d+"/, ` ${place}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}"><rect width="100%" height="100%" fill="#fff"/>${inner}</svg>`;
}
