import type { Language } from '../spec/vocabulary.ts';
import type { Track } from './bump-marks.ts';
import { round, type Measures, type Plot } from './frame.ts';
import { spread } from './labels.ts';
import type { Place } from './place.ts';
import type { Mark } from './scene.ts';
import { shorten, textWidth } from './text.ts';

/** The label of a port at the right: its place in the last year, or the last year it had one. */
export type TrackLabel = {
  readonly track: Track;
  readonly name: string;
  readonly place: string;
  readonly ended: string;
};

const gap = 6;

/** Returns the label of each port, the best places of the last year first, then those that ended before. */
export function trackLabels(tracks: readonly Track[], to: number, lang: Language): TrackLabel[] {
  return tracks
    .map((track): TrackLabel & { readonly order: number } => {
      const last = track.steps.at(-1) ?? track.steps[0];
      const isLast = last.year === to;
      return {
        track,
        name: track.series.name[lang],
        place: isLast ? String(last.place) : '',
        ended: isLast ? '' : `(${last.year})`,
        order: isLast ? last.row : 1000 + last.row,
      };
    })
    .toSorted((a, b) => a.order - b.order);
}

/** Returns the width the labels ask for, at most two fifths of the figure. */
export function trackLabelWidth(labels: readonly TrackLabel[], measures: Measures, width: number): number {
  const { label, small } = measures;
  const widest = Math.max(
    0,
    ...labels.map(
      ({ name, ended }) => textWidth(name, label, 600) + (ended === '' ? 0 : gap + textWidth(ended, small)),
    ),
  );
  return Math.min(width * 0.4, placeWidth(labels, small) + widest);
}

/**
 * Returns the labels at the height of their last place, moved apart where they would touch, and the thin lines that tie them to it, which
 * belong behind everything. Where all do not fit, the last are left out.
 */
export function trackLabelMarks(
  labels: readonly TrackLabel[],
  place: Place,
  box: Plot,
  { label, small }: Measures,
): { readonly leaders: readonly Mark[]; readonly texts: readonly Mark[] } {
  const step = label + 3;
  const shown = labels.slice(0, Math.max(1, Math.floor((box.bottom - box.top) / step) + 1));
  const indent = placeWidth(labels, small);
  const wanted = shown.map((one) => endOf(one, place).y);
  const heights = spread(wanted, step, box.top + label * 0.4, box.bottom);
  const leaders = shown.flatMap((one, index): Mark[] => {
    const [end, y] = [endOf(one, place), heights[index] ?? 0];
    if (one.ended === '' && Math.abs(y - end.y) <= 7) return [];
    const near = box.left + (one.ended === '' ? 0 : indent) - 4;
    const d = `M${round(end.x)},${round(end.y)}L${round(near)},${round(y)}`;
    return [{ kind: 'path', series: one.track.series.id, d, stroke: 'axis', width: 0.7 }];
  });
  const texts = shown.flatMap(({ track: { series, ink }, name, place: number, ended }, index): Mark[] => {
    const common = { kind: 'text', series: series.id, y: round((heights[index] ?? 0) + label * 0.35), ink } as const;
    const weight = ended === '' ? 600 : 400;
    const room = box.right - box.left - indent - (ended === '' ? 0 : gap + textWidth(ended, small));
    const text = shorten(name, room, label, weight);
    const left = box.left + indent;
    const after = left + textWidth(text, label, weight) + gap;
    return [
      ...(number === ''
        ? []
        : [{ ...common, ...plain, x: round(left - gap), text: number, size: small, anchor: 'end' } as const]),
      { ...common, x: round(left), text, size: label, weight, anchor: 'start' },
      ...(ended === ''
        ? []
        : [{ ...common, ...plain, x: round(after), text: ended, size: small, anchor: 'start' } as const]),
    ];
  });
  return { leaders, texts };
}

const plain = { weight: 400 } as const;

/** Where a port was last placed. */
function endOf({ track }: TrackLabel, place: Place): { x: number; y: number } {
  const last = track.steps.at(-1) ?? track.steps[0];
  return { x: place.x(last.year), y: place.y(last.row) };
}

function placeWidth(labels: readonly TrackLabel[], small: number): number {
  return Math.max(...labels.map(({ place }) => textWidth(place, small)), 0) + gap;
}
