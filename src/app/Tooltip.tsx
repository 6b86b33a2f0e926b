import { useLayoutEffect, useRef } from 'react';
import { pointSource, type ScenePoint } from '../picture.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';

type Props = { readonly point: ScenePoint; readonly set: SeriesSet; readonly lang: Language };

/** Distance from the point, so that its ring stays in sight. */
const gap = 16;
const margin = 8;

/** What a point says, beside it: above where there is room in the window, else below; never outside the window. */
export function Tooltip({ point, set, lang }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tip = ref.current;
    const surface = tip?.parentElement;
    if (!tip || !surface) return;
    const origin = surface.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = tip;
    // Within the figure where it fits, and within the window always.
    const least = Math.max(margin, origin.left);
    const most = Math.max(least, Math.min(document.documentElement.clientWidth - margin, origin.right) - width);
    const above = origin.top + point.y - gap - height;
    const top = above >= margin ? above : Math.min(origin.top + point.y + gap, window.innerHeight - height - margin);
    const left = Math.min(Math.max(least, origin.left + point.x - width / 2), most);
    tip.style.transform = `translate(${Math.round(left - origin.left)}px, ${Math.round(top - origin.top)}px)`;
  }, [point]);
  return (
    <div className={`tooltip ${point.ink}`} ref={ref} aria-hidden="true">
      <p className="tooltip-name">{point.name}</p>
      <p className="tooltip-value">{point.value}</p>
      {point.details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
      <SourceLine point={point} set={set} lang={lang} />
    </div>
  );
}

function SourceLine({ point, set, lang }: Props) {
  const source = pointSource(point, set, lang);
  return source === '' ? null : <p className="tooltip-source">{source}</p>;
}
