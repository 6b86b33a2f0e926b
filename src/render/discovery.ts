import { describe } from '../locale/describe.ts';
import type { Language } from '../spec/vocabulary.ts';
import { escaped } from './escaped.ts';
import type { Figure } from './index.ts';

/** A picture that stands for a page where somebody shares its address. */
export type Card = { readonly address: string; readonly width: number; readonly height: number };

/** Where a figure is published, as other sites find it: whole addresses. */
export type Published = {
  /** The page itself; `null` for a page that shows other figures as well, whose addresses must not be taken for one. */
  readonly page: string | null;
  readonly oEmbed: string;
  readonly card: Card;
};

const locales = { fr: 'fr_FR', en: 'en_GB' } as const satisfies Record<Language, string>;

/** Returns the elements of a head by which other sites show a figure: its oEmbed answer, its own address, and the card of a shared link. */
export function discovery({ spec, set }: Pick<Figure, 'spec' | 'set'>, { page, oEmbed, card }: Published): string {
  const { title, alt } = describe(spec, set);
  const about: readonly (readonly [property: string, content: string])[] = [
    ['type', 'article'],
    ['site_name', 'Escale'],
    ['locale', locales[spec.lang]],
    ['title', title],
    ['description', alt],
    ...(page === null ? [] : [['url', page] as const]),
    ['image', card.address],
    ['image:width', `${card.width}`],
    ['image:height', `${card.height}`],
    ['image:alt', alt],
  ];
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escaped(oEmbed)}" title="${escaped(title)}">`,
    page === null ? '' : `<link rel="canonical" href="${escaped(page)}">`,
    ...about.map(([property, content]) => `<meta property="og:${property}" content="${escaped(content)}">`),
    '<meta name="twitter:card" content="summary_large_image">',
  ].join('');
}
