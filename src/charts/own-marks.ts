import { sayValue } from '../locale/say.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Unit } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { round, type Measures, type Plot } from './frame.ts';
import type { KeyItem } from './key.ts';
import { overlap, type Box } from './labels.ts';
import type { Place } from './place.ts';
import type { Mark, TextMark } from './scene.ts';
import { textWidth, wrap } from './text.ts';

/** What the reader added to a figure: marks, and the boxes of their words, which no other label may cover. */
export type OwnMarks = { readonly marks: readonly Mark[]; readonly boxes: readonly Box[] };

const dash = '6 4';

/**
 * Returns the line of the reader's own target across a plot and their remark at its year, each where the plot holds it. The remark keeps
 * off what is drawn, as far as that can be done along its line.
 */
export function ownMarks(
  spec: ChartSpec,
  unit: Unit,
  place: Place,
  plot: Plot,
  measures: Measures,
  drawn: readonly Box[],
): OwnMarks {
  const target = targetMarks(spec, unit, place.y, plot, measures);
  const parts = [target, noteMarks(spec, place.x, plot, measures, [...drawn, ...target.boxes])];
  return { marks: parts.flatMap(({ marks }) => marks), boxes: parts.flatMap(({ boxes }) => boxes) };
}

const none: OwnMarks = { marks: [], boxes: [] };

/** Returns the words of the reader's own target: theirs, then its value. */
export function ownTargetWords({ target, lang }: ChartSpec, unit: Unit): string {
  if (target === null) return '';
  const say = figureWords[lang].figure;
  return `${target.text === '' ? say.ownLine : target.text}${say.colon}${sayValue(target.value, unit, lang, 'short')}`;
}

function targetMarks(spec: ChartSpec, unit: Unit, y: Place['y'], plot: Plot, { small, label }: Measures): OwnMarks {
  const { target } = spec;
  if (target === null) return none;
  const wanted = round(y(target.value));
  const outside = wanted < plot.top - 1 ? '\u2191 ' : wanted > plot.bottom + 1 ? '\u2193 ' : '';
  const at = Math.min(plot.bottom, Math.max(plot.top, wanted));
  const size = small;
  const [text = ''] = wrap(`${outside}${ownTargetWords(spec, unit)}`, plot.right - plot.left - 8, size, 600, 1);
  // Above its line; below it where the plot ends.
  const baseline = at - plot.top > label * 1.6 ? at - size * 0.5 : at + size * 1.3;
  const left = plot.left + 6;
  return {
    marks: [
      ...(outside === ''
        ? [{ kind: 'path', d: `M${plot.left},${at}H${plot.right}`, stroke: 'ink', width: 1.4, dash } as const]
        : []),
      words600(text, left, baseline, size),
    ],
    boxes: [
      { left, right: left + textWidth(text, size, 600), top: baseline - size, bottom: baseline + size * 0.3 },
      { left: plot.left, right: plot.right, top: at - 2, bottom: at + 2 },
    ],
  };
}

function noteMarks(
  { note }: ChartSpec,
  x: Place['x'],
  plot: Plot,
  { small, compact }: Measures,
  drawn: readonly Box[],
): OwnMarks {
  if (note === null) return none;
  const at = round(x(note.year));
  if (at < plot.left - 1 || at > plot.right + 1) return none;
  const size = small;
  const most = compact ? 120 : 200;
  const leftwards = at - plot.left > plot.right - at;
  const room = Math.min(most, (leftwards ? at - plot.left : plot.right - at) - 10);
  const lines = wrap(note.text, Math.max(60, room), size, 600, 5);
  const widest = Math.max(...lines.map((line) => textWidth(line, size, 600)));
  const left = leftwards ? at - 6 - widest : at + 6;
  const height = lines.length * size * 1.3;
  const steps = Math.max(1, Math.floor((plot.bottom - plot.top - height) / size));
  const boxAt = (top: number): Box => ({
    left,
    right: left + widest,
    top: top - size,
    bottom: top + height - size * 0.9,
  });
  const tops = Array.from({ length: steps }, (_, step) => plot.top + size * (1.2 + step));
  const covered = (top: number) => drawn.reduce((sum, box) => sum + overlap(boxAt(top), box), 0);
  const top = tops.find((one) => covered(one) === 0) ?? tops.toSorted((a, b) => covered(a) - covered(b))[0] ?? plot.top;
  return {
    marks: [
      { kind: 'path', d: `M${at},${plot.top}V${plot.bottom}`, stroke: 'ink', width: 1.4, dash },
      ...lines.map((line, index) => words600(line, left, top + index * size * 1.3, size)),
    ],
    boxes: [boxAt(top), { left: at - 2, right: at + 2, top: plot.top, bottom: plot.bottom }],
  };
}

function words600(text: string, x: number, y: number, size: number): TextMark {
  return { kind: 'text', x: round(x), y: round(y), text, size, weight: 600, anchor: 'start', ink: 'ink', halo: true };
}

/** Returns the target as an upright line behind bars that lie, its words above the plot, on the side with room. */
export function uprightTarget(spec: ChartSpec, unit: Unit, x: number, plot: Plot, { small }: Measures): Mark[] {
  const text = ownTargetWords(spec, unit);
  const width = textWidth(text, small, 600);
  const left = x - 4 + width <= plot.right ? x - 4 : Math.max(plot.left, x + 4 - width);
  return [
    { kind: 'path', d: `M${x},${plot.top - small * 0.2}V${plot.bottom}`, stroke: 'ink', width: 1.4, dash },
    words600(text, left, plot.top - small * 0.5, small),
  ];
}

/** Returns the same lines without words, for panels too small for them. */
export function ownLines({ note, target }: ChartSpec, place: Place, plot: Plot): Mark[] {
  const x = note === null ? null : round(place.x(note.year));
  const y = target === null ? null : round(place.y(target.value));
  const line = (d: string): Mark => ({ kind: 'path', d, stroke: 'ink', width: 1, dash: '4 3' });
  return [
    ...(y === null ? [] : [line(`M${plot.left},${y}H${plot.right}`)]),
    ...(x === null || x < plot.left || x > plot.right ? [] : [line(`M${x},${plot.top}V${plot.bottom}`)]),
  ];
}

/** Returns the entry of the key for what the reader added, so that nobody takes it for data. */
export function ownKey({ note, target, lang }: ChartSpec): KeyItem[] {
  return note === null && target === null ? [] : [{ mark: 'own', text: figureWords[lang].figure.key.own }];
}
