import type { Card } from '../src/render/discovery.ts';
import { frameShape, publishedFrame, type PublishedFigure } from '../src/render/published-snippet.ts';

/** A day: figures change with their data, which is a matter of weeks. */
const cacheSeconds = 86_400;

/** Returns the oEmbed answer (oembed.com, version 1.0, `rich`) of a published figure: its frame, its name, its shape and its card. */
export function oEmbed(figure: PublishedFigure, card: Card) {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Escale',
    provider_url: figure.site,
    cache_age: cacheSeconds,
    title: figure.title,
    thumbnail_url: card.address,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
    ...frameShape(figure),
    html: publishedFrame(figure),
  } as const;
}
