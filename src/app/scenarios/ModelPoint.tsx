import { scenarioControlWords } from '../../locale/scenarios/controls-words.ts';
import { spokenModelled } from '../../locale/scenarios/say.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Asked } from '../Why.tsx';
import { WhyFrame } from '../WhyFrame.tsx';
import { ModelLink } from './ModelLink.tsx';

type Props = {
  readonly spec: ChartSpec;
  readonly set: SeriesSet;
  /** `port` is the series asked about. */
  readonly asked: Asked;
  readonly onClose: () => void;
};

/** What lies behind a point that nobody counted: the model, the middle and the band it gives, and where it is explained. */
export function ModelPoint({ spec, set, asked, onClose }: Props) {
  const { lang } = spec;
  const say = scenarioControlWords[lang].point;
  const series = set.series.find(({ id }) => id === asked.port);
  const point = series?.points.find(({ year, state }) => year === asked.year && state === 'modelled');
  const value = (one: number) => spokenModelled(one, point?.step ?? 1, lang);
  return (
    <WhyFrame heading={say.heading(series?.name[lang] ?? null, asked.year)} asked={asked} lang={lang} onClose={onClose}>
      <p>
        {say.sentence}{' '}
        {point && point.value !== null && point.low !== null && point.high !== null
          ? say.band(value(point.value), value(point.low), value(point.high))
          : null}
      </p>
      <p>
        <ModelLink spec={spec} />
      </p>
    </WhyFrame>
  );
}
