import { useState } from 'react';
import { takeWords } from '../../locale/take-words.ts';
import {
  describe,
  extensions,
  paste,
  render,
  tabbed,
  type Figure,
  type Format,
  type PastedPicture,
} from '../../picture.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { save } from './save.ts';

/** What the dialogue can do with a figure; each says in words how it went. */
export type Taking = {
  /** How the last of them went; empty before the first. */
  readonly told: string;
  /** Says nothing more of what was done. */
  readonly forget: () => void;
  /** Puts a figure into a file of the browser's downloads; `scale` is for pictures of pixels. */
  readonly download: (figure: Figure, format: Format, scale?: number) => void;
  /** Copies the values as a spreadsheet takes them: bare numbers, and how far each may be trusted in a column of its own. */
  readonly copyValues: (figure: Figure, copied: string) => void;
  readonly copyPicture: (figure: Figure, scale: number) => void;
  /** Copies the table and citation for one paste, with the picture before them where it has a place in the document. */
  readonly copyPaste: (
    figure: Figure,
    picture: (Pick<PastedPicture, 'width' | 'height'> & { readonly scale: number }) | null,
    copied: string,
  ) => void;
};

/** Returns ways to take figures away from a page in a language; `site` is where living figures are shown. */
export function useTaking(lang: Language, site: string | null): Taking {
  const say = takeWords[lang];
  const [told, setTold] = useState('');
  const [day] = useState(() => new Date().toISOString().slice(0, 10));

  /** Does something that may make pictures, and says how it went and in which font. */
  const busy = async (work: (write: Write) => Promise<string>) => {
    let inOwnFont = true;
    const write: Write = (figure, format, scale = 2) =>
      render(figure, format, {
        site,
        day,
        scale,
        rasterise: async (svg, width, height) => {
          const { rasterise } = await import('./rasterise.ts');
          const made = await rasterise(svg, width, height);
          inOwnFont &&= made.inOwnFont;
          return made.png;
        },
      });
    setTold(say.working);
    const done = await work(write).catch(() => say.failed);
    setTold(inOwnFont ? done : `${done}. ${say.picture.systemFont}`);
  };

  return {
    told,
    forget: () => setTold(''),
    download: (figure, format, scale) =>
      void busy(async (write) => {
        const name = `${describe(figure.spec, figure.set).fileName}.${extensions[format]}`;
        save(await write(figure, format, scale), name);
        return say.ready(name);
      }),
    copyPicture: (figure, scale) =>
      void busy((write) =>
        copied(
          {
            'image/png': write(figure, 'png', scale).then((png) => new Blob([png as BlobPart], { type: 'image/png' })),
          },
          say.picture.copied,
        ),
      ),
    copyValues: (figure, what) =>
      void busy(() =>
        copied({ 'text/plain': Promise.resolve(new Blob([tabbed(figure)], { type: 'text/plain' })) }, what),
      ),
    copyPaste: (figure, picture, what) =>
      void busy((write) => {
        const made = (async () => {
          if (picture === null) return paste(figure, { picture, site, day });
          const png = (await write(figure, 'png', picture.scale)) as Uint8Array;
          return paste(figure, { picture: { ...picture, png }, site, day });
        })();
        return copied(
          {
            'text/html': made.then(({ html }) => new Blob([html], { type: 'text/html' })),
            'text/plain': made.then(({ text }) => new Blob([text], { type: 'text/plain' })),
          },
          what,
        );
      }),
  };

  /** Handed over at once, to be filled later: a browser lets only what was just pressed copy. */
  async function copied(items: Record<string, Promise<Blob>>, what: string): Promise<string> {
    try {
      await navigator.clipboard.write([new ClipboardItem(items)]);
      return what;
    } catch {
      return say.refused;
    }
  }
}

type Write = (figure: Figure, format: Format, scale?: number) => Promise<string | Uint8Array>;
