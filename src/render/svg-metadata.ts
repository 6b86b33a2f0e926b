import { describe } from '../locale/describe.ts';
import { fileWords } from '../locale/file-words.ts';
import { escaped } from './escaped.ts';
import type { Figure } from './index.ts';
import { licenceAddress, originOf } from './origin.ts';

/**
 * Returns the `<metadata>` of an SVG file, Dublin Core in RDF: what the picture shows, which question opens it again, whose figures it
 * rests on, of which day and under which licence, so that a file found years later says where it comes from.
 */
export function svgMetadata({ spec, set }: Figure, site: string | null): string {
  const { title, sourceLine } = describe(spec, set);
  const entries: readonly (readonly [name: string, text: string | null])[] = [
    ['title', title],
    ['creator', 'Escale'],
    ['identifier', originOf(spec, site)],
    ['source', sourceLine],
    ['date', set.dataDate],
    ['language', spec.lang],
    ['rights', `${fileWords[spec.lang].licence}, ${licenceAddress}`],
    ['format', 'image/svg+xml'],
  ];
  const elements = entries.flatMap(([name, text]) =>
    text === null ? [] : [`<dc:${name}>${escaped(text)}</dc:${name}>`],
  );
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<rdf:Description rdf:about="">',
    ...elements,
    '</rdf:Description></rdf:RDF></metadata>',
  ].join('');
}
