import { lazy, memo, Suspense, useMemo } from 'react';
import { describe } from '../../picture.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import { defaultSpec, type ChartSpec } from '../../spec/chart-spec.ts';
import { toQuery } from '../../spec/url.ts';
import { isOfOneYear } from '../../spec/chart-years.ts';
import { isOwnerChart, isScenarioChart } from '../../spec/vocabulary.ts';
import { KeyNumbers } from '../KeyNumbers.tsx';
import { OverviewSection } from './OverviewSection.tsx';
import { useOverview } from './useOverview.ts';

/** A page whose connection fails in between goes on without it. */
const Favourites = lazy(() =>
  import('../Favourites.tsx').then(
    ({ Favourites: found }) => ({ default: found }),
    () => ({ default: () => null }),
  ),
);

type Props = {
  readonly set: SeriesSet;
  readonly spec: ChartSpec;
  /** Whether what can wait may load: small graphics, the figures kept. */
  readonly ready: boolean;
};

/** A few numbers below the figure: the port at a glance under the opening figure, those of the ports shown under every other; and the figures kept. */
export const Glance = memo(function Glance({ set, spec, ready }: Props) {
  const { lang, theme } = spec;
  const overview = useOverview(isOpening(spec));
  const reader = useMemo(() => ({ lang, theme }), [lang, theme]);
  const title = useMemo(() => describe(spec, set).title, [spec, set]);
  const counted = useMemo(() => countsOf(set), [set]);
  return (
    <>
      {overview ? (
        <OverviewSection overview={overview} reader={reader} ready={ready} />
      ) : (
        !isOwnerChart(spec.chart) && counted.series.length > 0 && <KeyNumbers set={counted} lang={lang} ready={ready} />
      )}
      <Suspense fallback={<Place />}>{ready ? <Favourites spec={spec} title={title} /> : <Place />}</Suspense>
    </>
  );
});

/** What a model reckons is no key number, and a step on the way to a year to come is not either: those are counts. */
function countsOf(set: SeriesSet): SeriesSet {
  const { chart } = set.question;
  const none = isScenarioChart(chart) && isOfOneYear(chart);
  return { ...set, series: none ? [] : set.series.filter(({ kind }) => kind !== 'scenario') };
}

/** Kept free for the figures kept, so that nothing moves when they come. */
function Place() {
  return <div className="kept kept-place" />;
}

/** Whether a spec is the opening one, in whatever language, colours and view. */
function isOpening(spec: ChartSpec): boolean {
  const { lang, theme, view } = defaultSpec;
  return toQuery({ ...spec, lang, theme, view }) === '';
}
