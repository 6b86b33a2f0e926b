import { memo } from 'react';
import type { Palette } from '../charts/theme.ts';
import { colourOf } from '../charts/theme.ts';
import type { DotMark, Ink, Mark, PathMark, Scene, TextMark } from '../charts/scene.ts';
import { joined } from './joined.ts';

export type SvgProps = {
  readonly scene: Scene;
  /** Fixed colours, for files; without it the colours follow the page (`var(--ink)` and so on). */
  readonly palette?: Palette;
  /** The series that stays in front while the others step back. */
  readonly focus?: string | null;
  /** Prefix of the ids of title and description, where several figures share a page. */
  readonly id?: string;
};

/** The only picture component: a scene as SVG, without state, drawn again only for another scene, colours or series in front. */
export const Svg = memo(function Svg({ scene, palette, focus = null, id = 'figure' }: SvgProps) {
  const colour = (ink: Ink) => (palette ? colourOf(ink, palette) : `var(--${ink})`);
  return (
    <svg
      className="escale-figure"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
      role="img"
      lang={scene.lang}
      aria-labelledby={`${id}-title ${id}-alt`}
      fontFamily="'Inter Variable', Inter, system-ui, sans-serif"
    >
      <title id={`${id}-title`}>{scene.title}</title>
      <desc id={`${id}-alt`}>{scene.alt}</desc>
      <rect width={scene.width} height={scene.height} fill={colour('paper')} />
      {named(joined(scene.marks)).map(({ key, mark }) => (
        <Shape
          key={key}
          mark={mark}
          colour={colour}
          faded={focus !== null && mark.series !== undefined && mark.series !== focus}
        />
      ))}
    </svg>
  );
});

/** Returns the marks with names that stay theirs from one scene to the next, so that what is still there is changed rather than made anew. */
function named(marks: readonly Mark[]): { readonly key: string; readonly mark: Mark }[] {
  const count = new Map<string, number>();
  return marks.map((mark) => {
    const name = `${mark.kind} ${mark.series ?? ''} ${mark.mark ?? ''}`;
    const nth = count.get(name) ?? 0;
    count.set(name, nth + 1);
    return { key: `${name} ${nth}`, mark };
  });
}

function Shape({ mark, colour, faded }: { mark: Mark; colour: (ink: Ink) => string; faded: boolean }) {
  const common = {
    ...(mark.mark ? { 'data-mark': mark.mark } : {}),
    ...(mark.series ? { 'data-series': mark.series } : {}),
    ...(faded ? { opacity: 0.18 } : {}),
  };
  if (mark.kind === 'text')
    return (
      <text {...common} {...textProps(mark, colour)}>
        {mark.text}
      </text>
    );
  if (mark.kind === 'dot') return <circle {...common} {...dotProps(mark, colour)} />;
  return <path {...common} {...pathProps(mark, colour)} />;
}

function textProps({ x, y, size, weight, anchor, ink, halo }: TextMark, colour: (ink: Ink) => string) {
  return {
    x,
    y,
    fontSize: size,
    fill: colour(ink),
    ...(weight === 400 ? {} : { fontWeight: weight }),
    ...(anchor === 'start' ? {} : { textAnchor: anchor }),
    ...(halo
      ? { stroke: colour('paper'), strokeWidth: size * 0.25, strokeLinejoin: 'round' as const, paintOrder: 'stroke' }
      : {}),
  };
}

function dotProps({ x, y, r, fill, stroke, width }: DotMark, colour: (ink: Ink) => string) {
  return {
    cx: x,
    cy: y,
    r,
    fill: colour(fill),
    ...(stroke ? { stroke: colour(stroke), strokeWidth: width ?? 1 } : {}),
  };
}

function pathProps({ d, stroke, fill, width, dash, opacity }: PathMark, colour: (ink: Ink) => string) {
  return {
    d,
    fill: fill ? colour(fill) : 'none',
    ...(opacity === undefined ? {} : { fillOpacity: opacity }),
    ...(stroke
      ? {
          stroke: colour(stroke),
          strokeWidth: width ?? 1,
          strokeLinejoin: 'round' as const,
          strokeLinecap: 'round' as const,
        }
      : {}),
    ...(dash ? { strokeDasharray: dash } : {}),
  };
}
