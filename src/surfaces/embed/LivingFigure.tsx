import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { drawn, enliven, fileWords, pointSource, sayNote, StaticPage, type Figure } from '../../living.ts';
import { isReadingNote } from '../../spec/notes.ts';
import { toQuery } from '../../spec/url.ts';

type Props = Omit<Figure, 'scene'> & {
  /** Address of the folder of this site, with a slash at its end. */
  readonly site: string;
  /** Today, ISO. */
  readonly day: string;
};

/** A figure as wide as its frame, drawn anew when that changes, with what could not be followed or shown and the way to the page. */
export function LivingFigure({ spec, notes, set, site, day }: Props) {
  const say = fileWords[spec.lang].alone;
  const width = useFrameWidth();
  const scene = useMemo(() => drawn(set, spec, { width, height: spec.height }), [set, spec, width]);
  // Before it is painted: whoever sees the drawing can read it.
  useLayoutEffect(() => {
    if (!scene) return undefined;
    const reading = new AbortController();
    const points = scene.points.map((point) => ({
      ...point,
      details: [...point.details, pointSource(point, set, spec.lang)].filter((text) => text !== ''),
    }));
    enliven([points.length > 0 ? { ...scene, points } : null], reading.signal);
    return () => reading.abort();
  }, [scene, set, spec]);
  if (!scene) return null;
  const remarks = [...notes, ...set.notes.filter((note) => !isReadingNote(note))].map((note) =>
    sayNote(note, set, spec.lang),
  );
  return (
    <StaticPage figure={{ spec, notes, set, scene }} narrow={null} site={site} accessed={day}>
      {remarks.length > 0 && <p className="small">{remarks.join(' ')}</p>}
      <p className="small">
        <a
          href={`${site}?${toQuery({ ...spec, title: null, source: 'full', height: null, theme: 'auto' })}`}
          target="_blank"
          rel="noopener"
        >
          {say.open}
        </a>
      </p>
    </StaticPage>
  );
}

function useFrameWidth(): number {
  const [width, setWidth] = useState(frameWidth);
  useEffect(() => {
    const observer = new ResizeObserver(() => setWidth(frameWidth()));
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** The width of the frame, up to that of the page around a drawing. */
function frameWidth(): number {
  return Math.min(1200, document.documentElement.clientWidth);
}
