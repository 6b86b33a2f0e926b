import { lazy, memo, Suspense } from 'react';
import { words } from '../../locale/words.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { toQuery } from '../../spec/url.ts';
import { FigureLink } from '../FigureLink.tsx';
import type { CourseLine } from '../key-numbers.ts';
import { startOver } from '../start-over.ts';
import { useWidth } from '../useWidth.ts';
import type { GlanceCard } from './glance-cards.ts';

const Spark = lazy(async () => ({ default: (await import('../Spark.tsx')).Spark }));

type Reader = Pick<ChartSpec, 'lang' | 'theme'>;
type Props = {
  readonly cards: readonly GlanceCard[];
  readonly ink: string;
  readonly reader: Reader;
  /** Whether the small graphics may load. */
  readonly ready: boolean;
};

/** The numbers of the overview: each with what it counts, how it came there, its figure and who published it. */
export const Cards = memo(function Cards({ cards, ink, reader, ready }: Props) {
  const { figure, page } = words[reader.lang];
  return (
    <ul className={`glances ${ink}`}>
      {cards.map((card) => (
        <li key={card.id} className="glance" data-card={card.id}>
          <h3>
            <FigureLink spec={{ ...startOver(reader), ...card.asks }}>{card.label}</FigureLink>
          </h3>
          <p className={card.value === null ? 'glance-none' : 'glance-value'}>{card.value ?? page.overview.none}</p>
          {card.what && <p className="glance-what">{card.what}</p>}
          <div className="glance-picture" aria-hidden="true">
            {card.bars && <Bars {...card.bars} />}
            {ready && card.lines.length > 0 && <Course lines={card.lines} />}
          </div>
          <ul className="glance-told">
            {card.growth.map(({ change, told }) => (
              <li key={told} className={change === null ? 'quiet' : undefined}>
                {change !== null && <strong>{change}</strong>} {told}
              </li>
            ))}
            {card.notes.map((note) => (
              <li key={note} className="quiet">
                {note}
              </li>
            ))}
          </ul>
          {card.sources.length > 0 && (
            <p className="glance-source">
              {figure.sources(card.sources.length)}
              {figure.colon}
              {card.sources.map(({ id, publisher }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <a href={publication(id, reader)}>{publisher}</a>
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
});

/** Where the data page tells of a publication. */
function publication(id: string, reader: Reader): string {
  const own = toQuery(startOver(reader));
  return `data.html?${own === '' ? '' : `${own}&`}search=${encodeURIComponent(id)}#sources`;
}

function Course({ lines }: { readonly lines: readonly CourseLine[] }) {
  const [ref, width] = useWidth();
  return (
    <div ref={ref}>
      {width !== null && (
        <Suspense fallback={null}>
          <Spark lines={lines} width={width} height={48} />
        </Suspense>
      )}
    </div>
  );
}

/** The ports of a ranking, the one meant in its own colour. */
function Bars({ values, place }: { readonly values: readonly number[]; readonly place: number }) {
  const [most = 1] = values;
  return (
    <svg className="bars" viewBox={`0 0 ${values.length * 4} 48`} preserveAspectRatio="none" focusable="false">
      {values.map((value, index) => {
        const height = Math.max(1, Math.round((value / most) * 440) / 10);
        // Ports do not move while one looks.
        const key = `${index} ${value}`;
        return (
          <rect
            key={key}
            className={index + 1 === place ? 'bar-meant' : 'bar'}
            x={index * 4}
            y={46 - height}
            width={3}
            height={height}
          />
        );
      })}
    </svg>
  );
}
