import { lazy, memo, Suspense, useMemo } from 'react';
import { words } from '../locale/words.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';
import { keyNumbers } from './key-numbers.ts';

const Spark = lazy(async () => ({ default: (await import('./Spark.tsx')).Spark }));

type Props = {
  readonly set: SeriesSet;
  readonly lang: Language;
  /** Whether the small graphics may load. */
  readonly ready: boolean;
};

/** The latest figure of each port, how it compares with 2019, and its course in small. */
export const KeyNumbers = memo(function KeyNumbers({ set, lang, ready }: Props) {
  const say = words[lang].page.numbers;
  const numbers = useMemo(() => keyNumbers(set, lang), [set, lang]);
  const others = set.series.length - numbers.length;
  return (
    <section className="numbers" aria-labelledby="numbers-heading">
      <h2 id="numbers-heading">{say.heading}</h2>
      <ul className="number-cards">
        {numbers.map((one) => (
          <li key={one.id} className={`number-card ${one.ink}`}>
            <h3>{one.name}</h3>
            <p className={one.known ? 'number-value' : 'number-none'}>{one.value}</p>
            {one.what && <p>{one.what}</p>}
            {one.change && <p className="quiet">{one.change}</p>}
            <div className="spark" aria-hidden="true">
              {ready && (
                <Suspense fallback={null}>
                  <Spark lines={one.lines} width={152} height={40} />
                </Suspense>
              )}
            </div>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="quiet">{say.more(others)}</p>}
    </section>
  );
});
