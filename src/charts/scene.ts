import type { Language } from '../spec/vocabulary.ts';

/** What a mark is painted with: a role, turned into a colour by the theme. `entity-0` is the grey of those beyond the set of ten. */
export type Ink = 'ink' | 'muted' | 'axis' | 'grid' | 'shade' | 'paper' | `entity-${number}`;

/** Part of the data behind a mark; marks without one are frame. */
export type MarkOf = 'line' | 'point' | 'bound' | 'said' | 'event' | 'break';

type Common = {
  /** The series it belongs to, so that others can step back. */
  readonly series?: string;
  readonly mark?: MarkOf;
};

export type PathMark = Common & {
  readonly kind: 'path';
  readonly d: string;
  readonly stroke?: Ink;
  readonly fill?: Ink;
  readonly width?: number;
  readonly dash?: string;
  /** How much of its colour a fill keeps, from 0 to 1: bands through which the grid is seen. */
  readonly opacity?: number;
};

export type DotMark = Common & {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
};

export type TextMark = Common & {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly ink: Ink;
  /** A rim in the colour of the paper, so that a line behind does not cut the letters. */
  readonly halo?: true;
};

export type Mark = PathMark | DotMark | TextMark;

/** A place in the picture that pointer and keyboard can reach, with its words. */
export type ScenePoint = {
  readonly kind: 'point' | 'said';
  readonly series: string;
  readonly ink: Ink;
  readonly year: number;
  readonly x: number;
  readonly y: number;
  /** Name, value and details as a tooltip shows them. */
  readonly name: string;
  readonly value: string;
  readonly details: readonly string[];
  /** The same in one short phrase, for a screen reader. */
  readonly spoken: string;
  readonly sources: readonly string[];
};

/** Second waist: a figure placed to the pixel, as plain JSON, in paint order. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly lang: Language;
  readonly title: string;
  readonly alt: string;
  readonly marks: readonly Mark[];
  /** How the arrow keys walk: year by year within a series, or row by row down the picture. */
  readonly walk: 'series' | 'rows';
  /** By series, then by year; or by row. */
  readonly points: readonly ScenePoint[];
  /** The rectangle of the data, without header, axes and foot. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
};

export type SceneSize = { readonly width: number; readonly height?: number | null };
