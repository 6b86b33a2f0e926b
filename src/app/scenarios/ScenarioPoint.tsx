import type { BehindPoint } from '../FigureOnPage.tsx';
import { Why, type Asked } from '../Why.tsx';
import type { SeriesSet } from '../../series/series-set.ts';
import { ModelPoint } from './ModelPoint.tsx';

/** What lies behind a point of a figure of scenarios: the figures in print behind a count, the model behind the others. */
export function ScenarioPoint({ spec, set, asked, onClose }: BehindPoint) {
  if (isModelled(set, asked)) return <ModelPoint spec={spec} set={set} asked={asked} onClose={onClose} />;
  const measure = set.unit === 'guests' ? 'guests' : 'movements';
  return (
    <Why
      spec={{ ...spec, measure, calendar: 'own' }}
      asked={asked}
      name={set.series.find(({ id }) => id === asked.port)?.name[spec.lang] ?? asked.port}
      unit={measure}
      onClose={onClose}
    />
  );
}

/** Whether a point asked about is the model's rather than a count. */
function isModelled(set: SeriesSet, { port, year }: Asked): boolean {
  const series = set.series.find(({ id }) => id === port);
  if (series === undefined || series.kind === 'scenario') return true;
  return set.base !== null && year > set.base && !series.points.some((one) => one.year === year && one.value !== null);
}
