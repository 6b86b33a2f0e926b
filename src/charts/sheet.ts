import type { Description } from '../locale/describe.ts';
import { round, type Measures } from './frame.ts';
import { keyMarks, type KeyItem } from './key.ts';
import type { Mark, Scene } from './scene.ts';
import { wrap } from './text.ts';

/** The sheet a picture stands on: what reads as a figure even when torn out of its page. */
export type Sheet = {
  readonly marks: readonly Mark[];
  /** Where the picture may be drawn. */
  readonly top: number;
  readonly bottom: number;
  /** What every scene on this sheet has in common. */
  readonly scene: Pick<Scene, 'width' | 'height' | 'title' | 'alt'>;
};

/** Height of the picture itself, without header and foot, that suits a width. */
function pictureHeight(width: number): number {
  return width < 560 ? Math.max(250, width * 0.78) : Math.min(560, width * 0.42);
}

/** The height a picture asks for between header and foot: what suits it, and the least it can be read at. */
export type Room = { readonly suits?: number; readonly least?: number };

/** Returns title, subtitle, key to the marks and source line, and the room between them; a height that is too small grows to what can be read. */
export function sheet(
  words: Description,
  key: readonly KeyItem[],
  measures: Measures,
  width: number,
  height: number | null,
  { suits = pictureHeight(width), least = 140 }: Room = {},
): Sheet {
  const { pad, small } = measures;
  const room = Math.max(80, width - 2 * pad);
  const title = wrap(words.title, room, measures.title, 600, measures.compact ? 5 : 3);
  const subtitle = wrap(words.subtitle, room, measures.subtitle, 400, measures.compact ? 6 : 3);
  const titleStep = measures.title * 1.25;
  const subtitleStep = measures.subtitle * 1.4;
  const titleTop = pad + measures.title * 0.8;
  const subtitleTop = titleTop + (title.length - 1) * titleStep + measures.title * 0.45 + measures.subtitle * 1.05;
  const top = round(
    subtitleTop + (subtitle.length - 1) * subtitleStep + measures.subtitle * 0.4 + (measures.compact ? 18 : 26),
  );

  const source = wrap(words.sourceLine, room, small, 400, measures.compact ? 7 : 4);
  const sourceStep = small * 1.45;
  const keyHeight = keyMarks(key, 0, 0, room, small).height;
  const foot = keyHeight + small * 0.9 + source.length * sourceStep + pad * 0.7;
  const total = Math.round(height === null ? top + suits + foot : Math.max(height, top + least + foot));
  const bottom = round(total - foot);
  const sourceTop = total - pad * 0.7 - (source.length - 1) * sourceStep - small * 0.3;
  const line = (text: string, x: number, y: number, size: number, weight: 400 | 600, ink: 'ink' | 'muted'): Mark => ({
    kind: 'text',
    x,
    y: round(y),
    text,
    size,
    weight,
    anchor: 'start',
    ink,
  });
  return {
    top,
    bottom,
    scene: { width, height: total, title: words.title, alt: words.alt },
    marks: [
      ...title.map((text, index) => line(text, pad, titleTop + index * titleStep, measures.title, 600, 'ink')),
      ...subtitle.map((text, index) =>
        line(text, pad, subtitleTop + index * subtitleStep, measures.subtitle, 400, 'muted'),
      ),
      ...keyMarks(key, pad, bottom + small * 0.5, room, small).marks,
      ...source.map((text, index) => line(text, pad, sourceTop + index * sourceStep, small, 400, 'muted')),
    ],
  };
}
